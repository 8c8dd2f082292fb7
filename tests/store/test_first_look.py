"""The first page of a journal that is not open: the same as of an open one, and nothing is touched."""

import shutil
from datetime import datetime
from pathlib import Path

import pytest

from relbook.journal.day_page import FirstLook, FirstPage
from relbook.store import clients, day_page, footing
from relbook.store.first_look import first_look
from relbook.store.opening import open_journal
from tests.specimens.make import unpack
from tests.store.shelf import note
from tests.store.test_database import in_folder
from tests.store.test_upgrading import SPECIMENS

NOW = datetime(2026, 11, 25, 14, 20)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A journal with two clients and some entries, closed."""
    path = tmp_path / "house" / "j.relbook"
    journal = open_journal(path)
    for name in ("Ada Quist", "Marta Reyes"):
        clients.add(name)
        note(f"Talked with @{name.split()[0].casefold()}\n[] Send the plan @2026-11-25")
    journal.leave()
    return path


def test_it_is_the_page_of_the_open_journal_and_nothing_is_touched(book: Path) -> None:
    before, beside = book.read_bytes(), in_folder(book.parent)
    seen = footing.state(book)
    look, page = first_look(book, NOW)
    assert (book.read_bytes(), in_folder(book.parent), footing.state(book)) == (before, beside, seen)
    assert look == FirstLook(seen or (), NOW.date()) and isinstance(page, FirstPage)
    journal = open_journal(book)
    assert page == day_page.first_page(NOW)
    assert {line.name for line in page.everybody} == {"Ada Quist", "Marta Reyes"}
    assert page.agenda.due and page.is_open
    journal.leave()


def test_a_book_with_a_passphrase_shows_no_page(tmp_path: Path) -> None:
    open_journal(tmp_path / "j.relbook", "correct horse battery").leave()
    seen = footing.state(tmp_path / "j.relbook")
    assert seen is not None and [*first_look(tmp_path / "j.relbook", NOW)] == [FirstLook(seen, None)]


@pytest.mark.parametrize("specimen", SPECIMENS[:-1:4], ids=lambda path: path.name)
def test_an_earlier_journal_is_to_be_opened_first(specimen: Path, tmp_path: Path) -> None:
    path = unpack(specimen, tmp_path / "j.relbook")
    before = path.read_bytes()
    assert not [*first_look(path, NOW)]
    assert path.read_bytes() == before


def test_an_index_that_has_something_to_do_is_to_be_opened_first(book: Path) -> None:
    journal = open_journal(book)
    journal.execute_sql("UPDATE entry SET text = 'Talked about tea'")
    journal.leave()
    assert not [*first_look(book, NOW)]
    open_journal(book).leave()
    assert [*first_look(book, NOW)]
    journal = open_journal(book)
    journal.user_version = 1
    journal.leave()
    assert not [*first_look(book, NOW)]


def test_one_that_somebody_has_open_or_did_not_close_is_to_be_opened_first(book: Path) -> None:
    journal = open_journal(book, shared=True)
    assert not [*first_look(book, NOW)]
    journal.leave()
    assert [*first_look(book, NOW)]


def test_no_journal_no_look(book: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "house" / "picture"
    foreign.write_bytes(bytes(range(256)) * 64)
    link = tmp_path / "house" / "link"
    link.symlink_to(book)
    broken = Path(shutil.copy(book, tmp_path / "house" / "broken"))
    with broken.open("r+b") as file:
        file.write(bytes(4096))
    for path in (tmp_path / "house" / "nowhere", tmp_path / "house", link, broken):
        assert not [*first_look(path, NOW)]
    (look,) = first_look(foreign, NOW)  # what is sealed looks like anything: it is asked for its passphrase
    assert isinstance(look, FirstLook) and look.day is None
