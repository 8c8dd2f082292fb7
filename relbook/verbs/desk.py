"""Where a verb finds the journal it was asked about."""

import sys
from argparse import ArgumentParser, Namespace
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any
from unicodedata import normalize

from relbook.errors import UnreadableFileError
from relbook.journal.dates import read_date
from relbook.store.database import Journal
from relbook.store.visit import visit


def reading(asked: Namespace) -> AbstractContextManager[Journal]:
    """The journal, to read in: none is made, and a full or read-only disk is no hindrance."""
    return visit(journal_path(asked), passphrase(asked), create=False)


def opened(asked: Namespace, **how: Any) -> AbstractContextManager[Journal]:
    """The journal, to write in; `how` is as for `open_journal`."""
    from relbook.paths import device, places

    return visit(journal_path(asked), passphrase(asked), device=device(places()), **how)


def journal_path(asked: Namespace) -> Path:
    """The file that was named, else where this system keeps the journal."""
    if asked.journal:
        return Path(asked.journal).expanduser()
    from relbook.paths import places  # only when nobody named a file: it asks the system

    return places().journal


def passphrase(asked: Namespace) -> str:
    """The first line of the passphrase file, composed as Unicode composes it (NFC).

    Raises:
        UnreadableFileError: There is no such file, or its first line is empty or no text.
    """
    named = asked.passphrase_file
    if not named:
        return ""
    try:
        line = sys.stdin.buffer.readline() if named == "-" else _first_line(Path(named))
        words = normalize("NFC", line.decode("utf-8").rstrip("\r\n"))
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFileError(Path(named)) from error
    if not words or "\0" in words:
        raise UnreadableFileError(Path(named), "its first line must be the passphrase")
    return words


def standard_input() -> str:
    """Everything on standard input, without the line feed that ends it.

    Raises:
        UnreadableFileError: It is not UTF-8.
    """
    return decoded(sys.stdin.buffer.read())


def decoded(typed: bytes) -> str:
    """Bytes of standard input as text.

    Raises:
        UnreadableFileError: They are not UTF-8.
    """
    try:
        return typed.decode("utf-8").removesuffix("\n")
    except UnicodeDecodeError as error:
        raise UnreadableFileError(Path("-"), "it is not UTF-8 text") from error


def span(parser: ArgumentParser) -> None:
    """Let a verb be asked about a stretch of days."""
    parser.add_argument("--since", metavar="D", help="from this day on")
    parser.add_argument("--until", metavar="D", help="up to and including this day")


def day(words: str | None) -> date | None:
    """The day these words name, looking back.

    Raises:
        BadDateError: They name none.
    """
    return read_date(words, date.today(), past=True) if words else None


def _first_line(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.readline()
