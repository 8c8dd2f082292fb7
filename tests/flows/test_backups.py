"""Backups as somebody at the window meets them: made by themselves, looked into, and brought back from."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.errors import MissingError
from relbook.journal.backup import Why
from relbook.journal.selection import Selection
from relbook.store import backups, clients, drafts, entries, files
from relbook.store import bin as waste
from relbook.store.companion import opens
from relbook.store.database import opened
from relbook.ui.unlocking.working import WorkingScreen
from relbook.ui.window import MainWindow
from tests.flows.conftest import closed, window_of


def copies(session: Session) -> list[Why]:
    return [one.why for one in backups.of_journal(session.path)]


def backed_up(window: MainWindow, qtbot: QtBot) -> None:
    keeper = window.rooms.keeper
    keeper.first.stop()
    with qtbot.waitSignal(keeper.looked, timeout=20_000):
        keeper.back_up_now()


def here(client_id: str) -> bool:
    try:
        clients.get(client_id)
    except MissingError:
        return False
    return True


def test_a_client_that_was_deleted_comes_back_from_a_backup_and_undo_goes_both_ways(
    session: Session, window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    backed_up(window, qtbot)
    assert "Backed up today, " in window.rooms.side.foot.safe.text
    window.desk.perform(partial(waste.remove_client, marta), "Marta is in the bin.")
    assert not here(marta)

    window.actions_by_name["backups"].trigger()
    sheet = window.sheets.backups
    qtbot.waitUntil(lambda: sheet.inside.rows.rowCount() > 0, timeout=20_000)
    sheet.inside.field.setText("mart")
    qtbot.waitUntil(
        lambda: [one.title for one in sheet.inside.rows.values] == ["Marta Reyes"], timeout=20_000
    )
    assert not sheet.back.isEnabled()
    sheet.inside.list.setFocus(Qt.FocusReason.OtherFocusReason)
    sheet.inside.list.setCurrentIndex(sheet.inside.rows.index(0))
    assert sheet.back.text() == "Put Marta Reyes back"
    with qtbot.waitSignal(window.desk.done, timeout=20_000):
        sheet.back.click()
    assert here(marta)
    assert not sheet.isVisible()
    (page,) = entries.window(Selection(client_id=marta))
    assert page.promises, "what came of the lines came along"
    window.doing.undo()
    assert not here(marta)
    window.desk.redo()
    assert here(marta)


def ask_for_the_whole(window: MainWindow, qtbot: QtBot) -> None:
    """Choose the newest backup, and agree that the whole book goes back to it."""
    window.actions_by_name["backups"].trigger()
    sheet = window.sheets.backups
    qtbot.waitUntil(lambda: sheet.rows.rowCount() > 0, timeout=20_000)
    sheet.all.click()
    assert sheet.ask_all.isVisible()
    sheet.ask_all.yes.click()


def test_the_whole_book_goes_back_and_what_was_there_is_kept(
    session: Session, window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    backed_up(window, qtbot)
    later = window.desk.perform(partial(clients.add, "Later"))
    assert later is not None
    window.journey.go_client(marta)
    window.rooms.composer.open_for()
    here_now = QApplication.focusWidget()
    assert here_now is not None
    qtbot.keyClicks(here_now, "Half a thought")
    ask_for_the_whole(window, qtbot)
    working = session.screen
    assert isinstance(working, WorkingScreen) and working.underway.cancel.isVisible()
    again = window_of(session, qtbot, window)
    assert here(marta)
    assert not here(later.row_id)
    assert "kept among the backups" in again.banner.words.text
    assert Why.RESTORE in copies(session)
    draft = drafts.get(marta)
    assert draft is not None and draft.text == "Half a thought"


def test_putting_the_whole_book_back_can_be_stopped(
    session: Session, window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    backed_up(window, qtbot)
    later = window.desk.perform(partial(clients.add, "Later"))
    assert later is not None
    ask_for_the_whole(window, qtbot)
    working = session.screen
    assert isinstance(working, WorkingScreen)
    working.underway.cancel.click()
    again = window_of(session, qtbot, window)
    assert again.banner.words.text == "Stopped. The book is as it was."
    assert here(later.row_id)


def test_what_was_written_is_backed_up_when_the_book_is_closed(
    session: Session, window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    window.rooms.keeper.first.stop()
    closed(session, window, qtbot)
    assert copies(session) == [Why.LEAVING]


def test_a_backup_at_closing_that_fails_is_told_before_the_window_goes(
    session: Session, window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    window.rooms.keeper.first.stop()
    folder = backups.folder_of(session.path)
    folder.write_text("in the way")
    window.close()
    sheet = window.sheets.closing
    qtbot.waitUntil(sheet.again.isVisible, timeout=20_000)
    assert window.isVisible() and sheet.again.hasFocus()
    assert "earlier backups are as they were" in sheet.words.text
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)  # one may stay
    assert window.isVisible() and not sheet.isVisible()
    window.close()
    qtbot.waitUntil(sheet.again.isVisible, timeout=20_000)
    folder.unlink()
    sheet.again.click()
    qtbot.waitUntil(lambda: session.journal is None, timeout=20_000)
    assert not window.isVisible() and copies(session) == [Why.LEAVING]


def test_nobody_has_to_wait_and_the_end_of_a_session_never_does(
    session: Session, window: MainWindow, marta: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.rooms.keeper.first.stop()
    folder = backups.folder_of(session.path)
    folder.write_text("in the way")
    window.close()
    sheet = window.sheets.closing
    qtbot.waitUntil(sheet.again.isVisible, timeout=20_000)
    sheet.anyway.click()
    assert session.journal is None and not window.isVisible()
    session.open()
    again = session.screen
    assert isinstance(again, MainWindow)
    again.desk.perform(partial(clients.add, "Later"))
    monkeypatch.setattr(QGuiApplication, "isSavingSession", lambda _: True)
    again.close()
    assert session.journal is None and not again.isVisible()


def test_a_second_place_that_was_away_gets_the_new_passphrase_when_it_is_here_again(
    session: Session, window: MainWindow, marta: str, qtbot: QtBot, tmp_path: Path
) -> None:
    keeper = window.rooms.keeper
    keeper.first.stop()
    stick = tmp_path / "stick"
    stick.mkdir()
    with qtbot.waitSignal(keeper.looked, timeout=20_000):
        keeper.choose_place(str(stick))
    stick.rename(tmp_path / "pocket")
    session.passphrases.change("", "three other words there")
    again = window_of(session, qtbot, window)
    again.sheets.recovery.close_sheet()
    assert "Its one copy keeps the passphrase it had" in again.banner.words.text
    (tmp_path / "pocket").rename(stick)
    again.rooms.keeper.first.stop()
    with qtbot.waitSignal(again.rooms.keeper.renewed, timeout=20_000):
        again.rooms.keeper.look()
    assert "has the passphrase of the book now" in again.toast.words.text()
    (copy,) = (stick / "relbook backups").glob("*.relbook")
    assert opens(copy, opened().key)


def test_a_folder_in_the_way_is_told_and_can_be_tried_again(
    session: Session, window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    keeper = window.rooms.keeper
    keeper.first.stop()
    folder = backups.folder_of(session.path)
    folder.write_text("in the way")
    with qtbot.waitSignal(keeper.failed, timeout=20_000):
        keeper.back_up_now()
    assert window.banner.at_risk
    assert "earlier backups are as they were" in window.banner.words.text
    folder.unlink()
    with qtbot.waitSignal(keeper.made, timeout=20_000):
        window.banner.action.click()
    assert copies(session) == [Why.ASKED]


def test_a_second_place_gets_its_copy_and_may_go_away(
    session: Session, window: MainWindow, marta: str, qtbot: QtBot, tmp_path: Path
) -> None:
    keeper = window.rooms.keeper
    keeper.first.stop()
    stick = tmp_path / "stick"
    stick.mkdir()
    files.store_content(b"a picture")
    window.actions_by_name["preferences"].trigger()
    part = window.sheets.preferences.backups
    with qtbot.waitSignal(keeper.looked, timeout=20_000):
        part.place_chosen.emit(str(stick))
    assert len(backups.listed(stick / "relbook backups")) == 1
    assert part.second.text.startswith("The second place has a copy from today")
    stick.rename(tmp_path / "pocket")
    with qtbot.waitSignal(keeper.looked, timeout=20_000):
        keeper.look()
    assert part.second.text.startswith("The second place is not here just now.")
    assert not window.banner.isVisible()


def test_one_is_made_on_a_day_without_any(
    session: Session, window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    keeper = window.rooms.keeper
    keeper.first.stop()
    keeper.soon.setInterval(0)
    keeper.look()
    qtbot.waitUntil(lambda: copies(session) == [Why.DAILY] and not keeper.busy, timeout=20_000)
    with qtbot.waitSignal(keeper.looked, timeout=20_000):
        keeper.look()
    assert not keeper.soon.isActive(), "the day has its backup"
