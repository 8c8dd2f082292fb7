"""Front matter as relbook itself writes it: a field a line, each value as JSON has it, however long."""

import json
import re

from relbook.imports.fields import Front

LONGEST = 8 * 1024 * 1024
"""The longest that is read, in characters: what stands beside an entry may be longer than its text."""

_LINE = re.compile(r'([a-z]+): (?:"([^"\\\n]*)"|([^\n]*))\n')
"""A name, and a text in which nothing stands for anything else, as most values are; or any other value."""
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
        if line is None:
            return None
        name, words, plain = line.groups()
        if words is not None and words.isprintable():
            values: list[str] | None = [words] if words else []
        else:
            values = _texts(plain if words is None else f'"{words}"')
        if values is None or name in found:
            return None
        found[name] = values
        place = line.end()
    return found, text[place + len(_SHUT) :]


def _texts(plain: str) -> list[str] | None:
    """The texts of a value; None for what we would not have written."""
    try:
        value = json.loads(plain)
    except (ValueError, RecursionError):
        return None
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str | int) for one in values):
        return None
    return [one if isinstance(one, str) else plain for one in values if one != ""]
