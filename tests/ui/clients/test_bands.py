"""The bands of the side that hold still."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.roster import Order
from relbook.ui.clients.bands import BookBand, HeadBand
from relbook.ui.shared.tokens import tokens

LEAST, USUAL, _ = tokens().layout["sidebar"]


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


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    found = QWidget()
    qtbot.addWidget(found)
    found.resize(400, 80)
    found.show()
    return found


@pytest.fixture
def band(window: QWidget) -> HeadBand:
    found = HeadBand(Order.RHYTHM, window)
    found.show()
    return found


@pytest.mark.parametrize("number", ["24", "497", "1,204"])
@pytest.mark.parametrize("width", [LEAST, 260, USUAL])
def test_the_number_stays_where_the_order_has_no_room(band: HeadBand, number: str, width: int) -> None:
    band.resize(width, 44)
    band.show_count(number)
    assert not band.count.isHidden()
    assert band.order.text() in ("", "by rhythm") or band.order.text().endswith("…")
    assert band.order.accessibleName() == "Order of the list: by rhythm"
    assert (band.order.toolTip() == "") == (band.order.text() == "by rhythm")
    hints = (band.heading, band.count, band.order, band.funnel, band.add)
    assert sum(widget.sizeHint().width() for widget in hints) + 44 <= width


def test_both_are_whole_at_the_usual_width(band: HeadBand) -> None:
    band.resize(USUAL, 44)
    band.show_count("1,204")
    assert band.order.text() == "by rhythm"


def test_no_letter_or_two_with_dots_stand_for_an_order(band: HeadBand) -> None:
    for width in range(180, USUAL):
        band.resize(width, 44)
        assert band.order.text() == "" or len(band.order.text()) > 3
