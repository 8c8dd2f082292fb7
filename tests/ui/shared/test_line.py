"""A painted line knows how high it is."""

from pytestqt.qtbot import QtBot

from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.sheet_frame import Notice
from relbook.ui.shared.theme import theme

LONG = "More words than one line of so narrow a box would ever hold. " * 3


class Measured(Line):
    """Words, and how often they were measured."""

    times = 0

    def lay(self, pen: Pen, width: float) -> float:
        self.times += 1
        return pen.paragraph(self.key, pen.spot(0, 0, width, 0), "ui", "text")


def test_a_line_is_measured_once_for_a_width_and_a_size_of_words(qtbot: QtBot) -> None:
    line = Measured(LONG)
    qtbot.addWidget(line)
    high = [line.heightForWidth(width) for width in (300, 600, 300, 600)]
    assert line.times == 2
    assert high[0] == high[2] > high[1] == high[3]
    theme().choose(zoom=1.5)
    assert line.heightForWidth(300) > high[0]


def test_a_line_that_says_something_else_is_as_high_as_that(qtbot: QtBot) -> None:
    notice = Notice("Two words", "question")
    qtbot.addWidget(notice)
    low = notice.heightForWidth(200)
    notice.say(LONG)
    assert notice.heightForWidth(200) > low
