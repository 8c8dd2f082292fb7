"""Telephone numbers in a text, however they are set: with or without country, in groups or in one."""

from collections import defaultdict
from collections.abc import Iterable
from unicodedata import digit

from relbook.journal.called import FIGURES, figures
from relbook.journal.fold import Span
from relbook.journal.pattern import late

TAIL = 8
"""So many last figures tell a number; what stands before them is said or left out as one likes."""

_RUN = late(r"\d[\d\s().\-‐‑–/·]{3,60}\d")
_BEFORE = late(r"(?:(?:\+|(?<!\d)00)\d{0,3})?[\s().\-‐‑/]{0,3}0?[\s().\-‐‑/]{0,2}\(?\Z")


class Numbers:
    """Knows some numbers and finds them in texts."""

    def __init__(self, values: Iterable[str]) -> None:
        self._known: dict[str, list[str]] = defaultdict(list)
        for value in values:
            whole = figures(value).lstrip("0")
            if len(whole) >= FIGURES:
                self._known[whole[-TAIL:]].append(whole)
        self._lengths = sorted({len(tail) for tail in self._known}, reverse=True)

    def spans(self, text: str) -> list[Span]:
        """Where they stand, in order and without overlap."""
        if not self._known:
            return []
        found: list[Span] = []
        for run in _RUN.finditer(text):
            found += self._within(text, run.start(), run.end())
        return found

    def _within(self, text: str, start: int, end: int) -> list[Span]:
        places = [at for at in range(start, end) if text[at].isdigit()]
        plain = "".join(str(digit(text[at], 0)) for at in places)
        found: list[Span] = []
        at = 0
        while at < len(places):
            for length in self._lengths:
                tail = plain[at : at + length]
                if (
                    len(tail) == length
                    and tail in self._known
                    and (span := self._span(text, places, plain, at, length))
                ):
                    found.append(span)
                    at += length - 1
                    break
            at += 1
        return found

    def _span(self, text: str, places: list[int], plain: str, at: int, length: int) -> Span | None:
        """From its first figure that is there to its last; None within a longer number."""
        end = places[at + length - 1] + 1
        tail = plain[at : at + length]
        first = min(self._first(plain, at, whole[: -len(tail)]) for whole in self._known[tail])
        begin = places[first]
        before = _BEFORE.search(text, max(0, begin - 12), begin)
        begin = before.start() if before and any(char in "+0" for char in before[0]) else begin
        apart = not text[begin - 1 : begin].isdigit() or begin == 0
        return (begin, end) if apart and not text[end : end + 1].isdigit() else None

    def _first(self, plain: str, at: int, lead: str) -> int:
        """How far to the front the figures before the tail are those of the number."""
        while lead and at and plain[at - 1] == lead[-1]:
            at, lead = at - 1, lead[:-1]
        return at
