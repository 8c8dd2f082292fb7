"""The writer's own sheets: people helped, small extras, being away; and quiet hours in the settings."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from relbook.journal.absence import Absence, HeadsUp
from relbook.journal.entry import Kind
from relbook.journal.hours import QuietHours
from relbook.store import entries, own_time
from relbook.ui.desk import Desk
from relbook.ui.own import words
from relbook.ui.own.away import AwaySheet
from relbook.ui.own.extras import ExtrasSheet
from relbook.ui.own.helped import HelpedSheet
from relbook.ui.preferences.own_time import OwnTime
from relbook.ui.shared.reasons import Reasons
from tests.ui.conftest import NOW

TODAY = NOW.date()


def test_a_year_of_people_helped_is_turned_by_hand(window: QMainWindow, desk: Desk, ada: str) -> None:
    for day, text in ((TODAY, "This year"), (TODAY - timedelta(days=400), "Last year\n\nMore of it")):
        entries.add(text, day=day, today=TODAY, kind=Kind.DIFFERENCE, clients=[ada])
    sheet = HelpedSheet(desk, window)
    sheet.open()
    assert len(sheet.rows) == 1
    assert sheet.year.isVisible()
    sheet.year.setCurrentIndex(1)
    sheet.year.activated.emit(1)
    assert sheet.rows[0].name.text() == "Ada"
    entries_now = entries.add("Nobody", day=TODAY, today=TODAY, kind=Kind.DIFFERENCE)
    desk.changed.emit(entries_now)
    sheet.year.setCurrentIndex(0)
    sheet.year.activated.emit(0)
    assert {row.name.text() for row in sheet.rows} == {"Ada", "Nobody in particular"}


def test_nothing_to_draw_on_says_so(window: QMainWindow, desk: Desk, ada: str, qtbot: QtBot) -> None:
    sheet = ExtrasSheet(desk, window)
    sheet.ask("")
    assert not sheet.isVisible()
    sheet.ask(ada)
    assert sheet.first_focus() is sheet.idea
    with qtbot.waitSignal(sheet.write_asked) as asked:
        sheet.write.click()
    assert asked.args == [ada, Kind.EXTRA.value, ""]


@pytest.mark.usefixtures("journal")
def test_days_that_are_none_are_said_and_not_kept(window: QMainWindow, desk: Desk, qtbot: QtBot) -> None:
    sheet = AwaySheet(desk, window)
    sheet.open()
    sheet.first.setText("20 dec")
    sheet.last.setText("never")
    qtbot.keyClick(sheet.last, Qt.Key.Key_Return)
    assert not sheet.keep.isEnabled()
    assert own_time.away() is None
    sheet.last.setText("3 jan")
    qtbot.keyClick(sheet.last, Qt.Key.Key_Return)
    assert own_time.away() == Absence(date(2026, 12, 20), date(2027, 1, 3))
    sheet.close_sheet()
    sheet.open()
    assert sheet.first.text() == "2026-12-20"
    sheet.back.click()
    assert own_time.away() is None


def test_a_word_ahead_for_who_would_go_long_unheard() -> None:
    away = Absence(TODAY, TODAY + timedelta(days=20))
    said = words.draft(HeadsUp("ada", "Ada", days=40), away, "", TODAY)
    assert said.startswith("Hello Ada, a word ahead: I am away from Wed 25 Nov to Tue 15 Dec")
    assert said.endswith("If there is anything you would like before then, tell me.")


@pytest.mark.usefixtures("journal")
def test_quiet_hours_are_chosen_and_taken_back(window: QMainWindow, desk: Desk, qtbot: QtBot) -> None:
    own = OwnTime(desk)
    reasons = Reasons(desk)
    qtbot.addWidget(reasons)
    window.setCentralWidget(own)
    own.look()
    assert not own.quiet.on.isChecked()
    own.quiet.on.click()
    own.quiet.days[5].click()
    own.quiet.start.setCurrentIndex(own.quiet.start.findData("20:00:00"))
    own.quiet.start.activated.emit(20)
    assert own_time.quiet_hours() == QuietHours(time(20), time(9), frozenset({6}))
    own.quiet.on.click()
    assert own_time.quiet_hours() is None
    assert not own.quiet.inside.isVisible()
    own.answer.setText(" within  a day ")
    own.answer.editingFinished.emit()
    assert own_time.answer_promise() == "within a day"
    reasons.lines[1].setText("To be trusted")
    reasons.lines[1].editingFinished.emit()
    reasons.look()
    assert reasons.lines[0].text() == "To be trusted"
