"""Locking the whole window: within a second, whatever is open, and never at the cost of a word."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from weakref import ref

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.journal.fleeting import fleeting
from relbook.store import clients, drafts
from relbook.store.opening import open_journal
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.clipboard import watch_copies
from relbook.ui.unlocking.hidden import HiddenScreen
from relbook.ui.unlocking.trouble import TroubleScreen
from relbook.ui.unlocking.unlock import UnlockScreen
from relbook.ui.window import MainWindow
from tests.flows.conftest import clock

CTRL = Qt.KeyboardModifier.ControlModifier
WORDS = "six quiet words in a row"


class Start:
    """One run of the program, and what a lock would start in its place."""

    def __init__(self, places: paths.Places, *, locked: bool = False) -> None:
        self.anew: list[list[str]] = []
        self.session = Session(places.journal, places, clock, locked=locked, anew=self.anew.append)

    @property
    def window(self) -> MainWindow:
        window = self.session.window
        assert window is not None
        return window

    def end(self) -> None:
        if self.session.screen is not None:
            self.session.screen.close()
            self.session.screen.deleteLater()
        self.session.leave()


@pytest.fixture
def places(tmp_path: Path) -> paths.Places:
    return paths.places(tmp_path / "house")


@pytest.fixture
def marta(places: paths.Places) -> str:
    """A client in a book with a passphrase."""
    journal = open_journal(places.journal, WORDS)
    key = clients.add("Marta Reyes").row_id
    journal.leave()
    return key


@pytest.fixture
def start(places: paths.Places, marta: str, qtbot: QtBot) -> Iterator[Start]:
    """The program with that book open on Marta's page."""
    begun = Start(places)
    begun.session.open(WORDS)
    begun.window.filling.settle()
    begun.window.resize(1440, 900)
    qtbot.waitUntil(begun.window.isActiveWindow)
    begun.window.journey.go_client(marta)
    yield begun
    begun.end()


def write(start: Start, qtbot: QtBot, words: str) -> None:
    start.window.rooms.composer.open_for("call")
    here = QApplication.focusWidget()
    assert here is not None
    qtbot.keyClicks(here, words)


def draft(places: paths.Places, marta: str) -> str:
    journal = open_journal(places.journal, WORDS)
    found = drafts.get(marta)
    journal.leave()
    return found.text if found else ""


def test_the_key_saves_what_is_typed_closes_the_book_and_starts_anew(
    start: Start, qtbot: QtBot, places: paths.Places, marta: str
) -> None:
    write(start, qtbot, "Half a thou")
    qtbot.keyClick(start.window, Qt.Key.Key_L, CTRL)
    assert start.anew == [["--journal", str(places.journal), "--locked"]]
    assert start.session.journal is None
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert not places.journal.with_name(f"{places.journal.name}-wal").exists()
    assert draft(places, marta) == "Half a thou"


@pytest.mark.qt_log_ignore("does not support")
def test_it_locks_below_a_menu_and_below_a_dialog(start: Start, qtbot: QtBot) -> None:
    assert start.window.rooms.side.lock.isVisible()
    assert "lock" in start.window.actions_by_name
    menu = QMenu(start.window)
    menu.addAction("One")
    menu.popup(QPoint(0, 0))
    box = QMessageBox(start.window)
    box.open()
    QTest.keyClick(menu.windowHandle(), Qt.Key.Key_L, CTRL)
    assert len(start.anew) == 1
    assert not box.isVisible()
    assert not menu.isVisible()


def test_it_locks_from_a_sheet_and_from_meeting_mode(
    start: Start, qtbot: QtBot, places: paths.Places, marta: str
) -> None:
    start.window.actions_by_name["meeting_mode"].trigger()
    here = QApplication.focusWidget()
    assert here is not None
    qtbot.keyClicks(here, "Said in the room")
    side = start.window.rooms.side
    side.lock.click()
    assert len(start.anew) == 1
    assert draft(places, marta) == "Said in the room"


