"""What went wrong, in plain sentences: what happened, what is safe, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relbook import errors
from relbook.errors import (
    PassphraseError,
    PassphraseFault,
    RelbookError,
    ResidueError,
    StoreUnavailableError,
    Trouble,
)

if TYPE_CHECKING:
    from relbook.journal.book import Withheld

_TROUBLES = {
    Trouble.FULL: "The disk is full. What was kept before is safe, this was not kept; free some space and "
    "try again.",
    Trouble.READ_ONLY: "The book can only be read here. Nothing was changed; move it to where you may write.",
    Trouble.BUSY: "Another program has this book open. Nothing was changed here; close its window, or "
    "try again in a moment.",
    Trouble.FAILING: "The disk reported an error. What was kept before is safe, this was not kept; "
    "check the disk, then run: relbook doctor",
    Trouble.REPLACED: "Another file was put in the book's place, perhaps by a program that keeps folders "
    "in step. What was kept before is safe, this was not kept; look at both files, then try again.",
    Trouble.GONE: "The book cannot be reached. Nothing was changed; check that its folder is there and "
    "yours.",
}

_WORDS: dict[type[RelbookError], str] = {
    errors.JournalLockedError: "The passphrase does not open {it.path}, or none was given. Nothing is lost "
    "and nothing was changed; give it with --passphrase-file.",
    errors.NotAJournalError: "{it.path} is not a book of relbook. It was left as it is; name another file "
    "with --journal.",
    errors.JournalDamagedError: "Some pages of {it.path} cannot be read. Nothing was changed; copy the file "
    "somewhere safe before anything else, then read what can be read: relbook doctor --salvage NEW-FILE",
    errors.UnfitPlaceError: "{it.path} is {it.unfit}, where a file of your own should be. It was left as it "
    "is; name another with --journal.",
    errors.JournalTooNewError: "{it.path} was written by a newer relbook. Nothing was changed; update "
    "relbook to open it.",
    errors.JournalElsewhereError: "{it.path} is open on another computer, {it.host}. It is as it was and "
    "nothing was written; close it there, then try again. Reading works meanwhile.",
    errors.JournalMissingError: "There is no book at {it.path}. Nothing was made; start one with: relbook "
    "add, or relbook sample",
    errors.JournalExistsError: "{it.path} already holds notes. Nothing was changed; name a new file with "
    "--journal.",
    errors.ExportInTheWayError: "{it.path} holds files that were changed since, or were never part of an "
    "export: {it.count}. All is as it was and nothing was written; name another place, or say --replace.",
    errors.ResidueError: "Somebody would still have been named: {several}. Nothing was kept; give whoever it "
    "is another alias, or say with --keep that the word is no name.",
    errors.FolderUnwritableError: "Nothing can be written in {it.path}. Nothing was changed; choose another "
    "place.",
    errors.PassphraseError: "{because} Nothing was changed.",
    errors.RecoveryError: "These are not the groups of a recovery sheet: {it.came} of {it.wanted} "
    "letters, or one of them misread. Nothing was changed; read the sheet once more.",
    errors.BackupFailedError: "The backup in {it.folder} did not finish ({it.trouble}). The book and the "
    "earlier backups are safe; try again, or name another folder with: relbook backup --to",
    errors.WrongBuildError: "This installation cannot encrypt. Nothing was opened; install relbook again, "
    "with sqlcipher3.",
    errors.MissingError: "That is no longer in the book. Nothing was changed; look "
    "whether it lies in the bin: relbook bin",
    errors.NobodyError: 'Nobody here is called "{it.name}". Nothing was changed; see the names with: relbook '
    "clients",
    errors.AmbiguousNameError: '"{it.name}" may be {several}. Nothing was changed; give the full name.',
    errors.BlankTextError: "There is no text to keep. Nothing was changed; give some words.",
    errors.GoalMissingError: "A disagreement is settled once something says what you both want. Nothing was "
    "changed; give it with --goal.",
    errors.StepDayError: "{it.day} does not fit with the other days of this entry. Nothing was changed; "
    "choose a day in between with --on.",
    errors.BadDateError: '"{it.words}" is not a date I know. Nothing was changed; try fri, 12 dec, +2w or '
    "2026-12-12.",
    errors.BadValueError: '"{it.words}" does not fit into {it.field}. Nothing was changed; see what it takes '
    "with: relbook client fields",
    errors.UnreadableFileError: "{it.path} cannot be read{because}. Nothing was changed; check the file.",
    errors.UnknownFormatError: "No importer knows {it.path}. Nothing was changed; see what comes in with: "
    "relbook import --formats, or name the format with --as.",
    errors.UnknownColumnError: '"{it.said}" fits no column, or is nothing that a column can be. Nothing was '
    "changed; there are: {known}",
    errors.FileTooLargeError: "{it.path} has {it.size:,} bytes; files up to {it.limit:,} can live in the "
    "book. Nothing was changed; write down where it lies instead.",
    errors.PromptFileError: "{it.name}, line {it.line}: {it.fault}. Nothing was changed; mend that line.",
    errors.UnsaidError: "What was to be printed could not be written. What was done is safe in the book; "
    "free some space where the output goes, and look with: relbook entries",
    errors.CancelledError: "Stopped. Nothing was left half done.",
}


_FAULTS = {
    PassphraseFault.EMPTY: "A passphrase cannot be empty; choose a few words.",
    PassphraseFault.UNSPEAKABLE: "One of these characters cannot be in a passphrase; choose others.",
    PassphraseFault.RAW: "This looks like a raw key, not like words; choose words.",
    PassphraseFault.NONE_SET: "This book has no passphrase; set one with: relbook passphrase set.",
    PassphraseFault.ALREADY_SET: "This book has a passphrase; give it another with: relbook passphrase "
    "change.",
}


_TOO_LARGE = (
    "{it.path} cannot be read (too large). Nothing was changed; save it in smaller parts, such as by year or "
    "by client, and bring these in one after another."
)


def words(error: RelbookError) -> str:
    """Say what went wrong to somebody at a terminal."""
    if isinstance(error, StoreUnavailableError):
        return _TROUBLES[error.trouble]
    if isinstance(error, PassphraseError):
        return _WORDS[type(error)].format(because=_FAULTS[error.fault])
    why = getattr(error, "why", "")
    if isinstance(error, errors.UnreadableFileError):
        from relbook.verbs.foreign_words import instead  # only when something does not come in

        if said := instead(why, error.path):
            return said
        if why == "too large":
            return _TOO_LARGE.format(it=error)
    several = "; ".join(getattr(error, "candidates", ()))
    known = ", ".join(getattr(error, "known", ()))
    if isinstance(error, ResidueError):
        several = ", ".join(f"{word} in {place}" if place else word for word, place, _ in error.left[:5])
    return _WORDS[type(error)].format(
        it=error, because=f" ({why})" if why else "", several=several, known=known
    )


def amount(count: int, kind: str) -> str:
    """So many of a kind, such as a table's.

    >>> amount(1, "entry"), amount(1200, "private entry"), amount(2, "client"), amount(3, "important_date")
    ('1 entry', '1,200 private entries', '2 clients', '3 important dates')
    """
    name = kind.replace("_", " ")
    if count != 1:
        name = f"{name.removesuffix('y')}ies" if name.endswith("entry") else f"{name}s"
    return f"{count:,} {name}"


def stayed_here(stayed: Withheld) -> str:
    """How much that is not for others did not go out."""
    entries, lines = amount(stayed.entries, "private entry"), amount(stayed.lines, "secret line")
    return f"{entries} and {lines} stayed here"
