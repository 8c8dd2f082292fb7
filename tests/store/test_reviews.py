"""What a review reads from the journal, when it is offered, and what its end makes."""

from datetime import datetime, time, timedelta

from relbook.journal.entry import Kind
from relbook.journal.fact import FactKind
from relbook.journal.rituals.review import Review, Wanted
from relbook.journal.rituals.ritual import Answer, Place
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import clients, entries, facts, promises, reviewing, reviews
from relbook.store.database import Journal
from relbook.store.edit import Edit
from tests.store import shelf

TODAY = shelf.TODAY
NOW = datetime.combine(TODAY, time(16, 30))


def a_week() -> tuple[str, str]:
    marta = clients.add("Marta Reyes", circle="close").row_id
    jonas = clients.add("Jonas Lind", circle="close").row_id
    shelf.note(
        "Spring launch\n\nScope and dates.\n[] Send the deck @2026-05-06", marta, kind=Kind.CALL, energy=2
    )
    shelf.note("A long one\n\nHeavy.", jonas, day=TODAY - timedelta(days=2), kind=Kind.MEETING, energy=-2)
    shelf.note("Before\n\nOld.", jonas, day=TODAY - timedelta(days=9), kind=Kind.CALL)
    shelf.note("Thanks", marta, kind=Kind.APPRECIATION_GIVEN)
    return marta, jonas


def test_a_week_is_told_from_its_seven_days(journal: Journal) -> None:
    a_week()
    week = reviewing.week(NOW)
    assert [(row.who, row.words) for row in week.talks] == [
        ("Marta", "Spring launch"),
        ("Jonas", "A long one"),
    ]
    assert [row.who for row in week.gave] == ["Marta"]
    assert [row.who for row in week.took] == ["Jonas"]
    assert [row.who for row in week.kindnesses] == ["Marta"]
    assert [row.words for row in week.due] == ["Send the deck"]
    assert week.opened == 1


def test_a_week_takes_a_few_queries_however_many_clients(journal: Journal) -> None:
    a_week()
    with shelf.counting(journal) as few:
        reviewing.week(NOW)
    for number in range(12):
        shelf.note("A call", clients.add(f"Client {number}").row_id, kind=Kind.CALL, energy=1)
    with shelf.counting(journal) as many:
        reviewing.week(NOW)
    assert len(many) <= len(few) + 4


def test_needs_not_spoken_of_for_three_months_are_in_the_quarter(journal: Journal) -> None:
    marta, _ = a_week()
    facts.add(marta, FactKind.WORRY, "January payroll", as_of=TODAY - timedelta(days=120))
    facts.add(marta, FactKind.WORRY, "The fair", as_of=TODAY - timedelta(days=10))
    assert [row.words for row in reviewing.quarter(NOW).stale] == ["January payroll"]


def test_a_year_holds_each_near_tie(journal: Journal) -> None:
    a_week()
    ties = reviewing.year(NOW).ties
    assert [(tie.first, tie.talks) for tie in ties] == [("Jonas", 2), ("Marta", 2)]


def test_an_empty_book_can_be_reviewed(journal: Journal) -> None:
    assert reviewing.week(NOW).talks == ()
    assert reviewing.quarter(NOW).stale == ()
    assert reviewing.year(NOW).ties == ()


def place(**said: str) -> Place:
    return Place("week", TODAY, answers=tuple(Answer(key, "?", words) for key, words in said.items()))


def test_the_next_review_begins_with_what_this_one_meant(journal: Journal) -> None:
    assert reviews.intended(Review.WEEK) == ("", None)
    edit: Edit = reviews.finish(Review.WEEK, place(intention="Fewer calls"), "Weekly review\n\nFewer", NOW)
    assert reviews.intended(Review.WEEK) == ("Fewer calls", TODAY)
    assert reviews.intended(Review.QUARTER) == ("", None)
    edit.revert()
    assert reviews.intended(Review.WEEK) == ("", None)


def test_whose_life_was_easier_is_found_among_the_people_one_helped(journal: Journal) -> None:
    marta, _ = a_week()
    before = shelf.rows()
    said = "Marta slept before the launch.\n[] Ask @Jonas @fri"
    edit = reviews.finish(Review.WEEK, place(helped=said), f"Weekly review\n\n{said}", NOW)
    (made,) = entries.window(Selection(kinds=(Kind.DIFFERENCE,)))
    assert [who.id for who in made.clients] == [marta]
    assert made.entry.text == "Marta slept before the launch."
    assert [one.client_first for one in promises.open_ones()] == ["Marta", "Jonas"]
    edit.revert()
    assert shelf.rows() == before


def test_where_nobody_is_named_it_stays_in_the_review(journal: Journal) -> None:
    a_week()
    reviews.finish(Review.WEEK, place(helped="Somebody slept."), "Weekly review\n\nSomebody slept.", NOW)
    assert entries.count(Selection(kinds=(Kind.DIFFERENCE,))) == 0


def test_a_review_is_offered_once_and_can_be_put_off_or_switched_off(journal: Journal) -> None:
    friday = NOW + timedelta(days=4)
    assert reviews.offered(friday) is None
    shelf.note("An old one", day=TODAY - timedelta(days=30))
    assert reviews.offered(friday) is Review.WEEK
    reviews.put_off(Review.WEEK, friday).revert()
    assert reviews.offered(friday) is Review.WEEK
    reviews.finish(Review.WEEK, place(), "", friday)
    assert reviews.offered(friday) is None
    assert reviews.offered(friday + timedelta(days=7)) is Review.WEEK
    reviews.put_off(Review.WEEK, friday + timedelta(days=7))
    assert reviews.offered(friday + timedelta(days=8)) is None
    reviews.keep_wanted(Wanted(weekday=None))
    assert reviews.offered(friday + timedelta(days=14)) is None
    assert reviews.wanted() == Wanted(weekday=None)
    assert entries.count(EVERYTHING) == 1
