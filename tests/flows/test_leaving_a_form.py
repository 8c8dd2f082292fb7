"""Leaving a form: a stray click takes no words along, and what was left on purpose can come back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from relbook.store import drafts, own_time
from relbook.ui.shared.sheet import Sheet
from relbook.ui.unkept import Unkept
from relbook.ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support")  # a completer opens a window


def lying_in(window: MainWindow) -> str:
    """What lies loose a second after somebody typed."""
    window.findChildren(Unkept)[0].look()
    draft = drafts.get(drafts.LOOSE)
    return draft.text if draft else ""


def beside(qtbot: QtBot, sheet: Sheet) -> None:
    """Click beside a sheet."""
    window = sheet.window()
    hit = window.childAt(QPoint(4, window.height() // 2))
    assert hit is sheet.scrim
    qtbot.mouseClick(hit, Qt.MouseButton.LeftButton, pos=QPoint(4, window.height() // 2))


def test_a_click_beside_a_form_takes_no_words_along(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    for sheet, _ in forms(window, marta):
        qtbot.waitUntil(lambda: sheet.is_whole and not sheet.scrim.mask())  # noqa: B023 - waited for here
        beside(qtbot, sheet)
        assert not sheet.isVisible(), "nothing was typed"
    for sheet, field in forms(window, marta):
        field.setFocus()
        qtbot.keyClicks(field, "12 dec")
        qtbot.waitUntil(lambda: sheet.is_whole and not sheet.scrim.mask())  # noqa: B023 - waited for here
        beside(qtbot, sheet)
        assert sheet.isVisible(), type(sheet).__name__
        assert window.focusWidget() is field
        assert window.toast.isVisible()
        sheet.close_sheet()
        window.toast.hide()


def test_a_form_that_is_left_can_be_brought_back_as_it_was(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    for sheet, field in forms(window, marta):
        before = field.text()
        field.setFocus()
        qtbot.keyClicks(field, "12 dec")
        assert field.text() != before
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert not sheet.isVisible()
        assert window.toast.offered.isVisible(), type(sheet).__name__
        window.toast.offered.click()
        assert sheet.isVisible(), type(sheet).__name__
        assert field.text() == before + "12 dec"
        assert not window.toast.isVisible()
        assert "12 dec" in lying_in(window)
        sheet.close_sheet()


def test_a_form_that_is_left_with_nothing_typed_says_nothing(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    for sheet, field in forms(window, marta):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert not sheet.isVisible()
        assert not window.toast.isVisible()


def test_what_is_kept_as_its_field_is_left_holds_no_sheet_open(qtbot: QtBot, window: MainWindow) -> None:
    sheet = window.sheets.preferences
    sheet.open()
    line = sheet.reasons.lines[0]
    line.setFocus()
    qtbot.keyClicks(line, "To be less alone with the work")
    qtbot.waitUntil(lambda: sheet.is_whole and not sheet.scrim.mask())
    beside(qtbot, sheet)
    assert not sheet.isVisible()
    assert own_time.reasons() == ("To be less alone with the work",)


def test_what_was_typed_on_another_page_of_a_form_counts(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    person = window.sheets.person
    person.ask(marta)
    qtbot.keyClicks(person.first.company, " and Daughters")
    person.sections.buttons[1].click()
    assert not person.first.company.isVisible()
    assert "and Daughters" in lying_in(window)
    qtbot.keyClick(person, Qt.Key.Key_Escape)
    assert window.toast.offered.isVisible()


def forms(window: MainWindow, client_id: str) -> Iterator[tuple[Sheet, QLineEdit]]:
    """Each sheet that is a form, open, with a field of it."""
    sheets = window.sheets
    sheets.person.ask(client_id)
    yield sheets.person, sheets.person.first.company
    sheets.plan.ask(client_id)
    yield sheets.plan, sheets.plan.when
    sheets.trip.ask()
    yield sheets.trip, sheets.trip.town
    sheets.away.open()
    yield sheets.away, sheets.away.answer
    sheets.rest.ask(client_id)
    yield sheets.rest, sheets.rest.date.field
