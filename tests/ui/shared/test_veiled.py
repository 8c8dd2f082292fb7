"""Fields and menus of Qt's own say nobody's name while others see the screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.pseudonyms import Named, pseudonyms
from relbook.ui.shared.field import Field
from relbook.ui.shared.menu import Menu
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil


@pytest.fixture(autouse=True)
def laid(qapp: object) -> Iterator[None]:
    theme()
    veil().lay(pseudonyms([Named("1", "Marta Reyes")]).said)
    yield
    veil().take_off()


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
