"""The boxes of a brief: three to read first, what comes before them, and the gap."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.exports.voice import Voice
from relbook.journal.boxes import MindLine
from relbook.ui.brief.lines import EDGE, Sourced
from relbook.ui.shared import wording
from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.paint import dashed, rounded, text_width
from relbook.ui.shared.theme import theme


class Gap(Line):
    """The one thing that is not known yet, dashed in honey, with a question to ask."""

    def __init__(self, line: MindLine, name: str, voice: Voice) -> None:
        super().__init__(line.text)
        self._kind = voice.fact(line.kind)
        self._icon = wording.fact_look(line.kind)[0]
        self._words = voice.gap(line.kind, name)
        self._mark = voice.say("not known")
        self._question = voice.quoted(line.text)
        self.setAccessibleName(f"{self._kind}: {self._words} {self._question}")

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        top, left = px(6), EDGE + px(40)
        room = width - left - EDGE - px(14)
        if pen.painter is not None:
            frame = QRectF(EDGE - 1, top, width - 2 * EDGE + 2, self.height() - top - px(4))
            dashed(pen.painter, frame, 14, "honey_tint", "honey")
        pen.icon(self._icon, pen.spot(EDGE + px(15), top + px(14), px(18), px(18)), "honey_text")
        pen.words(self._kind, pen.spot(left, top + px(13), room, px(20)), "small_strong", "honey_text")
        mark = text_width(self._mark, "caption")
        end = pen.spot(width - EDGE - px(14) - mark, top + px(13), mark + 1, px(20))
        pen.words(self._mark, end, "caption", "honey_text", at_end=True)
        y = float(top + px(36))
        y += pen.paragraph(self._words, pen.spot(left, y, room, px(19)), "small", "text2") + px(5)
        if self.key:
            spot = pen.spot(left, y, room, px(23))
            y += pen.paragraph(self._question, spot, "read", "text", italic=True, step=px(23), own=False)
        return y + px(12) + px(4)


class Tinted(Sourced):
    """One of the three boxes that are read first."""

    def __init__(
        self,
        head: str,
        said: str,
        look: tuple[str, str],
        entry_id: str = "",
        *,
        tab: str = "",
        least: int = 98,
    ) -> None:
        super().__init__(said, entry_id, tab=tab)
        self._head = head
        self._least = least
        self._icon, self._hue = look
        self.setAccessibleName(f"{head}: {said}")

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        pad, tone = px(16), f"{self._hue}_text"
        pen.icon(self._icon, pen.spot(pad, px(14), px(16), px(16)), tone)
        head = pen.spot(pad + px(23), px(12), width - 2 * pad - px(23), px(20))
        top = px(17) + pen.paragraph(self._head, head, "small_strong", tone, step=px(20))
        box = pen.spot(pad, top, width - 2 * pad, px(23))
        high = pen.paragraph(self.key, box, "read", "text", step=px(23), weight=600)
        return max(px(self._least), top + px(14) + high)

    def ground(self, painter: QPainter) -> None:
        rounded(painter, QRectF(self.rect()), 14, f"{self._hue}_tint")
        if self.underMouse() and self.leads:
            rounded(painter, QRectF(self.rect()), 14, edge=self._hue)


class StripLine(Sourced):
    """One line of a strip, as the writer or the rule says it."""

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        box = pen.spot(px(4), px(1), width - 2 * px(4), px(20))
        return px(2) + pen.paragraph(self.key, box, "ui", "text", step=px(20), own=True)


class StripHead(Line):
    """What a strip is about: an icon and a word or two."""

    def __init__(self, said: str, look: tuple[str, str]) -> None:
        super().__init__(said)
        self._icon, self._hue = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def lay(self, pen: Pen, width: float) -> float:
        px, tone = theme().px, f"{self._hue}_text"
        pen.icon(self._icon, pen.spot(0, px(2), px(17), px(17)), tone)
        pen.words(self.key, pen.spot(px(26), px(1), width - px(26), px(20)), "small_strong", tone)
        return px(22)

    def sizeHint(self) -> QSize:
        px = theme().px
        return QSize(ceil(px(26) + text_width(self.key, "small_strong")) + 1, px(22))

    minimumSizeHint = sizeHint


class Strip(QWidget):
    """What comes before the boxes, such as a boundary: a head, and lines that each lead on."""

    def __init__(self, head: str, lines: Sequence[StripLine], look: tuple[str, str]) -> None:
        super().__init__()
        self.lines = list(lines)
        self._hue = look[1]
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(StripHead(head, look), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        for line in self.lines:
            line.setAccessibleName(f"{head}: {line.key}")
            column.addWidget(line)
        row.addLayout(column, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 10, f"{self._hue}_tint")
