"""The field a question is written in has an edge to find it by, in ink while it is written in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from relbook.ui.library.field import WordsField
from relbook.ui.shared.theme import theme


def test_it_has_the_edge_of_a_field(window: QMainWindow, qtbot: QtBot) -> None:
    field = WordsField("Question")
    window.setCentralWidget(field)
    field.put("What is on your mind?")
    edge = field.rect().center().y()
    assert field.grab().toImage().pixelColor(0, edge) == theme().color("line_input")
    qtbot.waitUntil(field.isVisible)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert field.grab().toImage().pixelColor(0, edge) == theme().color("ink")
