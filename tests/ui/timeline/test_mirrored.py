"""Where one reads from the right, all stands mirrored, and what is pressed is what one sees there."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.ui.shared.paint import text_line, turn_around
from relbook.ui.shared.tabs import Tabs
from relbook.ui.shared.theme import theme


@pytest.fixture
def mirrored(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def ink(*, turned: bool) -> QImage:
    """A picture of words in a box of 200 by 40."""
    picture = QImage(200, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    with QPainter(picture) as painter:
        if turned:
            turn_around(painter, QRectF(0, 0, 200, 40))
        box, side = QRectF(10 if turned else 110, 0, 80, 40), Qt.AlignmentFlag.AlignRight
        side = Qt.AlignmentFlag.AlignLeft if turned else side
        text_line(painter, box, "Lbq", "title", "text", align=side)
    return picture


def test_places_change_sides_and_letters_do_not(qapp: QApplication) -> None:
    theme()
    plain, turned = ink(turned=False), ink(turned=True)
    dark = [
        {(x, y) for x in range(200) for y in range(40) if picture.pixelColor(x, y).lightness() < 100}
        for picture in (plain, turned)
    ]
    assert min(x for x, _ in dark[1]) > 100, "what lay at the left lies at the right"
    shapes = [{(x - min(a for a, _ in one), y) for x, y in one} for one in dark]
    assert len(shapes[0] ^ shapes[1]) < len(shapes[0]) / 3, "the letters read as ever"


def test_the_tab_that_is_pressed_is_the_one_that_is_seen(qtbot: QtBot, mirrored: None) -> None:
    tabs = Tabs(["Journal", "Promises", "Files"])
    qtbot.addWidget(tabs)
    tabs.resize(400, tabs.sizeHint().height())
    tabs.show()
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=QPoint(390, 20))
    assert tabs.current == 0
    first, *_, third = (spot.center().toPoint() for spot in tabs.boxes())
    assert third.x() < first.x()
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=third)
    assert tabs.current == 2
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.current == 1, "the arrow leads where it points"
