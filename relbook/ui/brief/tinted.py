"""The boxes of a brief: three to read first, what comes before them, and the gap."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

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
            dashed(pen.painter, frame, 13, "honey_tint", "honey")
        pen.icon(self._icon, pen.spot(EDGE + px(15), top + px(14), px(18), px(18)), "honey_text")
        pen.words(self._kind, pen.spot(left, top + px(13), room, px(20)), "small_strong", "honey_text")
        mark = text_width(self._mark, "caption")
        end = pen.spot(width - EDGE - px(14) - mark, top + px(13), mark + 1, px(20))
        pen.words(self._mark, end, "caption", "honey_text", at_end=True)
        y = float(top + px(36))
        y += pen.paragraph(self._words, pen.spot(left, y, room, px(19)), "small", "text2") + px(5)
        if self.key:
            y += pen.paragraph(
                self._question, pen.spot(left, y, room, px(23)), "read", "text", italic=True, step=px(23)
            )
        return y + px(12) + px(4)


class Tinted(Sourced):
    """One of the three boxes that are read first."""

    def __init__(
        self, head: str, said: str, look: tuple[str, str], entry_id: str = "", *, tab: str = ""
    ) -> None:
        super().__init__(said, entry_id, tab=tab)
        self._head = head
        self._icon, self._hue = look
        self.setAccessibleName(f"{head}: {said}")

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        pad, tone = px(16), f"{self._hue}_text"
        pen.icon(self._icon, pen.spot(pad, px(14), px(16), px(16)), tone)
        pen.words(
            self._head, pen.spot(pad + px(23), px(12), width - 2 * pad - px(23), px(20)), "small_strong", tone
        )
        box = pen.spot(pad, px(37), width - 2 * pad, px(23))
        high = pen.paragraph(self.key, box, "read", "text", step=px(23), weight=600)
        return max(px(98), px(37 + 14) + high)

    def ground(self, painter: QPainter) -> None:
        rounded(painter, QRectF(self.rect()), 13, f"{self._hue}_tint")
        if self.underMouse() and self.leads:
            rounded(painter, QRectF(self.rect()), 13, edge=self._hue)


class Strip(Sourced):
    """What comes before everything else: a boundary, what to open with, what others don't know."""

    def __init__(
        self, head: str, said: str, look: tuple[str, str], entry_id: str = "", *, tab: str = ""
    ) -> None:
        super().__init__(said, entry_id, tab=tab)
        self._head = head
        self._icon, self._hue = look
        self.setAccessibleName(f"{head}: {said}")

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        pen.icon(self._icon, pen.spot(px(16), px(9), px(17), px(17)), f"{self._hue}_text")
        head = text_width(self._head, "small_strong")
        tone = f"{self._hue}_text"
        pen.words(self._head, pen.spot(px(42), px(8), head + 1, px(20)), "small_strong", tone)
        left = px(42) + head + px(12)
        box = pen.spot(left, px(8), width - left - px(16), px(20))
        return px(16) + pen.paragraph(self.key, box, "ui", "text", step=px(20))

    def ground(self, painter: QPainter) -> None:
        rounded(painter, QRectF(self.rect()), 10, f"{self._hue}_tint")
        if self.underMouse() and self.leads:
            rounded(painter, QRectF(self.rect()), 10, edge=self._hue)
