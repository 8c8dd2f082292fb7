"""What is known about a client, since when, and whether it still holds."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class Fact:
    """Something known about one client.

    `as_of` is the day it was learned or last confirmed. `about` is a day the fact itself speaks
    of ("starts school on 8 January"), where there is one.
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


@dataclass(frozen=True, slots=True)
class Question:
    """Something to ask a client next time; it waits in the brief until it is ticked."""

    id: str
    client_id: str
    text: str
    noted: date
    entry_id: str = ""
    sentence: str = ""
    asked: date | None = None
