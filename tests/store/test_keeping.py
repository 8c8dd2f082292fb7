"""What is there is kept before a backup takes its place, and what is only locked is not taken for damaged."""

import os
from pathlib import Path

import pytest

from relbook.errors import JournalLockedError
from relbook.journal.backup import Why
from relbook.store import backups
from relbook.store.keeping import Kept, keep
from relbook.store.seal import SALT
from relbook.store.visit import visit
from tests.store.shelf import note

PHRASE = "three plain words"


def book(path: Path) -> tuple[Path, Path]:
    """A journal with one note, and a backup of it."""
    with visit(path, PHRASE) as journal:
        note("As it was")
        return path, backups.folder_of(path) / backups.make(journal, Why.DAILY).name


def test_where_there_is_nothing_nothing_is_kept(tmp_path: Path) -> None:
    path, copy = book(tmp_path / "j.relbook")
    assert keep(tmp_path / "none.relbook", copy, PHRASE, "") == Kept()
    path.write_bytes(b"")
    assert keep(path, copy, PHRASE, "") == Kept()


def test_under_another_passphrase_it_is_not_damaged(tmp_path: Path) -> None:
    path, copy = book(tmp_path / "j.relbook")
    held = path.read_bytes()
    with pytest.raises(JournalLockedError):
        keep(path, copy, "other plain words", "")
    assert path.read_bytes() == held
    assert not list(tmp_path.glob("*.kept-*"))


def test_where_it_lost_its_salt_alone_it_is_kept_as_it_is(tmp_path: Path) -> None:
    """The passphrase then opens nothing, but with the salt of the backup its pages bear their seals."""
    path, copy = book(tmp_path / "j.relbook")
    with path.open("r+b") as file:
        file.write(os.urandom(SALT))
    held = path.read_bytes()
    kept = keep(path, copy, PHRASE, "")
    assert kept.backup is None
    assert [one.read_bytes() for one in kept.aside] == [held]
