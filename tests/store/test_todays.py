"""Today's question over everybody."""

from datetime import datetime, time, timedelta

import pytest

from relbook.journal.asking import OFFERED
from relbook.journal.client import State
from relbook.journal.trigger import Urgency
from relbook.sample.filling import fill
from relbook.store import askings, clients, entries, meetings, promises, snapshots, todays
from relbook.store.database import Journal
from relbook.store.pressing import Pressing
from relbook.store.todays import Todays
from relbook.ui.shared.questions import shipped
from tests.store.shelf import TODAY, counting, note

LIBRARY = shipped()
NOW = datetime.combine(TODAY, time(9))


def asked() -> Todays:
    found = todays.question(LIBRARY, NOW)
    assert found is not None
    return found


@pytest.fixture
def three(journal: Journal) -> list[str]:
    """Three clients with a few talks each."""
    keys = [clients.add(name, circle="steady").row_id for name in ("Ada Byron", "Bo Larsen", "Cy Young")]
    for key in keys:
        for days in (10, 30, 50):
            note("We talked.", key, day=TODAY - timedelta(days), kind="call")
    return keys


def test_whom_one_meets_today_comes_first(three: list[str]) -> None:
    meetings.plan([three[1]], TODAY, time(11))
    found = asked()
    assert (found.choice.client_id, found.choice.asked.urgency) == (three[1], Urgency.MEETING)
    assert found.more


def test_it_is_the_same_all_day(three: list[str]) -> None:
    assert asked() == asked()


def test_what_stands_there_is_said_to_and_noting_it_again_changes_nothing(three: list[str]) -> None:
    assert not asked().noted
    todays.show(asked().choice, TODAY)
    assert asked().noted
    assert todays.show(asked().choice, TODAY).kinds == frozenset()


def test_an_answer_is_enough_for_a_day(three: list[str]) -> None:
    choice = asked().choice
    askings.answer(choice.asked, choice.client_id, "A line.", TODAY)
    assert todays.question(LIBRARY, NOW) is None
    assert todays.question(LIBRARY, NOW + timedelta(1)) is not None


def test_not_today_is_not_today(three: list[str]) -> None:
    choice = asked().choice
    askings.later(choice.asked.prompt.id, choice.client_id, TODAY)
    assert todays.question(LIBRARY, NOW) is None


def test_each_other_question_is_about_somebody_else_and_there_are_not_many(three: list[str]) -> None:
    seen = []
    for left in range(OFFERED, 0, -1):
        found = asked()
        assert found.more == (left > 1)
        seen.append(found.choice.client_id)
        askings.skip(found.choice.asked.prompt.id, found.choice.client_id, TODAY)
    assert len(set(seen)) == OFFERED
    assert todays.question(LIBRARY, NOW) is None


def test_whoever_the_day_has_had_is_not_asked_about_again(three: list[str]) -> None:
    first = asked().choice
    askings.skip(first.asked.prompt.id, first.client_id, TODAY)
    assert first.client_id not in {one.client_id for one in todays.choose(LIBRARY, NOW, {first.client_id}, 5)}
    assert asked().choice.client_id != first.client_id


def test_what_stands_there_goes_when_they_were_asked_about_elsewhere(three: list[str]) -> None:
    choice = asked().choice
    todays.show(choice, TODAY)
    askings.skip("another-question", choice.client_id, TODAY)
    assert (asked().noted, asked().choice.client_id == choice.client_id) == (False, False)


def test_who_was_taken_off_the_list_is_left_alone(three: list[str]) -> None:
    for key in three[:2]:
        clients.archive(key)
    found = todays.choose(LIBRARY, NOW, most=5)
    assert {one.client_id for one in found} <= {three[2], ""}


def test_an_empty_journal_asks_nothing_about_anybody(journal: Journal) -> None:
    assert {one.client_id for one in todays.choose(LIBRARY, NOW)} <= {""}


def test_few_are_looked_at_however_many_there_are(journal: Journal) -> None:
    for number in range(40):
        key = clients.add(f"Client {number}").row_id
        note("We talked.", key, day=TODAY - timedelta(20), kind="call")
    with counting(journal) as ran:
        assert todays.question(LIBRARY, NOW)
    assert len(ran) < 120


def test_nobody_is_overlooked_for_whom_something_is_pressing(journal: Journal) -> None:
    """What `Pressing` leaves out is never looked at: it must leave out nobody whom a question fits."""
    fill(TODAY)
    everybody = clients.everyone()
    promises.add(everybody[0].id, "Send it", mine=True, made=TODAY, due=TODAY)
    entries.add("Off we go", day=TODAY, today=TODAY, clients=[everybody[1].id], kind="call", initiated="me")
    clients.amend(everybody[2].id, state=State.FORMER)
    for now in (NOW, NOW + timedelta(1, hours=8), NOW + timedelta(40), NOW + timedelta(400)):
        pressing = Pressing(LIBRARY, now)
        possible = {urgency: pressing.possible(urgency) for urgency in Urgency}
        beside = snapshots.around(now)
        for client in everybody:
            snapshot = snapshots.of_client(client.id, now, beside)
            for prompt in LIBRARY.prompts:
                for when in prompt.triggers:
                    found = None if prompt.anyone else when.ask(snapshot)
                    urgency = found and (found.urgency or when.trigger.urgency)
                    assert not urgency or client.id in possible[urgency], (when.name, client.name, now)
