"""Four questions on a sheet, over a real journal."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.fact import FactKind
from relbook.store import clients, entries, meetings, promises
from relbook.ui.afterwards.sheet import LoopSheet
from relbook.ui.desk import Desk
from relbook.ui.shared.theme import theme

TODAY = date(2026, 11, 25)


@pytest.fixture
def marta(journal: object) -> str:
    return clients.add("Marta Reyes").row_id


@pytest.fixture
def talk(marta: str) -> str:
    return entries.add("A good talk", day=TODAY, today=TODAY, kind="call", clients=[marta]).row_id


@pytest.fixture
def sheet(talk: str, desk: Desk, window: QWidget) -> Iterator[LoopSheet]:
    made = LoopSheet(desk, window)
    made.ask(talk)
    yield made
    desk.deleteLater()


def test_nothing_can_be_kept_before_anything_is_answered(sheet: LoopSheet, qtbot: QtBot) -> None:
    assert not sheet.keep.isEnabled()
    qtbot.keyClick(sheet.feeling.buttons[0], Qt.Key.Key_2)
    assert sheet.keep.isEnabled()
    assert sheet.answers().energy == -1
    qtbot.keyClick(sheet.feeling.buttons[0], Qt.Key.Key_2)
    assert sheet.answers().empty


def test_enter_begins_another_promise_and_then_goes_on(sheet: LoopSheet, qtbot: QtBot) -> None:
    first = sheet.mine.first()
    qtbot.keyClicks(first, "send the deck @fri")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert len(sheet.mine.lines) == 2
    qtbot.keyClicks(sheet.mine.lines[1].field, "and the invoice")
    assert sheet.mine.said() == ("send the deck @fri", "and the invoice")
    assert sheet.mine.lines[0].understood.text() == "Fri 27 Nov"
    assert sheet.mine.lines[1].understood.text() == "no date yet"
    assert sheet.body.height() <= 700


def test_a_date_that_is_none_is_said_before_it_is_kept(sheet: LoopSheet, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.mine.first(), "send it @frday")
    assert sheet.mine.lines[0].understood.text() == "@frday is not a date I know"
    assert sheet.mine.lines[0].understood.property("tone") == "honey"
    qtbot.keyClicks(sheet.next.field, "someday")
    assert "someday" in sheet.next.understood.text()
    assert not sheet.keep.isEnabled()


def test_a_talk_is_planned_or_a_reminder_promised(sheet: LoopSheet, marta: str, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.next.field, "2 dec 15:00")
    assert sheet.answers().next is not None
    sheet.next.kind.setCurrentIndex(sheet.next.kind.count() - 1)
    assert sheet.answers().next is None
    qtbot.keyClick(sheet.next.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not sheet.isVisible()
    assert [(one.text, one.due, one.mine) for one in promises.of_client(marta)] == [
        ("Get in touch", date(2026, 12, 2), True)
    ]
    assert meetings.next_of(marta, TODAY) is None


def test_a_planned_talk_has_the_kind_of_the_last_one(sheet: LoopSheet, marta: str, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.next.field, "2 dec 15:00")
    sheet.keep.click()
    planned = meetings.next_of(marta, TODAY)
    assert planned is not None and (planned.at, planned.kind) == (time(15, 0), "call")


def test_what_was_learned_has_a_kind(sheet: LoopSheet, qtbot: QtBot) -> None:
    sheet.kind.setCurrentIndex(sheet.kind.findData(FactKind.WISH))
    qtbot.keyClicks(sheet.learned.first(), "a van of her own")
    assert sheet.answers().learned == ((FactKind.WISH, "a van of her own"),)


def test_another_talk_begins_with_empty_fields(sheet: LoopSheet, marta: str, qtbot: QtBot) -> None:
    qtbot.keyClicks(sheet.mine.first(), "send the deck")
    sheet.close_sheet()
    other = entries.add("Another", day=TODAY, today=TODAY, kind="call", clients=[marta]).row_id
    sheet.ask(other)
    assert sheet.answers().empty


def test_the_keyboard_reaches_everything_by_name(sheet: LoopSheet) -> None:
    seen: list[QWidget] = []
    for _ in range(20):
        sheet.focusNextPrevChild(True)  # noqa: FBT003
        here = sheet.window().focusWidget()
        assert here is not None
        if here in seen:
            break
        seen.append(here)
    assert all(widget.accessibleName() for widget in seen)
    assert len(seen) >= 8


def test_an_entry_that_is_gone_opens_nothing(sheet: LoopSheet, talk: str, desk: Desk, qtbot: QtBot) -> None:
    sheet.close_sheet()
    entries.remove(talk)
    with qtbot.waitSignal(desk.failed):
        sheet.ask(talk)
    assert not sheet.isVisible()


def test_the_questions_scroll_where_larger_words_have_no_room(
    talk: str, desk: Desk, window: QWidget, qtbot: QtBot
) -> None:
    theme().choose(zoom=1.5)
    window.resize(820, 640)
    sheet = LoopSheet(desk, window)
    sheet.ask(talk)
    qtbot.wait(30)
    parts = (sheet.mine.first(), sheet.theirs.first(), sheet.kind, sheet.feeling, sheet.next.kind)
    assert [part for part in parts if part.height() < part.minimumSizeHint().height()] == []
