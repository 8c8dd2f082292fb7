"""The body of a sheet: as high as its words need, scrolling where room is short, following the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from relbook.ui.shared.controls import Button
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.scrolled import Scrolled, Scrolling
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.theme import theme


class Letter(Sheet):
    """A sheet with a long text and buttons below one another."""

    def __init__(self, window: QWidget, count: int) -> None:
        super().__init__(window, "Letter", (420, 200))
        self.head = SheetHead("Letter", "Some words")
        self.buttons = [Button(f"Word {number}") for number in range(count)]
        inside = QVBoxLayout()
        inside.setContentsMargins(32, 20, 32, 20)
        inside.addWidget(Paragraph("Twelve words that need more than one line of this narrow sheet. " * 3))
        for button in self.buttons:
            inside.addWidget(button)
        self.scrolled = Scrolled(inside)
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.scrolled, 1)

    def wanted_height(self) -> int:
        return self.measured_height()


def opened(qtbot: QtBot, count: int, height: int) -> Letter:
    theme()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, height)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    sheet = Letter(window, count)
    sheet.open()
    sheet.place()
    return sheet


def test_where_there_is_room_nothing_scrolls_and_nothing_is_empty(qtbot: QtBot) -> None:
    sheet = opened(qtbot, 3, 900)
    page, bar = sheet.scrolled.widget(), sheet.scrolled.verticalScrollBar()
    assert page is not None
    qtbot.waitUntil(lambda: bar.maximum() == 0 and page.height() == sheet.scrolled.height())
    assert page.width() == sheet.scrolled.width()
    assert sheet.body.height() < 900 - 32


def test_where_there_is_none_it_follows_the_keyboard_and_keeps_every_button_whole(qtbot: QtBot) -> None:
    sheet = opened(qtbot, 14, 360)
    assert sheet.body.height() == 360 - 32
    whole = sheet.buttons[0].sizeHint().height()
    for _ in range(len(sheet.buttons)):
        here = QApplication.focusWidget()
        assert here is not None
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    last = sheet.buttons[-1] if sheet.buttons[-1].hasFocus() else sheet.buttons[-2]
    assert last.hasFocus()
    assert last.height() == whole
    seen = last.mapTo(sheet.scrolled.viewport(), last.rect().center()).y()
    assert 0 <= seen <= sheet.scrolled.viewport().height()


def test_a_page_makes_way_for_the_next_though_it_was_just_clicked(qtbot: QtBot) -> None:
    first = QPushButton("first")
    area = Scrolling(first)
    qtbot.addWidget(area)
    area.show()
    second = QPushButton("second")

    def turn() -> None:
        area.turn_to(second)

    first.clicked.connect(turn)
    first.click()
    assert not first.isVisible()
    qtbot.waitUntil(lambda: not isValid(first))
    assert area.widget() is second
    assert second.isVisible()
    assert not second.autoFillBackground()  # what lies below is its ground, as before
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
