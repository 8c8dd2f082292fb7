"""Before and after a talk, through the real window and by keyboard."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.journal.selection import Selection
from relbook.store import entries, meetings, promises, questions
from relbook.ui.brief.ahead import MINUTE_MS, Ahead
from relbook.ui.brief.topics import Topic
from relbook.ui.window import MainWindow

NOW = datetime(2026, 11, 25, 14, 20)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, held)


def here() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def note_a_call(qtbot: QtBot, window: MainWindow, marta: str, words: str = "A good talk") -> str:
    """Keep a call of just now, and say which entry it became."""
    window.journey.go_client(marta)
    window.doing.log_call()
    qtbot.keyClicks(here(), words)
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    return entries.window(Selection(client_id=marta))[0].id


def test_what_is_ticked_in_the_brief_is_asked_once_the_note_is_kept(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    questions.ask_later(marta, "And the van?", NOW.date())
    window.journey.go_client(marta)
    press(qtbot, window, Qt.Key.Key_B, CTRL | SHIFT)
    sheet = window.sheets.brief
    assert sheet.isVisible() and sheet.page is not None
    topic = next(line for line in sheet.page.lines() if isinstance(line, Topic) and "Ines" in line.key)
    while here() is not topic:
        press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Space)
    sheet.start.setFocus()
    press(qtbot, window, Qt.Key.Key_Return)

    editor = window.rooms.composer.pad.editor
    assert editor.text() == "\n- How is Ines"
    qtbot.keyClicks(here(), "The call")  # the caret stands above what was ticked
    assert editor.text() == "The call\n- How is Ines"
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert [one.text for one in questions.waiting(marta)] == ["And the van?"]
    assert meetings.next_of(marta, NOW.date()) is None or not window.toast.isHidden()
    window.doing.undo()
    assert {one.text for one in questions.waiting(marta)} == {"How is Ines", "And the van?"}


def test_the_loop_is_closed_in_a_dozen_keys_and_taken_back_in_one(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    talk = note_a_call(qtbot, window, marta)
    assert window.toast.offered.text() == "Close the loop"
    window.toast.offered.click()
    sheet = window.sheets.loop
    assert sheet.isVisible()

    keys = 0

    def key(which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        nonlocal keys
        keys += 1
        press(qtbot, window, which, held)

    qtbot.keyClicks(here(), "send the deck @fri")
    key(Qt.Key.Key_Tab)
    qtbot.keyClicks(here(), "look at the offer")
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Tab)
    qtbot.keyClicks(here(), "January payroll")
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_4)
    key(Qt.Key.Key_Tab)
    key(Qt.Key.Key_Tab)
    qtbot.keyClicks(here(), "2 dec 15:00")
    key(Qt.Key.Key_Return, CTRL)
    assert keys <= 12
    assert not sheet.isVisible()

    entry = entries.get(talk)
    assert entry.text.splitlines()[-3:] == [
        "[] send the deck @fri",
        "[Marta] look at the offer",
        "!worry January payroll",
    ]
    assert entry.energy == 1
    assert {one.text for one in promises.of_client(marta)} >= {"send the deck", "look at the offer"}
    window.doing.undo()
    assert entries.get(talk).text == "A good talk"
    assert entries.get(talk).energy is None


def test_leaving_the_four_questions_loses_nothing_that_was_typed(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    note_a_call(qtbot, window, marta)
    window.actions_by_name["close_loop"].trigger()
    qtbot.keyClicks(here(), "send the deck")
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.sheets.loop.isVisible()
    window.actions_by_name["close_loop"].trigger()
    assert window.sheets.loop.mine.said() == ("send the deck",)


def test_a_talk_of_long_ago_is_not_asked_about_by_itself(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    window.journey.go_client(marta)
    window.rooms.composer.open_for("note")
    qtbot.keyClicks(here(), "Only a thought")
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    assert window.toast.offered.isHidden()


def test_a_quarter_of_an_hour_before_a_talk_its_brief_is_offered_once(
    qtbot: QtBot, window: MainWindow, marta: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = window.findChild(Ahead)
    assert clock is not None and clock.timer.interval() >= MINUTE_MS
    assert window.banner.isHidden()
    now = NOW
    monkeypatch.setattr(window.desk, "_clock", lambda: now)
    now = NOW + timedelta(minutes=26)
    clock.look()
    assert window.banner.isVisible()
    assert "Marta" in window.banner.words.text and "14 minutes" in window.banner.words.text
    window.banner.dismiss.click()
    clock.look()
    assert window.banner.isHidden()


def test_the_offer_opens_the_brief_and_goes_when_the_talk_begins(
    qtbot: QtBot, window: MainWindow, marta: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = window.findChild(Ahead)
    assert clock is not None
    now = NOW + timedelta(minutes=30)
    monkeypatch.setattr(window.desk, "_clock", lambda: now)
    clock.look()
    window.banner.action.click()
    assert window.sheets.brief.isVisible() and window.sheets.brief.client_id == marta
    window.sheets.brief.close_sheet()
    meetings.plan([marta], NOW.date(), NOW.time().replace(hour=15, minute=5), kind="call")
    clock.look()
    assert window.banner.isVisible()
    now = NOW + timedelta(minutes=50)
    clock.look()
    assert window.banner.isHidden()


def test_a_window_that_sleeps_has_no_clock_running(session: Session, window: MainWindow) -> None:
    window.go_to_sleep()
    assert not any(timer.isActive() for timer in window.findChildren(QTimer))


def test_nothing_private_leaves_the_screen_with_the_brief(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    entries.add("CANARY\nNot said yet", day=NOW.date(), today=NOW.date(), kind="hard truth", clients=[marta])
    window.journey.go_client(marta)
    window.doing.show_brief()
    page = window.sheets.brief.page
    assert page is not None and any("CANARY" in line.key for line in page.lines())
    window.sheets.brief.head.copy_button.click()
    assert "Marta" in QGuiApplication.clipboard().text()
    assert "CANARY" not in QGuiApplication.clipboard().text()
    window.sheets.brief.forget_copy()
