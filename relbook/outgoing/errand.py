"""One export under way: the work itself, for the worker of a window and for the command line."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from threading import Event
from typing import TypeVar

from relbook.errors import CancelledError, MissingError
from relbook.exports import html, json_book, markdown
from relbook.exports.under_names import rows_under_names, under_names
from relbook.journal.book import Book, Withheld
from relbook.journal.page import File, Page
from relbook.outgoing.order import FOLDERS, PAINTED, Form, Order
from relbook.store import dumping, entries, files, gathering, outbox, pseudonyms

T = TypeVar("T")


class Errand:
    """One export under way. Call it on the thread of the journal; `cancel` may come from anywhere.

    What is painted is only gathered here: `book` is then painted where fonts may be used.
    `count` is how many entries have gone so far, `made` how many files or bytes lie there in the end,
    `withheld` what stayed here, `missing` the names of files whose content is not there any more.
    """

    def __init__(self, order: Order) -> None:
        self.order = order
        self.count = 0
        self.made = 0
        self.withheld = Withheld()
        self.missing: list[str] = []
        self.book: Book | None = None
        self._stopped = Event()

    def cancel(self) -> None:
        """Stop soon; nothing is left half done."""
        self._stopped.set()

    def cancelled(self) -> bool:
        """Whether somebody said stop."""
        return self._stopped.is_set()

    def __call__(self) -> "Errand":
        """Gather, and write unless it is to be painted."""
        order = self.order
        with gathering.snapshot():
            whole = gathering.book(order.selection, **order.tiers, today=order.today)
            self.withheld = whole.withheld
            book = replace(
                whole,
                pages=_Pages(whole.pages, order, self._step) if order.entries else (),
                promises=whole.promises if order.promises else (),
                facts=whole.facts if order.facts else (),
                questions=whole.questions if order.facts else (),
            )
            if order.alias:
                book = under_names(book, pseudonyms.everybody())
            if order.form in PAINTED:
                self.book = replace(book, pages=tuple(book.pages))
            else:
                self._write(book)
        return self

    def _write(self, book: Book) -> None:
        order = self.order
        if order.form in FOLDERS:
            self.made = outbox.put_folder(order.target, self._members(book))
        elif order.form is Form.HTML:
            self.made = outbox.put_file(order.target, self._watched(html.web_page(book)))
        else:
            self.count = entries.count(replace(order.selection, private=order.private))
            self.made = outbox.put_file(order.target, self._watched(self._json()))

    def _json(self) -> Iterator[str]:
        """Everything of the selection, with the files where they are wanted."""
        selection, tiers = self.order.selection, self.order.tiers
        rows = dumping.dump(selection, **tiers)
        if self.order.alias:
            rows = rows_under_names(rows, pseudonyms.everybody())
            return json_book.pieces(rows, (), schema=dumping.schema(), whole=False)
        held = dumping.contents(selection, **tiers) if self.order.files else ()
        whole = self.order.files and dumping.is_whole(selection, **tiers)
        return json_book.pieces(rows, held, schema=dumping.schema(), whole=whole)

    def _members(self, book: Book) -> Iterator[tuple[str, Iterable[str | bytes]]]:
        for name, held in self._watched(markdown.folder(book)):
            if isinstance(held, str):
                yield name, (held,)
            elif content := self._content(held):
                yield name, content

    def _content(self, file: File) -> tuple[bytes, ...]:
        """What a file holds; one that is missing is left out, and the doctor tells of it."""
        try:
            return (files.content(file),)
        except MissingError:
            self.missing.append(file.name)
            return ()

    def _watched(self, pieces: Iterable[T]) -> Iterator[T]:
        for piece in pieces:
            if self.cancelled():
                raise CancelledError
            yield piece

    def _step(self, number: int) -> None:
        self.count = max(self.count, number)
        if self.cancelled():
            raise CancelledError


@dataclass(frozen=True, slots=True)
class _Pages:
    """The pages of a book, without files where those stay here; counts as they pass."""

    pages: Iterable[Page]
    order: Order
    told: Callable[[int], None]

    def __iter__(self) -> Iterator[Page]:
        for number, page in enumerate(self.pages, 1):
            self.told(number)
            yield page if self.order.files else replace(page, files=())
