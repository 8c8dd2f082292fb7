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

from relbook.errors import CancelledError, UnreadableFileError
from relbook.imports.foreign import Foreign
from relbook.imports.given import Given, Member
from relbook.imports.jrnl_sort import Sort, sort_of
from relbook.imports.reader import Asked, Reader
from relbook.journal.parcel import Format, Parcel

DAYS = re.compile(r"(?P<root>(?:.*/)?)(?P<year>\d{4})/(?P<month>\d\d)/(?P<day>\d\d)\.txt", re.DOTALL)
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
    from relbook.imports.alongside import with_notes  # both are woken only by who reads
    from relbook.imports.jrnl_notes import Box

    box = Box(asked)
    roots = tuple({found["root"] for member in given.members if (found := DAYS.fullmatch(member.where))})
    others: list[Member] = []
    for member in given.members:
        if asked.stopped():
            raise CancelledError
        if given.only is not None:
            if (sort := sort_of(member)) is Sort.ENCRYPTED:
                raise UnreadableFileError(given.path / given.part, Foreign.JRNL.value)
            box.take_only(member, sort or Sort.TEXT)
        elif member.where.startswith(roots) and not DAYS.fullmatch(member.where):
            box.leave(member)  # what lies beside the files of the days jrnl itself leaves alone
        elif (sort := sort_of(member)) is not None:
            box.take(member, sort)
        else:
            others.append(member)
    parcel = Parcel(Format.JRNL, notes=tuple(box.notes), skipped=tuple(box.skipped), left_out=box.left_out)
    return with_notes(parcel, given, others, asked)


READER = Reader(Format.JRNL, _knows, _read, apart=True)
