"""What is left of anybody's name in texts that have been put under other names: it must be nothing.

It asks the other way round than whoever replaced them: every word of a text is looked up among all
that anybody answers to. What is said instead of a name is passed over, and so are, in files, the
words every export writes by itself.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from itertools import pairwise

from relbook.journal.circle import Circle
from relbook.journal.client import Being, State
from relbook.journal.entry import Kind, Side, Tier
from relbook.journal.fact import FactKind, Standing
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.link import LinkKind
from relbook.journal.pattern import late
from relbook.journal.promise import Outcome
from relbook.journal.pseudonyms import Pseudonyms
from relbook.journal.spelling import JOINTS, LEAST, LETTERS, UNIT, parts, seen, spaced

_WRITTEN = """
about address all asked attached beginning book body by calendar card channel circle client clients company
contents count date dates day done due duration e email end energy entries entry event everything export
fact facts field fields file files format from gist html id inbox initiated journal kept kind known landmark
last late link mail manifest markdown meeting message mine month name none note notes open organisation page
people person phone pinned planned prefer private promise promised promises prompt question questions reach
relbook rhythm role row rows schema secret selection sha shared since somebody start state summary table
tables tag tags text them tier time title to today until url version what with withheld work worth write
written year years zone
january february march april may june july august september october november december jan feb mar apr jun
jul aug sep oct nov dec monday tuesday wednesday thursday friday saturday sunday
"""

_ENUMS = (Being, Circle, FactKind, Kind, LinkKind, Outcome, Side, Standing, State, Tier)

OURS = frozenset(_WRITTEN.split()) | {word for kind in _ENUMS for one in kind for word in one.value.split()}
"""Words that exports write by themselves; in a file they are nobody's."""


@frozen
class Left:
    """Something known that is still there: the word, where, and how often."""

    word: str
    place: str
    times: int = 1


class Residue:
    """Looks for everybody in texts that should name nobody."""

    def __init__(self, names: Pseudonyms) -> None:
        self._names = names
        self._single: dict[str, bool] = {}  # a word, and whether only in capitals
        self._several: dict[str, list[tuple[list[str], bool]]] = defaultdict(list)  # by its first part
        self._unspaced: list[str] = []
        for word in (*names.sure, *names.capital):
            self._take(word, capital=word in names.capital)
        spoken = sorted(map(fold, names.spoken), key=len, reverse=True)
        self._spoken = re.compile("|".join(map(re.escape, spoken))) if spoken else None

    def words(self, text: str, passing: Collection[str] = ()) -> list[str]:
        """Every word in the text that gives somebody away, but for those of `passing`."""
        folded, origin = seen(text)
        for span in self._names.numbers.spans(text):
            return [text[slice(*span)]]
        if self._spoken is not None:
            folded = self._spoken.sub(_blank, folded)
        found = [word for word in self._unspaced if word in folded]
        units = list(UNIT.finditer(folded))
        for at, unit in enumerate(units):
            large = not text[origin[unit.start()]].islower()
            pieces = [(unit[0], unit.start())]
            pieces += [(one[0], unit.start() + one.start()) for one in LETTERS.finditer(unit[0])]
            for piece, start in dict(pieces).items():
                capital = not text[origin[start]].islower()
                if piece not in passing and piece in self._single and (capital or not self._single[piece]):
                    found.append(piece)
            found += [
                " ".join(name)
                for name, capital in self._several.get(unit[0], ())
                if (large or not capital) and _stands(folded, units, at, name)
            ]
        return found

    def _take(self, word: str, *, capital: bool) -> None:
        known = parts(word)
        if len("".join(known)) < LEAST:
            return
        pieces = UNIT.findall(" ".join(known))
        if not spaced(known[0][:1]):
            self._unspaced.append(fold(word).strip())
        elif len(pieces) == 1:
            self._single[pieces[0]] = capital and self._single.get(pieces[0], True)
        elif pieces:
            self._several[pieces[0]].append((pieces, capital))
            self._single.setdefault("".join(pieces), False)


def left_in(residue: Residue, texts: Iterable[tuple[str, str]], passing: Collection[str] = ()) -> list[Left]:
    """What is left in some texts, each with the place it is from; the most frequent first."""
    found: dict[tuple[str, str], int] = defaultdict(int)
    for place, text in texts:
        for word in residue.words(text, passing):
            found[(word, place)] += 1
    most = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    return [Left(word, place, times) for (word, place), times in most]


_JOINT = late(rf"[{JOINTS}]*")


def _stands(folded: str, units: list[re.Match[str]], at: int, name: list[str]) -> bool:
    """Whether a name of several parts begins at a word, with nothing between but what joins parts."""
    there = units[at : at + len(name)]
    if [unit[0] for unit in there] != name:
        return False
    gaps = (folded[one.end() : other.start()] for one, other in pairwise(there))
    return all(_JOINT.fullmatch(gap) for gap in gaps)


def _blank(found: re.Match[str]) -> str:
    return "|" * len(found[0])  # nothing that joins what stands on either side
