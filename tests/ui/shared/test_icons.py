"""Icons: one shape each, in whatever colour is asked for."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from relbook.ui.shared.icons import pixmap


@pytest.mark.parametrize("rgba", [0xFF203040, 0xFFF3EEE4, 0x80C06010])
def test_an_icon_has_the_colour_it_is_given_and_nothing_around_it(qtbot: QtBot, rgba: int) -> None:
    color = QColor.fromRgba(rgba)
    picture = pixmap("heart-fill", 32, color).toImage()
    middle = picture.pixelColor(16, 14)
    for part in (QColor.red, QColor.green, QColor.blue, QColor.alpha):
        assert abs(part(color) - part(middle)) <= 2
    assert picture.pixelColor(0, 0).alpha() == 0
