"""The book on paper: a contents page by month, the date in the margin, promises as boxes.

It is walked through twice, once to know which month begins on which page and once to paint; what was
laid out the first time is kept for the second, up to `SET` letters.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from relbook.errors import CancelledError
from relbook.exports.pictures import Content, nothing
from relbook.journal.book import Book
from relbook.journal.page import Page
from relbook.journal.tiers import leaving
from relbook.journal.visible import visible
from relbook.ui.exporting.bookmarks import Mark, with_bookmarks
from relbook.ui.exporting.front import Front
from relbook.ui.exporting.leaf import Leaf
from relbook.ui.exporting.passage import Passage
from relbook.ui.shared import wording
from relbook.ui.shared.language import tr
from relbook.ui.shared.press import DOTS, MARGIN, Face, application, pdf_at
from relbook.ui.shared.tongue import SpokenTongue

CONTENTS_FROM = 20
"""From more entries than this on, the book begins with its contents."""

KEPT = 2_000
"""How many entries are read once for both walks; more would only take memory."""

SET = 1_500_000
"""How many letters stay set between the two walks: some 100 bytes each, of them 40 for their shapes."""

Told = Callable[[int, int], object]
"""Hears how many entries of how many are done."""


def _never() -> bool:
    return False


def _unheard(_done: int, _of: int) -> None:
    """Nobody asked how far it is."""


def write(
    book: Book,
    path: Path,
    content: Content = nothing,
    *,
    cancelled: Callable[[], bool] = _never,
    told: Told = _unheard,
) -> None:
    """Write a book as a PDF. It needs neither a window nor a printer, and may run on any thread.

    Args:
        book: What leaves.
        path: Where to.
        content: What a kept file holds: pictures are drawn.
        cancelled: Asked before each entry, each stretch of a long one, and each page.
        told: Hears how far it is, twice as many steps as there are entries.

    Raises:
        CancelledError: `cancelled` said so; nothing was written.
        OSError: It cannot be written there.
    """
    application()
    marks: list[Mark] = []
    with pdf_at(path, finish=lambda made: with_bookmarks(made, marks)) as writer:
        press = _Press(leaving(book), writer, content, cancelled, told)
        painter = QPainter(writer)
        try:
            marks += press.run(painter)
        finally:
            painter.end()


def print_on(book: Book, printer: QPagedPaintDevice, content: Content = nothing) -> bool:
    """Print a book on what the person chose; False when the printer does not answer."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.logicalDpiX() / (72 * DOTS)
    painter.scale(scale, scale)
    _Press(leaving(book), printer, content, _never, _unheard).run(painter)
    return painter.end()


@dataclass
class _Run:
    """What one walk through the book finds out for the next."""

    months: dict[str, int] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    pages: int = 0


class _Press:
    """Sets one book."""

    def __init__(
        self,
        book: Book,
        device: QPagedPaintDevice,
        content: Content,
        cancelled: Callable[[], bool],
        told: Told,
    ) -> None:
        self._book = book
        self._device = device
        self._content, self._cancelled, self._told = content, cancelled, told
        size = device.pageLayout().fullRect(QPageLayout.Unit.Point).size()
        self._size = (size.width(), size.height())
        self._tongue = SpokenTongue()
        self._laid: dict[str, Passage] = {}
        self._letters = 0
        self._months: dict[tuple[int, int], str] = {}
        self._first = list(islice(book.pages, KEPT + 1))
        self._entries = self._done = 0

    def run(self, painter: QPainter) -> list[Mark]:
        """Lay the book out to learn its pages, then paint it; says which places it has."""
        months: dict[str, int] = {}
        for page in self._pages():
            months.setdefault(self._month(page), 0)
            self._entries += 1
        found = self._walk(None, _Run(months))
        self._walk(painter, found)
        return [(month, _place(month)) for month in found.months]

    def _walk(self, painter: QPainter | None, known: _Run) -> _Run:
        leaf = Leaf(self._size, painter, partial(self._turn, painted=painter is not None))
        leaf.pages = known.pages
        leaf.note = tr("Private. From relbook, {day}.").format(day=wording.day_full(self._book.asked_on))
        if len(self._book.portraits) == 1:
            leaf.whose = visible(self._book.portraits[0].client.name)
        front = Front(self._book, self._entries, self._tongue)
        leaf.begin()
        front.title(leaf)
        if self._entries > CONTENTS_FROM:
            front.contents(leaf, known.months, known.counts)
        for portrait in self._book.portraits:
            front.portrait(leaf, portrait)
        found = _Run()
        for page in self._pages():
            self._check()
            month = self._month(page)
            if month not in found.months:
                self._begin_month(leaf, month)
                found.months[month] = leaf.number
            found.counts[month] = found.counts.get(month, 0) + 1
            self._passage(page, last=painter is not None).lay(leaf)
            self._done += 1
            self._told(self._done, 2 * self._entries)
        found.pages = leaf.number
        return found

    def _turn(self, *, painted: bool) -> None:
        """Go on to the next page; one entry may have thousands of them."""
        self._check()
        if painted:
            self._device.newPage()

    def _check(self) -> None:
        if self._cancelled():
            raise CancelledError

    def _pages(self) -> Iterable[Page]:
        """Every page; few are kept at hand, many are asked for anew."""
        return self._first if len(self._first) <= KEPT else self._book.pages

    def _passage(self, page: Page, *, last: bool) -> Passage:
        """An entry laid out, now or before; each is let go once it is painted."""
        found = self._laid.pop(page.id, None) if last else None
        if found is None:
            people, right = self._book.portraits, self._size[0] - MARGIN
            whose = people[0].client.id if len(people) == 1 else ""
            today, content, tongue = self._book.asked_on, self._content, self._tongue
            found = Passage(page, today, right, content, tongue, whose=whose, check=self._check)
            self._letters += len(page.entry.body)
            if not last and self._letters <= SET:
                self._laid[page.id] = found
        return found

    def _month(self, page: Page) -> str:
        """The month of an entry, worded once: for each of them it takes a tenth of the whole."""
        day = page.entry.day
        when = day.year, day.month
        if when not in self._months:
            self._months[when] = wording.month(day)
        return self._months[when]

    def _begin_month(self, leaf: Leaf, month: str) -> None:
        leaf.running = month
        leaf.need(90)
        leaf.y += 18
        leaf.ink.place(month, MARGIN, leaf.y, Face.TITLE, 13, name=_place(month))
        leaf.ink.rule(MARGIN, leaf.y + 6, self._size[0] - MARGIN)
        leaf.y += 24


def _place(month: str) -> str:
    """The name of the place where a month begins."""
    return f"month {month}"
