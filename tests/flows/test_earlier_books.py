"""A book of an earlier relbook, opened in the window: all is there, and how it was is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.journal.backup import Why
from relbook.store import backups, clients, peeking
from relbook.store.database import OPEN_KEY
from relbook.store.lock import WriterLock
from relbook.ui.window import MainWindow
from tests.flows.conftest import clock, to_its_end
from tests.specimens.make import KICK_OFF, unpack
from tests.store.shelf import note, texts

SPECIMEN = Path(__file__).parents[1] / "specimens" / "0000_first_days.xz"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A book of the very first days, where the program looks for one."""
    places = paths.places(tmp_path / "house")
    places.journal.parent.mkdir(mode=0o700, parents=True)
    return unpack(SPECIMEN, places.journal)


@pytest.fixture
def start(path: Path, qtbot: QtBot) -> Iterator[Session]:
    """The program before anything is open."""
    session = Session(path, paths.places(path.parent), clock)
    with to_its_end(session):
        yield session


def test_it_opens_is_written_in_and_how_it_was_is_kept(start: Session, path: Path) -> None:
    start.begin()
    window = start.screen
    assert isinstance(window, MainWindow)
    assert KICK_OFF in texts()
    note("Written today about @Tomek", clients.find("Lynx").id)
    assert "Written today about @Tomek" in texts()
    kept = [one for one in backups.of_journal(path) if one.why is Why.MIGRATION]
    assert len(kept) == 1
    assert peeking.entries(backups.folder_of(path) / kept[0].name, OPEN_KEY, "Written today") == []


def test_a_second_window_reads_it_while_the_first_brings_it_up_to_date(start: Session, path: Path) -> None:
    lock = WriterLock(path)
    assert lock.take()
    before = path.read_bytes()
    start.begin()
    window = start.screen
    assert isinstance(window, MainWindow)
    assert "another window" in window.banner.words.text
    window.journey.go_client(clients.find("Lynx").id)
    assert KICK_OFF in texts()
    assert path.read_bytes() == before
    lock.drop()
