"""The sample as a first book is there whole, or not at all."""

from datetime import date
from pathlib import Path

import pytest

from relbook.errors import CancelledError, JournalExistsError
from relbook.sample import filling, first_book
from relbook.store import files
from relbook.store.going import Going
from relbook.store.opening import open_journal

TODAY = date(2026, 11, 23)


def test_it_is_laid_down_with_its_files(tmp_path: Path) -> None:
    path = tmp_path / "new" / "book.relbook"
    first_book.lay(path, TODAY, device="here")
    journal = open_journal(path, create=False)
    assert filling.count().entries > 0
    assert files.every() and not files.missing()
    journal.leave()
    with pytest.raises(JournalExistsError):
        first_book.lay(path, TODAY, device="here")
    assert not list(path.parent.glob(".relbook-*"))


def test_of_what_was_stopped_nothing_is_left(tmp_path: Path) -> None:
    path = tmp_path / "book.relbook"
    told: list[int] = []
    going = Going(told=lambda done, of: told.append(done), stopped=lambda: len(told) > 1)
    with pytest.raises(CancelledError):
        first_book.lay(path, TODAY, device="here", going=going)
    assert len(told) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_book_that_was_begun_meanwhile_stays(tmp_path: Path) -> None:
    path = tmp_path / "book.relbook"

    def begin(done: int, of: int) -> None:
        path.write_bytes(b"somebody's")

    with pytest.raises(JournalExistsError):
        first_book.lay(path, TODAY, device="here", going=Going(told=begin))
    assert path.read_bytes() == b"somebody's"
    assert list(tmp_path.iterdir()) == [path]
