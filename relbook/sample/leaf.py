"""A note that is still to be written down."""

from dataclasses import dataclass
from datetime import date, time

from relbook.journal.entry import Kind, Side, Tier
from relbook.journal.promise import Outcome


@dataclass(frozen=True, slots=True)
class Leaf:
    """A note to be written.

    `outcomes` settle the promises of its lines, in order; None leaves one open, and so does the end.
    """

    day: date
    text: str
    kind: str = Kind.NOTE
    at: time | None = None
    minutes: int | None = None
    initiated: Side | None = None
    energy: int | None = None
    tier: Tier = Tier.SHAREABLE
    pinned: bool = False
    landmark: bool = False
    prompt: str = ""
    question: str = ""
    files: tuple[str, ...] = ()
    outcomes: tuple[tuple[Outcome, date] | None, ...] = ()
