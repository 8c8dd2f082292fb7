"""What changed between two texts, word by word."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum

from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

LONG = 4_000
"""From this many words on, whole lines are compared: words would take seconds."""

_WORD = late(r"\s+|\w+|[^\w\s]")


class Fate(StrEnum):
    """What became of some words."""

    STAYED = "stayed"
    CAME = "came"
    WENT = "went"


@frozen
class Piece:
    """Words that share a fate, exactly as they were typed."""

    fate: Fate
    text: str


def compared(before: str, after: str) -> list[Piece]:
    """The pieces of both texts in reading order; what went stands ahead of what came in its place.

    >>> [f"{piece.fate}: {piece.text}" for piece in compared("a red hat", "a blue hat")]
    ['stayed: a ', 'went: red', 'came: blue', 'stayed:  hat']
    """
    old, new = _words(before), _words(after)
    if max(len(old), len(new)) > LONG:
        old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    return [piece for piece in _pieces(old, new) if piece.text]


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    for _, first, last, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        went, came = "".join(old[first:last]), "".join(new[begin:end])
        if went == came:
            yield Piece(Fate.STAYED, went)
        else:
            yield Piece(Fate.WENT, went)
            yield Piece(Fate.CAME, came)
