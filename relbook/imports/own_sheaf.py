"""Notes of an export of our own: of those that are more than memory should hold, the rest is read again.

What is kept spares most imports a second reading, which takes as long as the first.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path, PurePosixPath

from relbook.errors import UnreadableFileError
from relbook.imports import own_front, own_notes
from relbook.imports.front import split
from relbook.imports.given import Member
from relbook.imports.intake import Fault, RefusedError
from relbook.imports.note_text import text_of
from relbook.imports.vault import beside
from relbook.journal.parcel import Note
from relbook.journal.reread import Reread

KEPT = 64 * 1024 * 1024
"""How much of them is kept, in bytes of their files."""


class Sheaf:
    """Notes of our own among some files, in the order in which they are found."""

    def __init__(self, path: Path, members: Mapping[str, Member]) -> None:
        self._path = path
        self._members = members
        self._kept: list[Note] = []
        self._places: list[str] = []
        self._room = KEPT

    def add(self, note: Note, size: int) -> None:
        """One note more; its file has so many bytes."""
        self._room -= size
        if self._room >= 0 and not self._places:
            self._kept.append(note)
        else:
            self._places.append(note.where)

    def with_others(self, others: Sequence[Note]) -> Sequence[Note]:
        """All of them, and below them those of somebody else's, which lie in memory."""
        if not self._places:
            return (*self._kept, *others)
        count = len(self._kept) + len(self._places) + len(others)
        return Reread(count, self._kept, lambda: chain(self._kept, self._again(), others))

    def files_of(self, note: Note) -> Note:
        """The note with those of its files that are here; which these are is no detail of it then."""
        if "files" not in note.details:
            return note
        details = {name: value for name, value in note.details.items() if name != "files"}
        files = tuple(
            self._members[place].enclosure(own_notes.plain(PurePosixPath(place).name))
            for place in self.places_of(note)
            if place in self._members
        )
        return replace(note, details=details, files=files)

    def places_of(self, note: Note) -> list[str]:
        """Where the files lie that a note names."""
        return [beside(note.where, name) for name in note.details.get("files", ())]

    def _again(self) -> Iterator[Note]:
        """Those that were not kept.

        Raises:
            UnreadableFileError: One is gone by now, or not what it was.
        """
        for where in self._places:
            try:
                text = text_of(self._members[where].read(held=False)) or ""
            except RefusedError as error:
                raise UnreadableFileError(self._path / where, error.fault.value) from error
            note = own_notes.note(where, *(own_front.split(text) or split(text)))
            if note is None:
                raise UnreadableFileError(self._path / where, Fault.GONE.value)
            yield self.files_of(note)
