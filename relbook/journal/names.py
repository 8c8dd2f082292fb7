"""`#tags` and `@mentions` within a line."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from relbook.journal.client import Who
from relbook.journal.due import AT, Almanac, date_behind
from relbook.journal.fold import fold, fold_with_map
from relbook.journal.line import Mention, Tag
from relbook.journal.pattern import late
from relbook.journal.quiet import is_secret, lines_of, outspoken
from relbook.journal.scripts import MARKS, UNSPACED

_TAG = late(rf"(?<![^\s(\[{{<,;:\"'“‘«„*~_—–-])#(?P<name>[\w{MARKS}/-]+)")
_FULL_NAME = late(r"\[(?P<name>[^\[\]]{1,80})\]")
_UNSPACED = late(rf"[{UNSPACED}]")
_NAME = late(rf"(?P<name>[^\W\d_](?:[\w{MARKS}]|[-'’](?=\w))*+)(?!@)")


def tags_in(line: str, start: int) -> Iterator[Tag]:
    """The tags of a line that starts at `start`; figures alone are no tag."""
    for found in _TAG.finditer(line):
        name = found["name"].rstrip("/-_")
        if any(char.isalpha() for char in name):
            begins = start + found.start()
            yield Tag(name, (begins, begins + 1 + len(name)))


def mentions_in(line: str, start: int, almanac: Almanac) -> Iterator[Mention]:
    """The words behind an `@` that are a name and not a date."""
    for at in AT.finditer(line):
        found = _FULL_NAME.match(line, at.end())
        if not found and not date_behind(line, at.end(), almanac):
            found = _NAME.match(line, at.end())
        name = re.sub(r"['’]s$", "", found["name"]) if found else ""
        if found and name.strip():
            ends = found.end() - len(found["name"]) + len(name)
            yield Mention(name.strip(), (start + at.start(), start + ends))


def match_mentions(text: str, names: Iterable[str]) -> tuple[Mention, ...]:
    """The longest of `names` behind each `@`, whatever its case and accents.

    A mention's name is the one in `names`. Secret lines and code are left alone.
    """
    return Answering(names).mentions(text)


class Answering:
    """Names, laid out once so that many texts can be asked for whom they mention."""

    def __init__(self, names: Iterable[str]) -> None:
        known: dict[str, list[tuple[str, str]]] = defaultdict(list)
        folded = ((fold(name.strip()), name) for name in names)
        for key, name in sorted(folded, key=lambda pair: -len(pair[0])):
            if key:
                known[key[0]].append((key, name))
        self._known: Mapping[str, list[tuple[str, str]]] = known

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """The longest name behind each `@` of a text; secret lines and code are left alone."""
        found: list[Mention] = []
        for start, line, code in lines_of(text) if "@" in text else ():
            if "@" in line and not code and not is_secret(line):
                found += _matched(outspoken(line), start, self._known)
        return tuple(found)


class Everybody:
    """The names of all clients, for many texts in a row; somebody new may be added in between.

    A name that two answer to is nobody's.
    """

    def __init__(self, who: Iterable[Who]) -> None:
        self._by_name: dict[str, set[str]] = {}
        self._answering: Answering | None = None
        for one in who:
            self.add(one)

    def add(self, one: Who) -> None:
        """Somebody is there from now on."""
        for name in {one.name, one.first}:
            self._by_name.setdefault(fold(name), set()).add(one.id)
        self._answering = None

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """The names behind an @ that are one client's and no other's."""
        if self._answering is None:
            self._answering = Answering(name for name, keys in self._by_name.items() if len(keys) == 1)
        return self._answering.mentions(text)

    def keys_of(self, name: str) -> set[str]:
        """Who answers to a name."""
        return self._by_name.get(fold(name), set())


def _matched(line: str, start: int, known: Mapping[str, list[tuple[str, str]]]) -> Iterator[Mention]:
    folded, origin = fold_with_map(line)
    origin.append(len(line))
    for at in AT.finditer(line):
        bracket = line.startswith("[", at.end())
        here = at.end() + bracket
        where = bisect_left(origin, here)
        for key, name in known.get(folded[where : where + 1], ()):
            ends = where + len(key)
            if folded.startswith(key, where) and _over(folded, ends, closed=bracket):
                yield Mention(name, (start + at.start(), start + origin[ends] + bracket))
                break


def _over(line: str, end: int, *, closed: bool) -> bool:
    """Whether a name may end here: at its bracket, else where its word or its script ends."""
    if closed:
        return line.startswith("]", end)
    return not line[end : end + 1].isalnum() or bool(_UNSPACED.match(line, end - 1))
