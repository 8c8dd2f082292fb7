"""What is known about a client, since when, and whether it still holds."""

from datetime import date
from enum import StrEnum

from relbook.journal.frozen import frozen


class FactKind(StrEnum):
    """What a fact is about."""

    WORRY = "worry"
    CHALLENGE = "challenge"
    WISH = "wish"
    NEED = "need"
    VALUE = "value"
    DIFFERENCE = "difference of opinion"
    PREFERENCE = "preference"
    BOUNDARY = "boundary"
    PERSONAL = "personal"
    WORK_STYLE = "work style"
    LIKE = "like"
    SHARED = "shared"


NEEDS = (FactKind.WORRY, FactKind.CHALLENGE, FactKind.WISH)
"""The needs map: three slots everybody has, whether known or not (PRODUCT.md, P16)."""


class Standing(StrEnum):
    """Whether a fact still holds."""

    KNOWN = "known"
    STALE = "stale"
    CLOSED = "closed"


class Care(StrEnum):
    """How to speak of what two people see differently; empty while nobody has said (PRODUCT.md, P06)."""

    UNSAID = ""
    SAFE = "safe"
    CAREFUL = "careful"
    AVOID = "avoid"


@frozen
class Fact:
    """Something known about one client.

    `as_of` is the day it was learned or last confirmed, `since` the first day it was known.
    `about` is a day the fact itself speaks of ("starts school on 8 January"), where there is one.
    `standing` is what was said of it; whether it has grown old meanwhile is for
    `knowledge.standing` to say. `mine` is what the writer told the client, or the writer's own
    boundary. A `sensitive` fact, such as one about health, stays with the writer. `supersedes` is
    the key of the fact it took the place of.
    """

    id: str
    client_id: str
    kind: FactKind
    text: str
    as_of: date
    standing: Standing = Standing.KNOWN
    pinned: bool = False
    about: date | None = None
    entry_id: str = ""
    sentence: str = ""
    closed_on: date | None = None
    ending: str = ""
    mine: bool = False
    sensitive: bool = False
    supersedes: str = ""
    care: Care = Care.UNSAID
    since: date | None = None


@frozen
class Question:
    """Something to ask a client next time; it waits in the brief until it is ticked."""

    id: str
    client_id: str
    text: str
    noted: date
    entry_id: str = ""
    sentence: str = ""
    asked: date | None = None
