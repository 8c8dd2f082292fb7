"""The open book is looked after: what is found is said in three parts, and leads to what helps."""

import shutil
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.journal.backup import Why
from relbook.store import backups, entries, soundness, spare
from relbook.store.peeking import Counts
from relbook.store.seal import PAGE
from relbook.ui.unlocking.trouble import TroubleScreen
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY, closed


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
    window.banner.dismiss.click()
    look(window, qtbot)
    assert not window.banner.isVisible()


def test_another_version_is_looked_into_and_an_entry_brought_over(
    qtbot: QtBot, window: MainWindow, session: Session, marta: str
) -> None:
    assert session.journal is not None
    key = entries.add("Only there", day=TODAY, today=TODAY, clients=[marta]).row_id
    other = session.path.with_name("journal (conflicted copy 2026-11-12).relbook")
    session.journal.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(session.path, other)
    held = other.read_bytes()
    entries.remove(key)
    backups.make(session.journal, Why.ASKED)
    look(window, qtbot)
    window.banner.action.click()
    sheet = window.sheets.backups
    qtbot.waitUntil(lambda: bool(sheet.rows.values))
    version, backup = sorted(sheet.rows.values, key=lambda one: not one.beside)
    sheet.list.setCurrentIndex(sheet.rows.index(sheet.rows.values.index(version)))
    assert not backup.beside and version.beside and version.holds == Counts(1, 2)
    assert "1 client, 2 entries" in sheet.rows.holds(version)
    assert other.name in sheet.rows.about(version)
    sheet.inside.tabs.choose(1)
    qtbot.waitUntil(lambda: bool(sheet.inside.rows.values))
    sheet.inside.list.setCurrentIndex(sheet.inside.rows.index(0))
    assert sheet.inside.rows.values[0].title == "Only there"
    sheet.back.click()
    qtbot.waitUntil(lambda: not sheet.isVisible())
    assert entries.get(key).text == "Only there"
    assert other.read_bytes() == held


def test_a_version_that_was_put_aside_is_only_read(
    qtbot: QtBot, window: MainWindow, session: Session, marta: str
) -> None:
    closed(session, window, qtbot)
    other = session.path.with_name("journal (1).relbook")
    shutil.copy(session.path, other)
    held = other.read_bytes()
    session.choose(str(other))
    opened = session.screen
    assert isinstance(opened, MainWindow)
    assert opened.desk.read_only and "put this version aside" in opened.banner.words.text
    opened.close()
    session.leave()
    assert other.read_bytes() == held
    assert not other.with_name(f"{other.name}.lock").exists()


def test_a_folder_that_is_kept_in_step_is_told_of_once(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    (session.path.parent.parent / ".stfolder").mkdir()
    look(window, qtbot)
    assert "Syncthing" in window.banner.words.text and "one computer at a time" in window.banner.words.text
    window.banner.action.click()
    guide = window.sheets.keys
    assert guide.isVisible()
    guide.close_sheet()
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
