"""What is worth noticing across all clients is what each one's own page says."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.journal.fact import NEEDS, FactKind
from relbook.journal.signals.choosing import raised
from relbook.sample.filling import fill
from relbook.store import clients, facts, meetings, noticing, promises, signals, snapshots, snoozes
from relbook.store.database import Journal
from tests.store.shelf import TODAY, counting, note

NOW = datetime.combine(TODAY, time(12))


def ago(days: int) -> datetime:
    return NOW - timedelta(days)


def quarrels(*names: str, circle: str = "close") -> list[str]:
    keys = [clients.add(name, circle=circle).row_id for name in names]
    for key in keys:
        note("We see it differently.", key, day=ago(12).date(), kind="conflict")
    return keys


@pytest.mark.parametrize("days", [0, 30, 100, 200, 400, 800])
def test_one_reading_for_all_says_what_each_page_says(journal: Journal, days: int) -> None:
    fill(TODAY)
    now = NOW + timedelta(days)
    for snapshot in noticing.everybody(now):
        assert raised(snapshot) == raised(snapshots.of_client(snapshot.client.id, now))


def test_at_most_three_and_different_ones_first(journal: Journal) -> None:
    quarrels("Ada", "Bea", "Cleo", "Dora")
    granted = clients.add("Eva", circle="steady", since=ago(900).date()).row_id
    note("Called.", granted, day=ago(3).date(), kind="call")
    found = noticing.today(NOW)
    assert [one.reason.signal for one in found] == [
        "avoided_conflict",
        "taken_for_granted",
        "avoided_conflict",
    ]
    assert found == noticing.today(NOW + timedelta(hours=5))
    assert noticing.today(NOW, most=1) == found[:1]


def test_the_nearest_circle_comes_first(journal: Journal) -> None:
    quarrels("Ada", "Bea", circle="resting")
    near = quarrels("Zoe")
    assert noticing.today(NOW)[0].client.id == near[0]


def test_what_was_put_away_or_switched_off_is_not_noticed(journal: Journal) -> None:
    ada, bea = quarrels("Ada", "Bea")
    signals.not_now("avoided_conflict", ada, TODAY)
    assert [one.client.id for one in noticing.today(NOW)] == [bea]
    signals.switch("avoided_conflict", on=False)
    assert noticing.today(NOW) == []


def test_silence_is_told_of_elsewhere_and_rests_where_it_was_put_off(journal: Journal) -> None:
    late = clients.add("Ada", circle="close").row_id
    former = clients.add("Bea", circle="close", state="former").row_id
    for key in (late, former):
        note("Called.", key, day=ago(400).date(), kind="call")
    assert [one.client.id for one in noticing.today(NOW)] == [former]
    edit = snoozes.until_next_talk(former, TODAY)
    assert noticing.today(NOW) == []
    edit.revert()
    meetings.plan([former], TODAY + timedelta(30))
    assert noticing.today(NOW) == []


def test_a_promise_of_theirs_that_waits(journal: Journal, ada: str) -> None:
    promises.add(ada, "Send the figures", mine=False, made=ago(60).date(), due=ago(20).date())
    (found,) = noticing.today(NOW)
    assert (found.reason.signal, found.reason.slots["days"]) == ("promise_waiting", 20)


def test_the_number_of_queries_does_not_grow_with_the_clients(journal: Journal) -> None:
    def asked() -> int:
        with counting(journal) as ran:
            noticing.today(NOW)
        return len(ran)

    clients.add("Ada", circle="close")
    few = asked()
    for number in range(30):
        clients.add(f"Client {number}", circle="close")
    assert asked() == few


SAID = st.tuples(
    st.sampled_from([*NEEDS, FactKind.LIKE, FactKind.BOUNDARY]),
    st.integers(0, 400),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
"""A fact: its kind, how many days ago, whether it is the writer's own, pinned, closed."""


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=st.lists(SAID, max_size=7), plain=st.booleans())
def test_of_many_facts_those_are_read_that_a_page_would_go_by(
    journal: Journal, said: list[tuple[FactKind, int, bool, bool, bool]], *, plain: bool
) -> None:
    ada = clients.add("Ada", circle="close", since=ago(900).date()).row_id
    for kind, days, mine, pinned, closed in said:
        key = facts.add(ada, kind, "Something.", as_of=ago(days).date(), mine=mine).row_id
        facts.pin(key, pinned=pinned)
        if closed:
            facts.close(key, TODAY)
    for days in range(4):
        note("Work.", ada, day=ago(days * 9).date(), kind="note" if plain else "call")
    meetings.plan([ada], TODAY + timedelta(1))
    snapshot = next(one for one in noticing.everybody(NOW) if one.client.id == ada)
    assert raised(snapshot) == raised(snapshots.of_client(ada, NOW))
    clients.archive(ada)


def test_needs_are_sought_at_the_end_of_their_groups(journal: Journal) -> None:
    for sql in (noticing._NEEDS, noticing._LEARNED):
        plan = journal.execute_sql(f"EXPLAIN QUERY PLAN {sql}", ("[]", "[]")).fetchall()
        sought = [row[3] for row in plan if " x " in row[3]]
        assert sought
        assert all("fact_foremost (client=? AND kind=? AND <expr>=? AND pinned=?)" in one for one in sought)


def test_the_newest_of_a_kind_is_sought_back_from_each_clients_newest(journal: Journal) -> None:
    plan = journal.execute_sql(f"EXPLAIN QUERY PLAN {noticing._WITH}", (1, "a")).fetchall()
    sought = [row[3] for row in plan if " t " in row[3]]
    assert sought and all("COVERING INDEX entryclientrow_client_place (client=? AND" in one for one in sought)
