"""A desk for the rooms, over a real journal, and a worker beside it."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background
from relbook.ui.shared.later import Later

NOW = datetime(2026, 11, 25, 14, 20)


def clock() -> datetime:
    """The afternoon all these stories happen on."""
    return NOW


@pytest.fixture
def desk(journal: Journal, qapp: object) -> Desk:
    """A desk at twenty past two on 25 November 2026."""
    return Desk(clock)


@pytest.fixture
def worker(journal: Journal, qapp: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Background]:
    """A worker that answers later, as in the window."""
    monkeypatch.setattr(Later, "at_once", False)
    worker = Background(journal.connect, journal.close)
    yield worker
    worker.finish()


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """An empty window with the keyboard, for a sheet to lie over."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1100, 800)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return window
