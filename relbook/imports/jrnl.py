"""jrnl: a journal that is a file, one that is a folder with a file for each day, and what it exports as JSON.

| jrnl | journal |
| --- | --- |
| the stamp before an entry; `date` and `time` | day and clock, as written there |
| title and body | text, as it stands |
| `@name` | a name to ask about, and a tag, for jrnl tells people from things by nothing |
| `#name` | a tag |
| the star behind a title, `starred` | pinned |
| `2023/05/01.txt` in a folder | its entries; what lies beside it is said and left |
| what an entry of Day One has besides (`uuid`, `creator`, `location`, `weather`) | no place |
| a journal with a password | refused, with what to do |
"""

import re
from collections import Counter
from dataclasses import replace

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports import markdown
from relbook.imports.foreign import Foreign
from relbook.imports.given import Given, Member
from relbook.imports.jrnl_sort import Sort, sort_of
from relbook.imports.reader import Asked, Reader
from relbook.journal.parcel import Format, Parcel

DAYS = re.compile(r"(?:.*/)?(?P<year>\d{4})/(?P<month>\d\d)/(?P<day>\d\d)\.txt", re.DOTALL)
"""Where the file of a day lies in a journal that is a folder."""

_TEXTS = re.compile(r"(?:\.(?:txt|journal|jrnl|md|markdown|json)|(?:\A|/)[^/.]+)\Z", re.IGNORECASE)
_LOOKED_AT = 40


def _knows(given: Given) -> bool:
    if given.only is not None:
        sort = sort_of(given.only)
        return sort is not None and not (given.part and sort is Sort.ENTRY)
    days = [member for member in given.members if DAYS.fullmatch(member.where)]
    if days and any(sort_of(member) is Sort.TEXT for member in days[:_LOOKED_AT]):
        return True
    texts = [member for member in given.members if _TEXTS.search(member.where)]
    looked = texts[:: max(1, len(texts) // _LOOKED_AT)][:_LOOKED_AT]
    return bool(looked) and 2 * sum(sort_of(member) is not None for member in looked) > len(looked)


def _read(given: Given, asked: Asked) -> Parcel:
    from relbook.imports.jrnl_notes import Box  # woken only by who reads

    box = Box(asked)
    days = any(DAYS.fullmatch(member.where) for member in given.members)
    others: list[Member] = []
    for member in given.members:
        if asked.stopped():
            raise CancelledError
        if given.only is not None:
            if (sort := sort_of(member)) is Sort.ENCRYPTED:
                raise UnreadableFileError(given.path / given.part, Foreign.JRNL.value)
            box.take_only(member, sort or Sort.TEXT)
        elif (sort := sort_of(member)) is None or (days and not DAYS.fullmatch(member.where)):
            others.append(member)
        else:
            box.take(member, sort)
    notes = [member for member in others if not days and markdown.is_note(member.where)]
    rest = markdown.READER.read(replace(given, members=tuple(notes), skipped=()), asked) if notes else None
    box.leave(member for member in others if member not in notes)
    return Parcel(
        Format.JRNL,
        cards=rest.cards if rest else (),
        notes=(*box.notes, *(rest.notes if rest else ())),
        skipped=(*box.skipped, *(rest.skipped if rest else ())),
        left_out=box.left_out + Counter(rest.left_out if rest else ()),
    )


READER = Reader(Format.JRNL, _knows, _read, apart=True)
