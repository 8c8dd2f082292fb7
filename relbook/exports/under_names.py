"""A book under other names: nobody in it is called by their own (PRODUCT.md, P08).

Names, companies and addresses are replaced wherever they stand. Ways to reach people, where they
live and attached files are left out: a file cannot be looked into. What every name becomes can be
seen before: `replaced`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from relbook.journal.book import Book, Portrait
from relbook.journal.entry import Kind
from relbook.journal.frozen import frozen
from relbook.journal.naming import under
from relbook.journal.page import Page
from relbook.journal.pseudonyms import Pseudonyms, Swap
from relbook.journal.tiers import leaving

_OURS = frozenset(Kind)

_STAYING = frozenset({"attachment", "contact_point", "entry_version", "draft", "setting"})
"""Tables of which no row goes along."""


def under_names(book: Book, names: Pseudonyms) -> Book:
    """The book as it may leave, with everybody under another name; pages are read when walked."""
    open_book = leaving(book)
    return replace(
        open_book,
        pages=_Pages(open_book.pages, names),
        portraits=tuple(_portrait(one, names) for one in open_book.portraits),
        promises=names.under(tuple(open_book.promises)),
        facts=names.under(tuple(open_book.facts)),
        questions=names.under(tuple(open_book.questions)),
        meetings=tuple(names.under(replace(one, place="", uid="")) for one in open_book.meetings),
    )


def replaced(book: Book, names: Pseudonyms) -> list[Swap]:
    """Everything that `under_names` says otherwise, the most frequent first."""
    texts: list[str] = []

    def note(text: str) -> str:
        texts.append(text)
        return text

    open_book = leaving(book)
    for page in open_book.pages:
        under(replace(page, files=()), note)
    for one in open_book.portraits:
        under(replace(one, points=()), note)
    for rows in (open_book.promises, open_book.facts, open_book.questions, open_book.meetings):
        under(tuple(rows), note)
    return names.swaps(texts)


def rows_under_names(
    tables: Iterable[tuple[str, Iterator[dict[str, Any]]]], names: Pseudonyms
) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
    """The rows of the lossless format, under other names; it is then a part, and brings nobody back."""
    for table, rows in tables:
        if table in _STAYING:
            yield table, iter(())
        else:
            yield table, (_row(table, row, names) for row in rows)


@frozen
class _Pages:
    """Pages under other names, as often as they are asked for."""

    pages: Iterable[Page]
    names: Pseudonyms

    def __iter__(self) -> Iterator[Page]:
        for page in self.pages:
            yield _page(page, self.names)


def _page(page: Page, names: Pseudonyms) -> Page:
    hidden = names.under(replace(page, files=()))
    clients = tuple(
        replace(who, name=said, first=said) for who in page.clients for said in [names.of(who.id)]
    )
    if page.entry.kind not in _OURS:
        hidden = replace(hidden, entry=replace(hidden.entry, kind=names.said(page.entry.kind)))
    return replace(hidden, clients=clients)


def _portrait(portrait: Portrait, names: Pseudonyms) -> Portrait:
    said = names.of(portrait.client.id)
    client = replace(names.under(portrait.client), name=said, called=said, alias="", town="", zone="")
    return replace(names.under(portrait), client=client, points=())


def _row(table: str, row: dict[str, Any], names: Pseudonyms) -> dict[str, Any]:
    said = {name: names.said(value) if isinstance(value, str) else value for name, value in row.items()}
    if table == "client":
        said |= {"name": names.of(row["id"]), "called": "", "alias": "", "town": "", "zone": ""}
    elif table == "organisation":
        said |= {"name": names.of(row["id"], row["name"]), "town": ""}
    elif table == "meeting":
        said |= {"place": ""}
    elif table == "tag":
        said |= {"folded": names.said(row["folded"])}
    return said
