"""Where the parts of one entry lie: measured once, painted often."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QRectF

from relbook.journal.client import Who
from relbook.journal.frozen import frozen
from relbook.journal.lives.parts import SIDES
from relbook.journal.page import Page
from relbook.journal.repeated import first_said
from relbook.journal.syntax import shown_body
from relbook.ui.shared import feelings, living, wording
from relbook.ui.shared.language import tr
from relbook.ui.shared.paint import text_width
from relbook.ui.shared.paragraph import wrap
from relbook.ui.shared.rows import HasId
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tokens import tokens
from relbook.ui.shared.written import WrittenDocument
from relbook.ui.timeline.mentions import link_names, links

T = TypeVar("T", bound=HasId)

GUTTER = 100
"""From the left edge to the words: the day, the spine and its disc."""

FOLD = 12
"""Bodies longer than this many lines fold (design section 3.4)."""

SIDE = 92
"""From the left edge to the words of what was done, said and thought, in pixels at 100 %."""


class PartKind(StrEnum):
    """What a part of an entry is, and so what a click on it does."""

    CLIENT = "client"
    FACT = "fact"
    QUESTION = "question"
    PROMISE = "promise"
    FILE = "file"
    TAG = "tag"
    READ_ON = "read on"
    LINK = "link"
    LIFE = "life"
    SIDE = "side"


@frozen
class Part:
    """Something in an entry that can be pointed at; `key` says which one."""

    kind: PartKind
    key: str
    box: QRectF
    lines: tuple[str, ...] = ()

    def among(self, rows: Iterable[T]) -> T:
        """The one of these that it stands for."""
        return next(row for row in rows if row.id == self.key)

    def same(self, other: "Part | None") -> bool:
        """Whether it is the other one, wherever that lay; a client or an address may be named twice."""
        if other is None or (self.kind, self.key) != (other.kind, other.key):
            return False
        return self.kind not in (PartKind.CLIENT, PartKind.LINK) or self.box == other.box


@dataclass
class Laid:
    """One entry, measured at one width: boxes count from the top left of its words."""

    width: float
    height: float = 0
    title: tuple[str, ...] = ()
    meta: str = ""
    about: str = ""
    about_box: QRectF = field(default_factory=QRectF)
    top: float = 0
    body: WrittenDocument | None = None
    body_box: QRectF = field(default_factory=QRectF)
    parts: list[Part] = field(default_factory=list)


class Layout:
    """Lays one entry out from the top down."""

    def __init__(self, page: Page, width: float, today: date, words: tuple[str, ...]) -> None:
        self._page = page
        self._today = today
        self._words = words
        self._measure = min(width, theme().px(tokens().measure))
        self._laid = Laid(width=width)
        self._y = 0.0
        self._others: tuple[Who, ...] = page.clients

    def lay(self, here: str | None, *, unfolded: bool) -> Laid:
        self._others = tuple(who for who in self._page.clients if who.id != here)
        if here is None and self._page.clients:
            self._names()
        self._head()
        self._body(unfolded=unfolded)
        self._about()
        self._life()
        self._sides()
        self._facts()
        self._promises()
        self._foot(beside=here is not None)
        self._laid.height = self._y
        return self._laid

    def _names(self) -> None:
        line, left = theme().line("caption"), 0.0
        for who in self._page.clients:
            width = text_width(who.name, "caption_strong") + theme().px(10)
            self._part(PartKind.CLIENT, who.id, QRectF(left, self._y, width, line), (who.name,))
            left += width + 4
        self._y += line + 2

    def _head(self) -> None:
        entry = self._page.entry
        meta = [wording.kind(entry.kind)]
        if entry.at:
            meta.append(wording.clock(entry.at))
        if entry.minutes:
            meta.append(wording.length(entry.minutes))
        elif entry.channel:
            meta.append(entry.channel)
        self._laid.meta = " · ".join(meta)
        self._say_beside()
        self._laid.top = self._y
        line = theme().line("read")
        room = self._laid.width - text_width(self._laid.meta, "caption") - theme().px(24)
        if title := entry.title or entry.question:
            self._laid.title = tuple(wrap(title, "read", max(room, 80) * 0.96))
            self._y += line * len(self._laid.title) + theme().px(6)
        else:
            self._y += theme().line("caption") + theme().px(6)

    def _body(self, *, unfolded: bool) -> None:
        text = shown_body(self._page.entry.body, self._today, drawn=bool(self._page.clients))
        if not text.strip():
            return
        first = first_said(self._page.entry.kind, text)
        body = WrittenDocument()
        body.show(text if unfolded else first, self._measure, self._words)
        named = [(PartKind.CLIENT, *one) for one in link_names(body, self._others)]
        named += [(PartKind.LINK, *one) for one in links(body, self._page.entry.text)]
        height, limit = body.size().height(), FOLD * theme().line("read")
        self._laid.body = body
        long = height > limit + theme().line("read")
        shown = limit if long and not unfolded else height
        self._laid.body_box = QRectF(0, self._y, self._measure, shown)
        for kind, key, box in sorted(named, key=lambda one: (one[2].top(), one[2].left())):
            if box.bottom() <= shown + 1:
                self._part(kind, key, box.translated(0, self._y), ())
        self._y += shown + theme().px(4)
        if long or first != text:
            self._read_on(unfolded=unfolded)
        self._y += theme().px(4)

    def _say_beside(self) -> None:
        """The marks of a talk stand behind its time where the title leaves room, else on their own line."""
        said = feelings.beside(self._page)
        if not said:
            return
        longer = f"{self._laid.meta} · {said}"
        title = self._page.entry.title or self._page.entry.question
        room = self._laid.width - text_width(longer, "caption") - theme().px(24)
        if room >= (text_width(title, "read", weight=600) / 0.96 if title else 0):
            self._laid.meta = longer
        else:
            self._laid.about = said

    def _about(self) -> None:
        if self._laid.about:
            line = theme().line("caption")
            self._laid.about_box = QRectF(0, self._y, self._laid.width, line)
            self._y += line + theme().px(8)

    def _read_on(self, *, unfolded: bool) -> None:
        label = tr("Show less") if unfolded else tr("Read on")
        width = text_width(label, "small_strong") + theme().px(8)
        box = QRectF(0, self._y, width, theme().px(28))
        self._part(PartKind.READ_ON, self._page.id, box, (label,))
        self._y += theme().px(28)

    def _life(self) -> None:
        """Where a disagreement, terms, a mistake or a hard truth stands, in one quiet line."""
        said = living.line(self._page.entry, self._page.life, self._today)
        if not said:
            return
        tall = theme().px(28)
        width = min(self._laid.width, theme().px(46) + text_width(said, "small"))
        self._part(PartKind.LIFE, self._page.id, QRectF(0, self._y, width, tall), (said,))
        self._y += tall + theme().px(8)

    def _sides(self) -> None:
        """What was done, said and thought besides, where it is written down."""
        written = [(side, self._page.life.part(side).strip()) for side in SIDES]
        step, gap = theme().line("read_small"), theme().px(4)
        for side, text in written:
            if text:
                lines = tuple(wrap(text, "read_small", self._measure - theme().px(SIDE)))
                box = QRectF(0, self._y, self._measure, step * len(lines) + gap)
                self._part(PartKind.SIDE, side.value, box, (living.side(side), *lines))
                self._y += box.height()
        if any(text for _, text in written):
            self._y += theme().px(8)

    def _facts(self) -> None:
        chips = [(PartKind.FACT, fact.id, wording.fact(fact.kind), fact.text) for fact in self._page.facts]
        chips += [(PartKind.QUESTION, item.id, tr("To ask"), item.text) for item in self._page.questions]
        left, tall, gap = 0.0, theme().px(28), theme().px(8)
        for kind, key, name, text in chips:
            width = theme().px(16) + 35 + text_width(name, "small_strong") + text_width(text, "small")
            width = min(width, self._laid.width)
            if left and left + width > self._laid.width:
                left = 0
                self._y += tall + gap
            self._part(kind, key, QRectF(left, self._y, width, tall), (name, text))
            left += width + gap
        if chips:
            self._y += tall + gap

    def _promises(self) -> None:
        line = theme().line("ui")
        for promise in self._page.promises:
            chip = text_width(wording.due(promise, self._today), "small") + theme().px(24)
            who = 0 if promise.mine else text_width(promise.client_first, "strong") + theme().px(8)
            room = max(80, self._laid.width - theme().px(30) - chip - who)
            lines = tuple(wrap(promise.text, "ui", room))
            box = QRectF(0, self._y, self._laid.width, line * len(lines) + theme().px(11))
            self._part(PartKind.PROMISE, promise.id, box, lines)
            self._y += box.height()
        if self._page.promises:
            self._y += theme().px(4)

    def _foot(self, *, beside: bool) -> None:
        """Who else it is about, its files and its tags."""
        left, tall, gap = 0.0, theme().px(26), theme().px(8)
        others = self._others if beside else ()
        items = [
            (PartKind.CLIENT, who.id, (tr("with {name}").format(name=who.name), ""), theme().px(8))
            for who in others
        ]
        items += [
            (PartKind.FILE, file.id, (file.name, wording.size(file.size)), theme().px(52))
            for file in self._page.files
        ]
        items += [(PartKind.TAG, tag, (f"#{tag}", ""), theme().px(8)) for tag in self._page.tags]
        for kind, key, lines, pad in items:
            name, size = lines
            width = min(self._laid.width, pad + text_width(name, "small") + text_width(size, "caption"))
            if left and left + width > self._laid.width:
                left = 0
                self._y += tall + gap
            self._part(kind, key, QRectF(left, self._y, width, tall), lines)
            left += width + gap
        if items:
            self._y += tall + gap

    def _part(self, kind: PartKind, key: str, box: QRectF, lines: tuple[str, ...]) -> None:
        self._laid.parts.append(Part(kind, key, box, lines))
