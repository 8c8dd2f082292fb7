"""Saying something else wherever one of many names stands in a text."""

import re
from collections.abc import Collection, Mapping

from relbook.journal.fleeting import fleeting
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
        self._unspaced: set[int] = set()
        self._begins: dict[str, list[int]] = {}
        for number, word in enumerate(words):
            if not spaced(parts(word)[0][:1]):
                self._unspaced.add(number)
            units = UNIT.findall(" ".join(parts(word)))
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
        asked = self._asked(text) if text else ()
        if not asked:
            return []
        folded, origin = seen(text)
        found: list[Hit] = []
        sought = _any_of(tuple(self._words[number] for number in asked))
        here = after = 0
        while hit := sought.search(folded, after):
            after = hit.end()
            start = origin[hit.start()]
            if start < here:
                continue
            if meant := self._meant(text, start, hit, asked):
                number, after = meant
                here = origin[after]
                found.append(Hit((start, here), self._said[number], self._words[number]))
        return found

    def _meant(
        self, text: str, start: int, hit: re.Match[str], asked: tuple[int, ...]
    ) -> tuple[int, int] | None:
        """Which name it is and where it ends; where the longest is only a word, a shorter one may be."""
        at = (hit.lastindex or 1) - 1
        if self._is_name(text, start, asked[at]):
            return asked[at], hit.end()
        for number in asked[at + 1 :]:
            other = _any_of((self._words[number],)).match(hit.string, hit.start())
            if other and self._is_name(text, start, number):
                return number, other.end()
        return None

    def _asked(self, text: str) -> tuple[int, ...]:
        """Which names could begin somewhere in the text, the longest first."""
        could = set(self._unspaced)
        for unit in set(UNIT.findall(seen(text)[0])):
            could.update(self._begins.get(unit, ()))
            for piece in LETTERS.findall(unit):
                could.update(self._begins.get(piece, ()))
        return tuple(sorted(could))

    def _is_name(self, text: str, start: int, number: int) -> bool:
        """Whether a word is meant as a name: Will is, and so is @will, but "I will" is not."""
        capital = self._capital[number]
        return not (capital and text[start].islower()) or text[start - 1 : start] in ("@", "#")


@fleeting(256)
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"({pattern(word, figures=False)})" for word in words))
