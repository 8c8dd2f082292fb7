"""Which records of an import are new: neither here from an earlier one, nor brought already by this one."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from relbook.store import batches
from relbook.store.batched import batched
from relbook.store.bulk import BATCH


class Sourced(Protocol):
    """A record that is named for good."""

    @property
    def source(self) -> str: ...


R = TypeVar("R", bound=Sourced)


class Unseen:
    """Lets new records through and counts the others; `so_far` are the sources that this import has brought.

    `there` came in an earlier import that still stands, `twice` before in this one.
    """

    def __init__(self, so_far: set[str]) -> None:
        self.there = self.twice = 0
        self._so_far = so_far

    def of(self, records: Iterable[R]) -> Iterator[R]:
        """The new ones; they may be read while they are gone through, which is done once."""
        for some in batched(records, BATCH):
            here = batches.known(record.source for record in some)
            for record in some:
                again = record.source in self._so_far
                self.twice += again
                self.there += not again and record.source in here
                if not again and record.source not in here:
                    yield record
                self._so_far.add(record.source)
