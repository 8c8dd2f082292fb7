"""What the insights read: entries without their words, settled promises, and nothing from the bin."""

from datetime import date, timedelta

import pytest

from relbook.journal.entry import Kind, Side
from relbook.journal.insights.insight import Of
from relbook.journal.insights.span import ALL, YEAR, Span
from relbook.journal.promise import Outcome
from relbook.store import clients, entries, facts, insights, promises
from relbook.store.database import Journal
from relbook.store.models import KindRow
from tests.bench.raw import heard
from tests.store.shelf import TODAY, ask, counting, note

DAY = timedelta(days=1)


def test_a_span_holds_what_was_written_in_it_the_oldest_first(ada: str) -> None:
    note("Long ago", ada, day=date(2020, 2, 29), kind=Kind.CALL)
    first = note("First", ada, day=TODAY - 9 * DAY, kind=Kind.CALL, minutes=40, initiated=Side.THEM)
    second = note("Second", ada, day=TODAY, kind=Kind.NOTE, energy=-2)
    note("Tomorrow", ada, day=TODAY + DAY, kind=Kind.CALL)
    entries.remove(note("Binned", ada, kind=Kind.CALL))
    insight = insights.look_back(ada, YEAR, TODAY)
    assert [one.id for one in insight.noted] == [first, second]
    one, other = insight.noted
    assert (one.contact, one.minutes, one.initiated, one.day) == (True, 40, Side.THEM, TODAY - 9 * DAY)
    assert (other.contact, other.energy, other.initiated) == (False, -2, None)
    assert (insight.before, insight.began) == (date(2020, 2, 29), date(2020, 2, 29))
    assert len(insights.look_back(ada, ALL, TODAY).noted) == 3
    assert insights.spans(ada, TODAY)[-3:] == ["2020", "3 years", ALL]


def test_one_client_is_not_another_and_everybody_is_all(ada: str) -> None:
    grace = clients.add("Grace Hopper", rhythm_days=14).row_id
    both = note("Lunch for three", ada, grace, kind=Kind.IN_PERSON)
    hers = note("A call", grace, kind=Kind.CALL)
    nobody = note("An idea", kind=Kind.NOTE)
    assert [one.id for one in insights.look_back(ada, YEAR, TODAY).noted] == [both]
    seen = insights.look_back(grace, YEAR, TODAY)
    assert {one.id for one in seen.noted} == {both, hers}
    assert (seen.first_name, seen.wanted) == ("Grace", 14)
    everybody = insights.look_back("", YEAR, TODAY)
    assert {one.id for one in everybody.noted} == {both, hers, nobody}
    assert everybody.count(Of.CONTACT).total == 2
    assert everybody.wanted is None


def test_life_is_what_the_entry_taught_or_is_tagged_with(ada: str) -> None:
    plain = note("About the invoice", ada, kind=Kind.CALL)
    taught = note("Coffee\n\n!fact runs on Sundays", ada, kind=Kind.IN_PERSON)
    tagged = note("Her sister #family", ada, kind=Kind.CALL)
    worried = note("A worry\n\n!worry cash flow", ada, kind=Kind.CALL)
    life = {one.id: one.life for one in insights.look_back(ada, YEAR, TODAY).noted}
    assert life == {plain: False, taught: True, tagged: True, worried: False}
    for fact in facts.of_client(ada):
        facts.remove(fact.id)
    assert not {one.id: one.life for one in insights.look_back("", YEAR, TODAY).noted}[taught]


def test_a_kind_of_ones_own_is_contact_when_it_says_so(journal: Journal, ada: str) -> None:
    KindRow.create(id="k" * 32, kind="walk", contact=True, created=_stamp(), updated=_stamp())
    note("Along the river", ada, kind="walk")
    for who in ("", ada):
        assert [one.contact for one in insights.look_back(who, YEAR, TODAY).noted] == [True]


def _stamp() -> object:
    from relbook.store.moment import now

    return now()


def test_tags_are_those_of_entries_that_note_energy(ada: str) -> None:
    note("Long day #tax", ada, kind=Kind.CALL, energy=-1)
    note("Short day #tax", ada, kind=Kind.CALL)
    tags = {one.energy: one.tags for one in insights.look_back("", YEAR, TODAY).noted}
    assert tags == {-1: ("tax",), None: ()}


def test_promises_count_when_they_were_settled_in_the_span(ada: str) -> None:
    kept, old, still = (
        promises.add(ada, words, mine=True, made=date(2025, 1, 1)).row_id for words in ("a", "b", "c")
    )
    promises.settle(kept, Outcome.KEPT, TODAY - DAY)
    promises.settle(old, Outcome.KEPT, TODAY - 800 * DAY)
    grace = clients.add("Grace Hopper").row_id
    theirs = promises.add(grace, "d", mine=False, made=TODAY).row_id
    promises.settle(theirs, Outcome.BROKEN, TODAY)
    span = Span(TODAY - 30 * DAY, TODAY)
    assert [promise.id for promise in insights.settled(ada, span)] == [kept]
    assert {promise.id for promise in insights.settled("", span)} == {kept, theirs}
    assert still not in {promise.id for promise in insights.settled("", span)}


def test_pages_come_in_the_order_asked_without_what_is_gone(ada: str) -> None:
    one, two, three = (note(words, ada) for words in ("one", "two", "three"))
    entries.remove(two)
    assert [page.id for page in insights.pages_of([three, two, one])] == [three, one]
    assert insights.pages_of([]) == []


def test_a_year_takes_a_few_queries_however_much_was_written(journal: Journal, ada: str) -> None:
    def queries() -> int:
        with counting(journal) as ran:
            insights.look_back(ada, YEAR, TODAY)
        return len(ran)

    note("One", ada, energy=1)
    few = queries()
    for number in range(30):
        note(f"More {number}", ada, energy=1)
    assert queries() == few <= 15


def test_an_empty_book_is_no_trouble(journal: Journal) -> None:
    seen = insights.look_back("", ALL, TODAY)
    assert seen.empty
    assert seen.too_early
    assert insights.spans("", TODAY) == [YEAR, "2026", "3 years", ALL]


@pytest.mark.parametrize("many", [insights.MANY, 0])
def test_what_was_learned_of_life_is_the_same_however_it_is_sought(
    ada: str, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(insights, "MANY", many)
    note("Long ago\n\n!fact lives in Porto", ada, day=TODAY - 9 * DAY)
    note("Coffee\n\n!fact runs on Sundays", ada, day=TODAY - DAY)
    note("About the invoice", ada)
    found = insights.noted("", Span(TODAY - DAY, TODAY))
    assert [one.life for one in found] == [True, False]


def test_a_week_seeks_the_facts_of_its_own_entries(ada: str) -> None:
    note("We talked.", ada)
    asked = heard(lambda: insights.noted("", Span(TODAY, TODAY)))
    ((sql, values),) = [one for one in asked if "FROM fact" in one[0]]
    plan = " ".join(row[3] for row in ask(f"EXPLAIN QUERY PLAN {sql}", *values))
    assert "SEARCH fact USING INDEX factrow_entry (entry=?)" in plan
