"""Every error says what happened, what is safe and what to do: in the window and at the terminal."""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from relbook import errors
from relbook.errors import PassphraseFault, RelbookError, Trouble, Unfit
from relbook.ui.shared import error_words
from relbook.verbs import wording

BOOK = Path("/home/ada/book.relbook")
SHORT = {
    "JournalLockedError": "the design's own words: a field for a passphrase says what to do",
    "BlankTextError": "nothing was there that could be lost",
    "BadDateError": "the words stay in the field, and the design says so in one sentence",
    "BadValueError": "as a date",
    "RecoveryError": "as a passphrase",
    "CancelledError": "it was asked for",
    "UnreadableFileError": "the last part is whoever read it saying why",
}
"""Errors that say it in two parts, and why that is enough."""


def every() -> Iterator[RelbookError]:
    """One of each error, and of each kind of it."""
    yield errors.JournalLockedError(BOOK)
    yield from (errors.PassphraseError(fault) for fault in PassphraseFault)
    yield errors.RecoveryError(40, 56)
    for made in (
        errors.NotAJournalError,
        errors.JournalDamagedError,
        errors.JournalMissingError,
        errors.JournalExistsError,
        errors.FolderUnwritableError,
        errors.UnknownFormatError,
    ):
        yield made(BOOK)
    yield errors.JournalTooNewError(BOOK, ["0099"])
    yield errors.JournalElsewhereError(BOOK, "laptop", datetime(2026, 11, 25, 14))
    yield from (errors.UnfitPlaceError(BOOK, why) for why in Unfit)
    yield errors.ExportInTheWayError(BOOK.parent, 3)
    yield errors.ResidueError([("Ada", "brief.md", 4)])
    yield from (errors.StoreUnavailableError(trouble) for trouble in Trouble)
    yield from (errors.BackupFailedError(BOOK.parent, trouble) for trouble in Trouble)
    yield from (errors.WrongBuildError(), errors.BlankTextError(), errors.GoalMissingError())
    yield from (errors.UnsaidError(), errors.CancelledError())
    yield errors.MissingError("a1")
    yield errors.NobodyError("Ida")
    yield errors.AmbiguousNameError("Ann", ["Ann Berg", "Ann Lee"])
    yield errors.StepDayError("agreed", date(2026, 11, 25))
    yield errors.BadDateError("@frday")
    yield errors.BadValueError("Years", "many")
    yield errors.UnreadableFileError(BOOK, "Line 3 has no end.")
    yield errors.UnknownColumnError("Nmae", ["Name"])
    yield errors.FileTooLargeError(BOOK, 3 * 1024**3, 200 * 1024**2)
    yield errors.PromptFileError("own.toml", 4, "no question")


def parts(said: str) -> list[str]:
    """What is said, one thing at a time; a name of a file is one word."""
    return [part for part in re.split(r"[.;:](?:\s+|$)", said) if part.strip()]


def leaves(error: type[RelbookError]) -> set[type[RelbookError]]:
    below = error.__subclasses__()
    return set().union(*map(leaves, below)) if below else {error}


def test_none_is_left_out() -> None:
    assert {type(error) for error in every()} == leaves(RelbookError)


@pytest.mark.parametrize("say", [error_words.of_error, wording.words], ids=["window", "terminal"])
def test_each_says_all_three(say: Callable[[RelbookError], str]) -> None:
    short = [
        said
        for error in every()
        if len(parts(said := say(error))) < (2 if type(error).__name__ in SHORT else 3)
    ]
    assert short == []


@pytest.mark.parametrize("say", [error_words.of_error, wording.words], ids=["window", "terminal"])
def test_none_raises_its_voice(say: Callable[[RelbookError], str]) -> None:
    for error in every():
        said = say(error)
        assert "!" not in said and "oops" not in said.lower() and "{" not in said, said
