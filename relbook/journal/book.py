"""What leaves a journal, as every exporter takes it."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Generic, TypeVar

from relbook.journal.client import Client, ContactPoint, Role
from relbook.journal.custom import CustomValue
from relbook.journal.fact import Fact, Question
from relbook.journal.frozen import frozen
from relbook.journal.grouping import by_key
from relbook.journal.link import Link
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.page import Page
from relbook.journal.promise import Promise

R = TypeVar("R", Promise, Fact, Question)


class OfEach(ABC, Generic[R]):
    """What is held on many clients, read while it is walked or asked for, as often as that happens."""

    @abstractmethod
    def __iter__(self) -> Iterator[R]:
        """All of it, client by client."""

    @abstractmethod
    def __len__(self) -> int:
        """How much there is."""

    @abstractmethod
    def of(self, client_id: str) -> list[R]:
        """What is held on one of them; no other is read."""


Rows = tuple[R, ...] | OfEach[R]
"""What is held on clients: of a few it is in the hand, of many it is read client by client."""


@frozen
class Portrait:
    """A client with what belongs to their person."""

    client: Client
    points: tuple[ContactPoint, ...] = ()
    roles: tuple[Role, ...] = ()
    days: tuple[ImportantDate, ...] = ()
    values: tuple[CustomValue, ...] = ()
    links: tuple[Link, ...] = ()


@frozen
class Withheld:
    """How much of what was asked for stays here: private entries, and secret lines in the others."""

    entries: int = 0
    lines: int = 0


@frozen
class Book:
    """A selection of a journal.

    `pages` come newest first, can be walked more than once, and may be read from the shelf while
    they are walked, as may what is held on clients; `count` is how many were chosen, where that is known.
    `shut` are the keys of the private entries among those asked for, so that what came from their lines
    is known too. `private` and `secrets` are what the writer agreed to let out; `tiers` keeps to it,
    whatever lies in the other parts.
    """

    asked_on: date
    portraits: tuple[Portrait, ...] = ()
    pages: Iterable[Page] = ()
    promises: Rows[Promise] = ()
    facts: Rows[Fact] = ()
    questions: Rows[Question] = ()
    meetings: tuple[Meeting, ...] = ()
    shut: frozenset[str] = frozenset()
    private: bool = False
    secrets: bool = False
    withheld: Withheld = Withheld()
    count: int = 0


def of_each(book: Book) -> Callable[[str], Book]:
    """The book with what is held on one client alone, by their key: of many nobody else's is read."""
    promises, facts, questions = _by_client(book.promises), _by_client(book.facts), _by_client(book.questions)

    def of(client_id: str) -> Book:
        return replace(
            book,
            promises=tuple(promises(client_id)),
            facts=tuple(facts(client_id)),
            questions=tuple(questions(client_id)),
        )

    return of


def _by_client(rows: Rows[R]) -> Callable[[str], list[R]]:
    if isinstance(rows, OfEach):
        return rows.of
    held = by_key((one.client_id, one) for one in rows)
    return lambda client_id: held[client_id]
