"""The whole window over a copy of a book, for rules that are about all of it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.ui.window import MainWindow


@contextmanager
def whole_window(
    qtbot: QtBot, folder: Path, book: Path, clock: Callable[[], datetime]
) -> Iterator[MainWindow]:
    """Open it as a start does, with all that comes by itself, and leave it at the end."""
    places = paths.places(folder)
    places.journal.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(book, places.journal)
    session = Session(places.journal, places, clock)
    session.open()
    window = session.screen
    assert isinstance(window, MainWindow)
    window.filling.settle()
    window.resize(1440, 900)
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    window.deleteLater()
    session.leave()
