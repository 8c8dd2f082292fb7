"""Wherever a book lies that cannot be opened: three parts of a sentence, and not a byte is changed."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.store import clients
from relbook.store.lock import WriterLock
from relbook.store.opening import open_journal
from relbook.store.visit import visit
from relbook.ui.unlocking.trouble import TroubleScreen
from relbook.ui.window import MainWindow
from tests.cli.conftest import Speak, relbook
from tests.flows.conftest import clock, to_its_end
from tests.store.shelf import ask
from tests.store.test_footing import a_folder, a_link, a_pipe, tree
from tests.store.wrecks import spoil, write_many

__all__ = ["relbook"]


def a_letter(path: Path) -> None:
    path.write_text("Dear Ada\n" * 2000)


def a_newer_one(path: Path) -> None:
    open_journal(path).leave()
    with visit(path):
        ask("INSERT INTO schema_migration(name, applied) VALUES ('9999_later', '2030-01-01')")


def a_damaged_one(path: Path) -> None:
    write_many(path, count=5)
    spoil(path, 1)


def a_wiped_one(path: Path) -> None:
    write_many(path, count=5)
    held = path.read_bytes()
    path.write_bytes(held[: -3 * 4096] + bytes(4096) + held[-2 * 4096 :])


def somebody_elses(path: Path) -> None:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can give a folder away")
    write_many(path, count=5)
    os.chown(path.parent, 12345, 12345)


PLACES: dict[str, tuple[Callable[[Path], None], str]] = {
    "a link": (a_link, "link"),
    "a pipe": (a_pipe, "pipe"),
    "a folder": (a_folder, "folder"),
    "another file": (a_letter, "not a book of relbook"),
    "a newer journal": (a_newer_one, "newer relbook"),
    "a damaged header": (a_damaged_one, "Some pages of"),
    "a wiped page": (a_wiped_one, "Some pages of"),
    "somebody else's folder": (somebody_elses, "somebody else"),
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the book should be."""
    places = paths.places(tmp_path / "house")
    places.journal.parent.mkdir(mode=0o700, parents=True)
    return places.journal


@pytest.fixture
def start(path: Path, qtbot: QtBot) -> Iterator[Session]:
    """The program before anything is open."""
    session = Session(path, paths.places(path.parent), clock)
    with to_its_end(session):
        yield session


@pytest.mark.skipif(os.name != "posix", reason="links, pipes and owners are other things here")
@pytest.mark.parametrize("place", PLACES)
def test_what_cannot_be_opened_is_told_and_left_alone(
    start: Session, path: Path, relbook: Speak, place: str
) -> None:
    make, said = PLACES[place]
    make(path)
    before = tree(path.parent)
    start.begin()
    trouble = start.screen
    assert isinstance(trouble, TroubleScreen)
    assert said in trouble.sentence.text
    assert "othing was changed" in trouble.sentence.text or "left as it is" in trouble.sentence.text.replace(
        "was ", ""
    )
    after = tree(path.parent)
    assert {name: held for name, held in after.items() if name in before} == before
    assert set(after) - set(before) <= {"device"}  # nothing of the book, not even a lock
    for verb in ("entries", "doctor"):
        spoken = relbook(verb)
        assert (spoken.code, spoken.err.count("\n")) in {(1, 1), (1, 0)}
        assert "Traceback" not in spoken.err
    assert {name: held for name, held in tree(path.parent).items() if name in before} == before


@pytest.mark.skipif(os.name != "posix", reason="names are measured otherwise there")
def test_too_long_a_name_is_told(path: Path, qtbot: QtBot, relbook: Speak) -> None:
    book = path.with_name(f"{'b' * 242}.relbook")
    book.write_bytes(b"a book of another time")
    session = Session(book, paths.places(path.parent), clock)
    with to_its_end(session):
        session.begin()
        trouble = session.screen
        assert isinstance(trouble, TroubleScreen)
        assert "too long a name" in trouble.sentence.text
        spoken = relbook("--journal", str(book), "entries")
        assert spoken.code == 1
        assert "too long" in spoken.err
        assert "Traceback" not in spoken.err
        assert book.read_bytes() == b"a book of another time"


def test_a_second_window_reads_and_says_so(start: Session, path: Path) -> None:
    journal = open_journal(path)
    clients.add("Ada Byron")
    journal.leave()
    first = WriterLock(path)
    assert first.take()
    held = path.read_bytes()
    start.begin()
    assert isinstance(start.screen, MainWindow)
    assert "open in another window" in start.screen.banner.words.text
    assert start.screen.desk.read_only
    start.leave()
    assert path.read_bytes() == held
    first.drop()


@pytest.mark.parametrize("begun", [False, True])
def test_a_book_that_another_window_makes_is_waited_for(start: Session, path: Path, *, begun: bool) -> None:
    first = WriterLock(path)
    assert first.take()
    if begun:
        path.touch(0o600)  # made, and not a page of it written
    start.open()
    trouble = start.screen
    assert isinstance(trouble, TroubleScreen)
    assert "press Try again in a moment" in trouble.sentence.text
    assert path.exists() is begun
    open_journal(path).leave()
    trouble.retry.click()
    assert isinstance(start.screen, MainWindow)
    assert start.screen.desk.read_only
    first.drop()


def test_a_book_whose_folder_takes_no_writes_can_be_read(start: Session, path: Path) -> None:
    write_many(path, count=5)
    if os.geteuid() == 0:
        pytest.skip("nothing is forbidden to root; tests/store/test_database.py seals a disk for it")
    path.chmod(0o400)
    path.parent.chmod(0o500)
    held = path.read_bytes()
    start.begin()
    assert isinstance(start.screen, MainWindow)
    assert "can only be read" in start.screen.banner.words.text
    start.leave()
    path.parent.chmod(0o700)
    assert path.read_bytes() == held
    shutil.rmtree(path.parent)


def test_the_window_opens_where_no_copy_can_be_laid_for_other_programs(start: Session, path: Path) -> None:
    """As on a stick that takes no writes: what is asked for only once a file is opened fails only then."""
    write_many(path, count=5)
    start.places.runtime.touch()
    start.begin()
    assert isinstance(start.screen, MainWindow)
