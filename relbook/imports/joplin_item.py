"""One item of Joplin as its RAW export writes it: a title, a text, and a block of fields at the very end.

The first line is the title, the last paragraph are the fields, one to a line; a note whose text is empty has
no middle, an encrypted one has neither title nor text.
"""

import re
from collections.abc import Mapping
from datetime import date, time
from enum import IntEnum

from relbook.imports.fields import instant, moment
from relbook.journal.frozen import frozen

_FIELD = re.compile(r"(?P<name>[a-z][a-z0-9_]{0,40}):(?P<value>.*)", re.ASCII)
_FIELDS_LIMIT = 60
"""How many fields an item may have; Joplin 3 writes 28."""
_ESCAPED = re.compile(r"\\(\\[nr]|[nr])")
_ENDS = re.compile(rb"(?:\A|\n)type_: ?\d{1,2}\s*\Z")
_KEYED = re.compile(rb"(?m)^id: ?[0-9a-f]{32}\r?$")


class Sort(IntEnum):
    """What an item is, by the number in its last field."""

    NOTE = 1
    FOLDER = 2
    RESOURCE = 4
    TAG = 5
    NOTE_TAG = 6


@frozen
class Item:
    """An item: its title, its text, and its fields by name."""

    title: str
    body: str
    fields: Mapping[str, str]

    @property
    def sort(self) -> Sort | None:
        """What it is; None for what only Joplin itself needs."""
        number = self.fields.get("type_", "")
        known = {str(sort.value): sort for sort in Sort}
        return known.get(number)

    @property
    def key(self) -> str:
        return self.fields.get("id", "").lower()

    @property
    def parent(self) -> str:
        return self.fields.get("parent_id", "").lower()

    def says(self, name: str) -> bool:
        """Whether a field holds anything but nothing: 1, or a moment in milliseconds."""
        return self.fields.get(name, "").strip(" 0.-") != ""

    def when(self, *names: str) -> tuple[date, time | None] | None:
        """The first of some fields that tells a moment: the day and the clock in UTC."""
        return next(filter(None, (_when(self.fields.get(name, "")) for name in names)), None)


def is_item(start: bytes) -> bool:
    """Whether a whole small file is an item of Joplin."""
    return bool(_ENDS.search(start) and _KEYED.search(start))


def item(text: str) -> Item | None:
    """A file as an item; None when it has no fields at its end."""
    whole = text.replace("\r\n", "\n").rstrip("\n ")
    above, fields = whole, ""
    while not fields.strip() and above:
        above, _, fields = above.rpartition("\n\n")
    lines = [line.strip() for line in fields.split("\n") if line.strip()]
    found = [_FIELD.fullmatch(line) for line in lines]
    if not 0 < len(lines) <= _FIELDS_LIMIT or not all(found):
        return None
    known = {one["name"]: _plain(one["value"].strip()) for one in found if one}
    if "type_" not in known or "id" not in known:
        return None
    title, _, body = above.partition("\n")
    return Item(_plain(title.strip()), body.removeprefix("\n"), known)


def _plain(value: str) -> str:
    r"""A value with its line ends put back.

    >>> _plain(r"one\\nword")
    'one\\nword'
    """
    return _ESCAPED.sub(lambda found: {"n": "\n", "r": "\r"}.get(found[1], found[1]), value)


def _when(value: str) -> tuple[date, time | None] | None:
    """A moment as Joplin writes it, or in milliseconds as other programs do; its year 1970 is no moment."""
    found = instant(int(value) * 1000) if re.fullmatch(r"\d{11,15}", value, re.ASCII) else moment(value)
    return found if found and found[0].year > 1970 else None
