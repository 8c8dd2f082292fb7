"""Small marks in rows: a name that leads to whom it names."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.ui.shared.marks import NameLink


def test_the_line_below_a_name_stays_with_its_words(qtbot: QtBot) -> None:
    """In a row of buttons a name is as high as they are."""
    below = []
    for more in (0, 20):
        name = NameLink("one", "caption", "text2")
        qtbot.addWidget(name)
        name.resize(name.sizeHint().width(), name.sizeHint().height() + more)
        name.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        seen = name.grab().toImage()
        ground = seen.pixelColor(seen.width() - 1, 0)
        inked = [y for y in range(seen.height()) if seen.pixelColor(1, y) != ground]
        below.append(inked[-1] - seen.height() / 2)
    assert abs(below[0] - below[1]) <= 1
