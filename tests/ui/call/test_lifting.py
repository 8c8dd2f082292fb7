"""What Qt paints by itself has other names in call mode, and its own again afterwards."""

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from relbook.journal.called import Named as Person
from relbook.journal.pseudonyms import pseudonyms
from relbook.ui.shared.named import Named, name_rows
from relbook.ui.shared.paint import text_width
from relbook.ui.shared.paragraph import Paragraph, wrap
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil


@pytest.fixture(autouse=True)
def laid(qapp: object) -> None:
    theme()
    veil().lay(pseudonyms([Person("1", "Marta Reyes")]).said)


def test_what_a_field_offers(qtbot: QtBot) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    combo.addItem("Marta Reyes")
    name_rows(combo.view())
    delegate = combo.view().itemDelegate()
    assert isinstance(delegate, Named)
    assert delegate.displayText("Marta Reyes", QLocale()) == "Client A"
    assert combo.itemText(0) == "Marta Reyes"
    veil().take_off()
    assert delegate.displayText("Marta Reyes", QLocale()) == "Marta Reyes"


def test_words_are_measured_as_they_are_painted(qtbot: QtBot) -> None:
    paragraph = Paragraph("Marta Reyes came", "ui")
    qtbot.addWidget(paragraph)
    assert text_width("Marta Reyes", "ui") == theme().metrics("ui").horizontalAdvance("Client A")
    assert wrap("Marta Reyes came", "ui", 500) == ["Client A came"]
    assert paragraph.text == "Marta Reyes came"


def test_only_what_lies_under_the_lifted_place_is_shown(qtbot: QtBot) -> None:
    paragraph = Paragraph("Marta Reyes came", "read")
    qtbot.addWidget(paragraph)
    paragraph.resize(300, 60)
    picture, box = QPixmap(10, 10), QRectF(0, 0, 5, 5)
    painter = QPainter(picture)
    assert veil().covers("read", painter, box) and not veil().covers("ui", painter, box)
    with veil().whose(own=False):
        assert not veil().covers("read", painter, box)
    with veil().whose(own=True):
        assert veil().covers("ui", painter, box)
    veil().lifted = QRect(paragraph.mapToGlobal(QPoint(0, 0)), paragraph.size())
    assert veil().covers("read", painter, box)  # a picture of the window lies nowhere on the screen
    painter.end()
