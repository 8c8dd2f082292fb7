"""The choosing session through the whole window: from the palette's action to the entry it ends in."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.journal.circle import Circle
from relbook.journal.entry import Kind
from relbook.journal.selection import Selection
from relbook.store import clients, entries, looks
from relbook.ui.rituals.leaf import LeafPage
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClick(here, key, held)


def test_a_sitting_by_keyboard_is_left_taken_up_and_closed(window: MainWindow, qtbot: QtBot) -> None:
    ada, ben = (clients.add(name).row_id for name in ("Ada", "Ben"))
    window.actions_by_name["choose"].trigger()
    sheet = window.sheets.choosing
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(sheet.current, LeafPage)
    sheet.current.circles[Circle.GROWING].setFocus()
    press(Qt.Key.Key_Return)
    assert clients.get(ada).circle is Circle.GROWING
    press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()

    window.sheets.preferences.open()
    window.sheets.preferences.circles.choose.click()
    assert not window.sheets.preferences.isVisible()
    assert isinstance(sheet.current, LeafPage)
    assert sheet.current.one.client.id == ben
    press(Qt.Key.Key_Return)  # the filled button: Ben stays where he is
    window.actions_by_name["undo"].trigger()
    assert [one.client.id for one in looks.session(TODAY).waiting] == [ben]
    here = QApplication.focusWidget()
    assert here is not None
    QTest.keyClicks(here, "Enough for now")
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not sheet.isVisible()
    (page,) = entries.window(Selection(kinds=(Kind.REFLECTION,)), limit=5)
    assert "Enough for now" in page.entry.text
    assert "Ada: from no circle to Growing" in page.entry.text
    window.actions_by_name["undo"].trigger()
    assert entries.window(Selection(kinds=(Kind.REFLECTION,)), limit=5) == []
    assert clients.get(ada).circle is Circle.GROWING
