"""What a write in hand has changed so far, and how it is to be gone about.

The ledger notes what rows held before, each by itself or many of a table at once (a swath).
"""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from relbook.store.going import AT_ONCE, Going
from relbook.store.models import Row, database
from relbook.store.moment import now

Before = dict[str, Any] | None
Images = tuple[tuple[type[Row], str, Before], ...]
Swath = tuple[type[Row], tuple[str, ...], Before]
"""Many rows of a table that held the same before: nothing, or these values."""


@dataclass(repr=False, eq=False)
class Ledger:
    """What the columns that one write changes held before it; None for a row that was not there."""

    before: dict[tuple[type[Row], str], Before] = field(default_factory=dict)
    swaths: list[Swath] = field(default_factory=list)
    clients: set[str] = field(default_factory=set)
    stamp: datetime | None = None  # where all that is written is to bear one
    last: list[Callable[[], object]] = field(default_factory=list)

    def images(self) -> Images:
        return tuple((table, key, image) for (table, key), image in self.before.items())


open_ledger: ContextVar[Ledger | None] = ContextVar("open_ledger", default=None)
going_along: ContextVar[Going] = ContextVar("going_along", default=AT_ONCE)


def way() -> Going:
    """Whom a write tells how far it is, and who may stop it; nobody but in `lengthy`."""
    return going_along.get()


def in_hand() -> Ledger:
    """What the write in hand has changed so far."""
    ledger = open_ledger.get()
    assert ledger is not None, "rows change only inside a write"
    return ledger


def touch(*clients: str) -> None:
    """Say that these clients are concerned by the write in hand."""
    ledger = open_ledger.get()
    if ledger is not None:
        ledger.clients.update(clients)


def stamp() -> datetime:
    """When what is written now was written."""
    ledger = open_ledger.get()
    return (ledger.stamp if ledger else None) or now()


def device() -> str:
    """Which machine writes."""
    return database().device