class Busy:
    """A long job that can be stopped."""

    def __init__(self) -> None:
        self.begun, self.stopped = Event(), Event()

    def cancel(self) -> None:
        self.stopped.set()

    def __call__(self) -> None:
        self.begun.set()
        self.stopped.wait(30)


def test_a_busy_worker_is_stopped_and_not_waited_for(start: Start) -> None:
    busy = Busy()
    start.window.sheets.background.run(busy)
    assert busy.begun.wait(10)
    start.window.lock_asked.emit()
    assert busy.stopped.is_set()
    assert len(start.anew) == 1


def test_words_that_cannot_be_saved_stay_behind_the_lock_until_they_can(
    start: Start, qtbot: QtBot, places: paths.Places, marta: str
) -> None:
    journal = start.session.journal
    assert journal is not None
    write(start, qtbot, "Not on the disk yet")
    journal.execute_sql("PRAGMA query_only = 1")
    start.window.lock_asked.emit()
    door = next(one for one in QApplication.topLevelWidgets() if isinstance(one, UnlockScreen))
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible()] == [door]
    assert not start.anew
    door.tried.emit("not that")
    assert door.isVisible()
    door.tried.emit(WORDS)
    assert start.window.isVisible()
    assert start.window.rooms.composer.pad.editor.text() == "Not on the disk yet"
    start.window.lock_asked.emit()
    journal.execute_sql("PRAGMA query_only = 0")
    locker = start.session._locker
    assert locker is not None
    locker.try_again()
    assert len(start.anew) == 1
    assert draft(places, marta) == "Not on the disk yet"


def test_words_that_cannot_be_saved_hold_the_window_until_they_can_or_are_given_up(
    start: Start, qtbot: QtBot, places: paths.Places, marta: str, tmp_path: Path
) -> None:
    journal, window = start.session.journal, start.window
    assert journal is not None
    window.rooms.keeper.first.stop()
    write(start, qtbot, "Not on the disk yet")
    journal.execute_sql("PRAGMA query_only = 1")
    start.session.choose(str(tmp_path / "other.relbook"))
    start.session.passphrases.change(WORDS, "three other words")
    start.session.putting_back.begin(str(tmp_path / "copy.relbook"))
    assert start.session.window is window  # whatever would close the book leaves it open
    assert window.rooms.composer.pad.foot.saved.text() == "Not in the book yet"
    window.close()
    sheet = window.sheets.closing
    assert sheet.isVisible() and sheet.again.hasFocus()
    assert "not in the book yet" in sheet.head.beneath.text
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert window.isVisible() and not sheet.isVisible()
    window.close()
    journal.execute_sql("PRAGMA query_only = 0")
    sheet.again.click()
    qtbot.waitUntil(lambda: start.session.journal is None, timeout=20_000)
    assert draft(places, marta) == "Not on the disk yet"


def test_who_gives_the_words_up_may_close(start: Start, qtbot: QtBot) -> None:
    journal = start.session.journal
    assert journal is not None
    write(start, qtbot, "Not on the disk yet")
    journal.execute_sql("PRAGMA query_only = 1")
    start.window.close()
    sheet = start.window.sheets.closing
    sheet.anyway.click()
    assert start.session.journal is None


