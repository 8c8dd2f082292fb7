"""How the room of reflection is laid out."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.reflection.leaf import Leaf
from relbook.ui.shared.scrolled import Scrolling


def test_it_appears_with_all_in_its_place_and_no_bar_that_is_not_needed(qtbot: QtBot) -> None:
    card, earlier = QWidget(), QWidget()
    leaf = Leaf(card, earlier)
    qtbot.addWidget(leaf)
    leaf.resize(340, 500)
    card.setFixedHeight(600)
    leaf.show()
    scroll = leaf.findChildren(Scrolling)[0]
    qtbot.waitUntil(scroll.verticalScrollBar().isVisible)
    QApplication.processEvents()
    narrow = card.width()
    card.setFixedHeight(200)
    leaf.appear()
    assert not scroll.verticalScrollBar().isVisible()
    assert card.width() > narrow
    assert card.height() == 200
