"""The lines of a brief: what happened, what is promised, what is known, what to say."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from relbook.exports.voice import Voice
from relbook.journal.boxes import MindLine, PromiseLine, Talk
from relbook.journal.brief import Brief
from relbook.journal.promise import Dueness
from relbook.ui.shared import wording
from relbook.ui.shared.boxes import paint_box
from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.paint import rounded, text_width
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip

EDGE = 8
"""How far the hover of a line reaches beyond its words; the columns stand that much further out."""


class Sourced(Line):
    """A line that leads to the entry it comes from, else to the tab of the client's page where it stands."""

    elsewhere = Signal(str)  # the tab: "promises" or "known"

    def __init__(self, said: str, entry_id: str = "", *, tab: str = "") -> None:
        super().__init__(said, entry_id)
        self.tab = tab
        if tab:
            self.be_lively(True)  # noqa: FBT003

    @property
    def leads(self) -> bool:
        """Whether there is somewhere to go."""
        return bool(self.entry_id or self.tab)

    def go(self) -> None:
        """Turn to where this comes from."""
        if self.entry_id:
            self.chosen.emit(self.entry_id)
        elif self.tab:
            self.elsewhere.emit(self.tab)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.leads:
            self.go()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        self.go()


class Heading(Line):
    """The head of a section."""

    def __init__(self, said: str, *, first: bool = False) -> None:
        super().__init__(said)
        self._above = 0 if first else 18

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        pen.words(self.key, pen.spot(EDGE, px(self._above), width - EDGE, px(20)), "strong", "text")
        return px(self._above + 25)


class Bullet(Sourced):
    """A dot or an icon in a hue, and a line of words."""

    def __init__(
        self, said: str, hue: str, entry_id: str = "", *, icon_name: str = "", tab: str = "known"
    ) -> None:
        super().__init__(said, entry_id, tab=tab)
        self._hue = hue
        self._icon = icon_name

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        left, pad = EDGE + px(26), px(2)
        height = pen.paragraph(
            self.key, pen.spot(left, pad, width - left - EDGE, px(20)), "ui", "text", step=px(20), own=True
        )
        middle = pad + px(10)
        if self._icon:
            pen.icon(self._icon, pen.spot(EDGE, middle - px(8), px(16), px(16)), f"{self._hue}_text")
        elif pen.painter is not None:
            pen.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen.painter.setPen(Qt.PenStyle.NoPen)
            pen.painter.setBrush(theme().color(self._hue))
            pen.painter.drawEllipse(
                pen.spot(EDGE + px(8) - 2.6, middle - 2.6, 5.2, 5.2).center(), px(2.6), px(2.6)
            )
        return height + 2 * pad + px(1)


class Meeting(Sourced):
    """One of the last times: its kind, its name, its day and what it was about."""

    def __init__(self, talk: Talk, day: str) -> None:
        super().__init__(talk.heading, talk.entry_id)
        self._talk = talk
        self._day = day
        self.key = talk.entry_id
        self.setAccessibleName(f"{day}, {wording.kind(talk.kind)}: {talk.heading}. {talk.gist}")

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        icon_name, hue = wording.kind_look(self._talk.kind)
        disc = pen.spot(EDGE, px(3), px(26), px(26))
        if pen.painter is not None:
            rounded(pen.painter, disc, px(13), f"{hue}_tint")
        pen.icon(icon_name, disc.adjusted(px(5), px(5), -px(5), -px(5)), f"{hue}_text")
        left, day = float(EDGE + px(38)), text_width(self._day, "caption")
        row = pen.spot(left, px(6), width - left - EDGE - day - px(12), px(20))
        pen.words(self._talk.heading, row, "strong", "text", own=True)
        end = pen.spot(width - EDGE - day, px(6), day + 1, px(20))
        pen.words(self._day, end, "caption", "text3", at_end=True)
        gist = 0.0
        if self._talk.gist:
            box = pen.spot(left, px(28), width - left - EDGE - px(16), px(22))
            gist = pen.paragraph(self._talk.gist, box, "read_small", "text2")
        return px(33) + gist


