"""Where the line syntax is silent: code, addresses, the targets of links; and what is secret."""

import re
from collections.abc import Iterator

from relbook.journal.pattern import late

_FENCE = late(r"[>\s]*(?:(?:[-*+]|\d{1,3}[.)])\s+)*(?P<fence>`{3,}|~{3,})(?P<rest>.*)")
_CODE = late(r"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)")
_ADDRESS = late(r"\b[a-z][a-z0-9+.-]{1,15}://\S+|\bwww\.\S+|\bmailto:\S+", re.IGNORECASE)
_SECRET = late(r"(?<![\w!！])[!！]secret\b", re.IGNORECASE)
_BULLET = late(r"\A\s*(?:[-*+•>]\s+)+")
_TARGET = late(r"\]\([^()\s]*\)?")


def lines_of(text: str) -> Iterator[tuple[int, str, bool]]:
    """Each line with where it starts, and whether it belongs to a fenced block of code."""
    start, fence = 0, ""
    for line in text.split("\n"):
        inside = bool(fence)
        if "```" in line or "~~~" in line:
            fence = _fence_after(line, fence)
        yield start, line, inside or bool(fence)
        start += len(line) + 1


def without_code(line: str) -> str:
    """The line with blanks in place of `inline code`: every other character stays where it is."""
    return _CODE.sub(_blank, line) if "`" in line else line


def outspoken(line: str) -> str:
    """The line with blanks in place of code, addresses and link targets."""
    line = without_code(line)
    if "://" in line or "www." in line.lower() or "mailto:" in line.lower():
        line = _ADDRESS.sub(_blank, line)
    return _TARGET.sub(_blank, line) if "](" in line else line


def may_be_secret(text: str) -> bool:
    """Whether any line of a text could be secret, at a glance: most have no mark at all."""
    return ("!" in text or "！" in text) and "secret" in text.lower()


def is_secret(line: str) -> bool:
    """Whether the mark `!secret` stands anywhere in the line, outside `inline code`."""
    return "secret" in line.lower() and bool(_SECRET.search(without_code(line)))


def without_mark(line: str) -> str:
    """What a secret line says, without its mark and its bullet."""
    return " ".join(_SECRET.sub(" ", _BULLET.sub("", line)).split())


def _fence_after(line: str, fence: str) -> str:
    """The fence that is open after `line`; empty when none is."""
    found = _FENCE.fullmatch(line)
    if not found:
        return fence
    here, rest = found["fence"], found["rest"]
    if not fence:
        return "" if here[0] == "`" and "`" in rest else here
    closes = here[0] == fence[0] and len(here) >= len(fence) and not rest.strip()
    return "" if closes else fence


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
