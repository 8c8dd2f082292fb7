"""My own page: how I am, what is on, what lifted, kind words, evenings kept free."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from relbook.journal.entry import Kind
from relbook.journal.selection import Selection
from relbook.store import entries, own_time
from relbook.ui.clients.planning import PlanSheet
from relbook.ui.desk import Desk
from relbook.ui.own.me import MeSheet
from tests.ui.conftest import NOW

TODAY = NOW.date()
DAY = timedelta(days=1)


def checks() -> list[tuple[int | None, str]]:
    found = entries.window(Selection(kinds=(Kind.ENERGY,)))
    return [(page.entry.energy, page.entry.text) for page in found]


@pytest.mark.usefixtures("journal")
def test_how_one_is_takes_one_key_and_return(window: QMainWindow, desk: Desk, qtbot: QtBot) -> None:
    sheet = MeSheet(desk, window)
    sheet.open()
    assert not sheet.keep.isEnabled()
    assert not sheet.lines
    assert sheet.kind_words.none.isVisible()
    qtbot.keyClick(sheet.feeling.buttons[0], Qt.Key.Key_4)
    sheet.words.setFocus()
    qtbot.keyClick(sheet.words, Qt.Key.Key_Return)
    assert checks() == [(1, "Good")]
    assert not sheet.keep.isEnabled()
    qtbot.keyClick(sheet.feeling.buttons[0], Qt.Key.Key_1)
    qtbot.keyClicks(sheet.words, "Too many talks")
    sheet.keep.click()
    assert sorted(checks()) == [(-2, "Too many talks"), (1, "Good")]
    assert sheet.weather.accessibleName() == (
        "Of 2 notes in four weeks, 1 said that it gave you energy, 1 that it took some."
    )
    desk.undo()
    assert checks() == [(1, "Good")]


def test_what_lifted_and_kind_words_lead_to_their_entry(
    window: QMainWindow, desk: Desk, ada: str, qtbot: QtBot
) -> None:
    talk = entries.add("A good talk", day=TODAY, today=TODAY, kind=Kind.CALL, clients=[ada], energy=2).row_id
    for days, text in ((1, "You listen well"), (300, "Nobody else would have seen it")):
        day = TODAY - days * DAY
        entries.add(text, day=day, today=TODAY, kind=Kind.APPRECIATION_RECEIVED, clients=[ada])
    sheet = MeSheet(desk, window)
    sheet.open()
    first = sheet.kind_words.words.text
    sheet.kind_words.another.click()
    assert {first, sheet.kind_words.words.text} == {"You listen well", "Nobody else would have seen it"}
    sheet.kind_words.another.click()
    assert sheet.kind_words.words.text == first
    with qtbot.waitSignal(sheet.entry_chosen) as asked:
        sheet.lines[0].name.click()
    assert asked.args == [talk]
    assert not sheet.isVisible()
    sheet.open()
    with qtbot.waitSignal(sheet.write_asked) as wanted:
        sheet.kind_words.write.click()
    assert wanted.args == ["", Kind.APPRECIATION_RECEIVED.value]


def test_a_talk_planned_into_a_free_evening_says_so(window: QMainWindow, desk: Desk, ada: str) -> None:
    sheet = MeSheet(desk, window)
    sheet.open()
    sheet.evenings.buttons[1].click()
    assert own_time.evenings(TODAY) == (TODAY + DAY,)
    plan = PlanSheet(desk, window)
    plan.ask(ada)
    plan.when.setText("tomorrow 19:00")
    assert plan.understood.text.endswith("You keep this evening free.")
    assert plan.plan.isEnabled()
    plan.when.setText("tomorrow 10:00")
    assert "evening" not in plan.understood.text
    plan.close_sheet()
    sheet.evenings.buttons[1].click()
    assert own_time.evenings(TODAY) == ()
