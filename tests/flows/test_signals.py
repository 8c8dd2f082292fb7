"""What is worth noticing, from the window: it is seen, heeded, put away; and a talk gets its note."""

from datetime import time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from relbook.journal.selection import Selection
from relbook.store import clients, entries, meetings, roster, signals
from relbook.ui.shared.later import Later
from relbook.ui.window import MainWindow
from tests.flows.conftest import NOW, TODAY

SEEN = "You noted a disagreement on 13 Nov and, 12 days later, have not raised it."


def quarrel(client_id: str) -> str:
    return entries.add(
        "We see it differently.",
        day=TODAY - timedelta(12),
        today=TODAY,
        kind="conflict",
        clients=[client_id],
    ).row_id


def test_a_disagreement_is_noticed_opened_and_put_away(window: MainWindow, marta: str) -> None:
    entry = quarrel(marta)
    window.journey.go_client(marta)
    note = window.rooms.signals
    assert note.said == SEEN
    note.line.act.click()
    shown = window.rooms.timeline.view.currentIndex()
    assert window.rooms.timeline.model.values[shown.row()].id == entry
    note.line._not_now.trigger()
    assert note.said == "You talk today and do not know what Marta is up against."
    window.doing.undo()
    assert note.said == SEEN


def test_the_question_stays_where_it_is_until_it_is_known_what_is_worth_noticing(
    window: MainWindow, marta: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bea, cleo = clients.add("Bea").row_id, clients.add("Cleo").row_id
    quarrel(marta)
    quarrel(bea)
    window.frame.open_drawer()
    window.journey.go_client(marta)
    note = window.rooms.signals
    high = note.sizeHint().height()
    monkeypatch.setattr(Later, "at_once", False)
    for client_id in (bea, cleo, bea):
        window.journey.go_client(client_id)
        assert note.said == ""
        assert note.sizeHint().height() == high
    qtbot.waitUntil(lambda: note.said == SEEN)
    assert note.sizeHint().height() == high
    window.journey.go("today")
    assert note.sizeHint().height() < high


def test_today_names_it_and_leads_there(window: MainWindow, marta: str, qtbot: QtBot) -> None:
    quarrel(marta)
    noticing = window.rooms.noticing
    with qtbot.waitSignal(noticing.looked):
        noticing.look_again()
    (row,) = noticing.rows
    row.line.act.click()
    assert window.journey.client_id == marta


def test_a_thank_you_that_is_written_answers_the_signal(window: MainWindow, qtbot: QtBot) -> None:
    ada = clients.add("Ada", circle="steady", since=TODAY - timedelta(900)).row_id
    entries.add("Called.", day=TODAY - timedelta(5), today=TODAY, kind="call", clients=[ada])
    window.journey.go_client(ada)
    note = window.rooms.signals
    assert note.said == "No thank-you yet; things have gone smoothly for 120 days."
    note.line.act.click()
    composer = window.rooms.composer
    assert composer.pad.subject is not None and composer.pad.subject.kind == "appreciation given"
    qtbot.keyClicks(composer.pad.editor, "Wrote a card.")
    composer.pad.keep()
    assert note.said == ""


def test_what_is_written_by_a_signal_is_seen_whatever_tab_was_looked_at(
    window: MainWindow, marta: str
) -> None:
    for tab in range(1, 4):
        window.journey.go_client(marta)
        window.rooms.timeline.tabs.choose(tab)
        window.rooms.signals.line.act.click()  # it asks what Marta is up against
        assert window.rooms.composer.pad.editor.isVisible(), tab
        window.rooms.composer.pad.discard()
        window.rooms.timeline.tabs.choose(tab)
        window.doing.note_talk(marta, "call")
        assert window.rooms.composer.pad.editor.hasFocus(), tab
        window.rooms.composer.pad.discard()


def test_a_switch_in_the_settings_silences_a_signal(window: MainWindow, marta: str) -> None:
    quarrel(marta)
    window.journey.go_client(marta)
    assert window.rooms.signals.said == SEEN
    window.sheets.preferences.open()
    window.sheets.preferences.signals.rows["avoided_conflict"].shown.click()
    window.sheets.preferences.close_sheet()
    assert signals.switched_off() == {"avoided_conflict"}
    assert window.rooms.signals.said != SEEN
    window.doing.undo()
    assert window.rooms.signals.said == SEEN


def test_what_was_put_away_for_good_can_be_heard_again(window: MainWindow, marta: str) -> None:
    quarrel(marta)
    window.journey.go_client(marta)
    window.rooms.signals.line._not_about.trigger()
    assert window.rooms.signals.said != SEEN
    window.sheets.preferences.open()
    row = window.sheets.preferences.signals.rows["avoided_conflict"]
    assert row.again.text() == "Put away about one client. Show again"
    row.again.click()
    assert row.again.isHidden()
    window.sheets.preferences.close_sheet()
    assert window.rooms.signals.said == SEEN


def test_a_talk_that_is_over_gets_its_note(window: MainWindow, qtbot: QtBot) -> None:
    ada = clients.add("Ada").row_id
    window.desk.perform(partial(meetings.plan, [ada], TODAY, time(13), kind="call", minutes=40))
    after = window.rooms.after_talk
    assert after.said.text == "You spoke with Ada at 13:00. Two lines about it?"
    after.write.click()
    composer = window.rooms.composer
    subject = composer.pad.subject
    assert subject is not None
    assert (subject.clients, subject.kind) == ((ada,), "call")
    assert (subject.moment.at, subject.moment.minutes) == (time(13), 40)
    qtbot.keyClicks(composer.pad.editor, "Good.")
    composer.pad.keep()
    assert meetings.unwritten(NOW) == []
    (page,) = entries.window(Selection(client_id=ada), limit=9)
    assert meetings.between(TODAY, TODAY)[0].entry_id == page.id


def test_a_plan_and_a_reminder_from_the_keyboard(window: MainWindow, marta: str, qtbot: QtBot) -> None:
    window.journey.go_client(marta)
    window.actions_by_name["plan"].trigger()
    qtbot.keyClicks(window.sheets.plan.when, "fri 10:00")
    qtbot.keyClick(window.sheets.plan.when, Qt.Key.Key_Return)
    assert len(meetings.ahead(marta, NOW)) == 2
    window.actions_by_name["rest"].trigger()
    rest = window.sheets.rest
    assert rest.isVisible() and rest.week.hasFocus()
    qtbot.keyClick(rest, Qt.Key.Key_Return)
    assert roster.one(marta, TODAY).client.snoozed_until == TODAY + timedelta(7)
    window.actions_by_name["rest"].trigger()
    qtbot.keyClick(rest, Qt.Key.Key_Escape)
    assert not rest.isVisible()
