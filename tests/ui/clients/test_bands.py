"""The bands of the side that hold still."""

from pytestqt.qtbot import QtBot

from relbook.ui.clients.bands import BookBand


def test_the_mark_stands_in_the_middle_of_a_rail_and_beside_its_name_again(qtbot: QtBot) -> None:
    band = BookBand()
    qtbot.addWidget(band)
    band.resize(284, 60)
    band.show()
    left = band.mark.x()
    band.fold(rail=True)
    band.resize(72, 60)
    qtbot.waitUntil(lambda: abs(band.mark.geometry().center().x() - 35.5) <= 1)
    assert not band.title.isVisible()
    band.fold(rail=False)
    band.resize(284, 60)
    qtbot.waitUntil(lambda: band.mark.x() == left)
    assert band.title.isVisible()
