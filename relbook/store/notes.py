"""Keeping what was written: an entry, the meeting it is the note of and its files, in one write."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from relbook.errors import UnreadableFileError
from relbook.journal.entry import Kind
from relbook.journal.frozen import frozen
from relbook.journal.marks import NOT_MARKED, REPLY, Marks, of_page
from relbook.journal.page import Page
from relbook.journal.spelt import spelt
from relbook.store import agenda, details, drafts, entries, files, meetings
from relbook.store.edit import Edit, at_last, write
from relbook.store.index import clients_of
from relbook.store.models import database
from relbook.store.noting import touch
from relbook.store.troubles import DISK_FAULTS

LOOKED_AT = 300
"""Among how many of the newest entries the ways of talking are looked for."""

_CHANNELS = """SELECT channel FROM (SELECT channel, gone FROM entry ORDER BY place DESC LIMIT ?)
    WHERE gone IS NULL"""


@frozen
class Content:
    """What a file holds, already on the shelf, and what the file is called."""

    name: str
    digest: str
    size: int


def take_in(path: Path) -> Content:
    """Put a file's content on the shelf; nothing names it yet.

    Raises:
        FileTooLargeError: It is larger than a journal takes in.
        UnreadableFileError: It cannot be read, or is there no longer.
    """
    try:
        content = files.read_in(path)
    except OSError as error:
        raise UnreadableFileError(path, error.strerror or "") from error
    return Content(spelt(path.name), files.store_content(content), len(content))


@write
def keep(
    text: str,
    *,
    day: date,
    today: date,
    meeting_id: str = "",
    attached: Iterable[Content] = (),
    marks: Marks = NOT_MARKED,
    **about: Any,
) -> str:
    """Write a new entry down; `about` is what `entries.add` takes.

    Of the `marks` only those are written that belong to an entry of its kind.
    """
    kind, whose = str(about.get("kind", Kind.NOTE)), about.get("clients", ())
    said = marks.of(kind)
    key = entries.add(text, day=day, today=today, **(_columns(said) | about)).row_id
    if said.reply is not None:
        details.note(key, REPLY, said.reply.value)
    meeting_id = meeting_id or meetings.note_of(kind, day, about.get("at"), whose)
    if meeting_id:
        meetings.noted(meeting_id, key)
    agenda.tick_off(key, text, day)
    _attach(key, attached)
    return key


@write
def read_along(keep: Callable[[], Edit], then: Callable[[Page], object], *, desk: str = "") -> str:
    """Do what writes one entry, and hand on what is shown of it before it is on the disk.

    The draft of it on a `desk` goes in the same commit.

    The disk takes as long as all the rest, and its page can be measured meanwhile. Should the write
    fail after all, what was handed on was never there. Where what is shown cannot be read, as on a
    damaged page, nothing is handed on: the entry is kept all the same. So it is where a draft cannot go.
    """
    key = keep().row_id
    if desk:
        with _if_the_disk_can():
            drafts.put_away(desk)

    def look() -> None:
        page = None
        with _if_the_disk_can():
            page = entries.page(key)
        if page is not None:
            then(page)

    at_last(look)
    return key


@contextmanager
def _if_the_disk_can() -> Iterator[None]:
    """Within the write in hand: leave something out where the disk fails."""
    try:
        yield
    except DISK_FAULTS:
        if not database().connection().in_transaction:
            raise  # SQLite has taken the write back by itself


@write
def revise(
    entry_id: str,
    text: str,
    *,
    today: date,
    attached: Iterable[Content] = (),
    marks: Marks | None = None,
    **about: Any,
) -> str:
    """Rewrite an entry, and change what else is said about it: any of `entries.FIELDS`.

    `marks` replace those it has, where its kind has any; None leaves them.
    """
    if about:
        entries.amend(entry_id, **about)
    if marks is not None:
        _mark(entry_id, marks)
    entries.rewrite(entry_id, text, today=today)
    _attach(entry_id, attached)
    return entry_id


def _attach(entry_id: str, attached: Iterable[Content]) -> None:
    for content in attached:
        files.attach(entry_id, content.name, content.digest, content.size)


def channels() -> list[str]:
    """The ways in which the latest talks went, each once, the last one first."""
    found = database().execute_sql(_CHANNELS, (LOOKED_AT,)).fetchall()
    return list(dict.fromkeys(channel for (channel,) in found if channel))


def _mark(entry_id: str, marks: Marks) -> None:
    """What an entry's kind does not have stays as it is, so that changing the kind loses nothing."""
    page = entries.page(entry_id)
    before, kind = of_page(page), page.entry.kind
    if before.of(kind) == marks.of(kind):
        return
    touch(*clients_of(entry_id))
    if _columns(before.of(kind)) != _columns(marks.of(kind)):
        entries.amend(entry_id, **_columns(marks.of(kind)))
    if before.of(kind).reply != marks.of(kind).reply:
        details.note(entry_id, REPLY, marks.reply.value if marks.reply else "")


def _columns(marks: Marks) -> dict[str, Any]:
    return {"initiated": marks.initiated, "energy": marks.energy, "channel": marks.channel}