class Pledge(Sourced):
    """A promise with its box: a click on the box or Space ticks it, Enter goes to where it was written."""

    ticked = Signal(object)  # a Promise

    def __init__(self, line: PromiseLine, brief: Brief, voice: Voice) -> None:
        super().__init__(line.text, line.promise.entry_id, tab="promises")
        self.promise = line.promise
        self.key = line.promise.id
        self._text = line.text
        self._who = voice.say("you") if line.promise.mine else brief.name
        self._due = voice.due(line.promise, brief.today)
        aged = line.promise.due is None and self.promise.open  # its day says more than its age
        self._made = voice.day(line.promise.made, brief.today) if aged else ""
        self._dueness = line.promise.dueness(brief.today)
        self._hue = wording.due_tint(line.promise, brief.today)
        self.setCheckable(True)
        self.setChecked(self._dueness is Dueness.SETTLED)
        made = voice.say("made", day=voice.day(line.promise.made, brief.today))
        self.setAccessibleName(f"{self._who}: {line.text}, {self._due}, {made}")
        tip(self, made)

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        high = px(29)
        if pen.painter is not None:
            box = self._box(pen)
            kept = not self.promise.dropped
            paint_box(pen.painter, box, mine=self.promise.mine, dueness=self._dueness, kept=kept)
        left = float(EDGE + px(38))
        tone = "text2" if self.promise.mine else "text"
        left += pen.words(self._who, pen.spot(left, 0, px(160), high), "strong", tone) + px(8)
        chip = text_width(self._due, "small") + px(14)
        made = text_width(self._made, "caption")
        end = pen.spot(width - EDGE - made, 0, made + 1, high)
        pen.words(self._made, end, "caption", "text3", at_end=True)
        room = width - left - chip - made - px(22) - EDGE
        tone = "text2" if self._dueness is Dueness.SETTLED else "text"
        left += pen.words(self._text, pen.spot(left, 0, room, high), "ui", tone, own=True) + px(10)
        spot = pen.spot(left, px(4), chip, px(21))
        if pen.painter is not None:
            rounded(pen.painter, spot, 7, f"{self._hue}_tint")
        pen.words(self._due, spot.adjusted(px(7), 0, -px(6), 0), "small", f"{self._hue}_text")
        return high

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._box(Pen(self, None)).adjusted(-8, -8, 8, 8).contains(event.position()):
            super().mouseReleaseEvent(event)
        else:
            self.setDown(False)
            self.go()

    def _box(self, pen: Pen) -> QRectF:
        px = theme().px
        return pen.spot(EDGE + px(4), px(5.5), px(18), px(18))

    def _on_clicked(self) -> None:
        self.ticked.emit(self.promise)


class Need(Sourced):
    """What a client carries: the kind of it, since when, and the words."""

    def __init__(self, line: MindLine, day: str, voice: Voice) -> None:
        super().__init__(line.text, line.fact.entry_id if line.fact else "", tab="known")
        self._kind = voice.fact(line.kind)
        self._icon, self._hue = wording.fact_look(line.kind)
        self._day = f"{day}, {voice.say('stale')}" if line.stale else day
        self.setAccessibleName(f"{self._kind}: {line.text}. {self._day}")

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        left, day = EDGE + px(26), text_width(self._day, "caption")
        pen.icon(self._icon, pen.spot(EDGE, px(7), px(17), px(17)), f"{self._hue}_text")
        pen.words(self._kind, pen.spot(left, px(5), px(200), px(20)), "small_strong", f"{self._hue}_text")
        end = pen.spot(width - EDGE - day, px(5), day + 1, px(20))
        pen.words(self._day, end, "caption", "text3", at_end=True)
        box = pen.spot(left, px(27), width - left - EDGE, px(20))
        return px(27 + 5) + pen.paragraph(self.key, box, "ui", "text", step=px(20), own=True)


class Quiet(Line):
    """A quiet word where a section has little to say."""

    def __init__(self, said: str, parent: QWidget | None = None, *, indent: int = 0) -> None:
        super().__init__(said, parent=parent)
        self._indent = indent

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        left = EDGE + px(self._indent)
        box = pen.spot(left, px(3), width - left - EDGE, px(20))
        return px(6) + pen.paragraph(self.key, box, "small", "text3")
