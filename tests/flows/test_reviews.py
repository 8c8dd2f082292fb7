"""The weekly review: left in the middle, taken up where one was, and ended in one entry."""

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.journal.entry import Kind, Tier
from relbook.journal.rituals.review import Wanted
from relbook.journal.selection import Selection
from relbook.store import entries, promises, reviews, rituals
from relbook.store.opening import open_journal
from relbook.ui.window import MainWindow
from tests.flows.conftest import TODAY

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
REVIEWS = Selection(kinds=(Kind.REFLECTION,))


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def test_a_weekly_review_is_left_and_finished(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    reviews.keep_wanted(Wanted(weekday=TODAY.weekday()))
    window.journey.go("today")
    offer = window.rooms.review_offer
    offer.look_again()
    assert offer.begin.text() == "Weekly review"
    offer.begin.click()
    sheet = window.sheets.week
    qtbot.waitUntil(lambda: sheet.current is not None)
    qtbot.keyClicks(focus(), "A calm week")
    qtbot.keyClick(focus(), Qt.Key.Key_Return, CTRL)
    qtbot.keyClicks(focus(), "The call with Marta")
    qtbot.keyClick(focus(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert offer.begin.text() == "Go on: Weekly review"

    window.actions_by_name["review_week"].trigger()
    qtbot.waitUntil(lambda: sheet.current is not None)
    assert sheet.progress.words.text().startswith("2 of")
    qtbot.keyClick(focus(), Qt.Key.Key_Left, ALT)
    assert sheet.current is not None
    assert sheet.current.value() == "A calm week"
    while sheet.shown[sheet.number].key != "minds":
        qtbot.keyClick(focus(), Qt.Key.Key_Return, CTRL)
    qtbot.keyClicks(focus(), "[] Send the photos to @Marta @fri")
    while sheet.isVisible():
        qtbot.keyClick(focus(), Qt.Key.Key_Return, CTRL)

    (page,) = entries.window(REVIEWS)
    assert page.entry.tier == Tier.PRIVATE
    assert page.entry.text.startswith("Weekly review, ")
    assert "A calm week" in page.entry.text
    assert any(one.text.startswith("Send the photos") for one in promises.open_ones())
    assert rituals.begun("week") is None
    assert offer.review is None
    assert window.toast.isVisible()
    window.desk.undo()
    assert not entries.window(REVIEWS)
    assert rituals.begun("week") is not None


def test_a_sudden_end_loses_no_word_of_a_review(
    qtbot: QtBot, session: Session, window: MainWindow, marta: str, tmp_path: Path
) -> None:
    window.parts.laying.review("week")
    qtbot.waitUntil(lambda: window.sheets.week.current is not None)
    qtbot.keyClicks(focus(), "Half a sentence")
    qtbot.waitUntil(lambda: rituals.begun("week") is not None, timeout=4_000)
    crash = tmp_path / "crash"
    shutil.copytree(session.path.parent, crash)
    session.leave()
    journal = open_journal(crash / session.path.name)
    place = rituals.begun("week")
    journal.leave()
    assert place is not None
    assert place.value("held") == "Half a sentence"
