"""Lines that were ended by hand stay lines: Markdown would let them run on."""

import re

from relbook.imports.flow import BREAK
from relbook.imports.links import lines_of

_ENDS = re.compile(r"\s*(?:#{1,6}\s|>|\||(?:[-=*_]\s*){3,}\Z|\Z)|.*(?:\\|  )\Z|\s*=+\s*\Z")
"""A line behind which no line can run on, or that is ended already."""

_BEGINS = re.compile(
    r"\s*(?:#{1,6}\s|>|\||[-*+]\s|\d{1,9}[.)]\s|(?:[-=*_]\s*){3,}\Z|[=-]+\s*\Z|`{3}|~{3}|\Z)"
)
"""A line that begins something of its own."""


def kept(text: str) -> str:
    r"""Markdown whose lines show as they were typed. The first is a title and stands by itself anyway.

    >>> kept("Title\none\ntwo\n- three")
    'Title\none  \ntwo\n- three'
    """
    if text.count("\n") < 2:
        return text
    lines = list(lines_of(text))
    said: list[str] = []
    titled = False
    for number, (line, words) in enumerate(lines):
        after, goes_on = lines[number + 1] if number + 1 < len(lines) else ("", False)
        broken = titled and words and goes_on and _is_turn(line.removesuffix("\n"), after.removesuffix("\n"))
        said.append(line.rstrip() + BREAK if broken else line)
        titled = titled or bool(line.strip())
    return "".join(said)


def _is_turn(one: str, after: str) -> bool:
    return not _ENDS.match(one[-200:] if len(one) > 2000 else one) and not _BEGINS.match(after[:200])
