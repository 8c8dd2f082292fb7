"""Whether somebody new may be on file already: told while the name is typed, never decided.

A folded name that is the same says so, whatever its capitals, its accents and the order of its words; so
does one that is a slip of the finger away, the same e-mail address and the same telephone number.
"""

from collections.abc import Iterable
from enum import StrEnum

from relbook.journal.fold import fold
from relbook.journal.frozen import frozen

SLIPS = ((4, 0), (8, 1), (10_000, 2))
"""Names shorter than so many letters may differ by so many slips of the finger."""

DIGITS = 8
"""How many digits at the end of two telephone numbers must agree: without country and trunk codes."""

FEWEST_DIGITS = 6
"""Shorter numbers are extensions, and say nothing."""


class Why(StrEnum):
    """What makes two clients look like one, the surest first."""

    MAIL = "mail"
    PHONE = "phone"
    NAME = "name"
    SPELLING = "spelling"


@frozen
class Face:
    """What is compared of a client on file."""

    id: str
    name: str
    mails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()


@frozen
class Double:
    """A client who may be the one that is being added, and why."""

    id: str
    name: str
    why: Why


def face(key: str, name: str, mails: Iterable[str] = (), phones: Iterable[str] = ()) -> Face:
    """A client as they are compared: addresses folded, numbers without their punctuation."""
    folded = frozenset(fold(mail.strip()) for mail in mails if mail.strip())
    return Face(key, name, folded, frozenset(filter(None, map(_digits, phones))))


def doubles(new: Face, on_file: Iterable[Face]) -> list[Double]:
    """Who on file may be the one in hand, the surest first, then A to Z. Whose key is the same is not."""
    words = _words(new.name)
    found = []
    for known in on_file:
        why = _why(new, words, known) if known.id != new.id else None
        if why is not None:
            found.append(Double(known.id, known.name, why))
    return sorted(found, key=lambda double: (list(Why).index(double.why), fold(double.name), double.id))


def _why(new: Face, words: list[str], known: Face) -> Why | None:
    if new.mails & known.mails:
        return Why.MAIL
    if new.phones & known.phones:
        return Why.PHONE
    there = _words(known.name)
    if not words or not there:
        return None
    if words == there:
        return Why.NAME
    return Why.SPELLING if _slip_away(" ".join(words), " ".join(there)) else None


def _words(name: str) -> list[str]:
    return sorted("".join(char if char.isalnum() else " " for char in fold(name)).split())


def _digits(phone: str) -> str:
    digits = "".join(char for char in phone if char.isdecimal())
    return digits[-DIGITS:] if len(digits) >= FEWEST_DIGITS else ""


def _slip_away(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    most = next(slips for length, slips in SLIPS if shorter < length)
    return bool(most) and abs(len(one) - len(other)) <= most and slips(one, other, most) <= most


def slips(one: str, other: str, most: int) -> int:
    """How many letters were left out, put in, exchanged or swapped; more than `most` is `most` + 1.

    >>> slips("marta reyes", "marat reyes", 2)
    1
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        last, before, row = before, row, [at]
        for place, char in enumerate(other, 1):
            best = min(before[place] + 1, row[place - 1] + 1, before[place - 1] + (letter != char))
            if at > 1 and place > 1 and letter == other[place - 2] and one[at - 2] == char:
                best = min(best, last[place - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
