"""A damaged book: read as far as that goes, or brought back from a backup, in two clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.journal.backup import Why
from relbook.journal.selection import EVERYTHING
from relbook.store import backups, entries
from relbook.store.models import database
from relbook.store.visit import visit
from relbook.ui.unlocking.rescue import RescueScreen
from relbook.ui.unlocking.trouble import TroubleScreen
from relbook.ui.window import MainWindow
from tests.flows.conftest import clock, to_its_end
from tests.store.wrecks import spoil, write_many


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """The program before anything is open."""
    places = paths.places(tmp_path / "house")
    session = Session(places.journal, places, clock)
    with to_its_end(session):
        yield session


def damaged(path: Path, *, backed_up: bool) -> bytes:
    """Forty entries behind a first page that cannot be read."""
    write_many(path, count=40)
    if backed_up:
        with visit(path, shared=True) as journal:
            backups.make(journal, Why.ASKED)
    spoil(path, 1)
    return path.read_bytes()


def shown(*widgets: QWidget) -> list[bool]:
    return [widget.isVisible() for widget in widgets]


def test_what_can_be_read_becomes_the_book(qtbot: QtBot, start: Session) -> None:
    held = damaged(start.path, backed_up=False)
    start.begin()
    trouble = start.screen
    assert isinstance(trouble, TroubleScreen)
    qtbot.waitUntil(trouble.rescue.hasFocus)
    assert shown(trouble.rescue, trouble.backup, trouble.show_file) == [True, False, True]
    qtbot.mouseClick(trouble.rescue, Qt.MouseButton.LeftButton)
    rescue = start.screen
    assert isinstance(rescue, RescueScreen)
    qtbot.waitUntil(rescue.use.isVisible, timeout=60_000)
    assert rescue.heading.text == "All 40 entries are there"
    assert start.path.read_bytes() == held
    qtbot.mouseClick(rescue.use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(start.screen, MainWindow), timeout=60_000)
    assert entries.count(EVERYTHING) == 40
    kept = [it for it in start.path.parent.iterdir() if ".kept-" in it.name]
    assert [it.read_bytes() for it in kept] == [held]
    assert not [it for it in start.path.parent.iterdir() if " read " in it.name]


def test_a_book_whose_first_page_cannot_be_read_says_so_and_is_read_as_far_as_it_goes(
    qtbot: QtBot, start: Session
) -> None:
    write_many(start.path, count=40)
    with visit(start.path, shared=True):
        (root,) = (
            database().execute_sql("select rootpage from sqlite_master where name = 'client'").fetchone()
        )
    spoil(start.path, root)
    start.begin()  # it opens: nobody has looked at a client so far
    trouble = start.screen
    assert isinstance(trouble, TroubleScreen)
    assert start.journal is None
    qtbot.waitUntil(trouble.rescue.hasFocus)
    qtbot.mouseClick(trouble.rescue, Qt.MouseButton.LeftButton)
    rescue = start.screen
    assert isinstance(rescue, RescueScreen)
    qtbot.waitUntil(rescue.use.isVisible, timeout=60_000)
    assert rescue.heading.text == "All 40 entries are there"


def test_the_newest_backup_becomes_the_book(qtbot: QtBot, start: Session) -> None:
    held = damaged(start.path, backed_up=True)
    start.begin()
    trouble = start.screen
    assert isinstance(trouble, TroubleScreen)
    assert shown(trouble.rescue, trouble.backup) == [True, True]
    qtbot.mouseClick(trouble.backup, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(start.screen, MainWindow), timeout=60_000)
    assert entries.count(EVERYTHING) == 40
    assert [it.read_bytes() for it in start.path.parent.iterdir() if ".kept-" in it.name] == [held]


def test_when_nothing_can_be_read_it_is_said_and_one_is_back(qtbot: QtBot, start: Session) -> None:
    held = damaged(start.path, backed_up=False)
    start.begin()
    trouble = start.screen
    assert isinstance(trouble, TroubleScreen)
    start.path.write_bytes(b"gone meanwhile")
    qtbot.mouseClick(trouble.rescue, Qt.MouseButton.LeftButton)
    rescue = start.screen
    assert isinstance(rescue, RescueScreen)
    qtbot.waitUntil(rescue.back.isVisible, timeout=60_000)
    assert rescue.sentence.text.endswith(".")
    start.path.write_bytes(held)
    qtbot.mouseClick(rescue.back, Qt.MouseButton.LeftButton)
    assert isinstance(start.screen, TroubleScreen)


def test_who_closes_the_window_while_it_is_read_does_not_wait(start: Session) -> None:
    held = damaged(start.path, backed_up=False)
    start.begin()
    assert isinstance(start.screen, TroubleScreen)
    start.screen.rescue.click()
    rescue = start.screen
    assert isinstance(rescue, RescueScreen)
    rescue.close()
    assert not [it for it in start.path.parent.iterdir() if " read " in it.name]
    assert start.path.read_bytes() == held
