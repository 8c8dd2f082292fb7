"""A book that is not where it was is not greeted over: it is said, and what to do stands below it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.run.session import Session
from relbook.run.starting import journal_path
from relbook.store import clients
from relbook.store.opening import open_journal
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.settings import Settings
from relbook.ui.unlocking.first_run import FirstRun
from relbook.ui.unlocking.gone import GoneScreen
from relbook.ui.window import MainWindow
from tests.flows.conftest import clock


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> paths.Places:
    """Where everything lies on this computer."""
    monkeypatch.setenv(paths.ROOT_VARIABLE, str(tmp_path / "house"))
    return paths.places()


def book(path: Path, name: str) -> None:
    """A book of one client."""
    journal = open_journal(path)
    clients.add(name)
    journal.leave()


def started(places: paths.Places) -> Session:
    """The program, as it starts where nothing is named."""
    session = Session(journal_path(None, places), places, clock)
    session.begin()
    return session


def over(session: Session) -> None:
    """Close it, whatever it shows."""
    assert session.screen is not None
    session.screen.close()
    session.screen.deleteLater()
    session.leave()


def names(session: Session) -> list[str]:
    """Who is in the book that is open."""
    assert isinstance(session.screen, MainWindow)
    return [one.name for one in clients.everyone()]


@pytest.fixture
def gone(qtbot: QtBot, places: paths.Places, tmp_path: Path) -> Path:
    """A book on a stick that was open last, and is unplugged."""
    stick = tmp_path / "stick/journal.relbook"
    settings = Settings(places.settings)
    settings.put(remembered.JOURNAL, paths.as_kept(stick))
    settings.settle()
    return stick


def test_a_book_that_was_open_last_and_is_away_is_told_of_and_comes_back(
    gone: Path, places: paths.Places
) -> None:
    session = started(places)
    screen = session.screen
    assert isinstance(screen, GoneScreen)
    assert "not at its place" in screen.heading.text and "Nothing was made or changed" in screen.sentence.text
    assert not gone.parent.exists() and not places.journal.exists()
    screen.retry.click()
    assert isinstance(session.screen, GoneScreen)
    book(gone, "Ada")
    session.screen.retry.click()
    assert names(session) == ["Ada"]
    over(session)


def test_beside_it_the_book_at_the_usual_place_can_be_opened(gone: Path, places: paths.Places) -> None:
    book(places.journal, "Ben")
    session = started(places)
    turned: list[Path] = []
    session.turned.connect(turned.append)
    assert isinstance(session.screen, GoneScreen)
    assert session.screen.go_on.text() == "Open the book at the usual place"
    session.screen.go_on.click()
    assert names(session) == ["Ben"] and turned == [places.journal]
    over(session)


def test_where_there_is_none_a_new_one_is_begun_once_that_is_said(gone: Path, places: paths.Places) -> None:
    session = started(places)
    assert isinstance(session.screen, GoneScreen)
    assert session.screen.go_on.text() == "Begin a new book"
    session.screen.go_on.click()
    assert isinstance(session.screen, FirstRun) and session.path == places.journal
    over(session)


def test_a_book_gone_from_the_usual_place_is_told_of_as_well(qtbot: QtBot, places: paths.Places) -> None:
    book(places.journal, "Ada")
    session = started(places)
    assert names(session) == ["Ada"]
    over(session)
    session.settings.settle()
    places.journal.rename(places.journal.with_name("away"))
    session = started(places)
    assert isinstance(session.screen, GoneScreen)
    session.screen.go_on.click()
    assert isinstance(session.screen, FirstRun)
    over(session)


def test_of_an_empty_folder_it_is_said_that_a_book_may_lie_elsewhere(
    qtbot: QtBot, places: paths.Places, tmp_path: Path
) -> None:
    session = Session(places.journal, places, clock)
    session.beginning.new_place = tmp_path / "house"
    session.begin()
    assert isinstance(session.screen, FirstRun) and session.screen.place is not None
    assert str(tmp_path / "house") in session.screen.place.text
    over(session)
