"""A book that another machine has open: who, since when; read, wait, or write after being asked twice."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.cli import main
from relbook.journal.holder import Holder, spell
from relbook.store import clients
from relbook.store.holding import holder, me
from relbook.store.lock import lock_of
from relbook.store.moment import now
from relbook.store.opening import open_journal
from relbook.ui.unlocking.elsewhere import ElsewhereScreen
from relbook.ui.unlocking.unlock import UnlockScreen
from relbook.ui.window import MainWindow
from tests.flows.conftest import to_its_end

PASSPHRASE = "six quiet words in a row"


@pytest.fixture
def places(tmp_path: Path) -> paths.Places:
    return paths.places(tmp_path / "house")


@pytest.fixture
def start(places: paths.Places, qtbot: QtBot) -> Iterator[Session]:
    """The program over a book with one client, which another machine has open."""
    journal = open_journal(places.journal)
    clients.add("Marta Reyes")
    journal.leave()
    open_there(places.journal)
    session = Session(places.journal, places)
    with to_its_end(session):
        yield session


def open_there(journal: Path) -> None:
    """Ana has it open on a machine called studio, for some minutes by now."""
    stamp = now()
    lock_of(journal).write_bytes(spell(Holder("studio", "ana", stamp - timedelta(minutes=20), stamp)))


def asked(session: Session) -> ElsewhereScreen:
    screen = session.screen
    assert isinstance(screen, ElsewhereScreen)
    return screen


def window_of(session: Session) -> MainWindow:
    window = session.screen
    assert isinstance(window, MainWindow)
    window.filling.settle()
    return window


def test_it_says_who_and_since_when_and_is_read_first(start: Session, places: paths.Places) -> None:
    held = places.journal.read_bytes()
    start.begin()
    screen = asked(start)
    assert "on studio, since" in screen.sentence.text and "by ana" in screen.sentence.text
    assert "Nothing was changed" in screen.sentence.text
    screen.read.click()
    window = window_of(start)
    assert window.desk.read_only
    assert "on studio, since" in window.banner.words.text
    start.leave()
    assert places.journal.read_bytes() == held
    found = holder(lock_of(places.journal))
    assert found is not None and found.host == "studio"


def test_writing_is_asked_twice(start: Session, places: paths.Places, qtbot: QtBot) -> None:
    start.begin()
    screen = asked(start)
    screen.write.click()
    assert "switched off" in screen.sentence.text and screen.sure.isVisible()
    screen.back.click()
    assert screen.read.isVisible() and not screen.sure.isVisible()
    screen.write.click()
    screen.sure.click()
    window = window_of(start)
    assert not window.desk.read_only
    found = holder(lock_of(places.journal))
    assert found is not None and (found.host, found.user) == me()
    open_there(places.journal)  # it is open there all the same, and says so again
    start.elsewhere._on_beat()
    qtbot.waitUntil(window.banner.isVisible)
    assert "opened for writing on studio as well" in window.banner.words.text and window.banner.at_risk


def test_once_it_is_closed_there_it_opens_here(start: Session, places: paths.Places) -> None:
    start.begin()
    start.elsewhere.look()
    assert asked(start)
    lock_of(places.journal).write_bytes(b"")
    start.elsewhere.look()
    assert not window_of(start).desk.read_only


def test_who_reads_is_offered_to_write_once_it_is_closed_there(start: Session, places: paths.Places) -> None:
    start.begin()
    asked(start).read.click()
    window = window_of(start)
    lock_of(places.journal).write_bytes(b"")
    start.elsewhere.look()
    assert "You can write here now" in window.banner.words.text
    window.banner.action.click()
    assert not window_of(start).desk.read_only


def test_what_was_chosen_holds_through_the_passphrase(places: paths.Places, qtbot: QtBot) -> None:
    open_journal(places.journal, PASSPHRASE).leave()
    open_there(places.journal)
    session = Session(places.journal, places)
    session.begin()
    asked(session).read.click()
    door = session.screen
    assert isinstance(door, UnlockScreen)
    qtbot.keyClicks(door.words, PASSPHRASE)
    qtbot.keyClick(door.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(session.screen, MainWindow))
    window = window_of(session)
    assert window.desk.read_only
    window.close()
    window.deleteLater()
    session.leave()


def test_the_page_is_used_by_keyboard(start: Session, qtbot: QtBot) -> None:
    start.begin()
    screen = asked(start)
    qtbot.waitUntil(screen.read.hasFocus)
    seen = []
    for _ in range(3):
        seen.append(screen.focusWidget())
        qtbot.keyClick(screen, Qt.Key.Key_Tab)
    assert seen == [screen.read, screen.other, screen.write]
    assert screen.accessibleName() and screen.accessibleDescription() == screen.sentence.text


def test_at_the_terminal_it_is_read_and_not_written(
    start: Session, places: paths.Places, capsys: pytest.CaptureFixture[str]
) -> None:
    named = ["--journal", str(places.journal)]
    assert main([*named, "clients"]) == 0
    assert main([*named, "add", "Tea"]) == 1
    assert "open on another computer, studio" in capsys.readouterr().err
    assert main([*named, "backup"]) == 0
    assert main([*named, "restore", str(places.journal), "--yes"]) == 1
    assert main([*named, "passphrase", "remove"]) == 1
    lock_of(places.journal).write_bytes(b"")
    assert main([*named, "add", "Tea"]) == 0
    version = places.journal.with_name("journal (conflicted copy 2026-11-12).relbook")
    shutil.copy(places.journal, version)
    held = version.read_bytes()
    assert main(["--journal", str(version), "entries"]) == 0
    assert main(["--journal", str(version), "add", "Tea"]) == 1
    assert "another version of the journal beside it" in capsys.readouterr().err
    assert version.read_bytes() == held


def test_a_window_says_that_it_is_open_here_and_takes_that_back(
    session: Session, window: MainWindow, qtbot: QtBot
) -> None:
    file = lock_of(session.path)
    found = holder(file)
    assert found is not None and (found.host, found.user) == me()
    window.close()
    qtbot.waitUntil(lambda: session.journal is None, timeout=20_000)
    assert file.read_bytes() == b""
