"""Forgetting a client: what goes, where they are still spoken of, what stays behind, and the proof."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum

from relbook.journal.frozen import frozen

ABOUT = 90
"""How many characters stand on either side of a name where it is shown, at most."""


@frozen
class Spot:
    """A text that stays and speaks of somebody: which row and column, and the words around.

    `sure` spots hold the whole name, the alias, an address or a number; the others only a first
    name, which may be anybody's. `times` is how often it stands there. `heading` says what it is
    in, for a person; it is empty where nothing can be said but the table.
    """

    table: str
    key: str
    column: str
    sure: bool
    times: int
    excerpt: str
    heading: str = ""
    day: date | None = None

    @property
    def address(self) -> tuple[str, str, str]:
        """Which text it is."""
        return self.table, self.key, self.column


@frozen
class Wish:
    """What shall become of the texts that stay: which spots of one's own choice go, which stay.

    A sure spot goes unless it is among `but`; any other stays unless it is among `also`.
    """

    also: frozenset[tuple[str, str, str]] = frozenset()
    but: frozenset[tuple[str, str, str]] = frozenset()

    def takes(self, spot: Spot) -> bool:
        """Whether the name goes from this text."""
        return spot.address not in self.but if spot.sure else spot.address in self.also

    def taken(self, spots: Iterable[Spot]) -> list[Spot]:
        """The spots from which the name goes."""
        return [spot for spot in spots if self.takes(spot)]


ALL_SURE = Wish()
"""Every text that surely speaks of them, and no other."""


class Fate(StrEnum):
    """What became of a copy of the journal."""

    REWRITTEN = "rewritten"
    STAYS = "stays"
    ABSENT = "holds nothing"


class Why(StrEnum):
    """Why a copy was not written anew."""

    BUSY = "busy"
    UNREADABLE = "unreadable"


@frozen
class Copy:
    """A copy of the journal: what its file is called, when it was made, what became of it.

    `until` is the day on which it will have been thinned out if a backup is made every day; None
    where nothing is known to remove it. `why` says why it could not be written anew: another backup was
    being made beside it, or the passphrase of today does not open it, or it is damaged.
    """

    name: str
    made: date
    fate: Fate = Fate.STAYS
    until: date | None = None
    why: Why | None = None


@frozen
class Hit:
    """Bytes that still spell something they were known by: in which file, in which writing, how often."""

    place: str
    form: str
    times: int


class Fault(StrEnum):
    """What keeps a forgetting from being proven whole."""

    ROWS = "a row names them still"
    INDEX = "the index of words names them still"
    LOG = "the journal's log could not be emptied: another window reads"
    CONTENT = "a file of theirs is still kept"
    DISK = "the disk would not have the files written anew: it is full, or failing"


@frozen
class Proof:
    """What a forgetting has removed, what stayed, and what a look at every byte has found.

    `removed` are rows by table, `redacted` texts from which the name was taken, `files` contents
    and `bytes` their size. `shared` are entries about them and others, which stay with those; `left`
    are texts that were chosen to stay. `looked` is how many files and bytes were read, in how many
    writings the words were looked for.
    """

    at: datetime
    removed: Mapping[str, int]
    redacted: int = 0
    files: int = 0
    bytes: int = 0
    left: int = 0
    copies: tuple[Copy, ...] = ()
    hits: tuple[Hit, ...] = ()
    read_files: int = 0
    read_bytes: int = 0
    forms: int = 0
    faults: tuple[Fault, ...] = ()
    shared: int = 0

    @property
    def clean(self) -> bool:
        """Whether nothing was found and every copy that is left is free of them."""
        return not self.hits and not self.faults and all(one.fate != Fate.STAYS for one in self.copies)

    @property
    def rows(self) -> int:
        """How many rows went."""
        return sum(self.removed.values())


def excerpt(text: str, start: int, end: int) -> str:
    r"""The words around a span, on one line.

    >>> excerpt("Lunch with\nAna about the fair.", 11, 14)
    'Lunch with Ana about the fair.'
    """
    first, last = max(0, start - ABOUT), min(len(text), end + ABOUT)
    words = " ".join(text[first:last].split())
    return f"{'…' if first else ''}{words}{'…' if last < len(text) else ''}"


def confirmed(typed: str, name: str) -> bool:
    """Whether what was typed is the name, so that nobody is forgotten by a slip of the finger.

    >>> confirmed(" ana ruiz ", "Ana Ruiz"), confirmed("Ana", "Ana Ruiz")
    (True, False)
    """
    return " ".join(typed.split()).casefold() == " ".join(name.split()).casefold() and bool(typed.strip())


def several(numbers: Mapping[str, int], tables: Collection[str]) -> int:
    """How many rows of several tables."""
    return sum(numbers.get(table, 0) for table in tables)
