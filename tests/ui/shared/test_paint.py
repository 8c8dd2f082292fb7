"""What the writer wrote is read from the side it begins on, whatever side the window is read from."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from relbook.ui.shared.paint import side_mark, text_line
from relbook.ui.shared.theme import theme

MIXED = "שיחה על Spring launch, ודאגה"
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def drawn(text: str, role: str, way: Qt.LayoutDirection) -> bytes:
    picture = QImage(400, 30, QImage.Format.Format_RGB32)
    picture.fill(theme().color("window"))
    painter = QPainter(picture)
    painter.setLayoutDirection(way)
    text_line(painter, QRectF(0, 0, 400, 30), text, role, "text")
    assert painter.layoutDirection() is way
    painter.end()
    return bytes(picture.constBits())


def test_words_of_the_writer_are_the_same_in_both_windows(qapp: QApplication) -> None:
    assert drawn(MIXED, "read", LEFT) == drawn(MIXED, "read", RIGHT)
    assert drawn(MIXED, "read", LEFT) != drawn("\u200e" + MIXED, "read", LEFT), "or nothing was mixed"


def test_words_of_the_window_are_read_as_the_window_is(qapp: QApplication) -> None:
    assert drawn(MIXED, "ui", LEFT) != drawn(MIXED, "ui", RIGHT)


def test_a_line_of_several_is_read_as_the_whole_of_them(qapp: QApplication) -> None:
    line = "Spring launch, ודאגה"
    assert drawn(side_mark(MIXED) + line, "read", LEFT) == drawn("\u200f" + line, "read", LEFT)
    assert drawn(side_mark(MIXED) + line, "read", LEFT) != drawn(line, "read", LEFT)
