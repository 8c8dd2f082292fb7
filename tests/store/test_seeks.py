"""What is derived beside the schema, so that a question costs what its answer does."""

import re
from contextlib import nullcontext
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError
from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.journal.promise import Outcome
from relbook.journal.selection import Selection
from relbook.store import (
    binned,
    choosing,
    day,
    extras,
    facts,
    knowledge,
    ledger,
    lives,
    owing,
    promises,
    reviewing,
    roster,
    seeks,
    snapshots,
    sound,
    stream,
)
from relbook.store.database import Journal
from relbook.store.going import AT_ONCE, Going
from relbook.store.opening import open_journal
from relbook.store.reindexing import make_at_once
from tests.bench.raw import heard
from tests.store.shelf import TODAY, ask, note

KINDS = (FactKind.WORRY, FactKind.WISH)
NOW = datetime.combine(TODAY, datetime.min.time())


def _plan(sql: str, values: tuple[object, ...]) -> str:
    return " ".join(row[3] for row in ask(f"EXPLAIN QUERY PLAN {sql}", *values))


def test_a_page_reads_what_is_foremost_and_never_all_that_is_known(ada: str) -> None:
    facts.add(ada, FactKind.WORRY, "rent", as_of=TODAY)
    (chosen, values), *_ = heard(lambda: knowledge.foremost(ada, (TODAY, TODAY), 3))
    plan = _plan(chosen, values)
    assert "INDEX fact_foremost (client=? AND kind=? AND <expr>=?)" in plan
    assert "INDEX fact_about (client=? AND about>? AND about<?)" in plan
    ((counted, values),) = heard(lambda: knowledge.count_held(ada))
    assert "INDEX fact_foremost (client=?)" in _plan(counted, values)


def test_what_an_extra_is_drawn_from_is_found_among_its_kinds_alone(ada: str) -> None:
    facts.add(ada, FactKind.LIKE, "dark chocolate", as_of=TODAY)
    (sql, values), *_ = heard(partial(extras.ideas, ada))
    assert "INDEX fact_foremost (client=? AND kind=? AND <expr>=? AND pinned=?)" in _plan(sql, values)
    assert "LAST TERM OF ORDER BY" in _plan(sql, values), "the newest are where each seek begins"


def test_of_promises_settled_long_ago_a_snapshot_reads_none(ada: str) -> None:
    long_ago, lately = TODAY - timedelta(100), TODAY - timedelta(3)
    made = [promises.add(ada, "x", mine=True, made=long_ago, due=long_ago).row_id for _ in range(3)]
    promises.settle(made[0], Outcome.KEPT, long_ago)
    promises.settle(made[1], Outcome.RELEASED, lately)
    snapshot = snapshots.of_client(ada, NOW)
    assert {one.id for one in snapshot.promises} == {*made[1:]}
    asked = heard(partial(snapshots.of_client, ada, NOW))
    ((sql, values),) = [one for one in asked if "settled, entry, sentence" in one[0]]
    plan = _plan(sql, values)
    assert "COVERING INDEX promise_owed (client=?)" in plan
    assert "INDEX promise_settled (client=? AND settled>?)" in plan


def test_settled_promises_are_counted_and_the_latest_found_in_their_index_alone(ada: str) -> None:
    made = [promises.add(ada, "x", mine=True, made=TODAY).row_id for _ in range(3)]
    for promise in made[1:]:
        promises.settle(promise, Outcome.KEPT, TODAY)
    assert snapshots.of_client(ada, NOW).kept == 2
    (kept,) = [one for one in heard(partial(snapshots.of_client, ada, NOW)) if "'kept', 'late'" in one[0]]
    asked = [kept]
    for client in (ada, ""):
        asked += [one for one in heard(partial(ledger.board, TODAY, client)) if "GROUP BY 1" in one[0]]
        asked += heard(partial(ledger.settled, client, limit=1))[:1]
    assert len(asked) == 5
    assert all("promise USING COVERING INDEX promise_settled" in _plan(*one) for one in asked)
    assert "TEMP B-TREE" not in _plan(*asked[2]), "the latest with one client stand in their order"
    assert [one.id for one in ledger.settled(ada, limit=1)] == made[2:]


def test_the_list_counts_open_promises_without_reading_one_and_the_day_reads_the_first(ada: str) -> None:
    promises.add(ada, "x", mine=True, made=TODAY, due=TODAY)
    for count in (promises.tallies, promises.count_due):
        ((sql, values),) = heard(partial(count, TODAY))
        assert "promise USING COVERING INDEX promise_o" in _plan(sql, values)
        assert "TEMP B-TREE FOR GROUP BY" not in _plan(sql, values)
    sql, values = heard(partial(ledger.to_decide, TODAY, most=9))[0]
    assert "SCAN t1 USING INDEX promise_open" in _plan(sql, values)
    assert "TEMP B-TREE" not in _plan(sql, values)
    plans = [_plan(*one) for one in heard(partial(promises.due_and_next, TODAY, 6, 2))]
    assert ["<expr>=? AND due<?" in plans[0], "<expr>=? AND due>?" in plans[1]] == [True, True]
    assert all("SEARCH t1 USING INDEX promise_open (<expr>=?" in plan for plan in plans)
    assert not any("TEMP B-TREE" in plan for plan in plans)


