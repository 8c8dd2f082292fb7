"""The bands of the side that hold still."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.ui.clients.bands import BookBand


def test_the_mark_stands_in_the_middle_of_a_rail_and_beside_its_name_again(qtbot: QtBot) -> None:
    side, band = QWidget(), BookBand()
    qtbot.addWidget(side)
    QVBoxLayout(side).addWidget(band)
    side.setFixedWidth(284)
    side.show()
    left = band.mark.x()
    band.fold(rail=True)
    side.setFixedWidth(72)
    qtbot.waitUntil(lambda: abs(band.mark.geometry().center().x() - band.width() / 2) <= 1)
    assert band.width() < 72
    assert not band.title.isVisible()
    band.fold(rail=False)
    side.setFixedWidth(284)
    qtbot.waitUntil(lambda: band.mark.x() == left)
    assert band.title.isVisible()
