"""How well a few typed letters fit a name: letters in order, the beginnings of words first.

"mr" fits Marta Reyes, "zie" fits Tomasz Zieliński, "eyes" fits Reyes. The first letter begins a
word, a letter typed after a space begins one too; or all letters stand together somewhere.
"""

from collections.abc import Sequence

from relbook.journal.fold import fold, fold_with_map
from relbook.journal.frozen import frozen

WORD, NEXT, FURTHER = 10, 11, 1
"""What a letter is worth at the beginning of a word, right after the letter before, or further on."""

FIRST = 4
"""What it is worth besides when the match begins the whole text."""

INSIDE = 3
"""How many letters must stand together to count in the middle of a word."""


@frozen
class Likeness:
    """How well it fits (more is better), and which characters of the text were meant."""

    score: int
    letters: tuple[int, ...] = ()


def likeness(typed: str, text: str) -> Likeness | None:
    """How `typed` fits `text`; None when it does not, and a score of nothing when nothing is typed.

    >>> likeness("zie", "Tomasz Zieliński").letters
    (7, 8, 9)
    >>> likeness("zx", "Tomasz Zieliński") is None
    True
    """
    wanted = _wanted(typed)
    if not wanted:
        return Likeness(0)
    folded, origin = fold_with_map(text)
    if not _in_order([letter for letter, _ in wanted], folded):
        return None
    found = _best(wanted, folded) or _inside(wanted, folded)
    if found is None:
        return None
    score, places = found
    return Likeness(score - len(folded) // 16, tuple(dict.fromkeys(origin[place] for place in places)))


def _wanted(typed: str) -> list[tuple[str, bool]]:
    """The folded letters, and of each whether it has to begin a word."""
    return [(letter, at == 0) for word in fold(typed).split() for at, letter in enumerate(word)]


def _in_order(letters: Sequence[str], text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)


def _begins(text: str, place: int) -> bool:
    return text[place].isalnum() and (place == 0 or not text[place - 1].isalnum())


Path = tuple[int, tuple[int, ...]]


def _best(wanted: Sequence[tuple[str, bool]], text: str) -> Path | None:
    """The most valuable way to find the letters in order."""
    paths: dict[int, Path] = {-1: (0, ())}
    for letter, at_start in wanted:
        reached: dict[int, Path] = {}
        best: Path | None = None  # of the paths that end before `place`
        for place, char in enumerate(text):
            if place - 1 in paths and (best is None or paths[place - 1][0] > best[0]):
                best = paths[place - 1]
            if char == letter and best is not None and (_begins(text, place) or not at_start):
                reached[place] = max(_steps(paths, best, text, place))
        paths = reached
    return max(paths.values(), default=None)


def _steps(paths: dict[int, Path], best: Path, text: str, place: int) -> list[Path]:
    """The ways to step to a letter: from the one right before it, or from the best so far."""
    worth = WORD if _begins(text, place) else FURTHER
    worth += FIRST if place == 0 else 0
    steps = [(best[0] + worth, (*best[1], place))]
    if place and place - 1 in paths:
        score, places = paths[place - 1]
        steps.append((score + max(worth, NEXT), (*places, place)))
    return steps


def _inside(wanted: Sequence[tuple[str, bool]], text: str) -> Path | None:
    """The letters side by side in the middle of a word."""
    whole = "".join(letter for letter, _ in wanted)
    place = text.find(whole) if len(whole) >= INSIDE and sum(start for _, start in wanted) == 1 else -1
    return (NEXT * len(whole) // 2, tuple(range(place, place + len(whole)))) if place >= 0 else None
