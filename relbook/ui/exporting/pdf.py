"""The book on paper: a contents page by month, the date in the margin, promises as boxes.

It is laid out twice, once to know which month begins on which page and once to paint.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QRectF
from PySide6.QtGui import QPageLayout, QPainter, QPdfWriter

from relbook.errors import CancelledError
from relbook.journal.book import Book
from relbook.journal.page import Page
from relbook.journal.promise import Dueness, Promise
from relbook.journal.syntax import shown_body
from relbook.journal.tiers import leaving
from relbook.journal.visible import visible
from relbook.ui.exporting.front import Front
from relbook.ui.exporting.leaf import Leaf, tr
from relbook.ui.exporting.prose import STEP, Prose
from relbook.ui.shared import wording
from relbook.ui.shared.press import BLACK, GREY, MARGIN, Face, application, pdf_at

ASIDE = 58
"""The margin column the date stands in, in points."""

CONTENTS_FROM = 20
"""From more entries than this on, the book begins with its contents."""


def _never() -> bool:
    return False


def write(book: Book, path: Path, *, cancelled: Callable[[], bool] = _never) -> None:
    """Write a book as a PDF. It needs neither a window nor a printer, and may run on any thread.

    Raises:
        CancelledError: `cancelled` said so; nothing was written.
        OSError: It cannot be written there.
    """
    application()
    with pdf_at(path) as writer:
        _Press(leaving(book), writer, cancelled).run()


@dataclass
class _Run:
    """What one walk through the book finds out for the next."""

    months: dict[str, int] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    pages: int = 0


class _Press:
    """Sets one book."""

    def __init__(self, book: Book, writer: QPdfWriter, cancelled: Callable[[], bool]) -> None:
        self._book = book
        self._pages = list(book.pages)
        self._writer = writer
        self._cancelled = cancelled
        size = writer.pageLayout().fullRect(QPageLayout.Unit.Point).size()
        self._size = (size.width(), size.height())
        self._text = MARGIN + ASIDE
        self._right = size.width() - MARGIN

    def run(self) -> None:
        """Lay the book out to learn its pages, then paint it."""
        found = self._walk(None, _Run(months=dict.fromkeys(map(_month, self._pages), 0)))
        painter = QPainter(self._writer)
        try:
            self._walk(painter, found)
        finally:
            painter.end()

    def _walk(self, painter: QPainter | None, known: _Run) -> _Run:
        leaf = Leaf(self._size, painter, self._writer.newPage if painter else _nothing)
        leaf.pages = known.pages
        leaf.note = tr("Private. From relbook, {day}.").format(day=_long(self._book.asked_on))
        front = Front(self._book, len(self._pages))
        leaf.begin()
        front.title(leaf)
        if len(self._pages) > CONTENTS_FROM:
            front.contents(leaf, known.months, known.counts)
        for portrait in self._book.portraits:
            front.portrait(leaf, portrait)
        found = _Run()
        for page in self._pages:
            if self._cancelled():
                raise CancelledError
            month = _month(page)
            if month not in found.months:
                self._begin_month(leaf, month)
                found.months[month] = leaf.number
            found.counts[month] = found.counts.get(month, 0) + 1
            self._entry(leaf, page)
        found.pages = leaf.number
        return found

    def _begin_month(self, leaf: Leaf, month: str) -> None:
        leaf.running = month
        leaf.need(90)
        leaf.y += 18
        leaf.ink.line(month, MARGIN, leaf.y, Face.TITLE, 13)
        leaf.ink.rule(MARGIN, leaf.y + 6, self._right)
        leaf.y += 24

    def _entry(self, leaf: Leaf, page: Page) -> None:
        entry = page.entry
        leaf.need(3 * STEP)
        y = leaf.y
        leaf.ink.line(str(entry.day.day), MARGIN, y, Face.TITLE, 13)
        leaf.ink.line(wording.weekday(entry.day), MARGIN + 20, y, Face.SANS, 9.2, color=GREY)
        meta = leaf.ink.line(_meta(page), 0, y, Face.SANS, 9.2, color=GREY, right=self._right)
        title = visible(entry.title or ", ".join(who.name for who in page.clients) or tr("Inbox"))
        room = self._right - self._text - meta - 12
        leaf.ink.line(title, self._text, y, Face.SERIF_BOLD, 11, room=room)
        leaf.y += 5
        self._prose(leaf, shown_body(visible(entry.body), self._book.asked_on))
        leaf.y += 10
        for promise in page.promises:
            self._promise(leaf, promise)
        for said in self._tail(page):
            self._quiet(leaf, said)
        leaf.y += 14

    def _prose(self, leaf: Leaf, text: str) -> None:
        if not text.strip():
            return
        prose = Prose(text, self._right - self._text)
        for number, piece in enumerate(prose.slices(leaf.room, leaf.whole)):
            if number:
                leaf.begin()
            if leaf.ink.painter is not None and piece[1] > piece[0]:
                prose.paint(leaf.ink.painter, self._text, leaf.y, piece)
            leaf.y += piece[1] - piece[0]

    def _promise(self, leaf: Leaf, promise: Promise) -> None:
        today = self._book.asked_on
        leaf.need(17)
        leaf.y += 6
        box = QRectF(self._text + 0.4, leaf.y - 8.4, 9.4, 9.4)
        leaf.ink.frame(box, 2.2 if promise.mine else 4.7)
        if not promise.open:
            leaf.ink.tick(box)
        due = promise.dueness(today) in (Dueness.TODAY, Dueness.OVERDUE)
        face, tone = (Face.SANS_BOLD, BLACK) if due else (Face.SANS, GREY)
        said = wording.due(promise, today)
        wide = leaf.ink.line(said, 0, leaf.y, face, 9.4, color=tone, right=self._right)
        who = tr("You") if promise.mine else promise.client_first
        x = self._text + 17
        x += leaf.ink.line(who, x, leaf.y, Face.SANS_BOLD, 10) + 6
        leaf.ink.line(visible(promise.text), x, leaf.y, Face.SANS, 10, room=self._right - x - wide - 10)
        leaf.y += 10

    def _tail(self, page: Page) -> Iterator[str]:
        """What was learned and asked, what is attached, and the tags."""
        yield from (f"{wording.fact(fact.kind)}: {fact.text}" for fact in page.facts)
        yield from (tr("To ask: {text}").format(text=one.text) for one in page.questions)
        if page.files:
            yield ", ".join(file.name for file in page.files)
        if page.tags:
            yield " ".join(f"#{tag}" for tag in page.tags)

    def _quiet(self, leaf: Leaf, said: str) -> None:
        leaf.need(15)
        leaf.y += 5
        room = self._right - self._text
        leaf.y += leaf.ink.paragraph(
            visible(said), self._text, leaf.y, room, Face.SANS, 9.6, 12.6, color=GREY, most=3
        )
        leaf.y -= 3


def _meta(page: Page) -> str:
    entry = page.entry
    parts = (
        wording.kind(entry.kind),
        wording.clock(entry.at) if entry.at else "",
        wording.length(entry.minutes) if entry.minutes else "",
    )
    return ", ".join(filter(None, parts))


def _month(page: Page) -> str:
    return wording.month(page.entry.day)


def _long(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def _nothing() -> None:
    """There is no page to turn while counting."""
