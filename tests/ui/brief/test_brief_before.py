"""What comes before the boxes, and the page under an alias."""

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.fact import FactKind
from relbook.store import clients, entries, facts, meetings, promises
from relbook.ui.brief.lines import Bullet, Pledge
from relbook.ui.brief.sheet import BriefSheet
from relbook.ui.brief.tinted import Strip
from relbook.ui.desk import Desk

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 14, 20)


@pytest.fixture
def marta(journal: object) -> str:
    """Somebody with whom there is everything that stands before the boxes."""
    key = clients.add("Marta Reyes", company="Halden Studio", alias="Wren").row_id
    jonas = clients.add("Jonas Lindqvist").row_id
    for number in (3, 12, 23):
        entries.add(
            f"Marta and the shop, {number}\nWants it live by 15 March; it helped her breathe.",
            day=date(2026, 11, number),
            today=TODAY,
            kind="call",
            clients=[key],
        )
    entries.add(
        "Lunch by the river\n!secret She looks for other work",
        day=date(2026, 11, 20),
        today=TODAY,
        kind="call",
        clients=[key],
    )
    facts.add(key, FactKind.BOUNDARY, "No calls after six", as_of=TODAY)
    facts.add(key, FactKind.BOUNDARY, "Mail is for invoices", as_of=TODAY)
    facts.add(key, FactKind.VALUE, "Keeps her word", as_of=date(2026, 1, 2))
    for number, day in enumerate((20, 25, 28)):
        promises.add(key, f"Thing {number}", mine=number < 2, made=date(2026, 9, 1), due=date(2026, 11, day))
    meetings.plan([key, jonas], TODAY, time(15, 0), kind="meeting")
    return key


@pytest.fixture
def sheet(marta: str, window: QWidget) -> Iterator[BriefSheet]:
    made = BriefSheet(Desk(lambda: NOW), window)
    made.show_client(marta)
    made.open()
    yield made
    made.desk.deleteLater()


def test_two_strips_stand_above_the_boxes_and_the_rest_beside(sheet: BriefSheet) -> None:
    assert sheet.page is not None
    strips = sheet.page.findChildren(Strip)
    assert [[line.accessibleName() for line in strip.lines] for strip in strips] == [
        ["Keep in mind: Mail is for invoices", "Keep in mind: No calls after six"],
        ["Open with: Thing 0, promised for 20 Nov"],
    ]
    beside = [line.key for line in sheet.page.lines() if isinstance(line, Bullet)]
    assert "Marta: Lunch by the river, 20 Nov" in beside
    assert all(line.focusPolicy() != Qt.FocusPolicy.NoFocus for strip in strips for line in strip.lines)


@pytest.mark.parametrize("size", [(1280, 720), (1100, 700)])
def test_the_promises_stay_above_the_fold_under_two_strips(
    sheet: BriefSheet, size: tuple[int, int], qtbot: QtBot
) -> None:
    over = sheet.parentWidget()
    assert over is not None
    over.resize(*size)
    sheet.look()
    qtbot.wait(20)
    assert sheet.page is not None
    promise = [line for line in sheet.page.lines() if isinstance(line, Pledge)][-1]
    bottom = promise.mapTo(sheet.page, promise.rect().bottomLeft()).y()
    assert bottom <= sheet.area.viewport().height()


def test_an_age_is_shown_only_where_there_is_no_day(sheet: BriefSheet, marta: str) -> None:
    promises.add(marta, "Some day", mine=True, made=date(2026, 9, 1), due=None)
    sheet.look()
    assert sheet.page is not None
    ages = {line.promise.text: line._made for line in sheet.page.lines() if isinstance(line, Pledge)}
    assert ages == {"Thing 0": "", "Thing 1": "", "Some day": "1 Sep", "Thing 2": ""}


def test_under_the_alias_nobody_is_named_for_the_whole_session(
    sheet: BriefSheet, marta: str, qtbot: QtBot
) -> None:
    alias = sheet.head.alias
    assert alias.isVisible()
    assert not alias.isChecked()
    qtbot.keyClick(alias, Qt.Key.Key_Space)
    sheet.show_client(marta)
    qtbot.mouseClick(sheet.head.copy_button, Qt.MouseButton.LeftButton)
    said = QGuiApplication.clipboard().text()
    assert "Wren" in said
    assert not any(name in said for name in ("Marta", "Reyes", "Jonas", "Halden"))
    sheet.forget_copy()


def test_who_has_no_alias_is_not_asked_about_one(sheet: BriefSheet) -> None:
    sheet.head.alias.setChecked(True)
    sheet.show_client(clients.find("Jonas Lindqvist").id)
    assert sheet.head.alias.isHidden()
    qtbot_copy = sheet.head.copy_button
    qtbot_copy.click()
    assert "Jonas" in QGuiApplication.clipboard().text()
    sheet.forget_copy()
