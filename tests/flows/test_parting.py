"""Ending the work with a client through the whole window, and finding them afterwards."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from relbook.journal.client import State
from relbook.journal.entry import Kind
from relbook.journal.rituals import parting
from relbook.journal.selection import Selection
from relbook.store import clients, entries, promises
from relbook.ui.rituals.parting.finishing import FinishPage
from relbook.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def type_words(words: str) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClicks(here, words)


def go_on() -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, Qt.Key.Key_Return, CTRL)


def test_the_work_ends_by_keyboard_and_the_person_stays(window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    window.actions_by_name["part"].trigger()
    sheet = window.sheets.parting
    page = sheet.current
    assert isinstance(page, FinishPage)
    assert page.mine.cards[0].promise.text == "Send the split-invoice proposal"
    page.acts.release(page.mine.cards[0].promise, told=False)
    go_on()
    type_words("the fonts")
    go_on()
    type_words("You asked what it is for.")
    go_on()
    type_words("Ask sooner.")
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert clients.get(marta).state is State.CURRENT

    window.parts.laying.part(marta)
    assert sheet.shown[sheet.number].key == parting.TAKE
    go_on()
    go_on()
    assert sheet.shown[sheet.number].key == parting.END
    go_on()
    assert clients.get(marta).state is State.FORMER
    said = {one.text for one in promises.of_client(marta) if one.open}
    assert {"the fonts", "Thank Marta for the time together"} <= said
    kept = entries.window(Selection(client_id=marta, kinds=(Kind.REFLECTION,)), limit=3)
    assert "Ask sooner." in kept[0].entry.text
    assert marta in [line.id for line in window.rooms.side.list.rows.values]
    window.actions_by_name["undo"].trigger()
    assert clients.get(marta).state is State.CURRENT
    assert entries.window(Selection(client_id=marta, kinds=(Kind.REFLECTION,)), limit=3) == []
