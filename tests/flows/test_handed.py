"""A file opened in the Finder of a Mac comes as an event: a book opens, of others it is shown what comes."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.run.handed import take
from relbook.store.opening import open_journal
from relbook.ui.window import MainWindow

OPENING = """
import sys
from pathlib import Path
from types import SimpleNamespace
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFileOpenEvent
from relbook.run.handed import Handed
from relbook.run.starting import make_app
app = make_app(Handed)
app.session = SimpleNamespace(path=Path("another.relbook"), choose=print)
QCoreApplication.sendEvent(app, QFileOpenEvent(sys.argv[1]))
QCoreApplication.sendEvent(app, QEvent(QEvent.Type.ApplicationActivate))
"""


def test_the_event_says_which_file(tmp_path: Path) -> None:
    book = str(tmp_path / "Ana María's book.relbook")
    told = subprocess.run(
        [sys.executable, "-c", OPENING, book], capture_output=True, check=False, encoding="utf-8"
    )
    assert told.stdout == f"{book}\n", told.stderr


def test_a_book_opens_and_the_one_before_is_closed(
    session: Session, window: MainWindow, tmp_path: Path
) -> None:
    other = tmp_path / "other.relbook"
    open_journal(other).leave()
    take(session, str(other))
    assert session.path == other
    assert session.window is not None
    assert session.window is not window
    shown = session.window
    take(session, str(other))
    assert session.window is shown  # it is open


def test_another_file_is_shown_and_nothing_comes_by_itself(
    session: Session, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    note = tmp_path / "note.md"
    note.write_text("# Lisbon\n\nCoffee with Marta\n", "utf-8")
    take(session, str(note))
    qtbot.waitUntil(window.sheets.importing.isVisible)
    assert session.window is window
