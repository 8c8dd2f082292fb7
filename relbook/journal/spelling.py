"""In how many ways one name is written: as a pattern for folded text, and text as its reader sees it.

Whatever the case, the accents and how they are coded, and whatever joins the parts: "Ana O'Brien" is
also `ana-obrien`, `AnaO’Brien` and `ANA  O BRIEN`.
"""

import re

from relbook.journal.fold import fold, fold_with_map
from relbook.journal.pattern import late
from relbook.journal.scripts import UNSPACED

LEAST = 2
"""A word of fewer characters is not looked for: it stands in everything."""

JOINTS = r"\s.\-'’ʼ‐‑"
"""What may stand between two parts of one name, as the inside of a class of characters."""

UNIT = late(r"[^\W_]+")
"""A run of letters and figures in folded text."""

LETTERS = late(r"[^\W\d_]+")
"""A run of letters: figures behind a name part it from nothing."""

_HIDDEN = late("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
"""Characters nobody sees, which could part a name in two."""


def seen(text: str) -> tuple[str, list[int]]:
    """The text folded as its reader sees it, and for each character, and its end, where it comes from."""
    if not _HIDDEN.search(text):
        folded, origin = fold_with_map(text)
        return folded, [*origin, len(text)]
    kept = [at for at, char in enumerate(text) if not _HIDDEN.match(char)]
    folded, origin = fold_with_map("".join(text[at] for at in kept))
    return folded, [*(kept[at] for at in origin), len(text)]


def parts(word: str) -> list[str]:
    """The parts of a name, folded."""
    return [part for part in re.split(rf"[{JOINTS}]+", fold(word).strip()) if part]


def pattern(word: str, *, figures: bool = True) -> str:
    """What finds a word in folded text, set off from the letters beside it.

    With `figures` also from figures: "ana2" then is not Ana.
    """
    pieces = parts(word) or [fold(word).strip()]
    inner = rf"[{JOINTS}]*".join(map(re.escape, pieces))
    first, last = pieces[0][:1], pieces[-1][-1:]
    before = rf"(?<!{_beside(first, figures=figures)})" if spaced(first) else ""
    after = rf"(?!{_beside(last, figures=figures)})" if spaced(last) else ""
    return f"{before}{inner}{after}"


def spaced(char: str) -> bool:
    """Whether a word that begins or ends in this character is set off from what stands beside it."""
    return char.isalnum() and not re.match(rf"[{UNSPACED}]", char)


def _beside(char: str, *, figures: bool) -> str:
    return r"[^\W_]" if figures or char.isdigit() else r"[^\W\d_]"
