"""One long note that is a diary: under each heading with a day stands what was written on it."""

import re

from relbook.imports.day_names import When, begun_by_day
from relbook.imports.links import lines_of
from relbook.journal.frozen import frozen

_HEADING = re.compile(r" {0,3}(?P<level>#{1,6})[ \t]+(?P<words>.*?)[ \t]*#*[ \t]*\r?\n?")


@frozen
class Leaf:
    """What stands under one day: the words beside the day in its heading, and the text below."""

    when: When
    words: str
    text: str


@frozen
class Diary:
    """The days of a diary, and what else stands in the note."""

    leaves: tuple[Leaf, ...]
    rest: str


@frozen
class _Part:
    """A heading and the lines below it, down to the next; level 0 is what stands above all headings."""

    level: int
    words: str
    lines: tuple[str, ...]

    @property
    def whole(self) -> str:
        return ("#" * self.level + f" {self.words}\n" if self.level else "") + "".join(self.lines)


def diary(text: str) -> Diary | None:
    """A note as a diary; None unless all headings of one rank, and at least two, begin with a day."""
    parts = _parts(text)
    days = [begun_by_day(part.words) if part.level else None for part in parts]
    rank = next((part.level for part, day in zip(parts, days, strict=True) if day), 0)
    if sum(day is not None for day in days) < 2:
        return None
    if any(day is None and part.level == rank for part, day in zip(parts, days, strict=True)):
        return None
    leaves: list[tuple[When, str, list[str]]] = []
    rest: list[_Part] = []
    inside = False
    for part, day in zip(parts, days, strict=True):
        if day and part.level == rank:
            leaves.append((*day, list(part.lines)))
            inside = True
        elif inside and part.level > rank:
            leaves[-1][2].append(part.whole)
        else:
            rest.append(part)
            inside = False
    told = any("".join(part.lines).strip() for part in rest)
    written = tuple(Leaf(when, words, "".join(lines)) for when, words, lines in leaves)
    return Diary(written, "".join(part.whole for part in rest) if told else "")


def _parts(text: str) -> list[_Part]:
    parts: list[_Part] = []
    level, words, lines = 0, "", list[str]()
    for line, plain in lines_of(text):
        heading = _HEADING.fullmatch(line) if plain and "#" in line[:10] else None
        if heading is None:
            lines.append(line)
            continue
        parts.append(_Part(level, words, tuple(lines)))
        level, words, lines = len(heading["level"]), heading["words"], []
    return [*parts, _Part(level, words, tuple(lines))]
