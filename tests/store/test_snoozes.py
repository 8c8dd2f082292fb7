"""Putting reminders off: to a day, until the next talk, while somebody is away."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.errors import MissingError
from relbook.journal.entry import CONTACT, Kind
from relbook.journal.rhythm import UNTIL_NEXT_TALK
from relbook.store import clients, entries, roster, snapshots, snoozes
from relbook.store.database import Journal
from relbook.store.edit import Edit
from tests.store.shelf import TODAY, note

NOW = datetime.combine(TODAY, time(12))


def overdue(client_id: str, today: date = TODAY) -> bool:
    return roster.one(client_id, today).pulse(today).overdue


@pytest.fixture
def late(ada: str) -> str:
    """Somebody whose rhythm of three weeks passed a week ago."""
    clients.amend(ada, circle="close")
    note("Spoke.", ada, day=TODAY - timedelta(28), kind="call")
    assert overdue(ada)
    return ada


def test_put_off_to_a_day_is_back_on_that_day(late: str) -> None:
    edit = snoozes.put_off(late, TODAY + timedelta(7))
    assert edit.concerns(late)
    assert not overdue(late)
    assert not overdue(late, TODAY + timedelta(6))
    assert overdue(late, TODAY + timedelta(7))
    edit.revert()
    assert overdue(late)


def test_away_rests_until_they_are_back(late: str) -> None:
    snoozes.away(late, TODAY + timedelta(30))
    assert not overdue(late, TODAY + timedelta(29))
    assert overdue(late, TODAY + timedelta(30))
    snoozes.away(late, None)
    assert overdue(late)


def test_until_the_next_talk_ends_with_the_talk_and_the_rhythm_begins_anew(late: str) -> None:
    edit = snoozes.until_next_talk(late, TODAY)
    assert edit.concerns(late)
    assert roster.one(late, TODAY).client.snoozed_until == UNTIL_NEXT_TALK
    assert snapshots.of_client(late, NOW).client.snoozed_until == UNTIL_NEXT_TALK
    assert not overdue(late, TODAY + timedelta(900))
    note("At last.", late, day=TODAY + timedelta(3), kind="call")
    assert not overdue(late, TODAY + timedelta(3))
    assert overdue(late, TODAY + timedelta(3 + 22))


def test_a_note_is_no_talk_and_a_talk_taken_back_did_not_happen(late: str) -> None:
    snoozes.until_next_talk(late, TODAY)
    note("Thought about it.", late, day=TODAY + timedelta(1))
    assert not overdue(late, TODAY + timedelta(60))
    talk = note("Called.", late, day=TODAY + timedelta(1), kind="call")
    assert overdue(late, TODAY + timedelta(60))
    entries.remove(talk)
    assert not overdue(late, TODAY + timedelta(60))


def test_undo_and_waking_bring_reminders_back(late: str) -> None:
    snoozes.until_next_talk(late, TODAY).revert()
    assert overdue(late)
    snoozes.until_next_talk(late, TODAY)
    snoozes.put_off(late, TODAY + timedelta(2))  # the later word counts
    assert overdue(late, TODAY + timedelta(2))
    snoozes.until_next_talk(late, TODAY)
    snoozes.away(late, TODAY + timedelta(90))
    edit = snoozes.wake(late)
    assert overdue(late)
    edit.revert()
    assert not overdue(late)


def test_who_never_talked_is_awake_with_the_first_talk(ada: str) -> None:
    clients.amend(ada, circle="close")
    snoozes.until_next_talk(ada, TODAY)
    note("Hello.", ada, day=TODAY, kind="call")
    assert overdue(ada, TODAY + timedelta(22))


def test_nobody_is_not_put_off(journal: Journal) -> None:
    for attempt in (
        lambda: snoozes.put_off("nobody", TODAY),
        lambda: snoozes.until_next_talk("nobody", TODAY),
        lambda: snoozes.wake("nobody"),
    ):
        with pytest.raises(MissingError):
            attempt()
    assert snoozes.waiting() == {}


def talks(known: dict[str, tuple[date, str]], today: date) -> date | None:
    """The last contact, from the entries alone."""
    return max((day for day, kind in known.values() if kind in CONTACT and day <= today), default=None)


DAYS = st.integers(-40, 20).map(lambda gone: TODAY + timedelta(gone))
KINDS = st.sampled_from([Kind.CALL, Kind.NOTE, Kind.MESSAGE, Kind.REFLECTION, Kind.IN_PERSON])
STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "backdate", "delete", "kind", "undo"]), st.integers(0, 9), DAYS, KINDS),
    max_size=14,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(steps=STEPS)
def test_the_last_contact_follows_from_the_entries_alone(
    journal: Journal, steps: list[tuple[str, int, date, Kind]]
) -> None:
    ada = clients.add("Ada").row_id
    known: dict[str, tuple[date, str]] = {}
    before: list[tuple[Edit, dict[str, tuple[date, str]]]] = []
    for act, which, day, kind in steps:
        was = dict(known)
        keys = sorted(known)
        if act == "undo":
            if before:
                edit, known = before.pop()
                edit.revert()
        elif act == "add" or not keys:
            edit = entries.add("x", day=day, today=TODAY, kind=kind, clients=[ada])
            known[edit.row_id] = (day, kind)
            before.append((edit, was))
        else:
            key = keys[which % len(keys)]
            match act:
                case "backdate":
                    edit, known[key] = entries.amend(key, day=day), (day, known[key][1])
                case "kind":
                    edit, known[key] = entries.amend(key, kind=kind), (known[key][0], kind)
                case _:
                    edit = entries.remove(key)
                    del known[key]
            before.append((edit, was))
        for today in (TODAY - timedelta(9), TODAY, TODAY + timedelta(30)):
            assert roster.one(ada, today).last_contact == talks(known, today)
            assert snapshots.of_client(ada, datetime.combine(today, time())).last_contact == talks(
                known, today
            )
