"""Who the notes are about."""

from datetime import date
from enum import StrEnum

from relbook.journal.circle import Circle
from relbook.journal.frozen import frozen
from relbook.journal.pattern import late


class State(StrEnum):
    """Where the work with a client stands."""

    PROSPECT = "prospect"
    CURRENT = "current"
    DORMANT = "dormant"
    FORMER = "former"
    ENDED = "ended"


class Closeness(StrEnum):
    """Which way the writer would like the tie to move."""

    WARMER = "warmer"
    AS_IS = "as is"
    COOLER = "cooler"


class Being(StrEnum):
    """What a client is."""

    PERSON = "person"
    ORGANISATION = "organisation"


@frozen
class Client:
    """A person or an organisation the freelancer works for.

    Only `name` is ever required. `called` is how the writer calls them; empty means the first
    word of the name. `company` and `role` are those of today. `rhythm_days` is their own rhythm
    and wins over the circle's. `since` is the first day of the relationship, as far as known.
    """

    id: str
    name: str
    called: str = ""
    alias: str = ""
    pronouns: str = ""
    being: Being = Being.PERSON
    state: State = State.CURRENT
    circle: Circle | None = None
    rhythm_days: int | None = None
    closeness: Closeness = Closeness.AS_IS
    company: str = ""
    role: str = ""
    town: str = ""
    zone: str = ""
    since: date | None = None
    about: str = ""
    away_until: date | None = None
    snoozed_until: date | None = None
    archived: bool = False

    @property
    def first(self) -> str:
        """What one says to them: how they are called, else the first word of the name."""
        if self.called:
            return self.called
        if self.being is Being.ORGANISATION:
            return self.name
        return (self.name.split() or [self.name])[0]

    @property
    def initials(self) -> str:
        """One or two letters for the avatar, in whatever script the name is written."""
        words = [word for word in self.name.split() if word[0].isalnum()]
        if not words:
            return "?"
        if len(words) == 1:
            return words[0][:1].upper()
        return (words[0][:1] + words[-1][:1]).upper()


@frozen
class Who:
    """A client, as briefly as an entry needs to name one."""

    id: str
    name: str
    first: str


@frozen
class ContactPoint:
    """A way to reach a client: `kind` is mail, phone, address or link."""

    id: str
    client_id: str
    kind: str
    value: str
    label: str = ""


@frozen
class Role:
    """What a client is, or was, at an organisation; `until` is None while it lasts.

    Roles may overlap: somebody can sit on a board and run a shop. An open `since` is "always".
    """

    id: str
    client_id: str
    organisation: str
    title: str
    since: date | None = None
    until: date | None = None


@frozen
class Change:
    """That a client was moved. `what` is circle, closeness or state; an empty `before` is none."""

    client_id: str
    what: str
    before: str
    after: str
    day: date


LEFT = (State.FORMER, State.ENDED)
"""States in which the work is over; such a client stays on the list, in search and in rhythm."""


def light_rhythm(own: int | None) -> int:
    """How many days to propose between two talks once the work with somebody is over.

    Half a year to a year (P22: trust survives long silence); an own rhythm in that span stays,
    and nine months stand in where there was none.

    >>> light_rhythm(21), light_rhythm(None), light_rhythm(200)
    (180, 270, 200)
    """
    return 270 if own is None else max(180, min(365, own))


_TURNING = late("[\u202a-\u202e\u2066-\u2069]")


def named(words: str) -> str:
    r"""A name in one line, without marks that would turn around the rest of each sentence it stands in.

    Scripts that are read from the right need none, and who sends a card may have put one there.

    >>> named("  Ada\n\u202eByron ")
    'Ada Byron'
    """
    return " ".join(_TURNING.sub("", words).split())
