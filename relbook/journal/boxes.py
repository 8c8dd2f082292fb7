"""The boxes and lines a brief is made of."""

from datetime import date
from enum import StrEnum

from relbook.journal.fact import Fact, FactKind
from relbook.journal.frozen import frozen
from relbook.journal.meeting import ImportantDate
from relbook.journal.promise import Dueness, Promise


class Owed(StrEnum):
    """What the first box says."""

    BY_ME = "by me"
    BY_THEM = "by them"
    NOTHING = "nothing"


class Mind(StrEnum):
    """What the second box says."""

    WORRY = "worry"
    NEED = "need"
    UNKNOWN = "unknown"


class About(StrEnum):
    """What the third box says, and what an opener rests on."""

    PERSONAL = "personal"
    SHARED = "shared"
    NOTHING = "nothing"


class Opening(StrEnum):
    """What should be said first of all."""

    OPENER = "opener"
    CONFLICT = "conflict"
    LATE_PROMISE = "late promise"


@frozen
class OwedBox:
    """What is owed, and by whom; `promise` is None when nothing is.

    Where one begins anew it is whatever was left open, due or not.
    """

    owed: Owed
    text: str = ""
    promise: Promise | None = None
    dueness: Dueness | None = None


@frozen
class MindBox:
    """What is on the client's mind; `kind` is the gap when it is unknown, else the fact's own."""

    mind: Mind
    kind: FactKind
    text: str = ""
    fact: Fact | None = None


@frozen
class AboutBox:
    """What to ask about; a shared experience may be an entry instead of a fact."""

    about: About
    text: str = ""
    fact: Fact | None = None
    entry_id: str = ""


@frozen
class Talk:
    """One of the last times, on one line."""

    entry_id: str
    kind: str
    day: date
    heading: str
    gist: str


@frozen
class PromiseLine:
    """An open promise on one line."""

    promise: Promise
    text: str
    dueness: Dueness


@frozen
class MindLine:
    """One slot of the needs map: a fact, or the one gap with a question to ask (`fact` is None)."""

    kind: FactKind
    text: str
    fact: Fact | None = None
    stale: bool = False


@frozen
class Line:
    """A fact or an entry on one line; `day` is when it was learned or happened."""

    text: str
    day: date
    kind: str
    entry_id: str = ""
    fact: Fact | None = None


@frozen
class Ask:
    """A question for the client: the writer's own, or from the library."""

    text: str
    entry_id: str = ""


@frozen
class OpenWith:
    """What should not wait: an open conflict, or else the writer's late promise.

    `said` is the sentence drafted for the conflict: for the screen only, it leaves in no brief.
    """

    opening: Opening
    text: str
    day: date
    entry_id: str = ""
    promise: Promise | None = None
    said: str = ""


@frozen
class Truth:
    """Something not said yet, and since when: for the screen only."""

    text: str
    day: date
    entry_id: str


@frozen
class LastTalk:
    """What the last talk was about, where it lies long ago."""

    day: date
    text: str
    entry_id: str


@frozen
class DateLine:
    """An important date and the day nearest to today it falls on; `label` is as it fits the page."""

    known: ImportantDate
    day: date
    label: str = ""
