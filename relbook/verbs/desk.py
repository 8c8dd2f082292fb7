"""Where a verb finds the journal it was asked about."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO
from unicodedata import normalize

from relbook.errors import JournalElsewhereError, Unfit, UnfitPlaceError, UnreadableFileError
from relbook.store.database import Journal
from relbook.store.footing import is_set_aside
from relbook.store.going import Going
from relbook.store.lock import lock_of
from relbook.store.visit import visit

BYTE_ORDER_MARK = "\ufeff"
"""What some editors on Windows put before the first letter of a file: nobody typed it."""


def reading(asked: Namespace, **how: Any) -> AbstractContextManager[Journal]:
    """The journal, to read in: none is made, and a full or read-only disk is no hindrance; `how` as there."""
    return visit(journal_path(asked), passphrase(asked), create=False, showing=showing, **how)


def opened(asked: Namespace, *, writes: bool = True, **how: Any) -> AbstractContextManager[Journal]:
    """The journal, to write in; `how` is as for `open_journal`. Without `writes` nothing in it changes.

    Raises:
        JournalElsewhereError: Another machine has it open, and two versions would come of it.
        UnfitPlaceError: It is such a version.
    """
    path = journal_path(asked)
    if writes:
        refuse_two(path)
    return visit(path, passphrase(asked), device=device_name(), showing=showing, **how)


def showing() -> AbstractContextManager[Going]:
    """While an index is made that an earlier relbook made otherwise: 35 s of 100,000 entries."""
    from relbook.verbs.underway import shown  # hardly any verb has to wait for that

    return shown("Making the index again")


def refuse_two(path: Path) -> None:
    """See that no other machine has the journal open, and that it is not a second version of another.

    Raises:
        JournalElsewhereError: One has.
        UnfitPlaceError: It is one.
    """
    if is_set_aside(path):
        raise UnfitPlaceError(path, Unfit.VERSION)
    try:
        noted = lock_of(path).stat().st_size
    except OSError:
        return
    if noted:
        from relbook.store.holding import elsewhere  # where nothing has it open there is nothing to read

        found = elsewhere(path)
        if found is not None:
            raise JournalElsewhereError(path, found.host, found.seen)


def device_name() -> str:
    """This machine's own name in what it writes."""
    from relbook.paths import device, places

    return device(places())


def journal_path(asked: Namespace) -> Path:
    """The file that was named, else where this system keeps the journal."""
    if asked.journal:
        return Path(asked.journal).expanduser()
    from relbook.paths import places  # only when nobody named a file: it asks the system

    return places().journal


def passphrase(asked: Namespace) -> str:
    """The first line of the passphrase file, composed as Unicode composes it (NFC), or the recovery key.

    Raises:
        UnreadableFileError: There is no such file, or its first line is empty or no text.
        RecoveryError: The recovery file does not hold the groups of a sheet.
    """
    if recovery := getattr(asked, "recovery_file", ""):
        typed = _decoded(recovery, given().read() if recovery == "-" else _whole(Path(recovery)))
        from relbook.journal.recovery import read
        from relbook.store.seal import raw

        return raw(read(typed))
    return first_words(asked.passphrase_file)


def new_passphrase(asked: Namespace) -> str:
    """The first line of the new passphrase file; of standard input it is the line after the old one.

    Raises:
        UnreadableFileError: None was named, it is not there, or its first line is empty or no text.
    """
    if not asked.new_passphrase_file:
        raise UnreadableFileError(Path("--new-passphrase-file"), "it is needed, and - is standard input")
    return first_words(asked.new_passphrase_file)


def first_words(named: str) -> str:
    """The first line of a file, - for standard input, as a passphrase; nothing where none is named.

    Raises:
        UnreadableFileError: It is not there, or its first line is empty or no text.
    """
    if not named:
        return ""
    line = given().readline() if named == "-" else _first_line(Path(named))
    words = normalize("NFC", _decoded(named, line).removeprefix(BYTE_ORDER_MARK).rstrip("\r\n"))
    if not words or "\0" in words:
        raise UnreadableFileError(Path(named), "its first line must be the passphrase")
    return words


def _decoded(named: str, typed: bytes) -> str:
    try:
        return typed.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableFileError(Path(named)) from error


def standard_input() -> str:
    """Everything on standard input, without the line feed that ends it.

    Raises:
        UnreadableFileError: It is closed, or what comes is not UTF-8.
    """
    return decoded(given().read())


def given() -> BinaryIO:
    """Standard input, as bytes.

    Raises:
        UnreadableFileError: It is closed.
    """
    if sys.stdin is None:
        raise UnreadableFileError(Path("-"), "standard input is closed")
    return sys.stdin.buffer


def decoded(typed: bytes) -> str:
    """Bytes of standard input as text.

    A NUL is no text either: no export that holds one comes in again.

    Raises:
        UnreadableFileError: They are not UTF-8, or hold a NUL.
    """
    try:
        words = typed.decode("utf-8").removesuffix("\n")
    except UnicodeDecodeError as error:
        raise UnreadableFileError(Path("-"), "it is not UTF-8 text") from error
    if "\0" in words:
        raise UnreadableFileError(Path("-"), "it is not text: there is a NUL in it")
    return words


def number(least: int, most: int) -> Callable[[str], int]:
    """What reads a whole number from `least` to `most`, and says so of anything else."""

    def read(words: str) -> int:
        try:
            typed = int(words)
        except ValueError:
            typed = least - 1
        if not least <= typed <= most:
            raise ArgumentTypeError(f"a whole number from {least} to {most} is needed, not {words!r}")
        return typed

    return read


def place(words: str) -> str:
    """A file or a folder that was named: an empty name, as of an unset variable, would be where one is."""
    if not words:
        raise ArgumentTypeError("the name of a file or a folder is needed")
    return words


def one_of(parser: ArgumentParser, option: str, words: Sequence[str], only: str = "") -> None:
    """Let one of a few words be said, and say which there are."""
    parser.add_argument(option, choices=words, metavar=option[2].upper(), help=only + ", ".join(words))


def span(parser: ArgumentParser) -> None:
    """Let a verb be asked about a stretch of days."""
    parser.add_argument("--since", metavar="DAY", help='from this day on: "1 nov", 2026-11-01, "3 weeks ago"')
    parser.add_argument("--until", metavar="DAY", help="up to and including this day")


def day(words: str | None) -> date | None:
    """The day these words name, looking back.

    Raises:
        BadDateError: They name none.
    """
    if not words:
        return None
    from relbook.journal.dates import read_date  # many patterns, and few verbs are asked about days

    return read_date(words, date.today(), past=True)


def _first_line(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.readline()
    except OSError as error:
        raise UnreadableFileError(path) from error


def _whole(path: Path) -> bytes:
    """A small file; a sheet of groups is no larger."""
    try:
        with path.open("rb") as file:
            return file.read(4096)
    except OSError as error:
        raise UnreadableFileError(path) from error
