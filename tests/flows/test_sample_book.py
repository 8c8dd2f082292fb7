"""The sample book, looked around in: what the book can hold is there to be seen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.sample import filling
from relbook.store import clients
from relbook.store.opening import open_journal
from relbook.ui.timeline.layout import PartKind
from relbook.ui.unlocking.first_run import FirstRun
from relbook.ui.unlocking.working import WorkingScreen
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY, clock, running, to_its_end


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """The program with the sample in its journal."""
    places = paths.places(tmp_path / "house")
    journal = open_journal(places.journal, shared=True)
    filling.fill(TODAY)
    journal.leave()
    with running(places, clock) as session:
        yield session


def test_the_sample_shows_what_waits_and_what_came_to_rest(window: MainWindow) -> None:
    said = " ".join(one.accessibleName() for one in window.findChildren(QWidget))
    assert "You spoke with Amara" in said
    window.journey.go_client(clients.find("Tomasz").id)
    view, model = window.rooms.timeline.view, window.rooms.timeline.model
    view.setCurrentIndex(model.index(0))
    chips = [part.lines[0] for part in view.parts() if part.kind == PartKind.LIFE]
    assert chips == ["Named 12 days ago, not raised yet"]


@pytest.fixture
def new(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """The program where there is no book yet."""
    places = paths.places(tmp_path / "new")
    session = Session(places.journal, places, clock)
    session.begin()
    with to_its_end(session):
        yield session


def look_around(session: Session) -> WorkingScreen:
    """Ask for the sample on the first screen; what is shown meanwhile."""
    assert isinstance(session.screen, FirstRun)
    session.screen.sample.click()
    assert isinstance(session.screen, WorkingScreen)
    return session.screen


def test_who_looks_around_first_sees_how_far_the_sample_is(new: Session, qtbot: QtBot) -> None:
    steps: list[tuple[int, int]] = []
    bar = look_around(new).underway.bar
    bar.valueChanged.connect(lambda done: steps.append((done, bar.maximum())))
    qtbot.waitUntil(lambda: isinstance(new.screen, MainWindow), timeout=20_000)
    assert len(steps) > 10 and steps[-1][0] == steps[-1][1] == filling.count().entries
    assert steps == sorted(steps)
    assert not list(new.path.parent.glob(".relbook-*"))


def test_stopped_half_way_there_is_no_book_and_one_begins_again(new: Session, qtbot: QtBot) -> None:
    look_around(new).underway.cancel.click()
    qtbot.waitUntil(lambda: isinstance(new.screen, FirstRun), timeout=20_000)
    assert not new.path.exists()
    look_around(new)
    qtbot.waitUntil(lambda: isinstance(new.screen, MainWindow), timeout=20_000)
    assert clients.find("Tomasz")
