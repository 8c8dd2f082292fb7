"""One export under way: the work itself, for the worker of a window and for the command line."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event
from typing import TypeVar

from relbook.errors import CancelledError, MissingError
from relbook.exports import html, json_book, markdown, odt, tables, vcard
from relbook.exports.pictures import picture, pictures_of
from relbook.exports.under_names import rows_under_names, under_names
from relbook.journal.book import Book, Withheld
from relbook.journal.frozen import frozen
from relbook.journal.manifest import About
from relbook.journal.page import File, Page
from relbook.journal.pseudonyms import Pseudonyms
from relbook.journal.tiers import has_words, open_rows, spoken
from relbook.outgoing import sheet
from relbook.outgoing.about import Asked, asked_of
from relbook.outgoing.order import FOLDERS, PAINTED, WITHOUT_FACTS, WORDS_ALONE, Form, Order
from relbook.outgoing.proof import Proof
from relbook.store import dumping, files, gathering, outbox, pseudonyms
from relbook.store.choosing import Chosen, choose
from relbook.store.database import opened
from relbook.store.going import AT_ONCE, Going
from relbook.store.sound import asking

STEPS = 200
"""How often at most it is said how far an export is."""

PICTURES_HELD = 200_000_000
"""How many bytes of pictures may wait for the painter; further ones are named and not drawn."""

R = TypeVar("R")
T = TypeVar("T")


class Errand:
    """One export under way. Call it on the thread of the journal; `cancel` may come from anywhere.

    What is painted is only gathered here: `book` is then painted where fonts may be used.
    `count` is how many entries have gone so far, of `total`, `made` how many files or bytes lie there then,
    `withheld` what stayed here, `missing` the names of files whose content is not there any more.
    """

    def __init__(self, order: Order) -> None:
        self.order = order
        self.count = self.total = self.made = self.carried = 0
        self.withheld = Withheld()
        self.missing: list[str] = []
        self.book: Book | None = None
        self._asked: Asked = {}
        self._pictures: dict[str, bytes] = {}
        self._counts: dict[str, int] = {}
        self._stopped = Event()
        self._going = AT_ONCE
        self._names: Pseudonyms | None = None
        self._chosen: Chosen | None = None

    def cancel(self) -> None:
        """Stop soon; nothing is left half done."""
        self._stopped.set()

    def cancelled(self) -> bool:
        """Whether somebody said stop."""
        return self._stopped.is_set() or self._going.stopped()

    def __call__(self, going: Going = AT_ONCE) -> "Errand":
        """Gather, and write unless it is to be painted; `going` hears of entries."""
        order, self._going = self.order, going
        with gathering.snapshot():
            terse, facts = order.form in WORDS_ALONE, order.facts and order.form not in WITHOUT_FACTS
            private = replace(order.selection, private=order.private)
            with asking(opened(), Going(stopped=self.cancelled)):
                self._chosen = chosen = choose(private, self._heed)
                whole = gathering.book(
                    order.selection,
                    chosen,
                    self._heed,
                    **order.tiers,
                    today=order.today,
                    terse=terse,
                    facts=facts,
                )
            self.withheld = whole.withheld
            self.total = whole.count
            book = replace(
                whole,
                pages=_Pages(whole.pages, order, self._step) if order.entries else (),
                promises=whole.promises if order.promises else (),
            )
            if order.alias:
                self._names = pseudonyms.everybody(ruling=order.ruling)
                book = Proof(self._names).book(under_names(book, self._names))
            self._asked = asked_of(order)
            self._counts = {"clients": len(book.portraits), "promises": self._promised(book, chosen)}
            if order.form in PAINTED:
                self.book = self._in_hand(book)
            elif self._names is not None:
                with outbox.looked_at(Proof(self._names, order.tongue.own()).files):
                    self._write(book)
            else:
                self._write(book)
        return self

    def drawn(self, file: File) -> bytes | None:
        """What a picture that was gathered to be painted holds; None for every other file."""
        return self._pictures.get(file.digest)

    def _promised(self, book: Book, chosen: Chosen) -> int:
        """How many promises leave; of many clients none is read to count them."""
        if isinstance(book.promises, tuple):
            return sum(1 for _ in open_rows(book.promises, book))
        said = gathering.said("promise", "text || char(10) || sentence", chosen, self._heed)
        return sum(self.order.secrets or spoken(words) == words for words in said)

    def _in_hand(self, book: Book) -> Book:
        """The book with all it holds read: for the painter there is no journal."""
        return replace(
            book,
            pages=tuple(self._gathered(book.pages)),
            promises=tuple(book.promises),
            facts=tuple(book.facts),
            questions=tuple(book.questions),
        )

    def _gathered(self, pages: Iterable[Page]) -> Iterator[Page]:
        """The pages; their pictures are set aside for the painter, for whom there is no journal."""
        room = PICTURES_HELD
        for page in pages:
            for file, one in pictures_of(page, self._held):
                if file.digest not in self._pictures and len(one.content) <= room:
                    room -= len(one.content)
                    self._pictures[file.digest] = one.content
            yield page

    def _write(self, book: Book) -> None:
        order = self.order
        to, over = order.target, order.over
        if order.form in FOLDERS:
            self.made = outbox.put_folder(to, self._members(book), self.tell, over=over)
        elif order.form is Form.ODT:
            self.made = outbox.put_made(to, partial(self._odt, book), self.tell, over=over)
        else:
            self.made = outbox.put_file(to, self._watched(self._pieces(book)), self.tell, over=over)

    def tell(self) -> About:
        """What the manifest says of this export, once everything has gone; the journal is not asked again."""
        order, stayed = self.order, {"entries": self.withheld.entries, "lines": self.withheld.lines}
        counts = self._counts | {"entries": self.count, "attachments": self.carried}
        return About(order.form.value, order.today.isoformat(), self._asked, counts, stayed)

    def _pieces(self, book: Book) -> Iterator[str]:
        """What is one file, piece by piece."""
        match self.order.form:
            case Form.HTML:
                return html.web_page(book, self._held, self.order.tongue)
            case Form.VCARD:
                return vcard.cards(book)
            case Form.CALENDAR:
                from relbook.exports import calendar  # what it needs takes a while to load

                return calendar.pieces(book)
            case Form.JSON:
                return self._json()
        raise NotImplementedError(self.order.form)

    def _json(self) -> Iterator[str]:
        """Everything of the selection, with the files where they are wanted."""
        selection, tiers = self.order.selection, self.order.tiers
        rows = self._counted(dumping.dump(selection, self._chosen, **tiers))
        if self._names is not None:
            rows = Proof(self._names).rows(rows_under_names(rows, self._names))
            return json_book.pieces(rows, (), schema=dumping.schema(), whole=False)
        held = dumping.contents(selection, self._chosen, **tiers) if self.order.files else ()
        whole = self.order.files and dumping.is_whole(selection, **tiers)
        return json_book.pieces(rows, held, schema=dumping.schema(), whole=whole)

    def _counted(self, dump: Iterable[tuple[str, Iterator[R]]]) -> Iterator[tuple[str, Iterator[R]]]:
        """The same tables; entries are counted as they pass."""
        for name, rows in dump:
            yield name, self._passing(rows) if name == "entry" else rows

    def _passing(self, rows: Iterable[R]) -> Iterator[R]:
        for number, row in enumerate(rows, 1):
            self._step(number)
            yield row

    def _members(self, book: Book) -> Iterator[tuple[str, Iterable[str | bytes]]]:
        if self.order.form is Form.CSV:
            yield from tables.folder(book)
            return
        for name, held in self._watched(markdown.folder(book, self.order.tongue)):
            if isinstance(held, str):
                yield name, (held,)
            elif content := self._content(held):
                yield name, content

    def _odt(self, book: Book, made: Path) -> None:
        tongue = self.order.tongue
        odt.write(book, made, self._held, fonts=sheet.fonts(), sheet=sheet.paper(), tongue=tongue)

    def _held(self, file: File) -> bytes | None:
        """A picture's content; None where it is missing, and for a file that is no picture."""
        content = next(iter(self._content(file)), b"")
        if content and picture(file.name, content) is None:
            self.carried -= 1  # it is named, and stays here
            return None
        return content or None

    def _content(self, file: File) -> tuple[bytes, ...]:
        """What a file holds; one that is missing is left out, and the doctor tells of it."""
        try:
            content = files.content(file)
            self.carried += 1
            return (content,)
        except MissingError:
            self.missing.append(file.name)
            return ()

    def _watched(self, pieces: Iterable[T]) -> Iterator[T]:
        for piece in pieces:
            self._heed()
            yield piece

    def _step(self, number: int) -> None:
        self.count = max(self.count, number)
        if number % max(1, self.total // STEPS) == 0:
            self._going.told(min(self.count, self.total), self.total)
        self._heed()

    def _heed(self) -> None:
        if self.cancelled():
            raise CancelledError


@frozen
class _Pages:
    """The pages of a book, without files where those stay here; counts as they pass."""

    pages: Iterable[Page]
    order: Order
    told: Callable[[int], None]

    def __iter__(self) -> Iterator[Page]:
        number, told, tiers, files = 0, self.told, self.order.tiers, self.order.files
        for page in self.pages:
            number += has_words(page, **tiers)
            told(number)
            yield page if files or not page.files else replace(page, files=())
