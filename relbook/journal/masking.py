"""Saying something else wherever one of many names stands in a text."""

import re
from collections.abc import Collection, Mapping

from relbook.journal.fold import Span, fold
from relbook.journal.frozen import frozen
from relbook.journal.spelling import LEAST, LETTERS, UNIT, parts, pattern, seen, spaced


@frozen
class Hit:
    """Where a name stands in a text, what is said instead, and which word was looked for."""

    span: Span
    said: str
    word: str = ""


class Masker:
    """Says something else wherever one of some names stands.

    A text is first asked which of the names could begin in it: most have none, and few have many.
    A name in small letters is taken for a word; with `ordinary`, only where it is one of these.
    """

    def __init__(self, said: Mapping[str, str], ordinary: Collection[str] | None = None) -> None:
        words = sorted((word for word in said if len("".join(parts(word))) >= LEAST), key=len, reverse=True)
        self._said = [said[word] for word in words]
        self._capital = [word[0].isupper() and (ordinary is None or fold(word) in ordinary) for word in words]
        self._words = words
        self._parts = [parts(word) for word in words]
        self._patterns: dict[int, re.Pattern[str]] = {}  # made for the names that were met
        self._unspaced: set[int] = set()
        self._begins: dict[str, list[int]] = {}
        for number, pieces in enumerate(self._parts):
            if not spaced(pieces[0][:1]):
                self._unspaced.add(number)
            units = UNIT.findall(" ".join(pieces))
            for joined in {"".join(units[:end]) for end in range(1, len(units) + 1)}:
                self._begins.setdefault(joined, []).append(number)

    def __call__(self, text: str) -> str:
        """The text under other names."""
        pieces: list[str] = []
        here = 0
        for hit in self.hits(text):
            pieces += (text[here : hit.span[0]], hit.said)
            here = hit.span[1]
        return "".join((*pieces, text[here:])) if pieces else text

    def hits(self, text: str) -> list[Hit]:
        """Where the names stand, in order and without overlap."""
        folded, origin = seen(text)
        coming = self._coming(folded)
        found: list[Hit] = []
        here = after = 0
        while coming:
            first = min(coming, key=lambda number: (coming[number].start(), number))  # the longest of several
            hit = coming[first]
            after, start = hit.end(), origin[hit.start()]
            if start >= here and (meant := self._meant(text, start, first, coming)):
                number, after = meant
                here = origin[after]
                found.append(Hit((start, here), self._said[number], self._words[number]))
            self._go_on(coming, folded, after)
        return found

    def _coming(self, folded: str) -> dict[int, re.Match[str]]:
        """Where each name that stands in a folded text does so first.

        A pattern of all that could begin in it took a millisecond a name, for each text anew.
        """
        could = self._could(folded)
        near = (number for number in could if all(piece in folded for piece in self._parts[number]))
        matches = ((number, self._pattern(number).search(folded)) for number in near)
        return {number: hit for number, hit in matches if hit}

    def _go_on(self, coming: dict[int, re.Match[str]], folded: str, after: int) -> None:
        """Look for each name behind a place, and for those no more that stand nowhere there."""
        for number in [number for number, hit in coming.items() if hit.start() < after]:
            if again := self._pattern(number).search(folded, after):
                coming[number] = again
            else:
                del coming[number]

    def _meant(
        self, text: str, start: int, first: int, coming: Mapping[int, re.Match[str]]
    ) -> tuple[int, int] | None:
        """Which name it is and where it ends; where the longest is only a word, a shorter one may be."""
        where = coming[first].start()
        for number in sorted(coming):
            here = coming[number].start() == where
            if here and number >= first and self._is_name(text, start, number):
                return number, coming[number].end()
        return None

    def _could(self, folded: str) -> set[int]:
        """Which names could begin somewhere in a folded text."""
        could = set(self._unspaced)
        for unit in set(UNIT.findall(folded)):
            could.update(self._begins.get(unit, ()))
            for piece in LETTERS.findall(unit):
                could.update(self._begins.get(piece, ()))
        return could

    def _pattern(self, number: int) -> re.Pattern[str]:
        if number not in self._patterns:
            self._patterns[number] = re.compile(pattern(self._words[number], figures=False))
        return self._patterns[number]

    def _is_name(self, text: str, start: int, number: int) -> bool:
        """Whether a word is meant as a name: Will is, and so is @will, but "I will" is not."""
        capital = self._capital[number]
        return not (capital and text[start].islower()) or text[start - 1 : start] in ("@", "#")
