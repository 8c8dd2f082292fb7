"""A note that is still to be written down."""

from datetime import date, time
from typing import NamedTuple

from relbook.journal.entry import Kind, Side, Tier
from relbook.journal.frozen import frozen
from relbook.journal.lives.parts import NOTHING, Life
from relbook.journal.promise import Outcome


class Shift(NamedTuple):
    """A promise given another day: said on `said`, due on `due` since."""

    said: date
    due: date


class Fate(NamedTuple):
    """What became of a promise, and on which day; `told` that the other side knows, `shifts` its moves."""

    outcome: Outcome
    day: date
    told: bool = False
    shifts: tuple[Shift, ...] = ()


class Turn(NamedTuple):
    """What became of a fact: `what` is a word of `hand`, on a day, in words where it has some."""

    what: str
    day: date
    words: str = ""


@frozen
class Leaf:
    """A note to be written.

    `outcomes` settle the promises of its lines, in order; None leaves one open, and so does the
    end. `turns` say in the same way what became of its facts. `life` is what is written beside it.
    """

    day: date
    text: str
    kind: str = Kind.NOTE
    at: time | None = None
    minutes: int | None = None
    channel: str = ""
    initiated: Side | None = None
    energy: int | None = None
    tier: Tier = Tier.SHAREABLE
    pinned: bool = False
    landmark: bool = False
    prompt: str = ""
    question: str = ""
    files: tuple[str, ...] = ()
    outcomes: tuple[Fate | None, ...] = ()
    turns: tuple[Turn | None, ...] = ()
    life: Life = NOTHING
