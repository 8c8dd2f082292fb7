"""Being in a town for some days: who is there, and in which order they are named (PRODUCT.md, P04)."""

from collections.abc import Iterable
from datetime import date

from relbook.journal.client import Client
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.meeting import Meeting


@frozen
class Local:
    """A client who is in a town: who lives there, or works there for `house` (a name).

    `met` says whether both were ever in one room; `next_meeting` is what is planned already.
    """

    client: Client
    lives: bool
    house: str = ""
    last_contact: date | None = None
    met: bool = False
    next_meeting: Meeting | None = None

    @property
    def id(self) -> str:
        return self.client.id


def town_key(name: str) -> str:
    """A town however it is spelt.

    >>> town_key("  Łódź ") == town_key("Lodz")
    True
    """
    return fold(" ".join(name.split()))


def towns(names: Iterable[str]) -> list[str]:
    """Every town once, A to Z, as it is spelt first.

    >>> towns(["Köln", "koln", "Porto", " "])
    ['Köln', 'Porto']
    """
    known: dict[str, str] = {}
    for name in names:
        if town_key(name).strip():
            known.setdefault(town_key(name), " ".join(name.split()))
    return [known[key] for key in sorted(known)]


def in_order(locals_: Iterable[Local]) -> list[Local]:
    """Whoever one has spoken with longest ago stands first, whom one never spoke with last."""

    def by_silence(one: Local) -> tuple[bool, date, str, str]:
        return one.last_contact is None, one.last_contact or date.max, fold(one.client.name), one.id

    return sorted(locals_, key=by_silence)


@frozen
class Days:
    """The days of a trip, both included."""

    first: date
    last: date
