"""What came in a file: values that a journal can take, and what of the file could not be taken."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from datetime import date, time
from enum import StrEnum
from itertools import repeat
from typing import Any

from relbook.journal.frozen import frozen
from relbook.journal.table import Table


class Format(StrEnum):
    """What a file is, by its content."""

    VCARD = "vcard"
    MARKDOWN = "markdown"
    JSON = "relbook json"
    CSV = "csv"
    CALENDAR = "icalendar"
    MAIL = "mail"
    JRNL = "jrnl"
    REDNOTEBOOK = "rednotebook"
    DAY_ONE = "day one"
    DIARIUM = "diarium"
    JOPLIN = "joplin"
    KEEP = "google keep"
    MONICA = "monica"
    APPLE_JOURNAL = "apple journal"
    EVERNOTE = "evernote"


class Reason(StrEnum):
    """Why a record was left out."""

    NO_NAME = "no name"
    NOT_A_PERSON = "not a person"
    NOT_A_NOTE = "not a note"
    NOT_A_TALK = "not a talk"
    NO_DAY = "no day"
    BLANK = "blank"
    BAD_VALUE = "bad value"
    NOT_TEXT = "not text"
    TOO_LARGE = "too large"
    TOO_MANY = "too many"
    NOT_A_FILE = "not a regular file"
    MISSING = "not there, or not to be read"
    CLASH = "clash"
    TRASHED = "in the trash"
    ENCRYPTED = "encrypted"


@frozen
class Skipped:
    """A record that was left out: `where` says which, `raw` is all of it, so that nothing is lost."""

    reason: Reason
    where: str
    raw: bytes = b""


@frozen
class Reach:
    """A way to reach someone: `kind` is mail, phone, address or link."""

    kind: str
    value: str
    label: str = ""


@frozen
class Day:
    """A day of the year that matters; the year is often not known."""

    label: str
    month: int
    day: int
    year: int | None = None


@frozen
class Card:
    """Someone to put on file. `source` names the record for good; `details` are a client's fields.

    `files` are kept with whoever it is, such as a picture.
    """

    source: str
    name: str
    company: str = ""
    role: str = ""
    details: Mapping[str, Any] = field(default_factory=dict)
    reach: tuple[Reach, ...] = ()
    days: tuple[Day, ...] = ()
    key: str = ""
    archived: bool = False
    raw: bytes = b""
    files: tuple["Enclosure", ...] = ()

    @property
    def mails(self) -> tuple[str, ...]:
        return tuple(point.value for point in self.reach if point.kind == "mail")


@frozen
class Enclosure:
    """A file that came with a note. Its bytes are read when it is taken in, so that not all lie in memory.

    Reading raises `UnreadableFileError` when it is no longer there or too large: the note comes without it.
    """

    name: str
    read: Callable[[], bytes] = field(repr=False)


@frozen
class Note:
    """An entry to write. `details` are entry fields.

    `people` are names: who is not on file is put there. `mails` are addresses: who is on file under
    one of them is meant, nobody else. `offered` are names that may be people: they are asked about
    after the import and never taken by themselves. With nobody the entry is in the Inbox.
    `keys` are those of `people` in the journal it came from, name by name, where names do not tell.
    """

    source: str
    text: str
    day: date
    kind: str = "note"
    people: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    mails: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)
    files: tuple[Enclosure, ...] = ()
    key: str = ""
    where: str = ""

    @property
    def named(self) -> tuple[tuple[str, str], ...]:
        """Whoever it names, and their key where there is one."""
        return tuple(zip(self.people, self.keys or repeat(""), strict=False))


@frozen
class Contact:
    """Somebody in a calendar of our own: their name and key where it was made, a mail where one was known."""

    name: str
    key: str
    mail: str = ""


@frozen
class Talk:
    """A planned talk; `mails` are addresses of those who will be there, `contacts` which clients will.

    `source` names it for good, `details` are fields of a planned talk. `offered` are names that may be
    people. `words` are what its note says, should it be over by now. A calendar's own talks have a `uid`
    in their details; `series` is that of all its talks that come again, when every one of them is in the
    parcel, and of two that are the same the one with the lower `sequence` is the older. One that is
    `called_off` is only said, so that it goes where it is on file.
    """

    source: str
    day: date
    at: time | None = None
    title: str = ""
    contacts: tuple[Contact, ...] = ()
    mails: tuple[str, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)
    offered: tuple[str, ...] = ()
    words: str = ""
    series: str = ""
    sequence: int = 0
    called_off: bool = False


@frozen
class Records:
    """What an export of our own says beside the entries of one client, in lists of records.

    `client` is their key where it was made. `exports/records.py` says what the lists hold; `told` are the
    promises of a table, which says of which entry one is and not from which line.
    """

    client: str
    lists: Mapping[str, tuple[Mapping[str, Any], ...]]


@frozen
class Parcel:
    """All that a file held.

    `left_out` counts the fields that a journal has no place for. A journal of our own comes as
    `tables` (rows by table, as in resources/schema) and `contents` (by digest), of `schema`. What came
    of a table of somebody else's says in `table` what each column was taken for. What an export of our own
    holds may be more than memory does, and is read again when it is gone through (`journal/reread.py`).
    """

    format: Format
    cards: tuple[Card, ...] = ()
    notes: Sequence[Note] = ()
    talks: tuple[Talk, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=Counter)
    tables: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    contents: Mapping[str, bytes] = field(default_factory=dict)
    schema: str = ""
    table: Table | None = None
    records: tuple[Records, ...] = ()


@frozen
class Report:
    """What became of a file: how much came of each kind, what was met, there before, or left out.

    `twice` counts what stands in what was given more than once, and comes once.
    """

    format: Format
    came: Mapping[str, int] = field(default_factory=dict)
    merged: int = 0
    there: int = 0
    skipped: tuple[Skipped, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)
    twice: int = 0

    @property
    def total(self) -> int:
        """How many records came, of whatever kind."""
        return sum(self.came.values())

    @property
    def rejected(self) -> bytes:
        """The records that were left out, one below the other, to be kept beside the file."""
        return b"".join(one.raw.rstrip(b"\r\n") + b"\r\n" for one in self.skipped if one.raw)
