"""What is to be exported, how much that is, and the work itself: plain values, for the worker."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from threading import Event
from typing import TypeVar

from relbook.errors import CancelledError, MissingError
from relbook.exports import html, json_book, markdown
from relbook.exports.names import slug
from relbook.exports.under_names import replaced, rows_under_names, under_names
from relbook.journal.book import Book
from relbook.journal.page import File, Page
from relbook.journal.promise import Outcome
from relbook.journal.pseudonyms import Swap
from relbook.journal.selection import Selection
from relbook.store import clients, dumping, entries, files, gathering, outbox, pseudonyms

T = TypeVar("T")

KEPT = (Outcome.KEPT, Outcome.LATE)


class Form(StrEnum):
    """What the notes leave as."""

    MARKDOWN = "markdown"
    PDF = "pdf"
    HTML = "html"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Order:
    """One export as it was asked for."""

    selection: Selection
    form: Form
    folder: Path
    today: date
    name: str = "relbook"
    entries: bool = True
    promises: bool = True
    facts: bool = True
    files: bool = True
    reflections: bool = False
    alias: bool = False

    @property
    def target(self) -> Path:
        """Where it goes: the folder itself for Markdown, else a file in it."""
        if self.form is Form.MARKDOWN:
            return self.folder
        return self.folder / f"{self.name}.{self.form}"


@dataclass(frozen=True, slots=True)
class Weight:
    """How much a selection is; `years` are the first and the last, `this_year` how many are of that one."""

    name: str
    entries: int = 0
    private: int = 0
    promises_open: int = 0
    promises_kept: int = 0
    facts: int = 0
    files: int = 0
    bytes: int = 0
    secrets: int = 0
    years: tuple[int, int] = (0, 0)
    this_year: int = 0
    newest: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()


def stem(selection: Selection, *, alias: bool = False) -> str:
    """The name of the file or of the client's folder."""
    if alias and selection.client_id:
        return slug(pseudonyms.everybody().of(selection.client_id), "client")
    return slug(clients.get(selection.client_id).name, "client") if selection.client_id else "relbook"


def weigh(selection: Selection, today: date) -> Weight:
    """Count what a selection holds; private entries are counted apart."""
    with gathering.snapshot():
        book = gathering.book(selection, private=False, today=today)
        plain, whole = replace(selection, private=False), replace(selection, private=True)
        total = entries.count(plain)
        held = _held(selection)
        oldest, newest = entries.window_after(plain, 0, 1), entries.window(plain, limit=2)
        years = (oldest[0].entry.day.year, newest[0].entry.day.year) if oldest and newest else (0, 0)
        last = replace(plain, since=max(selection.since or date.min, date(years[1] or 1, 1, 1)))
        return Weight(
            name=stem(selection),
            entries=total,
            private=entries.count(whole) - total,
            promises_open=sum(promise.open for promise in book.promises),
            promises_kept=sum(promise.outcome in KEPT for promise in book.promises),
            facts=len(book.facts),
            files=len(held),
            bytes=sum(held),
            secrets=book.withheld.lines,
            years=years,
            this_year=entries.count(last) if total else 0,
            newest=tuple(f"{page.entry.day} {slug(page.entry.heading, 'note')}.md" for page in newest),
            clients=tuple(slug(portrait.client.name, "client") for portrait in book.portraits),
        )


def swaps(order: Order) -> list[Swap]:
    """What an export under other names says otherwise."""
    with gathering.snapshot():
        book = gathering.book(order.selection, private=order.reflections, today=order.today)
        return replaced(book, pseudonyms.everybody())


def _held(selection: Selection) -> list[int]:
    tables = dumping.dump(selection, private=False)
    return [int(row["size"]) for row in next(rows for name, rows in tables if name == "attachment")]


class Errand:
    """One export under way. Call it on the worker; `cancel` may come from anywhere.

    A PDF is only gathered here: `book` is then painted where fonts may be used.
    """

    def __init__(self, order: Order) -> None:
        self.order = order
        self.count = 0
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
            whole = gathering.book(order.selection, private=order.reflections, today=order.today)
            book = replace(
                whole,
                pages=_Pages(whole.pages, order, self._step) if order.entries else (),
                promises=whole.promises if order.promises else (),
                facts=whole.facts if order.facts else (),
                questions=whole.questions if order.facts else (),
            )
            if order.alias:
                book = under_names(book, pseudonyms.everybody())
            if order.form is Form.PDF:
                self.book = replace(book, pages=tuple(book.pages))
            else:
                self._write(book)
        return self

    def _write(self, book: Book) -> None:
        order = self.order
        if order.form is Form.MARKDOWN:
            outbox.put_folder(order.target, self._members(book))
        elif order.form is Form.HTML:
            outbox.put_file(order.target, self._watched(html.web_page(book)))
        else:
            self.count = entries.count(replace(order.selection, private=order.reflections))
            outbox.put_file(order.target, self._watched(self._json()))

    def _json(self) -> Iterator[str]:
        """Everything of the selection, with the files where they are wanted."""
        selection, private = self.order.selection, self.order.reflections
        if self.order.alias:
            rows = rows_under_names(dumping.dump(selection, private=private), pseudonyms.everybody())
            return json_book.pieces(rows, (), schema=dumping.schema(), whole=False)
        held = dumping.contents(selection, private=private) if self.order.files else ()
        return json_book.pieces(
            dumping.dump(selection, private=private), held, schema=dumping.schema(), whole=False
        )

    def _members(self, book: Book) -> Iterator[tuple[str, Iterable[str | bytes]]]:
        for name, held in self._watched(markdown.folder(book)):
            if isinstance(held, str):
                yield name, (held,)
            elif content := _content(held):
                yield name, content

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


def _content(file: File) -> tuple[bytes, ...]:
    """What a file holds; one that is missing is left out, and the doctor tells of it."""
    try:
        return (files.content(file),)
    except MissingError:
        return ()
