"""What may leave: the one place that every exporter, print and brief asks.

Private entries and reflections stay unless the book lets them out, with all that came from their
lines; so do sensitive facts, with the lines they came from, and how a talk left the writer. A
`!secret` line stays unless the book says otherwise in so many words.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, time, timedelta
from enum import Enum
from functools import cache
from operator import attrgetter
from types import NoneType
from typing import Any, TypeVar, get_args, get_type_hints

from relbook.journal.book import Book, OfEach, Portrait, Rows, Withheld
from relbook.journal.client import Client, Who
from relbook.journal.confidence import Guarded
from relbook.journal.entry import PRIVATE_KINDS, Entry, Tier
from relbook.journal.fact import Fact, Question
from relbook.journal.frozen import frozen
from relbook.journal.lives import parts
from relbook.journal.names import tags_in
from relbook.journal.page import Page
from relbook.journal.promise import Promise
from relbook.journal.quiet import may_be_secret
from relbook.journal.syntax import without_secrets

R = TypeVar("R", Promise, Fact, Question)
T = TypeVar("T")


def is_private(entry: Entry) -> bool:
    """Whether an entry is for the writer's eyes: marked so, a reflection, or not said yet."""
    return entry.tier is Tier.PRIVATE or entry.kind in PRIVATE_KINDS


def spoken(text: str) -> str:
    r"""A text without its secret lines.

    >>> spoken("Good talk.\n!secret they may sell")
    'Good talk.'
    """
    return without_secrets(text)[0] if may_be_secret(text) else text


def without_lines(text: str, lines: Collection[str]) -> str:
    """A text without these lines, however far in they stand."""
    if not lines:
        return text
    return "\n".join(line for line in text.split("\n") if line.strip() not in lines)


def hushed(value: T) -> T:
    """A value in which no text says anything in confidence, however deep it lies.

    Texts lose their secret lines. Of several values those go that say something in confidence, for
    what is left of a promise or an address would be something else; entries and clients stay.
    """
    if not _tells(value):
        return value
    if type(value) is str:
        return spoken(value)  # type: ignore[return-value, arg-type]
    if isinstance(value, tuple | list):
        kept = [hushed(one) for one in value if type(one) in _LASTING or is_silent(one)]
        return kept if isinstance(value, list) else tuple(kept)  # type: ignore[return-value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    held = {name: getattr(value, name) for name in _names(type(value))}
    changed = {name: now for name, was in held.items() if (now := hushed(was)) != was}
    return replace(value, **changed) if changed else value


def is_silent(value: object) -> bool:
    """Whether a value says nothing in confidence; how a fact ended may be left off, the fact stays."""
    if isinstance(value, Fact):
        value = replace(value, ending="")
    return hushed(value) == value


_LASTING = frozenset({str, tuple, Client, Entry, Guarded, Page, Portrait, Who})
"""What is left of these is still what it was."""


def _tells(value: Any) -> bool:
    """Whether any text in a value could say something in confidence: most say nothing, and are left be."""
    return may_be_secret("\n".join(_texts(value)))


def _texts(value: Any) -> list[str]:
    """Every text in a value, to be looked at together: each for itself takes twice as long."""
    texts, waiting = list[str](), [value]
    for one in waiting:
        kind = one.__class__
        if kind is str:
            texts.append(one)
        elif kind is tuple or kind is list:
            waiting += one
        else:
            said, others = _parts(kind)
            if said is not None:
                texts += said(one)
            if others is not None:
                waiting += filter(None, others(one))  # most parts of most values are empty
    return texts


@cache
def _names(kind: Any) -> tuple[str, ...]:
    """The parts of a value; none of what is no value of ours."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


@cache
def _parts(kind: Any) -> tuple[Callable[[Any], Iterable[str]] | None, Callable[[Any], Iterable[Any]] | None]:
    """What reads the texts of a value, all at once, and what reads its other parts that could hold words."""
    if issubclass(kind, tuple | list):
        return None, iter
    hints = get_type_hints(kind) if _names(kind) else {}
    texts = [name for name in _names(kind) if hints[name] is str]
    others = [name for name in _names(kind) if hints[name] is not str and not _is_wordless(hints[name])]
    return _reader(texts), _reader(others)


def _reader(names: list[str]) -> Callable[[Any], Any] | None:
    return attrgetter(*names, names[0]) if names else None  # of one name it would give no tuple


def _is_wordless(kind: Any) -> bool:
    """Whether values of a type hold no words of the writer's: numbers, days, names of ours."""
    if sorts := get_args(kind):
        return all(sort is Ellipsis or _is_wordless(sort) for sort in sorts)
    return isinstance(kind, type) and issubclass(kind, int | date | time | timedelta | Enum | NoneType)


