"""The open book is looked after: what is found is said in three parts, and leads to what helps."""

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.store import soundness, spare
from relbook.store.seal import PAGE
from relbook.ui.unlocking.trouble import TroubleScreen
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY


def look(window: MainWindow, qtbot: QtBot) -> None:
    """Have the book looked at now, and wait for it."""
    watch = window.rooms.sound_watch
    watch.look()
    qtbot.waitUntil(lambda: watch.idle, timeout=30_000)


def test_a_sound_book_is_looked_at_in_silence(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    look(window, qtbot)
    assert not window.banner.isVisible()
    assert soundness.last_checked() == TODAY
    assert spare.spare_of(session.path).exists()
    assert not window.desk.history.can_undo


def test_another_version_beside_the_book_is_told_once(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    session.path.with_name("journal (conflicted copy 2026-11-12).relbook").touch()
    look(window, qtbot)
    assert window.banner.isVisible()
    assert "conflicted copy" in window.banner.words.text
    assert "Nothing was merged" in window.banner.words.text
    window.banner.hide()
    look(window, qtbot)
    assert not window.banner.isVisible()


def test_damage_leads_to_what_can_be_done(
    qtbot: QtBot, window: MainWindow, session: Session, marta: str
) -> None:
    assert session.journal is not None
    session.journal.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    with session.path.open("r+b") as file:
        file.seek(20 * PAGE + 500)
        file.write(bytes(range(64)))
    soundness.note_checked(date(2026, 1, 1))
    window.rooms.sound_watch.look()
    qtbot.waitUntil(window.banner.isVisible, timeout=30_000)
    assert window.banner.at_risk
    qtbot.mouseClick(window.banner.action, Qt.MouseButton.LeftButton)
    assert isinstance(session.screen, TroubleScreen)
    assert session.screen.rescue.isVisible()


def test_a_full_disk_is_told_and_tried_again(window: MainWindow, qtbot: QtBot) -> None:
    window.desk.tight.emit()
    assert window.banner.isVisible()
    assert "This was kept" in window.banner.words.text
    qtbot.mouseClick(window.banner.action, Qt.MouseButton.LeftButton)
    assert not window.banner.isVisible()
    assert window.toast.words.text() == "There is room again."
