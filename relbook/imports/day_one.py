"""Day One: its JSON, alone or in a zip with the files beside it, and the folders of Day One Classic.

| Day One | journal |
| --- | --- |
| `text`; where it is missing, `richText` | text, its needless backslashes taken away |
| `creationDate` and `timeZone`; `Creation Date` and `Time Zone` | day and clock on the wall of that zone |
| `isAllDay` | the day without a clock |
| `uuid` | what tells an entry from others |
| `tags`; the journal's name, where there are several or it has one of its own | tags |
| the journal's name, where it may be somebody's | a name to ask about |
| `starred`, `isPinned` | pinned |
| `photos`, `videos`, `audios`, `pdfAttachments`; `photos/UUID.jpg` | files, pictures where they stood |
| links into Day One | their words |
| a file that is named and not there | said |
| an entry with nothing in it | said |
| `location`, `weather`, `userActivity`, `music`, time of editing, device and steps | no place |

A zip of several journals has a JSON for each; all share the folders of files.
"""

import re
from collections.abc import Iterator

from relbook.errors import CancelledError
from relbook.imports.given import Given, Member
from relbook.imports.reader import Asked, Reader
from relbook.imports.vlines import as_octets
from relbook.journal.parcel import Format, Parcel

_BOOK = re.compile(rb'"entries"\s*:\s*\[')
_SIGNS = (b'"creationDate"', b'"richText"', b'"dayone-moment', b'"creationDevice', b'"creationOSName"')
_EMPTY = re.compile(rb'\{\s*"metadata"\s*:\s*\{\s*"version"\s*:\s*"[\d.]{1,9}"\s*\}\s*,\s*"entries"\s*:\s*\[')
_PLIST = re.compile(rb"<plist\b")
_KEYS = re.compile(rb"<key>\s*(?:Entry Text|Creation Date)\s*</key>")
_LOOKED_AT = 40


def is_book(member: Member) -> bool:
    """Whether it is a journal as JSON."""
    start = as_octets(member.start()).lstrip()
    if start[:1] != b"{" or not _BOOK.search(start):
        return False
    return any(sign in start for sign in _SIGNS) or _EMPTY.match(start) is not None


def is_leaf(member: Member) -> bool:
    """Whether it is one entry of Day One Classic."""
    start = as_octets(member.start(8192))
    if start[:8] == b"bplist00":
        return b"Entry Text" in start
    return bool(_PLIST.search(start) and _KEYS.search(start))


def _knows(given: Given) -> bool:
    if given.only is not None:
        return is_book(given.only) or is_leaf(given.only)
    return any(map(is_book, _few(given, ".json"))) or any(map(is_leaf, _few(given, ".doentry")))


def _few(given: Given, suffix: str) -> Iterator[Member]:
    """Some files of a kind, those first that lie least deep."""
    found = [member for member in given.members if member.where.lower().endswith(suffix)]
    yield from sorted(found, key=lambda member: member.where.count("/"))[:_LOOKED_AT]


def _read(given: Given, asked: Asked) -> Parcel:
    from relbook.imports.alongside import with_notes  # both are woken only by who reads
    from relbook.imports.day_one_notes import Box

    box = Box(asked, given)
    for member in given.members:
        if asked.stopped():
            raise CancelledError
        if given.only is not None:
            box.take_only(member)
        elif member.suffix == ".json":
            box.take_book(member)
        elif member.suffix == ".doentry":
            box.take_leaf(member)
    found = Parcel(Format.DAY_ONE, notes=tuple(box.notes), skipped=tuple(box.skipped), left_out=box.left_out)
    return found if given.only is not None else with_notes(found, given, box.left(), asked)


READER = Reader(Format.DAY_ONE, _knows, _read)
