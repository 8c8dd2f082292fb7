"""A book goes to another computer as one file, in the window: packed here, opened there, the same figures."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relbook import paths
from relbook.app import Session
from relbook.errors import CancelledError
from relbook.store import clients, moving
from relbook.store.going import Going
from relbook.ui.unlocking.first_run import FirstRun
from relbook.ui.unlocking.trouble import TroubleScreen
from relbook.ui.unlocking.unlock import UnlockScreen
from relbook.ui.unlocking.working import WorkingScreen
from relbook.ui.window import MainWindow
from tests.flows.conftest import clock

PASSPHRASE = "six quiet words in a row"


def packed(window: MainWindow, target: Path, qtbot: QtBot) -> str:
    """Pack the book; what is said of it."""
    sheet = window.sheets.backups
    sheet.open()
    qtbot.waitUntil(lambda: sheet._job is None)
    sheet._on_place(str(target))
    assert not sheet.pack.isEnabled()
    qtbot.waitUntil(lambda: sheet._job is None, timeout=20_000)
    return sheet.head.beneath.text + sheet.trouble.accessibleName()


def first_run(there: Session) -> FirstRun:
    """The screen of a computer that has no book yet."""
    screen = there.screen
    assert isinstance(screen, FirstRun)
    return screen


def begun(tmp_path: Path, package: Path) -> Session:
    """The other computer, where this package is opened."""
    places = paths.places(tmp_path / "new")
    there = Session(places.journal, places, clock)
    there.begin()
    first_run(there).opened.emit(str(package))
    return there


def leave(there: Session) -> None:
    """Leave the other computer, whatever it shows."""
    assert there.screen is not None
    there.screen.close()
    there.screen.deleteLater()
    there.leave()


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_it_arrives_with_the_same_figures(
    window: MainWindow, session: Session, marta: str, tmp_path: Path, qtbot: QtBot, passphrase: str
) -> None:
    package = tmp_path / "book.zip"
    if passphrase:
        session.passphrases.change("", passphrase)
        qtbot.waitUntil(lambda: isinstance(session.screen, MainWindow), timeout=20_000)
        assert isinstance(session.screen, MainWindow)
        window = session.screen
        window.sheets.recovery.close_sheet()
    said = packed(window, package, qtbot)
    assert "Clients: 1, entries: 1, files: 0" in said
    assert "left as it is" in packed(window, package, qtbot)  # nothing is written over
    session.leave()
    there = begun(tmp_path, package)
    assert isinstance(there.screen, WorkingScreen)
    qtbot.waitUntil(lambda: not isinstance(there.screen, WorkingScreen), timeout=20_000)
    if passphrase:
        door = there.screen
        assert isinstance(door, UnlockScreen)
        door.words.setText(passphrase)
        door.words.returnPressed.emit()
    qtbot.waitUntil(lambda: isinstance(there.screen, MainWindow), timeout=20_000)
    new = there.screen
    assert isinstance(new, MainWindow)
    new.filling.settle()
    assert "Clients: 1, entries: 1, files: 0" in new.toast.words.text()
    assert [who.name for who in clients.everyone()] == ["Marta Reyes"]
    leave(there)


def test_of_another_book_chosen_at_its_lock_it_says_nothing(
    window: MainWindow, session: Session, marta: str, tmp_path: Path, qtbot: QtBot
) -> None:
    package = tmp_path / "book.zip"
    session.passphrases.change("", PASSPHRASE)
    qtbot.waitUntil(lambda: isinstance(session.screen, MainWindow), timeout=20_000)
    assert isinstance(session.screen, MainWindow)
    session.screen.sheets.recovery.close_sheet()
    packed(session.screen, package, qtbot)
    session.leave()
    places = paths.places(tmp_path / "new")
    there = Session(places.journal, places, clock)
    there.begin()
    first_run(there).opened.emit(str(package))
    qtbot.waitUntil(lambda: isinstance(there.screen, UnlockScreen), timeout=20_000)
    there.choose(str(tmp_path / "other.relbook"))
    other = there.screen
    assert isinstance(other, MainWindow)
    other.filling.settle()
    assert not other.toast.isVisible()
    leave(there)


def test_what_is_not_as_it_was_packed_is_told(
    window: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    package = tmp_path / "book.zip"
    packed(window, package, qtbot)
    session.leave()
    held = bytearray(package.read_bytes())
    held[len(held) // 2] ^= 1
    package.write_bytes(held)
    there = begun(tmp_path, package)
    qtbot.waitUntil(lambda: isinstance(there.screen, TroubleScreen), timeout=20_000)
    trouble = there.screen
    assert isinstance(trouble, TroubleScreen)
    assert "could not be read" in trouble.sentence.text
    assert not there.path.exists()
    leave(there)


def test_stopped_half_way_nothing_is_left(
    window: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    package = tmp_path / "book.zip"
    packed(window, package, qtbot)
    session.leave()
    places = paths.places(tmp_path / "new")
    with pytest.raises(CancelledError):
        moving.lay(package, places.journal, going=Going(stopped=lambda: True))
    assert list(places.journal.parent.iterdir()) == []
