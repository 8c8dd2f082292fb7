"""What a folded text is made of: words, and runs of characters of scripts that are written without spaces."""

from relbook.journal.pattern import late
from relbook.journal.scripts import UNSPACED

BEGINNING = 2
"""Beginnings of words up to so many letters stand in the index themselves, once for each text.

FTS5 would keep an index of beginnings by itself, but with every place of every word for each length: with
one, two and three letters that took 150 of 238 MB at 100,000 entries; these take 60.
"""

LONG = 8
"""Words of so many letters stand there with one letter more, too: they are many and each of them is rare.

Of the shorter ones few begin alike, so they are asked for by themselves (`store/spelling.py`).
"""

_WORD = late(r"[a-z0-9]+")
"""A unit of folded ASCII: the pattern of all scripts takes 4 ms to make and twice as long to find."""
UNIT = late(rf"[{UNSPACED}]+|[^\W_{UNSPACED}]+")
_RUN = late(rf"[{UNSPACED}]")


def units_of(folded: str) -> list[str]:
    """Words, and runs of characters without spaces."""
    return (_WORD if folded.isascii() else UNIT).findall(folded)


def is_unspaced(unit: str) -> bool:
    """Whether a unit is a run of characters of a script without spaces."""
    return not unit.isascii() and bool(_RUN.match(unit))


def tokens_of(unit: str) -> list[str]:
    """A word as it is; a run without spaces as pairs, and its last character."""
    if not is_unspaced(unit):
        return [unit]
    return [*(unit[at : at + 2] for at in range(len(unit) - 1)), unit[-1]]


def joined_to(before: str, begins: str) -> str:
    """How the index spells a word's beginning behind another word without a space between them."""
    return f"_{before}_{begins}"
