"""What may leave: the one place that every exporter, print and brief asks.

Private entries and reflections stay unless the book lets them out, with all that came from their
lines; so do sensitive facts, with the lines they came from, and how a talk left the writer. A
`!secret` line stays unless the book says otherwise in so many words.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from relbook.journal.book import Book, Portrait, Withheld
from relbook.journal.entry import PRIVATE_KINDS, Entry, Tier
from relbook.journal.fact import Fact, Question
from relbook.journal.lives import parts
from relbook.journal.lives.parts import Life
from relbook.journal.meeting import Meeting
from relbook.journal.page import Page
from relbook.journal.promise import Promise
from relbook.journal.syntax import without_secrets

R = TypeVar("R", Promise, Fact, Question)


def is_private(entry: Entry) -> bool:
    """Whether an entry is for the writer's eyes: marked so, a reflection, or not said yet."""
    return entry.tier is Tier.PRIVATE or entry.kind in PRIVATE_KINDS


def spoken(text: str) -> str:
    r"""A text without its secret lines.

    >>> spoken("Good talk.\n!secret they may sell")
    'Good talk.'
    """
    return without_secrets(text)[0] if "secret" in text.lower() else text


def without_sensitive(text: str, facts: Iterable[Fact]) -> str:
    """A text without the lines that sensitive facts came from: what was told of someone's health, say."""
    shut = {fact.sentence for fact in facts if fact.sensitive and fact.sentence}
    if not shut:
        return text
    return "\n".join(line for line in text.split("\n") if line.strip() not in shut)


def leaving(book: Book) -> Book:
    """The book as it may leave; pages are still read only when walked."""
    return replace(
        book,
        pages=_Pages(book),
        portraits=book.portraits if book.secrets else tuple(map(_portrait, book.portraits)),
        promises=tuple(_open_rows(book.promises, book)),
        facts=tuple(_fact(fact, book) for fact in _open_rows(book.facts, book)),
        questions=tuple(_open_rows(book.questions, book)),
        meetings=book.meetings if book.secrets else tuple(map(_meeting, book.meetings)),
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


@dataclass(frozen=True, slots=True)
class _Pages:
    """The pages of a book that may leave."""

    book: Book

    def __iter__(self) -> Iterator[Page]:
        for page in self.book.pages:
            if is_private(page.entry) and not self.book.private:
                continue
            open_page = page if self.book.secrets else _page(page)
            if not self.book.private:
                open_page = _without_sensitive(open_page)
                entry = replace(open_page.entry, energy=None)  # it is about the writer (PRODUCT.md, P07)
                open_page = replace(open_page, entry=entry, life=parts.leaving(open_page.life))
            if open_page.entry.text.strip():  # nothing but secrets: the entry itself is one
                yield open_page


def _open_rows(rows: Iterable[R], book: Book) -> Iterator[R]:
    """What came from no private entry and says nothing in confidence."""
    for row in rows:
        if isinstance(row, Fact) and row.sensitive and not book.private:
            continue
        if (book.private or row.entry_id not in book.shut) and (book.secrets or _silent(row)):
            yield row


def _silent(row: Promise | Fact | Question) -> bool:
    """Whether a row says nothing in confidence."""
    return spoken(row.text) == row.text and spoken(row.sentence) == row.sentence


def _page(page: Page) -> Page:
    return replace(
        page,
        entry=replace(page.entry, text=spoken(page.entry.text), question=spoken(page.entry.question)),
        promises=tuple(filter(_silent, page.promises)),
        facts=tuple(replace(fact, ending=spoken(fact.ending)) for fact in page.facts if _silent(fact)),
        questions=tuple(filter(_silent, page.questions)),
        life=_spoken_life(page.life),
    )


def _without_sensitive(page: Page) -> Page:
    entry = replace(page.entry, text=without_sensitive(page.entry.text, page.facts))
    return replace(page, entry=entry, facts=tuple(fact for fact in page.facts if not fact.sensitive))


def _spoken_life(life: Life) -> Life:
    return replace(life, parts=tuple((name, spoken(text)) for name, text in life.parts))


def _portrait(portrait: Portrait) -> Portrait:
    values = tuple(one for one in portrait.values if spoken(one.value) == one.value)
    client = replace(portrait.client, about=spoken(portrait.client.about))
    return replace(portrait, client=client, values=values)


def _fact(fact: Fact, book: Book) -> Fact:
    return fact if book.secrets else replace(fact, ending=spoken(fact.ending))


def _meeting(meeting: Meeting) -> Meeting:
    return replace(meeting, title=spoken(meeting.title))
