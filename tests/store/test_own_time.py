"""The writer's own time, and what is read for it: quiet hours, being away, extras, people helped."""

from datetime import datetime, time, timedelta

import pytest

from relbook.journal.absence import Absence
from relbook.journal.circle import Circle
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.hours import QuietHours
from relbook.store import clients, day, extras, facts, helped, own_time, promises
from relbook.store.database import Journal
from tests.store.shelf import TODAY, counting, note, rows

AWAY = Absence(TODAY + timedelta(days=10), TODAY + timedelta(days=20))


def test_quiet_hours_are_kept_and_undone(journal: Journal) -> None:
    assert own_time.quiet_hours() is None
    assert not own_time.is_quiet(datetime(2026, 5, 4, 23))
    before = rows()
    edit = own_time.keep_hours(QuietHours(time(18), time(9)))
    assert own_time.is_quiet(datetime(2026, 5, 4, 23))
    assert not own_time.is_quiet(datetime(2026, 5, 4, 12))
    edit.revert()
    assert rows() == before
    own_time.keep_hours(None)
    assert own_time.quiet_hours() is None


def test_the_reasons_are_three_lines(journal: Journal) -> None:
    assert own_time.reasons() == ()
    own_time.keep_reasons(("To work with friends", " ", "Fewer,  better", "To be trusted", "And more"))
    assert own_time.reasons() == ("To work with friends", "Fewer, better", "To be trusted")


def test_who_would_be_glad_of_a_word_before_leaving(ada: str) -> None:
    clients.amend(ada, circle=Circle.CLOSE)
    bea = clients.add("Bea Low", circle=Circle.CLOSE).row_id
    cy = clients.add("Cy Far", circle=Circle.RESTING).row_id
    promises.add(ada, "Send the layout", mine=True, made=TODAY, due=AWAY.first)
    promises.add(ada, "Pay", mine=False, made=TODAY, due=AWAY.first)
    promises.add(cy, "Later", mine=True, made=TODAY, due=AWAY.back)
    for one in (ada, bea, cy):
        note("Talked", one, kind=Kind.CALL)
    found = own_time.heads_up(AWAY, TODAY)
    assert [(one.first, [its.text for its in one.promises], one.days) for one in found] == [
        ("Ada", ["Send the layout"], None),
        ("Bea", [], 21),
    ]


def test_who_rests_is_not_named(ada: str) -> None:
    clients.amend(ada, circle=Circle.CLOSE, away_until=AWAY.back + timedelta(days=30))
    note("Talked", ada, kind=Kind.CALL)
    assert own_time.heads_up(AWAY, TODAY) == []


def test_a_word_before_leaving_takes_a_few_queries(journal: Journal) -> None:
    for number in range(40):
        key = clients.add(f"Client {number}", circle=Circle.CLOSE).row_id
        promises.add(key, "Send", mine=True, made=TODAY, due=AWAY.first)
    with counting(journal) as ran:
        assert len(own_time.heads_up(AWAY, TODAY)) == 40
    assert len(ran) < 10


def test_away_and_the_answer_are_kept(journal: Journal) -> None:
    own_time.keep_away(AWAY)
    own_time.keep_answer("  within   a day ")
    assert (own_time.away(), own_time.answer_promise()) == (AWAY, "within a day")
    own_time.keep_away(None)
    assert own_time.away() is None


def test_extras_are_counted_for_one_client_alone(ada: str) -> None:
    bea = clients.add("Bea").row_id
    for days in (0, 3):
        note("An extra", ada, day=TODAY - timedelta(days=days), kind=Kind.EXTRA)
    note("An extra", bea, kind=Kind.EXTRA)
    note("An old extra", ada, day=TODAY - timedelta(days=40), kind=Kind.EXTRA)
    assert extras.lately(ada, TODAY) is None
    note("An extra", ada, kind=Kind.EXTRA)
    found = extras.lately(ada, TODAY)
    assert found is not None
    assert (found.count, found.days) == (3, 30)


def test_an_extra_is_among_the_small_kindnesses(ada: str) -> None:
    note("Brought the samples round", ada, kind=Kind.EXTRA)
    found = day.kindnesses(TODAY)
    assert found.weeks[-1] == 1
    assert found.to is not None


def test_ideas_are_drawn_from_what_is_known(ada: str) -> None:
    facts.add(ada, FactKind.LIKE, "Old maps", as_of=TODAY - timedelta(days=9))
    facts.add(ada, FactKind.WORRY, "January", as_of=TODAY)
    facts.add(ada, FactKind.PERSONAL, "I run too", as_of=TODAY, mine=True)
    over = facts.add(ada, FactKind.PERSONAL, "Moving house", as_of=TODAY).row_id
    facts.close(over, TODAY)
    extras.note_idea(ada, "A print of the first sketch", TODAY)
    assert [one.text for one in extras.ideas(ada)] == ["A print of the first sketch", "Old maps"]


def test_people_helped_are_read_by_the_year(ada: str) -> None:
    for days in (0, 30, 500):
        note(f"Helped {days}", ada, day=TODAY - timedelta(days=days), kind=Kind.DIFFERENCE)
    note("Mine", ada, kind=Kind.DIFFERENCE, tier=Tier.PRIVATE)
    note("A call", ada, kind=Kind.CALL)
    assert {page.entry.text for page in helped.of_year(2026)} == {"Helped 0", "Helped 30", "Mine"}
    assert helped.years(TODAY) == [2026, 2024]


@pytest.mark.usefixtures("journal")
def test_this_year_is_there_before_anything_was_noted() -> None:
    assert helped.years(TODAY) == [2026]
    assert helped.of_year(2026) == []
