"""Opening a book: with a passphrase, and when something is the matter with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.store import clients, passphrase
from relbook.store.database import opened
from relbook.store.opening import open_journal
from relbook.ui.shared.at_keyboard import FocusRing
from relbook.ui.unlocking.choosing import ChoosePassphrase
from relbook.ui.unlocking.first_run import FirstRun
from relbook.ui.unlocking.trouble import TroubleScreen
from relbook.ui.unlocking.unlock import UnlockScreen
from relbook.ui.window import MainWindow
from tests.flows.conftest import clock, to_its_end, window_of


@pytest.fixture
def places(tmp_path: Path) -> paths.Places:
    return paths.places(tmp_path / "house")


@pytest.fixture
def start(places: paths.Places, qtbot: QtBot) -> Iterator[Session]:
    """The program before anything is open."""
    session = Session(places.journal, places, clock)
    with to_its_end(session):
        yield session


def test_a_book_with_a_passphrase_is_opened_by_it_and_by_nothing_else(
    qtbot: QtBot, places: paths.Places, start: Session
) -> None:
    journal = open_journal(places.journal, "six quiet words in a row")
    clients.add("Marta Reyes")
    journal.leave()
    start.begin()
    unlock = start.screen
    assert isinstance(unlock, UnlockScreen)
    qtbot.keyClicks(unlock.words, "not that")
    qtbot.keyClick(unlock.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(unlock.words.selectedText()))
    assert start.screen is unlock  # nothing is lost, it may be tried again
    qtbot.keyClicks(unlock.words, "six quiet words in a row")
    qtbot.keyClick(unlock.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(start.screen, MainWindow))
    assert [client.name for client in clients.everyone()] == ["Marta Reyes"]


def test_nothing_there_is_the_first_run_and_starts_a_book(places: paths.Places, start: Session) -> None:
    start.begin()
    first = start.screen
    assert isinstance(first, FirstRun)
    assert not places.journal.exists()
    first.started.emit()
    choosing = start.screen
    assert isinstance(choosing, ChoosePassphrase)
    assert not places.journal.exists()
    choosing.without.click()
    assert isinstance(start.screen, MainWindow)


def test_a_foreign_file_is_told_of_and_left_alone(places: paths.Places, start: Session) -> None:
    places.journal.parent.mkdir(parents=True)
    places.journal.write_text("dear diary\n" * 1000, "utf-8")
    start.begin()
    assert isinstance(start.screen, TroubleScreen)
    assert places.journal.read_text("utf-8") == "dear diary\n" * 1000


def test_the_first_screen_shows_where_the_keyboard_is_and_enter_presses_that(
    qtbot: QtBot, start: Session
) -> None:
    start.begin()
    first = start.screen
    assert isinstance(first, FirstRun)
    first.sample_asked.disconnect()
    (ring,) = first.findChildren(FocusRing)
    qtbot.waitUntil(first.start.hasFocus)
    assert not ring.isVisible()  # nobody has pressed a key
    for button in (first.start, first.open):
        qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert first.sample.hasFocus() and ring.isVisible()
    assert ring.geometry().contains(first.sample.mapTo(first, first.sample.rect().center()))
    with qtbot.waitSignal(first.sample_asked):
        qtbot.keyClick(first.sample, Qt.Key.Key_Return)


def test_who_brings_nothing_in_at_the_start_does_not_stand_on_the_lock(qtbot: QtBot, start: Session) -> None:
    start.begin()
    first = start.screen
    assert isinstance(first, FirstRun)
    first.bring.click()
    choosing = start.screen
    assert isinstance(choosing, ChoosePassphrase)
    choosing.without.click()
    window = window_of(start, qtbot)
    sheet = window.sheets.importing
    qtbot.waitUntil(sheet.isVisible)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    here = window.focusWidget()
    assert here is not None and not isinstance(here, QToolButton), "Enter would lock the book"


def test_notes_brought_in_at_the_start_come_into_a_book_with_a_passphrase(
    qtbot: QtBot, places: paths.Places, start: Session
) -> None:
    start.begin()
    first = start.screen
    assert isinstance(first, FirstRun)
    first.bring.click()
    choosing = start.screen
    assert isinstance(choosing, ChoosePassphrase)
    assert not places.journal.exists()
    for field in (choosing.fields.words, choosing.fields.again):
        qtbot.keyClicks(field, "correct horse battery staple")
    qtbot.keyClick(choosing.fields.again, Qt.Key.Key_Return)
    window = window_of(start, qtbot)
    sheets = window.sheets
    qtbot.waitUntil(sheets.recovery.isVisible)
    assert not sheets.importing.isVisible()  # one thing at a time
    qtbot.keyClick(sheets.recovery, Qt.Key.Key_Escape)
    qtbot.waitUntil(sheets.importing.isVisible)
    qtbot.keyClick(sheets.importing, Qt.Key.Key_Escape)
    sheets.recovery.open()
    sheets.recovery.close_sheet()
    assert not sheets.importing.isVisible()  # asked once
    assert passphrase.has_passphrase(opened())


def test_who_goes_back_from_the_passphrase_and_just_begins_is_asked_for_no_notes(
    qtbot: QtBot, start: Session
) -> None:
    start.begin()
    assert isinstance(start.screen, FirstRun)
    start.screen.bring.click()
    assert isinstance(start.screen, ChoosePassphrase)
    qtbot.keyClick(start.screen, Qt.Key.Key_Escape)
    assert isinstance(start.screen, FirstRun)
    start.screen.start.click()
    assert isinstance(start.screen, ChoosePassphrase)
    start.screen.without.click()
    window = window_of(start, qtbot)
    assert not window.sheets.importing.isVisible()
