"""One entry on paper, laid out once: the date in the margin, title, text, pictures, promises as boxes."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage

from relbook.exports import said
from relbook.exports.pictures import Content, Picture, pictures_of
from relbook.exports.tongue import Tongue
from relbook.journal.frozen import frozen
from relbook.journal.page import Page
from relbook.journal.promise import Dueness, Promise
from relbook.journal.prose import is_prose
from relbook.journal.syntax import shown_body
from relbook.journal.visible import visible
from relbook.ui.exporting.leaf import Leaf
from relbook.ui.exporting.plain import Plain, prose
from relbook.ui.exporting.prose import BETWEEN, STEP, Prose
from relbook.ui.exporting.stretches import stretches
from relbook.ui.shared import wording
from relbook.ui.shared.language import tr
from relbook.ui.shared.press import BLACK, GREY, MARGIN, Face, Laid, font, lines

ASIDE = 58
"""The margin column the date stands in, in points."""

WIDEST, HIGHEST = 320.0, 230.0
"""The room a picture may take, in points."""

SHARP = 220
"""Dots to an inch beyond which a picture on paper gains nothing."""

STAYS = 1_000_000
"""Up to how many letters a text stays set for who lays it down again: a longer one would take gigabytes."""

_DUE = frozenset({Dueness.TODAY, Dueness.OVERDUE})


@frozen
class _Line:
    """A promise on paper."""

    promise: Promise
    who: str
    said: str
    lines: tuple[Laid, ...]
    due: bool


class Passage:
    """An entry in a column as wide as the sheet leaves; `lay` puts it down and turns pages as needed.

    `whose` is the key of the client the whole book is about, whose name need not stand over everything.
    `check` is called again and again while it is set, and stops it by what it raises.
    """

    def __init__(
        self,
        page: Page,
        today: date,
        right: float,
        content: Content,
        tongue: Tongue,
        *,
        whose: str,
        check: Callable[[], object],
    ) -> None:
        self._page = page
        self._left, self._right = MARGIN + ASIDE, right
        entry = page.entry
        named = ", ".join(who.name for who in page.clients if who.id != whose)
        names = named or ("" if whose else tr("Inbox"))
        title = said.heading(page)
        meta = ", ".join(filter(None, _meta(page, names if title else "")))
        self._set_head(title or visible(names), meta)
        self._today, self._check = today, check
        self._laid = list(self._set()) if len(entry.body) <= STAYS else None
        self._pictures = [picture for _, picture in pictures_of(page, content)]
        self._promises: list[_Line] = []
        for one in page.promises:
            check()
            self._promises.append(self._promise(one, today))
        shown = frozenset(picture.name for picture in self._pictures)
        small = font(Face.SANS, 9.6)
        self._tail: list[Sequence[Laid]] = []
        for line in said.tail(page, tongue, shown):
            check()
            self._tail.append(lines(line, small, self._room))

    def _set_head(self, title: str, meta: str) -> None:
        """The title with the rest beside it; below it where both take more than a line."""
        self._title = lines(title, font(Face.SERIF_BOLD, 11), self._room)
        self._meta = lines(meta, font(Face.SANS, 9.2), self._room)
        wide = sum(line.width for line in (*self._title, *self._meta))
        self._beside = len(self._title) == len(self._meta) == 1 and wide + 12 <= self._room
        lower = len(self._meta) - (self._beside or not self._title)
        self._tall = 5 + 14 * max(0, len(self._title) - 1) + 12 * lower

    @property
    def _room(self) -> float:
        return self._right - self._left

    def lay(self, leaf: Leaf) -> None:
        """Put it down from where the page stands."""
        leaf.need(2 * STEP + self._tall)
        self._head(leaf)
        self._text(leaf)
        for picture in self._pictures:
            self._picture(leaf, picture)
        for promise in self._promises:
            self._box(leaf, promise)
        for line in self._tail:
            self._quiet(leaf, line)
        leaf.y += 14

    def _head(self, leaf: Leaf) -> None:
        y, ink, day = leaf.y, leaf.ink, self._page.entry.day
        leaf.y += self._tall
        if ink.painter is None:
            return
        ink.line(str(day.day), MARGIN, y, Face.TITLE, 13)
        ink.line(wording.weekday(day), MARGIN + 20, y, Face.SANS, 9.2, color=GREY)
        for number, line in enumerate(self._title):
            ink.put(line, self._left, y + 14 * number)
        if self._beside:
            ink.put(self._meta[0], 0, y, color=GREY, right=self._right)
            return
        y += 14 * len(self._title)
        for number, line in enumerate(self._meta):
            ink.put(line, self._left, y + 12 * number, color=GREY)

    def _text(self, leaf: Leaf) -> None:
        for number, text in enumerate(self._set() if self._laid is None else self._laid):
            leaf.y += BETWEEN if number else 0
            leaf.prose(text, self._left)
        leaf.y += 10

    def _set(self) -> Iterator[Prose | Plain]:
        """What is shown of the text, set a stretch after another."""
        for stretch in stretches(self._page.entry.body):
            self._check()
            text = visible(stretch)
            drawn = bool(self._page.clients)
            text = text if is_prose(text) else shown_body(text, self._today, drawn=drawn, gist=True)
            if text.strip():
                yield prose(text, self._room)

    def _picture(self, leaf: Leaf, picture: Picture) -> None:
        share = min(1.0, WIDEST / (picture.width * 0.75), HIGHEST / (picture.height * 0.75))
        width, height = picture.width * 0.75 * share, picture.height * 0.75 * share
        leaf.need(height + 8)
        if leaf.ink.painter is not None:
            leaf.ink.picture(_read(picture, width), QRectF(self._left, leaf.y, width, height))
        leaf.y += height + 12

    def _promise(self, promise: Promise, today: date) -> _Line:
        who = tr("You") if promise.mine else visible(promise.client_first) or tr("They")
        said, text = wording.due(promise, today), visible(promise.text)
        words = font(Face.SANS, 10)
        taken = (
            sum(len(part) for part in (who, said)) * 5.6 + 40
        )  # roughly: exact room decides at the last line
        room = max(self._room - taken, self._room / 3)
        return _Line(promise, who, said, tuple(lines(text, words, room)), promise.dueness(today) in _DUE)

    def _box(self, leaf: Leaf, line: _Line) -> None:
        leaf.need(4 + 13 * len(line.lines))
        leaf.y += 6
        ink = leaf.ink
        if ink.painter is not None:
            box = QRectF(self._left + 0.4, leaf.y - 8.4, 9.4, 9.4)
            ink.frame(box, 2.2 if line.promise.mine else 4.7)
            if not line.promise.open:
                ink.tick(box)
            face, tone = (Face.SANS_BOLD, BLACK) if line.due else (Face.SANS, GREY)
            ink.line(line.said, 0, leaf.y, face, 9.4, color=tone, right=self._right)
            x = self._left + 17 + ink.line(line.who, self._left + 17, leaf.y, Face.SANS_BOLD, 10) + 6
            for number, words in enumerate(line.lines):
                ink.put(words, x, leaf.y + 13 * number)
        leaf.y += 10 + 13 * (len(line.lines) - 1)

    def _quiet(self, leaf: Leaf, tail: Sequence[Laid]) -> None:
        for number, words in enumerate(tail):
            leaf.need(15)
            leaf.y += 12.6 if number else 5
            if leaf.ink.painter is not None:
                leaf.ink.put(words, self._left, leaf.y, color=GREY)
        leaf.y += 9.6


def _meta(page: Page, names: str) -> Iterator[str]:
    entry = page.entry
    yield visible(names)
    yield wording.kind(entry.kind)
    yield wording.clock(entry.at) if entry.at else ""
    yield wording.length(entry.minutes) if entry.minutes else ""


def _read(picture: Picture, width: float) -> QImage:
    """A picture no finer than paper shows; one that cannot be read is an empty frame."""
    made = QImage.fromData(picture.content)
    most = round(width * SHARP / 72)
    if made.isNull():
        made = QImage(QSize(1, 1), QImage.Format.Format_RGB32)
        made.fill(Qt.GlobalColor.white)
    return (
        made.scaledToWidth(most, Qt.TransformationMode.SmoothTransformation) if made.width() > most else made
    )
