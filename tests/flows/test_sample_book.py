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
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY, clock


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    """The program with the sample in its journal."""
    places = paths.places(tmp_path / "house")
    journal = open_journal(places.journal, shared=True)
    filling.fill(TODAY)
    journal.leave()
    session = Session(places.journal, places, clock)
    session.open()
    yield session
    if session.screen is not None:
        session.screen.close()
        session.screen.deleteLater()
    session.leave()


def test_the_sample_shows_what_waits_and_what_came_to_rest(window: MainWindow) -> None:
    said = " ".join(one.accessibleName() for one in window.findChildren(QWidget))
    assert "You spoke with Amara" in said
    window.journey.go_client(clients.find("Tomasz").id)
    view, model = window.rooms.timeline.view, window.rooms.timeline.model
    view.setCurrentIndex(model.index(0))
    chips = [part.lines[0] for part in view.parts() if part.kind == PartKind.LIFE]
    assert chips == ["Named 12 days ago, not raised yet"]
