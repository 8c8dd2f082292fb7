"""What the word index is given of a text: its words, and once for each text how they begin.

So a word is found from its first letter on, and by what it is joined to: "o'n" finds "O'Neill".
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from relbook.journal.fold import fold
from relbook.journal.units import BEGINNING, LONG, is_unspaced, joined_to, tokens_of, units_of

_ASCII = [chr(code) for code in range(128)]
_PARTED = {sign: " " for sign in _ASCII if not sign.isalnum()}
_SHAPE = {sign: "a" if sign.isalnum() else " " if sign.isspace() else "-" for sign in _ASCII}
_PARTING, _SHAPING = str.maketrans(_PARTED), str.maketrans(_SHAPE)


def given_to_index(text: str) -> str:
    """What the index is given of `text`: how its words begin, and a text in which it finds just these words.

    A text in ASCII it parts by itself, into the same ones.

    >>> given_to_index("Tim O'Neill")
    "_n _ne _o _o_n _o_ne _t _ti tim o'neill"
    >>> given_to_index("Köln 東京都")
    '_k _ko _京 _東 _都 koln 東京 京都 都'
    """
    if text.isascii() and "\0" not in text:
        low = text.lower()
        begins = _begins(low.translate(_PARTING).split()) | set(_joined_in_ascii(low))
        return " ".join((*sorted(begins), low.replace("_", " ")))
    folded = fold(text.replace("_", "-"))  # what a low line parts was written without a space
    units = units_of(folded)
    spaced = [unit for unit in units if not is_unspaced(unit)]
    begins = _begins(spaced) | {"_" + char for unit in units if is_unspaced(unit) for char in unit}
    begins.update(_joined_in(folded))
    return " ".join((*sorted(begins), *(token for unit in units for token in tokens_of(unit))))


def _begins(words: Sequence[str]) -> set[str]:
    """How words begin, as the index spells it: in none of them is a low line."""
    two = {word[:BEGINNING] for word in words}
    found = {"_" + begins for begins in two}
    found.update(["_" + begins[0] for begins in two])
    found.update(["_" + word[: BEGINNING + 1] for word in words if len(word) >= LONG])
    return found


def _joined_in(folded: str) -> Iterator[str]:
    """How words begin behind another one without a space, as one types them on the way to "o'neill"."""
    for piece in folded.split():
        if piece.isalnum():  # one word, or writings without spaces beside it
            continue
        for before, after in pairwise(units_of(piece)):
            if not is_unspaced(before) and not is_unspaced(after):
                yield from (joined_to(before, after[:many]) for many in range(1, BEGINNING + 1))


def _joined_in_ascii(low: str) -> Iterator[str]:
    """The same, in a quarter of the time."""
    shape = low.translate(_SHAPING)
    at = shape.find("-a")
    while at >= 0:
        ends = shape.rfind("a", 0, at) + 1
        if ends and " " not in shape[ends:at]:
            before = low[max(shape.rfind(" ", 0, ends), shape.rfind("-", 0, ends)) + 1 : ends]
            yield joined_to(before, low[at + 1])
            if shape[at + 2 : at + 3] == "a":
                yield joined_to(before, low[at + 1 : at + 3])
        at = shape.find("-a", at + 1)
