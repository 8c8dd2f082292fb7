"""The door: says what is given by looking into it, and has it read as that.

A new format is a module with a `READER` and a line in `READERS`.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from relbook.errors import UnknownFormatError, UnreadableFileError
from relbook.imports import (
    apple_journal,
    calendar,
    csv_book,
    day_one,
    diarium,
    evernote,
    joplin,
    jrnl,
    json_book,
    keep,
    mail,
    markdown,
    monica,
    rednotebook,
    vault,
    vcard,
)
from relbook.imports.archive import is_archive, take_archive
from relbook.imports.foreign import all_alike, recognise
from relbook.imports.given import Given, Member, Shape, take_file, take_folder, unless
from relbook.imports.intake import RefusedError
from relbook.imports.reader import Asked, Reader
from relbook.journal.parcel import Format, Parcel

READERS: tuple[Reader, ...] = (
    json_book.READER,
    joplin.READER,
    monica.READER,
    mail.READER,
    vcard.READER,
    calendar.READER,
    evernote.READER,
    keep.READER,
    apple_journal.READER,
    day_one.READER,
    diarium.READER,
    rednotebook.READER,
    jrnl.READER,
    csv_book.READER,
    markdown.READER,
)
"""The first that knows what is given reads it: the particular before the general."""


def take(path: Path, stopped: Callable[[], bool] = bool) -> Given:
    """What lies at a path.

    Raises:
        UnreadableFileError: It is a link or a device, not there, or an archive that cannot be read.
        CancelledError: `stopped` said so.
    """
    try:
        if path.is_dir() and not path.is_symlink():
            return take_folder(path, stopped)
        given = take_file(path)
        return take_archive(path, stopped) if is_archive(given.start()) else given
    except RefusedError as error:
        raise UnreadableFileError(path, error.fault.value) from error


def laid_out(path: Path, stopped: Callable[[], bool] = bool) -> list[Given]:
    """What there is to read at a path: a file is itself, a folder its cards and books and, once, its notes.

    What lies in a folder called "files" belongs to a note and is not a book of its own.

    Raises:
        UnreadableFileError: It is a link or a device, not there, or an archive that cannot be read.
        CancelledError: `stopped` said so.
    """
    given = take(path, stopped)
    if given.shape is Shape.FILE or any(reader.entire and reader.knows(given) for reader in READERS):
        return [given]
    found = [(member, _stands_apart(given, member)) for member in unless(stopped, given.members)]
    apart = [member for member, reader in found if reader]
    together = [[member for member, reader in found if reader is one] for one in READERS if one.together]
    rest = given.without(apart)
    whole = [rest] if not apart or any(reader.knows(rest) for reader in READERS) else []
    alone = [given.apart(member) for member, reader in found if reader and not reader.together]
    several = [_as_one(given, members) for members in together if members]
    return [*alone, *several, *whole]


def _as_one(given: Given, members: list[Member]) -> Given:
    """Some of the files of a folder or an archive, to be read as one."""
    if len(members) == 1:
        return given.apart(members[0])
    return replace(given, members=tuple(members), skipped=())


def _stands_apart(given: Given, member: Member) -> Reader | None:
    """What reads a file of a folder by itself; None for a note, and for what belongs to one."""
    if vault.is_note(member.name) or "files" in member.parts[:-1]:
        return None
    only = given.apart(member)
    return next((reader for reader in READERS if reader.apart and reader.knows(only)), None)


def read(given: Given, asked: Asked, as_format: Format | None = None) -> Parcel:
    """Everything that is given.

    Raises:
        UnknownFormatError: No importer knows it.
        UnreadableFileError: It cannot be read as what it is, or as what `as_format` says.
        CancelledError: `asked.stopped` said so.
    """
    reader = _named(as_format) if as_format else _reader(given)
    try:
        parcel = reader.read(given, asked)
    except RefusedError as error:
        raise UnreadableFileError(_path(given), error.fault.value) from error
    return replace(parcel, skipped=(*given.skipped, *parcel.skipped)) if given.skipped else parcel


def _reader(given: Given) -> Reader:
    foreign = recognise(given)
    if foreign is not None:
        raise UnreadableFileError(_path(given), foreign.value)
    try:
        found = next((reader for reader in READERS if reader.knows(given)), None)
    except RefusedError as error:
        raise UnreadableFileError(_path(given), error.fault.value) from error
    if found is not None:
        return found
    if foreign := all_alike(given):
        raise UnreadableFileError(_path(given), foreign.value)
    raise UnknownFormatError(_path(given))


def _named(wanted: Format) -> Reader:
    return next(reader for reader in READERS if reader.format is wanted)


def _path(given: Given) -> Path:
    return given.path / given.part


def formats() -> Iterator[Format]:
    """The formats there are, each once."""
    yield from dict.fromkeys(reader.format for reader in READERS)