def test_who_owes_whom_and_what_falls_due_is_sought_among_the_open_ones(ada: str) -> None:
    promises.add(ada, "x", mine=True, made=TODAY, due=TODAY)
    (counted, values), (first, more), *_ = heard(lambda: owing.foremost(ada, 3))
    assert "USING COVERING INDEX promise_owed (client=?)" in _plan(counted, values)
    assert "INDEX promise_owed (client=? AND mine=?)" in _plan(first, more)
    assert "TEMP B-TREE" not in _plan(first, more)
    ((late, values),) = heard(lambda: owing.settled_since(ada, TODAY, 3))
    assert "INDEX promise_settled (client=? AND settled>?)" in _plan(late, values)
    ((near, values),) = heard(lambda: promises.falling_due(None, TODAY))
    assert "COVERING INDEX promise_open (<expr>=? AND due>? AND due<?)" in _plan(near, values)


@pytest.mark.parametrize("everybody", [True, False])
def test_both_columns_are_read_of_indexes_over_the_open_ones(ada: str, everybody: bool) -> None:  # noqa: FBT001
    promises.add(ada, "x", mine=True, made=TODAY, due=TODAY)
    asked = heard(partial(ledger.board, TODAY, "" if everybody else ada, most=9))
    plans = [_plan(*one) for one in asked if "+outcome = 'open'" in one[0]]
    assert len(plans) == 3  # counted, and each column
    assert all("INDEX promise_o" in plan for plan in plans)
    ((counted, values),) = heard(partial(promises.count_open, ada))
    assert "INDEX promise_owed (client=?" in _plan(counted, values)


def test_what_stands_in_no_entry_is_found_without_reading_what_does(ada: str) -> None:
    promises.add(ada, "x", mine=True, made=TODAY)
    facts.add(ada, FactKind.WORRY, "rent", as_of=TODAY)
    asked = [one for one in heard(partial(stream.beside, ada, NOW)) if '"entry" IS NULL' in one[0]]
    for table in ("promise", "fact"):
        ((sql, values),) = [one for one in asked if f'FROM "{table}"' in one[0]]
        plan = _plan(sql, values)
        assert f"SEARCH t1 USING INDEX {table}_beside (client=?)" in plan
        assert "TEMP B-TREE" not in plan, "the latest stand in their order"


def test_the_day_counts_to_an_end_and_looks_back_a_day_at_a_time(ada: str) -> None:
    note("Talked about tea", ada)
    ((back, values),) = [one for one in heard(lambda: day.in_a_row(TODAY)) if "json_each" in one[0]]
    assert "INDEX entryrow_day (day=?)" in _plan(back, values)