def leaving(book: Book) -> Book:
    """The book as it may leave; what is read only when it is walked still is."""
    return replace(
        book,
        pages=_Pages(book),
        portraits=book.portraits if book.secrets else hushed(book.portraits),
        promises=_open(book.promises, book),
        facts=_open(book.facts, book),
        questions=_open(book.questions, book),
        meetings=book.meetings if book.secrets else tuple(map(hushed, book.meetings)),
    )


def withheld(book: Book) -> Withheld:
    """Count what stays here, by walking the pages once."""
    entries = lines = 0
    for page in book.pages:
        if is_private(page.entry) and not book.private:
            entries += 1
        elif not book.secrets:
            lines += without_secrets(page.entry.text)[1]
    return Withheld(entries, lines)


@frozen
class _Pages:
    """The pages of a book that may leave."""

    book: Book

    def __iter__(self) -> Iterator[Page]:
        for page in self.book.pages:
            if is_private(page.entry) and not self.book.private:
                continue
            open_page = page if self.book.secrets else hushed(page)
            if not self.book.private:
                open_page = _without_sensitive(_without_the_writer(open_page))
            if open_page.entry.text.strip():  # nothing but secrets: the entry itself is one
                yield open_page


class _Open(OfEach[R]):
    """What of rows that are read client by client may leave."""

    def __init__(self, rows: OfEach[R], book: Book) -> None:
        self._rows: OfEach[R] = rows
        self._book = book

    def __iter__(self) -> Iterator[R]:
        return open_rows(self._rows, self._book)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def of(self, client_id: str) -> list[R]:
        return list(open_rows(self._rows.of(client_id), self._book))


def _open(rows: Rows[R], book: Book) -> Rows[R]:
    return _Open(rows, book) if isinstance(rows, OfEach) else tuple(open_rows(rows, book))


def open_rows(rows: Iterable[R], book: Book) -> Iterator[R]:
    """What came from no private entry and says nothing in confidence."""
    for row in rows:
        if isinstance(row, Fact) and row.sensitive and not book.private:
            continue
        if not book.private and row.entry_id in book.shut:
            continue
        if book.secrets or not _tells(row):
            yield row
        elif is_silent(row):
            yield hushed(row)


def tags_lost(before: str, after: str) -> set[str]:
    """The tags that a text had and has no more, each in lower case: what is left off takes them along."""
    return _tags(before) - _tags(after)


def _without_the_writer(page: Page) -> Page:
    """A page without how it left the writer (PRODUCT.md, P07), and without what else is for their eyes."""
    life = parts.leaving(page.life) if page.life.parts else page.life
    if page.entry.energy is None and life == page.life:
        return page
    return replace(page, entry=replace(page.entry, energy=None), life=life)


def has_words(page: Page, *, private: bool, secrets: bool) -> bool:
    """Whether anything is left of what was typed on a page, so far as it may leave."""
    text = page.entry.text if secrets else spoken(page.entry.text)
    return bool((text if private else without_lines(text, _sensitive_lines(page))).strip())


def _sensitive_lines(page: Page) -> set[str]:
    return {fact.sentence for fact in page.facts if fact.sensitive and fact.sentence}


def _without_sensitive(page: Page) -> Page:
    """A page without its sensitive facts, and without the lines they came from."""
    if not any(fact.sensitive for fact in page.facts):
        return page
    open_page = replace(page, facts=tuple(fact for fact in page.facts if not fact.sensitive))
    return without_those(open_page, _sensitive_lines(page))


def without_those(page: Page, lines: Collection[str]) -> Page:
    """A page without these lines, and without the tags that only they have."""
    text = without_lines(page.entry.text, lines)
    if text == page.entry.text:
        return page
    gone = tags_lost(page.entry.text, text)
    tags = tuple(tag for tag in page.tags if tag.casefold() not in gone)
    return replace(page, entry=replace(page.entry, text=text), tags=tags)


def _tags(text: str) -> set[str]:
    return {tag.name.casefold() for tag in tags_in(text, 0)}