def test_what_was_copied_goes_when_the_book_is_locked(start: Start, qtbot: QtBot) -> None:
    watch_copies()
    write(start, qtbot, "In confidence")
    here = QApplication.focusWidget()
    assert here is not None
    qtbot.keyClick(here, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(here, Qt.Key.Key_C, CTRL)
    board = QApplication.clipboard()
    qtbot.waitUntil(lambda: board.mimeData().hasFormat("x-kde-passwordManagerHint"))
    assert board.text() == "In confidence"
    start.window.lock_asked.emit()
    assert board.text() == ""


def test_what_was_kept_about_words_goes_with_the_book(start: Start, tmp_path: Path) -> None:
    asked: list[str] = []
    said = fleeting(2)(asked.append)
    said("In confidence")
    start.session.choose(str(tmp_path / "other.relbook"))
    said("In confidence")
    assert len(asked) == 2  # another book is open in the same process
    start.window.filling.settle()
    start.window.lock_asked.emit()
    said("In confidence")
    assert len(asked) == 3 and len(start.anew) == 1


def test_the_window_of_a_book_that_was_left_goes_with_its_words(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    assert session.window is not None
    session.window.filling.settle()  # with it all there is was laid aside from Python's garbage
    left = ref(session.window)
    session.choose(str(tmp_path / "house" / "other.relbook"))
    qtbot.waitUntil(lambda: left() is None)


def test_nobody_there_is_said_before_it_locks(start: Start, qtbot: QtBot) -> None:
    locker = start.session._locker
    assert locker is not None
    idle, now = locker.watch.idle, [0.0]
    idle._clock = lambda: now[0]
    idle.start()
    now[0] = 571
    start.window.settings.put(remembered.LOCK_AFTER, 0)
    idle.tick()
    assert not locker.watch.line.isVisible()  # never is never
    start.window.settings.put(remembered.LOCK_AFTER, 10)
    idle.tick()
    assert locker.watch.line.isVisible()
    assert "29 seconds" in locker.watch.line.words.text()
    QTest.keyClick(start.window.windowHandle(), Qt.Key.Key_Shift)
    assert not locker.watch.line.isVisible()
    now[0] += 599
    idle.tick()
    assert locker.watch.line.isVisible()
    now[0] += 2
    idle.tick()
    assert len(start.anew) == 1


def test_a_sleep_longer_than_the_wait_locks_at_the_first_key(start: Start, qtbot: QtBot) -> None:
    locker = start.session._locker
    assert locker is not None
    idle, now = locker.watch.idle, [0.0]
    idle._clock = lambda: now[0]
    idle.start()
    now[0] = 8 * 3600
    QTest.keyClick(start.window.windowHandle(), Qt.Key.Key_Shift)
    assert len(start.anew) == 1


def test_without_a_passphrase_it_says_that_it_only_hides(places: paths.Places, qtbot: QtBot) -> None:
    open_journal(places.journal).leave()
    first = Start(places)
    first.session.begin()
    first.window.filling.settle()
    locker = first.session._locker
    assert locker is not None
    locker.watch.idle._clock = lambda: 1e9
    locker.watch.idle.tick()
    assert not first.anew  # unasked, it is not hidden
    first.window.lock_asked.emit()
    assert len(first.anew) == 1
    first.end()
    again = Start(places, locked=True)
    again.session.begin()
    hidden = again.session.screen
    assert isinstance(hidden, HiddenScreen)
    assert "only hides" in hidden.sentence.text
    assert hidden.windowTitle() == "relbook"
    qtbot.mouseClick(hidden.open, Qt.MouseButton.LeftButton)
    assert again.window.isVisible()
    again.end()


def test_a_locked_start_asks_for_the_passphrase(places: paths.Places, marta: str, qtbot: QtBot) -> None:
    begun = Start(places, locked=True)
    begun.session.begin()
    door = begun.session.screen
    assert isinstance(door, UnlockScreen)
    assert begun.session.journal is None
    begun.end()


def test_a_book_that_was_unplugged_behind_its_lock_is_waited_for(
    places: paths.Places, marta: str, qtbot: QtBot
) -> None:
    begun = Start(places, locked=True)
    unplugged = places.journal.rename(places.journal.with_name("unplugged"))
    begun.session.begin()
    gone = begun.session.screen
    assert isinstance(gone, TroubleScreen)  # and not an invitation to begin a first book
    assert "cannot be reached" in gone.heading.text
    assert "Nothing was changed" in gone.sentence.text
    unplugged.rename(places.journal)
    gone.retry.click()
    assert isinstance(begun.session.screen, UnlockScreen)
    begun.end()