def test_what_may_not_leave_is_found_without_reading_every_text(
    ada: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    note("Tea\n\n!SECRET they may sell", ada)
    note("Tea again", ada)
    shut = note("What I think of it", ada, kind=Kind.REFLECTION)
    seen = []
    for few in (-1, 1_000):  # all that stand apart, or each of a few
        monkeypatch.setattr(choosing, "FEW", few)
        plans = [_plan(*one) for one in heard(lambda: choosing.choose(Selection())) if '"entry"' in one[0]]
        assert ("SCAN t1 USING INDEX entry_apart" in plans) is (few < 0)
        assert not any(plan == "SCAN t1" for plan in plans)
        seen.append(choosing.choose(Selection(private=False)))
    assert seen[0] == seen[1]
    assert (seen[0].kept, seen[0].secrets) == (1, 1)
    assert seen[0].shut == choosing.shut() == {shut}


def test_the_list_asks_when_everybody_was_last_met_of_an_index_alone(ada: str) -> None:
    asked = [(sql, values) for sql, values in heard(partial(roster.last_contacts, TODAY)) if "SELECT" in sql]
    (plan,) = (_plan(sql, values) for sql, values in asked)
    assert plan.count("entry_client USING COVERING INDEX") == plan.count("SEARCH") == 1


def test_they_are_made_at_the_next_opening_where_they_are_missing(journal: Journal, ada: str) -> None:
    facts.add(ada, FactKind.WORRY, "rent", as_of=TODAY)
    ask("DROP INDEX fact_foremost")
    assert [fact.text for fact in knowledge.foremost(ada, (TODAY, TODAY), 3)] == ["rent"]
    assert knowledge.count_held(ada) == 1
    journal.leave()
    again = open_journal(journal.path)
    there = {name for (name,) in ask("SELECT name FROM sqlite_master WHERE type = 'index'")}
    assert set(seeks.SEEKS) <= there
    again.leave()


def test_one_that_an_earlier_relbook_made_otherwise_is_made_anew(journal: Journal) -> None:
    ask("DROP INDEX promise_settled")
    ask("CREATE INDEX promise_settled ON promise(client, settled) WHERE settled NOTNULL AND gone IS NULL")
    assert seeks.missing(journal) == {"promise_settled"}
    journal.leave()
    again = open_journal(journal.path)
    assert not seeks.missing(again)
    again.leave()


DAYS = st.integers(0, 4)
FACTS = st.lists(
    st.tuples(st.sampled_from(KINDS), DAYS, st.booleans(), st.booleans(), st.none() | DAYS), max_size=12
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kept=FACTS, most=st.integers(1, 3))
def test_the_foremost_are_those_a_ranking_of_all_would_choose(
    ada: str, kept: list[tuple[FactKind, int, bool, bool, int | None]], most: int
) -> None:
    for fact in facts.of_client(ada):
        facts.remove(fact.id)
    for kind, days, pinned, closed, about in kept:
        day = None if about is None else _day(about)
        key = facts.add(ada, kind, "so", as_of=_day(days), about=day).row_id
        if closed:
            facts.close(key, TODAY)
        facts.pin(key, pinned=pinned)
    near = (_day(1), _day(0))
    found = {fact.id for fact in knowledge.foremost(ada, near, most)}
    known = facts.of_client(ada)
    wanted = {fact.id for fact in known if fact.about and near[0] <= fact.about <= near[1]}
    for kind in KINDS:
        for closed in (False, True):
            alike = [fact for fact in known if fact.kind is kind and (fact.standing == "closed") is closed]
            alike.sort(key=lambda fact: (fact.pinned, fact.as_of, fact.id), reverse=True)
            wanted |= {fact.id for fact in alike[:most]}
    assert found == wanted
    assert knowledge.count_held(ada) == sum(fact.standing != "closed" for fact in known)


def _day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


def test_the_bin_reads_what_lies_in_it_and_a_look_back_the_landmarks(ada: str) -> None:
    for sql, values in heard(lambda: list(binned._small("2020-01-01")))[:2]:
        assert re.search(r"SEARCH row USING INDEX (promise|fact)_gone \(gone>\?\)", _plan(sql, values))
    ((landmarks, values),) = heard(lambda: lives._landmarks(ada, 3))
    assert "entry" not in _plan(landmarks, values)
    ((counted, values),) = heard(reviewing._opened)
    assert "promise USING COVERING INDEX promise_o" in _plan(counted, values)


@pytest.fixture
def without(journal: Journal, ada: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A book that counts as long, of a relbook that knew no such indexes."""
    for number in range(400):
        note(f"Orchard {number}", ada)
    for name in seeks.SEEKS:
        ask(f"DROP INDEX {name}")
    journal.leave()
    monkeypatch.setattr(seeks, "LONG", 399)
    monkeypatch.setattr(sound, "OFTEN", 50)
    return journal.path


def _made() -> set[str]:
    names = {name for (name,) in ask("SELECT name FROM sqlite_master WHERE type = 'index'")}
    return names & set(seeks.SEEKS)


def test_those_of_a_long_book_wait_for_whoever_shows_how_far_it_is(without: Path) -> None:
    again = open_journal(without, later=True)
    assert again.seeks_due and not _made()
    assert len(choosing.choose(Selection(private=False)).entries) == 400, "it is answered all the same"
    told: list[float] = []
    make_at_once(Going(lambda done, of: told.append(done / of)))
    assert told == sorted(told) and told[0] < 0.3 and 0.5 < told[-1] <= 1
    assert not again.seeks_due and _made() == set(seeks.SEEKS)
    again.leave()
    again = open_journal(without, later=True)
    assert not again.seeks_due
    again.leave()


def test_stopped_none_is_made(without: Path) -> None:
    again = open_journal(without, later=True)
    asked = iter(range(99))
    with pytest.raises(CancelledError):
        make_at_once(Going(stopped=lambda: next(asked) > 20))
    assert again.seeks_due and not _made()
    note("Orchard in bloom")
    make_at_once(AT_ONCE)
    assert _made() == set(seeks.SEEKS)
    again.leave()


def test_where_rows_and_words_are_due_it_never_says_that_less_is_done(without: Path) -> None:
    again = open_journal(without, later=True)
    again.index_unlike = True
    told: list[float] = []
    make_at_once(Going(lambda done, of: told.append(done / of)))
    assert told == sorted(told) and told[-1] == 1
    assert not again.seeks_due and not again.index_unlike
    again.leave()


def test_those_of_a_short_book_are_made_as_it_opens(without: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seeks, "LONG", 400)
    again = open_journal(without, later=True)
    assert not again.seeks_due and _made() == set(seeks.SEEKS)
    again.leave()


def test_a_verb_makes_them_and_shows_how_far_it_is(without: Path) -> None:
    told: list[int] = []
    again = open_journal(without, showing=lambda: nullcontext(Going(lambda done, of: told.append(done))))
    assert told and not again.seeks_due and _made() == set(seeks.SEEKS)
    again.leave()
