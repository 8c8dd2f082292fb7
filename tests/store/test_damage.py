"""However a journal was damaged: it is refused with a reason, or every word is as it was written.

`RELBOOK_DAMAGED=500` damages so many; the suite is content with some.
"""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from relbook.errors import (
    JournalDamagedError,
    JournalLockedError,
    JournalMissingError,
    NotAJournalError,
    StoreUnavailableError,
)
from relbook.journal.selection import Selection
from relbook.store.opening import open_journal
from relbook.store.salvage import salvage
from relbook.store.seal import PAGE
from relbook.store.spare import spare_of
from relbook.store.visit import visit
from relbook.verbs.wording import words
from tests.store.shelf import note, rows, texts

HOW_MANY = int(os.environ.get("RELBOOK_DAMAGED", "40"))
REASONS = (
    JournalDamagedError,
    NotAJournalError,
    JournalLockedError,
    JournalMissingError,
    StoreUnavailableError,
)


def flip(held: bytearray, dice: random.Random) -> None:
    for _ in range(dice.choice((1, 1, 3, 20))):
        held[dice.randrange(len(held))] ^= 1 << dice.randrange(8)


def cut(held: bytearray, dice: random.Random) -> None:
    del held[dice.choice((dice.randrange(len(held)), PAGE * dice.randrange(len(held) // PAGE))) :]


def blank(held: bytearray, dice: random.Random) -> None:
    for _ in range(dice.choice((1, 2, 9))):
        start = PAGE * dice.randrange(len(held) // PAGE)
        held[start : start + PAGE] = bytes(PAGE)


def swap(held: bytearray, dice: random.Random) -> None:
    one, other = (PAGE * dice.randrange(len(held) // PAGE) for _ in range(2))
    held[one : one + PAGE], held[other : other + PAGE] = held[other : other + PAGE], held[one : one + PAGE]


def overwrite(held: bytearray, dice: random.Random) -> None:
    start, length = dice.randrange(len(held)), dice.choice((1, 16, 512, 3 * PAGE))
    length = min(length, len(held) - start)
    held[start : start + length] = dice.randbytes(length)


def grow(held: bytearray, dice: random.Random) -> None:
    held += dice.randbytes(dice.choice((1, PAGE, 5 * PAGE + 3)))


HARMS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flip,
    flip,
    cut,
    blank,
    swap,
    overwrite,
    grow,
)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal at rest, with some notes of many pages."""
    path = tmp_path_factory.mktemp("written") / "j.relbook"
    journal = open_journal(path)
    for number in range(30):
        note(
            f"{number} "
            + "word " * (2000 if number % 10 == 0 else 100)
            + "\n!worry the steam\n[] a promise @fri"
        )
    journal.leave()
    return path


@pytest.fixture(scope="module")
def whole(written: Path) -> object:
    """All that is in it."""
    return seen(written, read_only=True)


def seen(path: Path, *, read_only: bool) -> object:
    with visit(path, read_only=read_only, create=False):
        return rows(), texts(), texts(Selection(words="word"))


@pytest.mark.parametrize("number", range(HOW_MANY))
def test_no_damage_is_silent(written: Path, whole: object, tmp_path: Path, number: int) -> None:
    dice = random.Random(number)
    held = bytearray(written.read_bytes())
    HARMS[number % len(HARMS)](held, dice)
    path = tmp_path / "j.relbook"
    path.write_bytes(held)
    refused = ""
    try:
        found = seen(path, read_only=bool(number % 2))
    except REASONS as error:
        refused = words(error)
    assert "othing" in refused if refused else found == whole


@pytest.mark.parametrize("number", range(HOW_MANY // 5))
def test_whatever_is_read_of_it_is_what_was_written(
    written: Path,
    whole: tuple[dict[str, list[dict[str, object]]], object, object],
    tmp_path: Path,
    number: int,
) -> None:
    dice = random.Random(-number)
    held = bytearray(written.read_bytes())
    HARMS[number % len(HARMS)](held, dice)
    path, new = tmp_path / "j.relbook", tmp_path / "new.relbook"
    path.write_bytes(held)
    try:
        found = salvage(path, "", new)
    except REASONS:  # not a page of it is left
        found = None
    assert path.read_bytes() == held
    assert new.exists() == bool(found)
    if found is None:
        return
    with visit(new):
        there = rows()
    for table, known in whole[0].items():
        by_key = {row["id"]: row for row in known}
        assert all(by_key[row["id"]] == row for row in there[table])
    assert len(there["entry"]) == found.entries.read


def test_an_emptied_file_is_no_journal_yet(written: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(written, tmp_path / "j.relbook"))
    os.truncate(path, 0)
    with pytest.raises(JournalMissingError), visit(path, create=False, read_only=True):
        pass
    spare_of(path).touch()  # somebody wrote in it: it was emptied
    for read_only in (True, False):
        with pytest.raises(JournalDamagedError), visit(path, read_only=read_only):
            pass
    assert path.stat().st_size == 0
