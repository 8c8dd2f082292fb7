"""What leaves a journal, as every exporter takes it."""

from collections.abc import Iterable
from datetime import date

from relbook.journal.client import Client, ContactPoint, Role
from relbook.journal.custom import CustomValue
from relbook.journal.fact import Fact, Question
from relbook.journal.frozen import frozen
from relbook.journal.link import Link
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.page import Page
from relbook.journal.promise import Promise


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
    they are walked; `count` is how many were chosen, where that is known. `shut` are the keys of the
    private entries among those asked for, so that what came from their lines is known too. `private`
    and `secrets` are what the writer agreed to let out; `tiers` keeps to it, whatever lies in the
    other parts.
    """

    asked_on: date
    portraits: tuple[Portrait, ...] = ()
    pages: Iterable[Page] = ()
    promises: tuple[Promise, ...] = ()
    facts: tuple[Fact, ...] = ()
    questions: tuple[Question, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    shut: frozenset[str] = frozenset()
    private: bool = False
    secrets: bool = False
    withheld: Withheld = Withheld()
    count: int = 0
