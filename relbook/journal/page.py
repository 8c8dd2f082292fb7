"""An entry together with everything that is shown with it."""

from relbook.journal.client import Who
from relbook.journal.entry import Entry
from relbook.journal.fact import Fact, Question
from relbook.journal.frozen import frozen
from relbook.journal.lives.parts import NOTHING, Life
from relbook.journal.promise import Promise

FILE_LIMIT = 25 * 1024 * 1024
"""The largest file a journal takes in, in bytes (RELIABILITY.md, section 3i)."""


@frozen
class File:
    """A file kept in the journal; `digest` is the SHA-256 of its content, in hex."""

    id: str
    entry_id: str
    name: str
    size: int
    digest: str
    media: str = ""


@frozen
class Gone:
    """An entry that is shown no more: it was taken back, or lies in the bin."""

    id: str


@frozen
class Page:
    """What a timeline shows for one entry."""

    entry: Entry
    clients: tuple[Who, ...] = ()
    promises: tuple[Promise, ...] = ()
    facts: tuple[Fact, ...] = ()
    questions: tuple[Question, ...] = ()
    files: tuple[File, ...] = ()
    tags: tuple[str, ...] = ()
    life: Life = NOTHING

    @property
    def id(self) -> str:
        return self.entry.id
