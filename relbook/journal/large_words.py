"""Large words in a line: runs of them that may be a name, and what stands before."""

import re
from collections.abc import Iterable

from relbook.journal.fold import fold
from relbook.journal.name_words import ARTICLES, NO_NAMES, PARTICLES, WITH
from relbook.journal.pattern import late


def _ranges(letters: Iterable[str]) -> str:
    """Characters as a class for a pattern; neighbours as one range."""
    codes = sorted(map(ord, letters))
    runs: list[list[int]] = []
    for code in codes:
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" if last > first else chr(first) for first, last in runs)


_CASED = [chr(code) for code in (*range(0x41, 0x590), *range(0x10A0, 0x1100), *range(0x1E00, 0x2000))]
_UPPER = _ranges(letter for letter in _CASED if letter.isupper())
_LOWER = _ranges(letter for letter in _CASED if letter.islower())
_PART = rf"(?:(?:Mc|Mac|[OD]['’])?[{_UPPER}][{_LOWER}\u0300-\u036f]+|[{_UPPER}]\.(?=\s))"
_WORD = rf"{_PART}(?:[-'’]{_PART})*"
RUN = late(rf"(?<![\w@#.'’&-]){_WORD}(?:[ ](?:(?:{'|'.join(PARTICLES)})[ ])?{_WORD})*(?![\w&]|[-'’]\w)")
SMALL = late(rf"(?<!\w)[{_LOWER}]\w+")
LEAD = late(r"^\s*(?:[-*+>•]\s+|\d{1,3}[.)]\s+|\[[^\]]{0,20}\]\s+|[!！]\w+\s+|[?？]\s+|>>\s*)+")
LINK = late(r"\[\[(?P<name>[^\[\]|#/\d]{2,60})(?:[#|][^\[\]]*)?\]\]")
AT = late(r"(?<![\w@.])@(?:\[(?P<whole>[^\[\]\d]{2,60})\]|(?P<one>[^\W\d_][^\W\d_]+))")
BEFORE = late(r"([^\W\d_]+)[ ]$")
INSIDE = late(r"(?:[^\W\d_]|[,)»”’'%€$])[ ]$|[^\W\d_][ ][(„“«\"'‘]$")


_SMALL_PARTS = frozenset(" ".join(PARTICLES).split())


def trimmed(run: str) -> str:
    """A run of large words as one name, four words at most: without days and words that only stand large."""
    words = run.split()
    while words and fold(words[-1]) in NO_NAMES:
        words.pop()
    while words and (fold(words[0]) in NO_NAMES or words[0].lower() in ARTICLES | WITH):
        words.pop(0)
    return " ".join(words) if words and len(words) <= 4 else ""


def is_heading(line: str, small: int, large: int) -> bool:
    """Whether a line is a title: marked as one, or no sentence and with most of its words large."""
    titled = large >= 4 and large > 2 * small and not line.rstrip().endswith((".", "!", "?", "…"))
    return titled or line.lstrip().startswith("#")


def may_be_a_name(name: str) -> bool:
    """Whether words in a link may be what somebody is called: at most four, none begun small."""
    words = name.split()
    plain = re.fullmatch(r"[^\W\d_][\w .,'’()-]*", name) is not None
    return (
        plain
        and len(words) <= 4
        and not any(word[0].islower() and word not in _SMALL_PARTS for word in words)
    )
