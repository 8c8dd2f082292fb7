"""RedNotebook: a folder of months, or a zip of one as its backups are; a month by itself as well.

| RedNotebook | journal |
| --- | --- |
| `2023-05.txt` | the year and the month |
| `1: {text: ...}` | a day and its text, from txt2tags to Markdown |
| a journal that says `markup=markdown` in `journal.cfg` | its text as it stands |
| `Tags: {name: null}`, a category with nothing in it | tags |
| `Category: {item: null}` | a tag, and a line below the text for each item |
| `#word` in the text | a tag |
| `[""picture"".png]`, `[name ""file""]` that lie in the folder | files of the entry |
| files that lie elsewhere on the writer's disk | their words |
| templates, settings, the log | not read, and said |
"""

import re
from collections.abc import Iterator

from relbook.imports.given import Given, Member
from relbook.imports.reader import Asked, Reader
from relbook.imports.vlines import as_octets
from relbook.journal.parcel import Format, Parcel

MONTH = re.compile(r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])\.txt")
"""How the file of a month is called."""

_NAMED = re.compile(rf"(?:\A|/){MONTH.pattern}\Z")
_DAY = re.compile(
    rb"(?:%YAML[^\n]*\n)?(?:---[^\n]*\n)?(?:\s*#[^\n]*\n)*\s*\{?\s*['\"]?(?:!!\S+\s+)?\d{1,2}['\"]?\s*:(?=\s)"
)
_INSIDE = re.compile(rb"[{,\n]\s*['\"]?(?:!!\S+\s+)?['\"]?text['\"]?\s*:|:\s*\{|:\s*\n\s+\S[^\n]*:")
_LOOKED_AT = 30


def is_month(member: Member) -> bool:
    """Whether a file is a month: its name says which, its content that it is one."""
    if not MONTH.fullmatch(member.name):
        return False
    start = as_octets(member.start(4096))
    return _DAY.match(start) is not None and _INSIDE.search(start) is not None


def _knows(given: Given) -> bool:
    return any(map(is_month, _few(given)))


def _few(given: Given) -> Iterator[Member]:
    named = [member for member in given.members if _NAMED.search(member.where)]
    yield from named[:: max(1, len(named) // _LOOKED_AT)][:_LOOKED_AT]


def _read(given: Given, asked: Asked) -> Parcel:
    from relbook.imports.rednotebook_days import read  # woken only by who reads

    return read(given, asked)


READER = Reader(Format.REDNOTEBOOK, _knows, _read)
