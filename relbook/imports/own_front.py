"""Front matter as relbook itself writes it: a field a line, each value as JSON has it, however long."""

import json
import re

from relbook.imports.fields import Front

LONGEST = 8 * 1024 * 1024
"""The longest that is read, in characters: what stands beside an entry may be longer than its text."""

_LINE = re.compile(r"([a-z]+): ([^\n]*)\n")
_WORDS = re.compile(r'"[^"\\]*"')
"""A text in which nothing stands for anything else; most values are one."""
_OPEN, _SHUT = "---\nrelbook: ", "---\n"


def split(text: str) -> tuple[Front, str] | None:
    r"""The fields of a file of our own and what stands below; None where it was written by anybody else.

    >>> split('---\nrelbook: "entry"\npeople: ["Ana"]\n---\n\nHello')
    ({'relbook': ['entry'], 'people': ['Ana']}, '\nHello')
    """
    if not text.startswith(_OPEN):
        return None
    found: dict[str, list[str]] = {}
    place = len(_SHUT)
    while not text.startswith(_SHUT, place):
        line = _LINE.match(text, place, LONGEST)
        values = _texts(line[2]) if line else None
        if line is None or values is None or line[1] in found:
            return None
        found[line[1]] = values
        place = line.end()
    return found, text[place + len(_SHUT) :]


def _texts(plain: str) -> list[str] | None:
    """The texts of a value; None for what we would not have written."""
    if plain.isprintable() and _WORDS.fullmatch(plain):
        return [plain[1:-1]] if len(plain) > 2 else []
    try:
        value = json.loads(plain)
    except (ValueError, RecursionError):
        return None
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str | int) for one in values):
        return None
    return [one if isinstance(one, str) else plain for one in values if one != ""]
