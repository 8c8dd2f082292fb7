"""What is painted between the entries: months, chapters, silences, and what has no entry."""

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from relbook.journal.stream import Aside, Chapter, Silence
from relbook.ui.shared import wording
from relbook.ui.shared.figures import so_many_entries
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.letters import capital
from relbook.ui.shared.paint import hairline, text_line
from relbook.ui.shared.theme import theme
from relbook.ui.timeline import sayings

MONTH, CHAPTER, SILENCE, ASIDE = 54, 76, 64, 36
"""How high each of them is, in pixels at 100 %."""


def paint_month(painter: QPainter, rect: QRectF, day: date, count: int) -> None:
    """The month, how many entries it has, and a line to the edge."""
    box = rect.adjusted(0, theme().px(14), 0, 0)
    left = box.left() + text_line(painter, box, capital(wording.month(day)), "month", "text") + theme().px(10)
    if count:
        rest = QRectF(left, box.top(), box.right() - left, box.height())
        left += text_line(painter, rest, so_many_entries(count), "caption", "text3") + theme().px(10)
    hairline(painter, left, box.right(), box.center().y())


def paint_chapter(painter: QPainter, rect: QRectF, chapter: Chapter) -> None:
    """A landmark's title in the writer's own type, and from when until when it gave the time its name."""
    side = theme().px(18)
    top = rect.top() + theme().px(20)
    line = theme().line("prompt")
    spot = QRectF(rect.left(), top + (line - side) / 2, side, side)
    paint_icon(painter, "flag-pennant", spot, theme().color("honey_text"))
    left = spot.right() + theme().px(10)
    box = QRectF(left, top, rect.right() - left, line)
    text_line(painter, box, sayings.title(chapter), "prompt", "text")
    below = QRectF(left, top + line, rect.right() - left, theme().line("caption"))
    text_line(painter, below, sayings.span(chapter), "caption", "text2")


def paint_silence(
    painter: QPainter, rect: QRectF, words: float, silence: Silence, rhythm: int | None
) -> None:
    """Days without a talk: an open stretch of the spine, and how many; `words` is where words begin."""
    spine = words - theme().px(34)
    painter.save()
    pen = QPen(theme().color("line_strong"), 1.4, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([1, 4])
    painter.setPen(pen)
    painter.drawLine(round(spine), round(rect.top() + 8), round(spine), round(rect.bottom() - 4))
    painter.restore()
    box = QRectF(words, rect.top(), rect.right() - words, rect.height())
    left = words + text_line(painter, box, sayings.silence(silence), "small_strong", "text2")
    rest = QRectF(
        left + theme().px(10), box.top(), max(0.0, rect.right() - left - theme().px(10)), box.height()
    )
    text_line(painter, rest, sayings.usual(rhythm), "caption", "text3")


def paint_aside(
    painter: QPainter, rect: QRectF, words: float, one: Aside, today: date, *, among_lines: bool
) -> None:
    """One thing without an entry: its day, its icon on the spine, and a line of words."""
    icon, tone = sayings.look(one)
    side = theme().px(16)
    spine = words - theme().px(20 if among_lines else 34)
    spot = QRectF(spine - side / 2, rect.center().y() - side / 2, side, side)
    paint_icon(painter, icon, spot, theme().color(tone))
    free = spine - rect.left() - theme().px(10) - side / 2
    day = QRectF(rect.left(), rect.top(), free, rect.height())
    said = wording.day_short(one.day, today if among_lines else one.day)
    text_line(painter, day, said, "caption", "text3", align=Qt.AlignmentFlag.AlignRight)
    lead, own = sayings.parts(one, today)
    box = QRectF(words, rect.top(), rect.right() - words, rect.height())
    left = words + text_line(painter, box, lead, "small", "text2") + theme().px(8)
    if own:
        rest = QRectF(left, box.top(), max(0.0, rect.right() - left), box.height())
        text_line(painter, rest, " ".join(own.split()), "read_small", "text")
