"""Worth noticing across all clients, and the talk that has no note yet."""

from collections.abc import Iterator
from datetime import time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from relbook.store import clients, meetings, notes, signals
from relbook.store.database import Journal
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background
from relbook.ui.signals.after_talk import AfterTalk
from relbook.ui.signals.noticing import Noticing
from tests.ui.conftest import NOW
from tests.ui.signals.test_signals import quarrel

TODAY = NOW.date()


@pytest.fixture
def background(journal: Journal, qapp: object) -> Iterator[Background]:
    """A worker with its own connection."""
    worker = Background(journal.connect, journal.close)
    yield worker
    worker.finish()


@pytest.fixture
def noticing(desk: Desk, background: Background, qtbot: QtBot) -> Noticing:
    """The part of Today, in view."""
    room = Noticing(desk, background)
    qtbot.addWidget(room)
    room.resize(700, 500)
    with qtbot.waitSignal(room.looked):
        room.show()
    return room


@pytest.fixture
def four(journal: Journal) -> list[str]:
    """Four people with whom a disagreement was not raised."""
    keys = [clients.add(name, circle="close").row_id for name in ("Ada", "Bea", "Cleo", "Dora")]
    for key in keys:
        quarrel(key)
    return keys


def test_at_most_three_are_shown_and_lead_to_their_page(
    four: list[str], noticing: Noticing, qtbot: QtBot
) -> None:
    assert len(noticing.rows) == 3
    with qtbot.waitSignal(noticing.client_chosen) as chosen:
        noticing.rows[0].name.click()
    assert chosen.args == [noticing.rows[0].client_id]


def test_one_put_away_makes_room_for_the_next(
    four: list[str], noticing: Noticing, desk: Desk, qtbot: QtBot
) -> None:
    first = noticing.rows[0]
    with qtbot.waitSignal(noticing.looked):
        first.line._not_now.trigger()
    shown = [row.client_id for row in noticing.rows]
    assert first.client_id not in shown and len(shown) == 3
    with qtbot.waitSignal(noticing.looked):
        desk.undo()
    assert noticing.rows[0].client_id == first.client_id


def test_nothing_to_notice_is_nothing_at_all(noticing: Noticing) -> None:
    assert noticing.rows == []
    assert noticing.sizeHint().height() <= 0


def test_what_is_said_on_the_row_is_asked_for_by_the_row(
    four: list[str], noticing: Noticing, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(noticing.act_asked) as asked:
        noticing.rows[1].line.act.click()
    assert asked.args is not None and asked.args[0] == noticing.rows[1].client_id
    assert signals.all_hushes() == {}


@pytest.fixture
def after(desk: Desk, ada: str, qtbot: QtBot) -> AfterTalk:
    """A call with Ada that ended twenty minutes ago."""
    meetings.plan([ada], TODAY, time(13, 30), kind="call", minutes=30)
    room = AfterTalk(desk)
    qtbot.addWidget(room)
    room.resize(600, 200)
    room.show()
    return room


def test_a_talk_without_a_note_asks_once(after: AfterTalk, qtbot: QtBot) -> None:
    assert after.said.text == "You spoke with Ada at 13:30. Two lines about it?"
    assert after.meeting is not None
    with qtbot.waitSignal(after.write_asked) as asked:
        after.write.click()
    assert asked.args == [after.meeting.id]


def test_no_note_for_this_one_is_an_answer_that_can_be_taken_back(after: AfterTalk, desk: Desk) -> None:
    after.let_be.click()
    assert after.meeting is None and after.sizeHint().height() <= 0
    desk.undo()
    assert after.meeting is not None


def test_writing_about_it_is_the_answer(after: AfterTalk, desk: Desk, ada: str) -> None:
    desk.perform(lambda: notes.keep("Good.", day=TODAY, today=TODAY, at=time(14), kind="call", clients=[ada]))
    assert after.meeting is None


def test_several_are_asked_about_one_at_a_time_the_latest_first(
    after: AfterTalk, desk: Desk, ada: str
) -> None:
    bea = clients.add("Bea").row_id
    desk.perform(lambda: meetings.plan([bea, ada], TODAY - timedelta(3), time(9)))
    assert after.more.text == "One more waits for a note."
    after.let_be.click()
    assert after.said.text == "You met Bea, Ada on Sun 22 Nov. Two lines about it?"
