"""Fields and menus of Qt's own say nobody's name while others see the screen."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.called import Named
from relbook.journal.pseudonyms import pseudonyms
from relbook.ui.call.spoken import say_again, say_otherwise
from relbook.ui.shared.clipboard import PrivateCopy, RealNamesQuestion
from relbook.ui.shared.controls import Button
from relbook.ui.shared.field import Field
from relbook.ui.shared.guarded import PlainEdit
from relbook.ui.shared.hearing import Hearing
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.select import Select
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip
from relbook.ui.shared.veil import veil


@pytest.fixture(autouse=True)
def laid(qapp: object) -> None:
    theme()
    veil().lay(pseudonyms([Named("1", "Marta Reyes")]).said)


@pytest.mark.qt_log_ignore("does not support")
def test_a_menu_says_other_names_while_it_is_open_and_acts_under_its_own(qtbot: QtBot) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    menu = Menu(above)
    heard: list[str] = []
    action = menu.addAction("Delete Marta")
    below = menu.branch("Marta's circle")
    action.triggered.connect(lambda: heard.append(action.text()))
    menu.popup(QPoint(0, 0))
    assert action.text() == "Delete Client A" and below.menuAction().text() == "Client A's circle"
    menu.setActiveAction(action)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert heard == ["Delete Marta"] and below.title() == "Marta's circle"


@pytest.mark.parametrize(
    ("text", "own", "covered"),
    [
        ("Marta", False, True),
        ("25 November", False, False),
        ("25 November", True, True),
        ("2026-11-25", True, False),
        ("", True, False),
    ],
)
def test_a_field_covers_what_it_holds_but_for_days_and_numbers(
    qtbot: QtBot, text: str, *, own: bool, covered: bool
) -> None:
    field = Field(text, own=own)
    qtbot.addWidget(field)
    assert field.veiled() is covered
    field.grab()
    veil().take_off()
    assert not field.veiled()


def test_what_is_typed_just_now_is_in_plain_view(qtbot: QtBot) -> None:
    room, field, other = QWidget(), Field("Marta"), Field()
    qtbot.addWidget(room)
    for one in (field, other):
        one.setParent(room)
    room.show()
    qtbot.waitUntil(room.isActiveWindow)
    field.setFocus()
    assert field.veiled()
    QTest.keyClicks(field, "x")
    assert not field.veiled()
    other.setFocus()
    assert field.veiled() and field.text() == "Martax"


def test_an_invitation_names_nobody(qtbot: QtBot) -> None:
    field = Field()
    qtbot.addWidget(field)
    field.setPlaceholderText("What does Marta need?")
    field.resize(300, 40)
    veiled = field.grab().toImage()
    field.setPlaceholderText("What does Client A need?")
    assert field.grab().toImage().size() == veiled.size()


def test_an_editor_that_is_not_written_in_is_covered_and_copied_under_other_names(qtbot: QtBot) -> None:
    edit = PlainEdit()
    qtbot.addWidget(edit)
    edit.setPlainText("Marta said yes")
    edit.selectAll()
    assert edit.covered() and edit.createMimeDataFromSelection().text() == "Client A said yes"
    edit.grab()
    veil().take_off()
    assert not edit.covered() and edit.createMimeDataFromSelection().text() == "Marta said yes"


def test_a_copy_has_other_names_unless_the_real_ones_are_asked_for(qtbot: QtBot) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    above.show()
    qtbot.waitUntil(above.isActiveWindow)
    copies = PrivateCopy(above)
    copies.copy("Call Marta\n!secret Marta")
    assert QGuiApplication.clipboard().text() == "Call Client A"
    question = above.findChild(RealNamesQuestion)
    assert question is not None and question.defaultButton() is question.others
    assert "Marta" not in question.text()
    question.real.click()
    assert QGuiApplication.clipboard().text() == "Call Marta"
    copies.forget()
    assert not QGuiApplication.clipboard().text()
    copies.copy("Call nobody")
    assert QGuiApplication.clipboard().text() == "Call nobody"


def test_a_spoken_name_is_another_one_meanwhile_and_its_own_afterwards(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    room.setAccessibleName("Marta's page")
    label, field = QLabel("Marta Reyes", room), Field(parent=room)
    field.setPlaceholderText("What does Marta need?")
    tip(label, "Marta")
    room.show()
    for _ in range(2):
        say_otherwise()
        assert (room.accessibleName(), label.accessibleName()) == ("Client A's page", "Client A")
        assert field.accessibleDescription() == "What does Client A need?"
        assert label.toolTip() == "Client A" and label.text() == "Marta Reyes"
    label.setText("Nobody")
    say_otherwise()
    assert label.accessibleName() == ""
    room.setAccessibleName("A page")  # given another name meanwhile
    veil().take_off()
    say_again()
    assert (room.accessibleName(), field.accessibleDescription()) == ("A page", "")
    assert label.toolTip() == "Marta"


def test_a_choice_is_named_otherwise_meanwhile_and_keeps_what_it_stands_for(qtbot: QtBot) -> None:
    choice = Select()
    qtbot.addWidget(choice)
    choice.addItem("Everyone", "")
    choice.addItem("Marta Reyes", "1")
    choice.setCurrentIndex(1)
    choice.show()
    say_otherwise()
    say_otherwise()
    spoken = QAccessible.queryAccessibleInterface(choice)
    assert "Marta" not in spoken.text(QAccessible.Text.Name) + spoken.text(QAccessible.Text.Value)
    assert choice.currentText() == "Client A" and choice.currentData() == "1"
    veil().take_off()
    say_again()
    assert choice.currentText() == "Marta Reyes" and choice.itemText(0) == "Everyone"


class Returning(QPlainTextEdit):
    """Says that Return was pressed, and leaves it to whoever is behind."""

    returnPressed = Signal()  # noqa: N815 - as Qt's

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.returnPressed.emit()
        event.ignore()


class Closing(Sheet):
    """Closes at Return in its field."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "Closing", (300, 200))
        self.field = Returning(self.body)
        self.column.addWidget(self.field)
        self.field.returnPressed.connect(self.close_sheet)

    def first_focus(self) -> QWidget:
        return self.field


def test_return_in_a_sheet_never_clicks_what_lies_behind(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    behind = Button("Behind", parent=window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    behind.setFocus()
    clicked: list[bool] = []
    behind.clicked.connect(clicked.append)
    sheet = Closing(window)
    sheet.open()
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert not sheet.isVisible() and behind.hasFocus() and not clicked


def test_hearing_hears_new_windows_and_what_has_the_focus_and_nothing_else(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field, aside = Field(parent=window), QWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    heard: list[QEvent.Type] = []

    def hear(event: QEvent) -> bool:
        heard.append(event.type())
        return False

    hearing = Hearing(hear, window)
    hearing.start()
    hearing.start()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert QEvent.Type.KeyPress in heard and field.text() == "a"
    heard.clear()
    QApplication.sendEvent(field, QInputMethodEvent())  # never comes by the window
    assert heard == [QEvent.Type.InputMethod]
    QApplication.sendEvent(aside, QEvent(QEvent.Type.User))
    assert len(heard) == 1
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    hearing.look()
    heard.clear()
    QTest.mouseClick(other.windowHandle(), Qt.MouseButton.LeftButton)
    assert QEvent.Type.MouseButtonPress in heard
    hearing.stop()
    heard.clear()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_B)
    assert not heard
