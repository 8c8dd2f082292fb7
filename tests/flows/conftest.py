"""The whole window over a real journal, at twenty past two on an invented Wednesday."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.journal.selection import Selection
from relbook.store import clients, entries, meetings
from relbook.ui.window import MainWindow

NOW = datetime(2026, 11, 25, 14, 20)
TODAY = NOW.date()


def clock() -> datetime:
    """The afternoon all these stories happen on."""
    return NOW


@pytest.fixture
def now() -> datetime:
    """The moment a story happens at; one of another season overrides it."""
    return NOW


@contextmanager
def to_its_end(session: Session) -> Iterator[Session]:
    """A program that has begun or is about to, until nothing of it is left, whatever it shows."""
    yield session
    if session.screen is not None:
        session.screen.close()
        session.screen.deleteLater()
    session.leave()


@contextmanager
def running(places: paths.Places, clock: Callable[[], datetime]) -> Iterator[Session]:
    """The program over the journal of these places, from its start until nothing of it is left."""
    session = Session(places.journal, places, clock)
    session.open()
    with to_its_end(session):
        yield session


def window_of(session: Session, qtbot: QtBot, other: object = None) -> MainWindow:
    """The window, once it is there; `other` is the one before it."""
    qtbot.waitUntil(
        lambda: isinstance(session.screen, MainWindow) and session.screen is not other, timeout=20_000
    )
    assert isinstance(session.screen, MainWindow)
    return session.screen


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path, now: datetime) -> Iterator[Session]:
    """The program with an empty journal, as `relbook --data FOLDER` starts it."""
    with running(paths.places(tmp_path / "house"), lambda: now) as session:
        yield session


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> MainWindow:
    """The window, at the design's larger size."""
    window = session.screen
    assert isinstance(window, MainWindow)
    window.filling.settle()
    window.resize(1440, 900)
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def marta(window: MainWindow) -> str:
    """A client with a history and a call at three."""
    key = clients.add("Marta Reyes", company="Halden Studio", role="Founder", circle="close").row_id
    entries.add(
        "Spring launch, and a quieter worry\n\nWalked through the spring scope.\n"
        "[] Send the split-invoice proposal @2026-11-25\n!worry January cash flow\n? How is Ines",
        day=TODAY.replace(day=13),
        today=TODAY,
        kind="call",
        clients=[key],
    )
    meetings.plan([key], TODAY, NOW.time().replace(hour=15, minute=0), kind="call")
    window.desk.perform(partial(entries.amend, entries.window(Selection(client_id=key))[0].id, minutes=35))
    return key


def closed(session: Session, window: MainWindow, qtbot: QtBot) -> None:
    """Close the window, and wait for the backup that comes first where something was written."""
    window.close()
    qtbot.waitUntil(lambda: session.journal is None, timeout=20_000)
