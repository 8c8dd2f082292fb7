"""Keeping what was written: an entry, the meeting it is the note of and its files, in one write."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from relbook.errors import UnreadableFileError
from relbook.store import agenda, entries, files, meetings
from relbook.store.edit import write


@dataclass(frozen=True, slots=True)
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
    return Content(path.name, files.store_content(content), len(content))


@write
def keep(
    text: str,
    *,
    day: date,
    today: date,
    meeting_id: str = "",
    attached: Iterable[Content] = (),
    **details: Any,
) -> str:
    """Write a new entry down; `details` are what `entries.add` takes."""
    key = entries.add(text, day=day, today=today, **details).row_id
    kind, whose = str(details.get("kind", "")), details.get("clients", ())
    meeting_id = meeting_id or meetings.note_of(kind, day, details.get("at"), whose)
    if meeting_id:
        meetings.noted(meeting_id, key)
    agenda.tick_off(key, text, day)
    _attach(key, attached)
    return key


@write
def revise(entry_id: str, text: str, *, today: date, attached: Iterable[Content] = (), **details: Any) -> str:
    """Rewrite an entry, and change what else is said about it: any of `entries.FIELDS`."""
    if details:
        entries.amend(entry_id, **details)
    entries.rewrite(entry_id, text, today=today)
    _attach(entry_id, attached)
    return entry_id


def _attach(entry_id: str, attached: Iterable[Content]) -> None:
    for content in attached:
        files.attach(entry_id, content.name, content.digest, content.size)
