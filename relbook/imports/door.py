"""The door: says what a file is by looking into it, and reads it as that."""

import os
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from relbook.errors import UnknownFormatError, UnreadableFileError
from relbook.imports import json_book, markdown, vcard
from relbook.imports.intake import FILE_LIMIT, JOURNAL_LIMIT, Fault, RefusedError, as_text, read_in
from relbook.imports.vlines import as_octets
from relbook.journal.parcel import Format, Parcel, Reason, Skipped

PEEK = 64 * 1024
"""How much of a file is looked at to tell what it is, in bytes."""

FOLDER_LIMIT = 1024 * 1024 * 1024
"""How much a folder of notes may hold in all, in bytes."""

MEMBER_LIMIT = 25 * 1024 * 1024
"""The largest file of a folder that is taken, in bytes."""

FILES_LIMIT = 100_000
"""How many files a folder of notes may have."""

_OURS = re.compile(rb'\A\s*\{(?:.{0,60000}?[,\s])?\s*"(?:files|format)"\s*:', re.DOTALL)


def detect(path: Path) -> Format:
    """What a file or a folder is.

    Raises:
        UnknownFormatError: No importer knows it.
        UnreadableFileError: It cannot be read, or is no regular file.
    """
    if path.is_dir() and not path.is_symlink():
        return Format.MARKDOWN
    return _judged(path, _peek(path))


def laid_out(path: Path) -> list[Path]:
    """What there is to read at a path: a file is itself, a folder its cards and books and, once, its notes.

    What lies in a folder called "files" belongs to a note and is not a book of its own.
    """
    if not path.is_dir() or path.is_symlink():
        return [path]
    everything = list(_below(path))
    apart = [file for file in everything if _stands_alone(file, path)]
    notes = any(markdown.is_note(file.name) for file in everything)
    return [*apart, path] if notes or not apart else apart


def _stands_alone(file: Path, folder: Path) -> bool:
    if markdown.is_note(file.name) or "files" in file.relative_to(folder).parts[:-1]:
        return False
    try:
        return detect(file) is not Format.MARKDOWN
    except (UnknownFormatError, UnreadableFileError):
        return False


def read(path: Path, as_format: Format | None = None, *, today: date) -> Parcel:
    """Everything a file or a folder holds; `today` dates notes that name no day.

    Raises:
        UnknownFormatError: No importer knows it.
        UnreadableFileError: It cannot be read as what it is, or as what `as_format` says.
    """
    kind = as_format or detect(path)
    try:
        match kind:
            case Format.MARKDOWN:
                return _notes(path, today)
            case Format.VCARD:
                content = read_in(path, FILE_LIMIT)
                if b"BEGIN:VCARD" not in as_octets(content).upper():
                    raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
                return vcard.read(content)
            case Format.JSON:
                return json_book.read(read_in(path, JOURNAL_LIMIT))
    except RefusedError as error:
        raise UnreadableFileError(path, error.fault.value) from error


def _peek(path: Path) -> bytes:
    try:
        return read_in(path, PEEK)
    except UnreadableFileError as error:
        if error.why != Fault.TOO_LARGE:
            raise
    with path.open("rb") as file:
        return file.read(PEEK)


def _judged(path: Path, start: bytes) -> Format:
    octets = as_octets(start)
    if re.search(rb"(?im)^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*\r*$", octets.replace(b"\r", b"\n")):
        return Format.VCARD
    if octets.lstrip()[:1] == b"{":
        if b'"relbook journal"' in octets or _OURS.match(octets):
            return Format.JSON
        raise UnknownFormatError(path)
    text = as_text(start) if len(start) < PEEK else as_text(start[:-4]) or as_text(start[:-3])
    if text is None or "\0" in text or not (markdown.is_note(path.name) or text.startswith("---\n")):
        raise UnknownFormatError(path)
    return Format.MARKDOWN


def _notes(path: Path, today: date) -> Parcel:
    if not path.is_dir():
        content = read_in(path, FILE_LIMIT)
        if as_text(content) is None:
            raise RefusedError(Fault.NOT_TEXT)
        name = path.name if markdown.is_note(path.name) else f"{path.name}.md"
        return markdown.read([(name, content)], today=today)
    skipped: list[Skipped] = []
    sheets = list(_gathered(path, skipped))
    return markdown.read(sheets, today=today, skipped=skipped)


def _gathered(folder: Path, skipped: list[Skipped]) -> Iterator[tuple[str, bytes]]:
    """Regular files below a folder, in the order of their names; hidden ones and links are not followed."""
    total = 0
    for number, path in enumerate(_below(folder)):
        where = path.relative_to(folder).as_posix()
        if number >= FILES_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        try:
            content = read_in(path, MEMBER_LIMIT)
        except UnreadableFileError as error:
            large = error.why == Fault.TOO_LARGE
            skipped.append(Skipped(Reason.TOO_LARGE if large else Reason.NOT_A_FILE, where))
            continue
        total += len(content)
        if total > FOLDER_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
        yield where, content


def _below(folder: Path) -> Iterator[Path]:
    for here, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith("."):
                yield Path(here) / name
