"""`#tags` and `@mentions` within a line."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from relbook.journal.due import AT, Almanac, date_behind
from relbook.journal.fold import fold, fold_with_map
from relbook.journal.line import Mention, Tag
from relbook.journal.quiet import is_secret, lines_of, outspoken
from relbook.journal.scripts import MARKS, UNSPACED

_TAG = re.compile(rf"(?<![^\s(\[{{<,;:\"'“‘«„*~_—–-])#(?P<name>[\w{MARKS}/-]+)")
_FULL_NAME = re.compile(r"\[(?P<name>[^\[\]]{1,80})\]")
_UNSPACED = re.compile(rf"[{UNSPACED}]")
_NAME = re.compile(rf"(?P<name>[^\W\d_](?:[\w{MARKS}]|[-'’](?=\w))*+)(?!@)")


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
    known: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for key, name in sorted(((fold(name.strip()), name) for name in names), key=lambda pair: -len(pair[0])):
        if key:
            known[key[0]].append((key, name))
    found: list[Mention] = []
    for start, line, code in lines_of(text):
        if "@" in line and not code and not is_secret(line):
            found += _matched(outspoken(line), start, known)
    return tuple(found)


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
