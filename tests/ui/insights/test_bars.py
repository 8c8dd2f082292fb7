"""Kinds of entries as rows with a bar."""

from pytestqt.qtbot import QtBot

from relbook.ui.insights.bars import Bar, Bars
from relbook.ui.shared.theme import theme


def test_a_long_name_goes_on_below_where_the_row_is_short(qtbot: QtBot) -> None:
    """As "Kaffee und Spaziergänge" in a narrow window."""
    tall = []
    for width in (240, 600):
        bars = Bars()
        qtbot.addWidget(bars)
        bars.show_bars([Bar("phone", "Coffee and wandering", 4, "ink", "4 entries")])
        bars.resize(width, bars.sizeHint().height())
        seen = bars.grab().toImage()
        ground = seen.pixelColor(width - 1, 0)
        words = range(theme().px(18) + 10, theme().px(18) + 10 + 60)
        inked = [y for y in range(seen.height()) if any(seen.pixelColor(x, y) != ground for x in words)]
        tall.append(inked[-1] - inked[0])
    assert tall[0] >= tall[1] + 10
