"""What fires about a client on file, and what becomes of what was put away."""

from datetime import datetime, time, timedelta

import pytest

from relbook.journal.signals import SIGNALS
from relbook.store import askings, clients, entries, signals
from relbook.store.database import Journal
from tests.store.shelf import TODAY, note

NOW = datetime.combine(TODAY, time(12))


@pytest.fixture
def quarrel(ada: str) -> str:
    """Somebody with whom a disagreement was noted ten days ago."""
    note("We see it differently.", ada, day=TODAY - timedelta(10), kind="conflict")
    return ada


def shown(client_id: str, now: datetime = NOW) -> str:
    reason = signals.of_client(client_id, now)
    return reason.signal if reason else ""


def test_what_fires_says_what_it_saw(quarrel: str) -> None:
    reason = signals.of_client(quarrel, NOW)
    assert reason is not None
    assert (reason.signal, reason.slots["days"]) == ("avoided_conflict", 10)


def test_not_now_is_a_month(quarrel: str) -> None:
    edit = signals.not_now("avoided_conflict", quarrel, TODAY)
    assert edit.concerns(quarrel)
    assert shown(quarrel) == shown(quarrel, NOW + timedelta(29)) == ""
    assert shown(quarrel, NOW + timedelta(30)) == "avoided_conflict"
    edit.revert()
    assert shown(quarrel) == "avoided_conflict"


def test_not_about_somebody_is_for_good_and_can_be_heard_again(quarrel: str) -> None:
    bea = clients.add("Bea").row_id
    note("We see it differently.", bea, day=TODAY - timedelta(10), kind="conflict")
    signals.not_now("avoided_conflict", quarrel, TODAY)
    signals.not_about("avoided_conflict", quarrel, TODAY)
    assert shown(quarrel, NOW + timedelta(90)) == ""
    assert shown(bea) == "avoided_conflict"
    assert signals.kept_quiet() == {"avoided_conflict": 1}
    assert [hush.signal for hush in signals.all_hushes()[quarrel]] == ["avoided_conflict"]
    signals.hear_again("avoided_conflict")
    assert signals.hushes(quarrel) == []
    assert shown(quarrel) == "avoided_conflict"


@pytest.mark.parametrize("name", sorted(SIGNALS))
def test_a_signal_can_be_switched_off_and_on(journal: Journal, name: str) -> None:
    edit = signals.switch(name, on=False)
    assert signals.switched_off() == {name}
    edit.revert()
    assert signals.switched_off() == frozenset()
    signals.switch(name, on=False)
    signals.switch(name, on=True)
    assert signals.switched_off() == frozenset()


def test_what_is_switched_off_shows_about_nobody(quarrel: str) -> None:
    signals.switch("avoided_conflict", on=False)
    assert shown(quarrel) == ""


def test_putting_a_signal_away_is_no_answer_to_a_prompt(quarrel: str) -> None:
    signals.not_now("avoided_conflict", quarrel, TODAY)
    signals.not_about("one_sided", quarrel, TODAY)
    assert askings.history(quarrel).askings == ()


def test_a_call_that_got_no_answer_counts_as_ones_own(ada: str) -> None:
    for days in (1, 2, 3, 4):
        note("Tried.", ada, day=TODAY - timedelta(days), kind="call", initiated="me")
    assert shown(ada) == "one_sided"
    first = entries.add("They called.", day=TODAY, today=TODAY, kind="call", clients=[ada], initiated="them")
    assert shown(ada) == ""
    first.revert()
    assert shown(ada) == "one_sided"
