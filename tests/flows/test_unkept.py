"""Words typed on a sheet that was never kept: there again after a sudden end, gone once they are kept."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.journal.circle import Circle
from relbook.journal.entry import Kind
from relbook.journal.lives.parts import Step
from relbook.journal.selection import Selection
from relbook.store import clients, drafts, entries, own_time
from relbook.store.drafts import LOOSE, Draft
from relbook.ui.meeting_mode.afterwards import Missed
from relbook.ui.shared.later import Later
from relbook.ui.unkept import Unkept
from relbook.ui.window import MainWindow
from relbook.ui.writing.editor import NoteEditor
from relbook.ui.writing.pad import Pad
from tests.flows.conftest import TODAY

pytestmark = pytest.mark.qt_log_ignore("does not support")  # a completer opens a window


def lying() -> str:
    draft = drafts.get(LOOSE)
    return draft.text if draft else ""


def test_what_a_sheet_held_is_offered_at_the_next_opening(
    qtbot: QtBot, window: MainWindow, session: Session, marta: str, tmp_path: Path
) -> None:
    window.sheets.person.ask(marta)
    field = window.sheets.person.first.company
    field.clear()
    qtbot.keyClicks(field, "Halden and Daughters")
    window.findChildren(Unkept)[0].look()
    assert "Halden and Daughters" in lying()
    window.put_away()  # as before locking and quitting
    session.leave()
    session.open()
    again = session.window
    assert again is not None
    assert again.banner.isVisible()
    again.banner.action.click()
    assert "Halden and Daughters" in again.sheets.quick.pad.editor.text()
    assert lying() == ""
    draft = drafts.get(drafts.QUICK)
    assert draft is not None
    assert "Halden and Daughters" in draft.text


def test_what_was_kept_or_cancelled_is_not_kept_twice(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    unkept = window.findChildren(Unkept)[0]
    person = window.sheets.person
    person.ask(marta)
    unkept.look()
    assert lying() == ""  # what the journal holds already is nobody's loss
    qtbot.keyClicks(person.first.company, " and Daughters")
    unkept.look()
    assert lying()
    qtbot.keyClick(person, Qt.Key.Key_Escape)
    unkept.look()
    assert lying() == ""
    assert clients.get(marta).company == "Halden Studio"


def looked(window: MainWindow) -> str:
    """What lies loose a second after somebody typed."""
    window.findChildren(Unkept)[0].look()
    return lying()


def test_a_recap_that_was_changed_is_put_down_and_one_that_was_not_is_nobodys_loss(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    recap = window.sheets.recap
    recap.ask(marta)
    assert looked(window) == ""
    qtbot.keyClicks(recap.text, "Thank you for the afternoon. ")
    assert "Thank you for the afternoon." in looked(window)
    recap.close_sheet()
    assert looked(window) == ""


def test_reasons_are_put_down_while_they_are_typed_and_no_more_once_they_are_kept(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.sheets.preferences.open()
    line = window.sheets.preferences.reasons.lines[0]
    line.setFocus()
    qtbot.keyClicks(line, "To be less alone with the work")
    assert "To be less alone with the work" in looked(window)
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert own_time.reasons() == ("To be less alone with the work",)
    assert looked(window) == ""


def test_where_one_will_be_is_put_down(qtbot: QtBot, window: MainWindow) -> None:
    trip = window.sheets.trip
    trip.ask()
    qtbot.keyClicks(trip.town, "Porto")
    qtbot.keyClicks(trip.days.first, "2 dec")
    assert looked(window).splitlines() == ["Town: Porto", "From: 2 dec"]
    trip.close_sheet()
    assert looked(window) == ""


def test_what_one_may_have_missed_in_a_talk_is_put_down(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    mode = window.sheets.meeting_mode
    mode.begin(marta)
    qtbot.keyClicks(mode.findChildren(NoteEditor)[0], "About the spring")
    mode.page.keep()
    missed = mode.findChildren(Missed)[0]
    qtbot.keyClicks(missed.field, "How was it with the landlord")
    assert "How was it with the landlord" in looked(window)
    missed.keep.click()
    assert looked(window) == ""


def test_words_that_are_shown_while_somebody_writes_come_behind_theirs(
    qtbot: QtBot, window: MainWindow, session: Session
) -> None:
    window.desk.perform(partial(drafts.keep, Draft(LOOSE, "Company: Halden")))
    session.leave()
    session.open()
    again = session.window
    assert again is not None
    again.sheets.quick.open()
    qtbot.keyClicks(again.sheets.quick.pad.editor, "About the spring")
    again.banner.action.click()
    assert again.sheets.quick.pad.editor.text() == "About the spring\nCompany: Halden"


def test_how_a_talk_left_one_goes_with_the_words_about_it(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    talk = newest(marta)
    loop = window.sheets.loop
    loop.ask(talk)
    qtbot.keyClick(loop.feeling.buttons[0], Qt.Key.Key_4)
    assert looked(window) == "How did it leave you?: Good"
    loop.close_sheet()
    assert looked(window) == "How did it leave you?: Good"  # "Not now" keeps it for later
    loop.ask(talk)
    loop.finish()
    assert looked(window) == ""


def test_what_was_put_off_after_one_talk_outlives_the_next(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    first = newest(marta)
    second = entries.add("Another", day=TODAY, today=TODAY, kind="call", clients=[marta]).row_id
    loop = window.sheets.loop
    loop.ask(first)
    qtbot.keyClicks(loop.mine.first(), "send the deck")
    loop.close_sheet()
    loop.ask(second)
    assert looked(window) == "What you promised: send the deck"


def test_a_new_day_for_a_promise_is_put_down_until_it_is_given_up(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    window.journey.go("promises")
    card = window.rooms.promises.board.mine.deciding.cards[0]
    card.ask("move")
    qtbot.keyClicks(card.day, "next fri")
    assert looked(window) == f"The new day: {card.promise.text}: next fri"
    qtbot.keyClick(card.day, Qt.Key.Key_Escape)
    assert looked(window) == ""


def test_names_for_an_export_are_put_down(qtbot: QtBot, window: MainWindow, marta: str) -> None:
    export = window.sheets.export
    export.show_for(Selection(client_id=marta))
    export.form.alias.click()
    qtbot.waitUntil(lambda: bool(export.form.swaps.rows) and export.form.swaps.isVisible())
    (row,) = (row for row in export.form.swaps.rows if row.swap.stands == "Marta Reyes")
    row.said.clear()
    qtbot.keyClicks(row.said, "Ada")
    row.said.editingFinished.emit()
    assert looked(window) == "What is said instead of Marta Reyes: Ada"
    export.close_sheet()
    assert looked(window) == ""


def test_what_is_typed_about_somebody_waits_while_others_are_looked_at(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    bea = clients.add("Bea").row_id
    knowing = window.rooms.knowing
    window.journey.go_client(marta)
    window.rooms.timeline.tabs.choose(2)
    qtbot.keyClicks(knowing.add.field, "Her sister moved in")
    window.journey.go_client(bea)
    assert looked(window) == "What did you learn about Marta?: Her sister moved in"
    window.rooms.timeline.tabs.choose(2)
    assert knowing.add.field.text() == ""
    assert looked(window) == "What did you learn about Marta?: Her sister moved in"
    window.journey.go_client(marta)
    window.rooms.timeline.tabs.choose(2)
    assert knowing.add.field.text() == "Her sister moved in"
    knowing.add.keep.click()
    assert looked(window) == ""


def test_the_day_of_a_step_is_put_down_while_it_is_typed(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    key = entries.add("A quarrel", day=TODAY, today=TODAY, kind=Kind.CONFLICT, clients=[marta]).row_id
    life = window.sheets.life
    life.ask(key)
    life.steps.chosen.emit(Step.RAISED)
    life.days.day.clear()
    qtbot.keyClicks(life.days.day, "yesterd")
    assert "yesterd" in looked(window)
    qtbot.keyClicks(life.days.day, "ay")
    life.days.day.editingFinished.emit()
    assert looked(window) == ""  # it is in the draft


def test_who_else_will_be_there_goes_with_what_is_planned(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    bea = clients.add("Bea Brown").row_id
    plan = window.sheets.plan
    plan.ask(marta)
    assert looked(window) == ""
    plan.people.field.chosen.emit(bea)
    assert looked(window) == "Who else: Bea Brown"
    plan.close_sheet()
    assert looked(window) == ""


def test_a_rule_of_a_circle_is_put_down_until_its_field_is_left(qtbot: QtBot, window: MainWindow) -> None:
    window.sheets.preferences.open()
    circles = window.sheets.preferences.circles
    capacity, _ = circles.fields[Circle.CLOSE]
    capacity.setFocus()
    capacity.clear()
    qtbot.keyClicks(capacity, "12")
    assert looked(window).endswith(": 12")
    qtbot.keyClick(capacity, Qt.Key.Key_Tab)
    assert clients.circle_rules()[Circle.CLOSE].capacity == 12
    assert looked(window) == ""


def test_nothing_typed_about_somebody_comes_back_once_they_are_forgotten(
    qtbot: QtBot, window: MainWindow, marta: str
) -> None:
    bea = clients.add("Bea").row_id
    window.sheets.loop.ask(newest(marta))
    qtbot.keyClicks(window.sheets.loop.mine.first(), "send the deck")
    window.sheets.loop.close_sheet()
    for client in (marta, bea):
        window.journey.go_client(client)
        window.rooms.timeline.tabs.choose(2)
    window.journey.go_client(marta)
    window.rooms.timeline.tabs.choose(2)
    qtbot.keyClicks(window.rooms.knowing.add.field, "Her sister moved in")
    window.journey.go_client(bea)
    window.rooms.timeline.tabs.choose(2)
    assert len(looked(window).splitlines()) == 2
    window.sheets.forget.leaving.emit(marta)
    assert looked(window) == ""


def newest(client_id: str) -> str:
    return entries.window(Selection(client_id=client_id))[0].id


class AtHide(QObject):
    """Something is typed on a page in the very moment in which its window is hidden."""

    def __init__(self, pad: Pad) -> None:
        super().__init__(pad)
        self._pad = pad

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self._pad.autosave.touch()
        return False


def test_what_hiding_the_window_writes_is_answered_before_the_book_is_closed(
    qtbot: QtBot, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Later, "at_once", False)
    quick = window.sheets.quick
    quick.open()
    qtbot.keyClicks(quick.pad.editor, "About the spring")
    window.installEventFilter(AtHide(quick.pad))
    session.leave()
    assert not window.desk.busy
