"""An answer through the window: what it makes, what of it may leave, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from relbook.journal.answer import Thing
from relbook.journal.entry import Kind
from relbook.store import askings, entries, promises
from relbook.ui.timeline.entry_menu import EntryMenu
from relbook.ui.timeline.promoting import PromoteQuestion
from relbook.ui.window import MainWindow


def test_an_answer_becomes_a_promise_and_a_note_that_may_leave(
    window: MainWindow, qtbot: QtBot, marta: str
) -> None:
    window.journey.go_client(marta)
    room = window.rooms.reflection
    room.focus_answer()
    qtbot.keyClicks(room.card.field, "Thank Ines for the drawing @fri")
    room.card.becoming.choose(Thing.PROMISE)
    qtbot.keyClick(room.card.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Thank Ines for the drawing" in [one.text for one in promises.of_client(marta)]
    assert window.news.toast.isVisible()

    (answer,) = askings.answers(marta)
    page = entries.page(answer.id)
    menu = EntryMenu(page, window)
    assert "promote" in [action.data() for action in menu.actions()]
    menu.deleteLater()
    window.rooms.timeline.acts.promote(page)
    asking = window.findChild(PromoteQuestion)
    assert isinstance(asking, QMessageBox) and asking.defaultButton() is asking.keep
    asking.sure.click()
    assert entries.get(answer.id).kind == Kind.NOTE
    menu = EntryMenu(entries.page(answer.id), window)
    assert "demote" in [action.data() for action in menu.actions()]
    menu.deleteLater()
    window.rooms.timeline.acts.demote(entries.page(answer.id))
    assert entries.get(answer.id).kind == Kind.REFLECTION

    for _ in range(3):
        window.desk.undo()
    assert "Thank Ines for the drawing" not in [one.text for one in promises.of_client(marta)]
    assert room.card.text == "Thank Ines for the drawing @fri"
