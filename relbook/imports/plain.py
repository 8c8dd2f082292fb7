"""Plain text of another program as Markdown that shows the same lines; what looks like a mark is words."""

import re

from relbook.imports.flow import BREAK
from relbook.imports.runs import begun, cleared, escaped

_LIST = re.compile(r"\s*(?:[-*+•]|\d{1,9}[.)])\s")
_RULE = re.compile(r"\s*([-_=*#~])\1{4,}\s*\Z")
_MARK = re.compile(r"\s*(?:[*+]\s|\*{3,})")


def as_lines(text: str, width: int = 0) -> str:
    r"""Each line stays one; where lines were wrapped at `width` characters they go on instead.

    >>> print(as_lines("one *two*\n\n[Ana] three"))
    one \*two\*
    <BLANKLINE>
    \[Ana] three
    """
    lines = [cleared(one).rstrip() for one in re.split(r"\r\n|\r|\n", text)]
    said = ""
    for number, one in enumerate(lines):
        after = lines[number + 1] if number + 1 < len(lines) else ""
        said += line(one) + _between(one, after, width)
    return re.sub(r"\n{3,}", "\n\n", said).strip("\n ")


def line(text: str) -> str:
    """One line; the sign of an item of a list stays its sign."""
    if _RULE.match(text):
        return "---"
    mark = _MARK.match(text)
    lead = mark[0] if mark and mark[0].strip() in {"*", "+"} else ""
    rest = escaped(text[len(lead) :])
    return lead + rest if lead else begun(re.sub(r"^ {4,}|^\t+", "", rest))


def _between(one: str, after: str, width: int) -> str:
    if not one.strip() or not after.strip():
        return "\n"
    if one.startswith(">") != after.startswith(">") or _RULE.match(one) or _RULE.match(after):
        return "\n\n"
    if _LIST.match(after) or (_LIST.match(one) and after[0] in " \t"):
        return "\n"
    wrapped = width and len(one) + 1 + len(after.split(maxsplit=1)[0]) > width
    return "\n" if wrapped else BREAK
