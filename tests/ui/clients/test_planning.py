"""Planning a talk, changing it, and putting reminders off."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relbook.journal.rhythm import UNTIL_NEXT_TALK
from relbook.store import clients, meetings, roster, snoozes
from relbook.ui.clients.planning import PlanSheet
from relbook.ui.clients.resting import RestSheet
from relbook.ui.desk import Desk
from tests.ui.conftest import NOW

TODAY = NOW.date()


@pytest.fixture
def sheet(desk: Desk, window: QWidget) -> PlanSheet:
    """The sheet for a plan."""
    return PlanSheet(desk, window)


@pytest.fixture
def rest(desk: Desk, window: QWidget) -> RestSheet:
    """The sheet for reminders."""
    return RestSheet(desk, window)


def test_a_talk_is_planned_by_keyboard_alone(sheet: PlanSheet, ada: str, qtbot: QtBot) -> None:
    sheet.ask(ada)
    qtbot.keyClicks(sheet.when, "fri 15:00")
    assert sheet.understood.text == "Friday, 27 November 15:00"
    qtbot.keyClick(sheet.when, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    (planned,) = meetings.ahead(ada, NOW)
    assert (planned.day, planned.at, planned.kind) == (date(2026, 11, 27), time(15), "call")


def test_with_several_how_long_about_what_and_where(sheet: PlanSheet, ada: str, qtbot: QtBot) -> None:
    bea = clients.add("Bea Buck").row_id
    sheet.ask(ada)
    sheet.people.field.setFocus()
    sheet.people.field.setText("bea")  # typing would open the list of names, which takes the keyboard
    qtbot.keyClick(sheet.people.field, Qt.Key.Key_Return)
    assert sheet.people.keys == [ada, bea]
    sheet.when.setText("12 dec")
    sheet.length.setCurrentIndex(sheet.length.findData(90))
    sheet.about.setText("Budget")
    sheet.place_field.setText("Café Luz")
    sheet.plan.click()
    (planned,) = meetings.ahead(bea, NOW)
    assert [who.id for who in planned.clients] == [ada, bea]
    assert (planned.minutes, planned.title, planned.place, planned.at) == (90, "Budget", "Café Luz", None)


def test_the_last_one_stays_for_a_plan_with_nobody_is_none(sheet: PlanSheet, ada: str) -> None:
    sheet.ask(ada)
    sheet.people.names[0].click()
    assert sheet.people.keys == [ada]


def test_no_date_no_plan(sheet: PlanSheet, ada: str) -> None:
    sheet.ask(ada)
    sheet.when.setText("frday")
    assert not sheet.plan.isEnabled()
    assert "frday" in sheet.understood.text


def test_what_is_planned_already_can_be_changed_and_taken_off(sheet: PlanSheet, desk: Desk, ada: str) -> None:
    key = meetings.plan([ada], TODAY + timedelta(2), time(9), kind="call", minutes=50).row_id
    sheet.ask(ada)
    sheet.plans.rows[0].click()
    assert (sheet.when.text(), sheet.length.currentData()) == ("2026-11-27 09:00", 50)
    sheet.when.setText("fri 11:30")
    sheet.plan.click()
    assert meetings.get(key).at == time(11, 30)
    sheet.change(key)
    sheet.off.click()
    assert meetings.ahead(ada, NOW) == []
    desk.undo()
    assert meetings.get(key).at == time(11, 30)


def test_a_talk_that_has_taken_place_wants_its_note(sheet: PlanSheet, ada: str, qtbot: QtBot) -> None:
    key = meetings.plan([ada], TODAY, time(15)).row_id
    sheet.change(key)
    with qtbot.waitSignal(sheet.write_asked) as asked:
        sheet.done.click()
    assert asked.args == [key] and not sheet.isVisible()


def test_put_off_for_a_week_or_a_month(rest: RestSheet, ada: str) -> None:
    rest.ask(ada)
    rest.week.click()
    assert clients.get(ada).snoozed_until == TODAY + timedelta(7)
    rest.ask(ada)
    assert rest.now.text == "Put off until Wed 2 Dec."
    rest.month.click()
    assert clients.get(ada).snoozed_until == date(2026, 12, 25)


def test_put_off_until_after_the_next_talk(rest: RestSheet, desk: Desk, ada: str) -> None:
    rest.ask(ada)
    rest.talk.click()
    assert roster.one(ada, TODAY).client.snoozed_until == UNTIL_NEXT_TALK
    rest.ask(ada)
    assert rest.now.text == "Put off until after you next talk."
    rest.wake.click()
    assert snoozes.waiting() == {}
    desk.undo()
    assert ada in snoozes.waiting()


def test_a_date_of_ones_own_has_to_lie_ahead(rest: RestSheet, ada: str, qtbot: QtBot) -> None:
    rest.ask(ada)
    rest.date.field.setFocus()
    rest.date.field.setText("2026-11-25")
    assert not rest.date.keep.isEnabled()
    assert rest.date.understood.text() == "That day is over. Choose one ahead."
    rest.date.field.setText("12 dec")
    qtbot.keyClick(rest.date.field, Qt.Key.Key_Return)
    assert clients.get(ada).snoozed_until == date(2026, 12, 12)


def test_away_until_they_are_back(rest: RestSheet, ada: str) -> None:
    rest.ask(ada)
    rest.away.field.setText("12 dec")
    rest.away.keep.click()
    assert clients.get(ada).away_until == date(2026, 12, 12)
    rest.ask(ada)
    assert rest.now.text == "Ada is away until Sat 12 Dec."
    assert rest.away.field.text() == "2026-12-12"


def test_what_was_pasted_by_mistake_widens_no_form(sheet: PlanSheet, ada: str, qtbot: QtBot) -> None:
    sheet.ask(ada)
    qtbot.wait(30)
    before = sheet.when.width()
    sheet.when.setText("Spring launch " * 40)
    qtbot.wait(30)
    assert sheet.when.width() == before
    assert sheet.understood.text.startswith("“Spring launch Spring launch Spring…” is not a date")
    assert sheet.when.accessibleDescription() == sheet.understood.text
