"""When a review is offered, what it looks back on, and which pages it has."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.exports.reviews import ENGLISH, Reviewer, text
from relbook.journal.insights.span import Span
from relbook.journal.rituals import quarter, review, week, year
from relbook.journal.rituals.review import PUT_OFF, Past, Review, Wanted, offered, span
from relbook.journal.rituals.telling import Row
from relbook.journal.rituals.week import Week
from relbook.journal.rituals.year import Tie, Year

OLD = date(2020, 1, 1)
FRIDAY = datetime(2026, 11, 20, 15, 0)
WEEK = Span(date(2026, 11, 14), date(2026, 11, 20))
DAYS = st.dates(date(2021, 1, 1), date(2030, 12, 31))
MOMENTS = st.datetimes(datetime(2021, 1, 1), datetime(2030, 12, 31))
CHOICES = st.builds(Wanted, st.none() | st.integers(0, 6), st.booleans(), st.booleans())


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (FRIDAY, Review.WEEK),
        (FRIDAY.replace(hour=11), None),
        (FRIDAY + timedelta(days=2, hours=-6), Review.WEEK),
        (FRIDAY + timedelta(days=3), None),
        (datetime(2026, 10, 1, 8), Review.QUARTER),
        (datetime(2026, 10, 7, 8), Review.QUARTER),
        (datetime(2026, 10, 8, 8), None),
        (datetime(2027, 1, 3, 8), Review.YEAR),
    ],
)
def test_a_review_is_offered_in_its_days_only(now: datetime, expected: Review | None) -> None:
    assert offered(now, Wanted(), {}, OLD) is expected


def test_one_that_was_done_or_put_off_is_not_offered_again() -> None:
    assert offered(FRIDAY, Wanted(), {Review.WEEK: Past(done=FRIDAY.date())}, OLD) is None
    assert offered(FRIDAY, Wanted(), {Review.WEEK: Past(until=FRIDAY.date() + PUT_OFF)}, OLD) is None
    next_week = FRIDAY + timedelta(days=7)
    assert (
        offered(next_week, Wanted(), {Review.WEEK: Past(until=FRIDAY.date() + PUT_OFF)}, OLD) is Review.WEEK
    )
    assert offered(next_week, Wanted(), {Review.WEEK: Past(done=FRIDAY.date())}, OLD) is Review.WEEK


def test_a_new_book_has_nothing_to_look_back_on() -> None:
    assert offered(FRIDAY, Wanted(), {}, None) is None
    assert offered(FRIDAY, Wanted(), {}, FRIDAY.date() - timedelta(days=3)) is None


@given(MOMENTS)
def test_what_is_switched_off_is_never_offered(now: datetime) -> None:
    assert offered(now, Wanted(None, quarter=False, year=False), {}, OLD) is None


@given(MOMENTS, CHOICES)
def test_what_was_put_off_leaves_in_peace_for_a_week(now: datetime, chosen: Wanted) -> None:
    past = {one: Past(until=now.date() + PUT_OFF) for one in Review}
    for later in range(PUT_OFF.days):
        assert offered(now + timedelta(days=later), chosen, past, OLD) is None


@given(CHOICES)
def test_a_choice_is_read_as_it_was_written(chosen: Wanted) -> None:
    assert review.read(str(chosen)) == chosen


@given(st.text())
def test_a_line_nobody_can_read_is_the_usual_choice_or_a_part_of_it(line: str) -> None:
    assert isinstance(review.read(line), Wanted)


@given(DAYS, st.sampled_from(Review))
def test_a_review_looks_back_and_never_ahead(today: date, one: Review) -> None:
    days = span(one, today)
    assert days.first <= days.last <= today
    assert days.days <= 366


def test_a_page_with_nothing_to_say_is_left_out() -> None:
    assert [step.key for step in week.steps(Week(WEEK))] == ["held", "lifted", "minds", "intention", "helped"]
    due = (Row("Marta", "The deck", date(2026, 11, 23)),)
    assert [step.key for step in week.steps(Week(WEEK, due=due))][3] == "coming"
    bare = [step.key for step in quarter.steps(quarter.Quarter(WEEK))]
    assert bare == ["life", "gathering", "lines", "intention"]
    assert [step.key for step in year.steps(Year(WEEK))] == ["why", "helped", "letter", "next"]


def test_an_empty_week_says_so_and_blames_nobody() -> None:
    voice, today = Reviewer(), date(2026, 11, 20)
    told = text(Review.WEEK, week.steps(Week(WEEK)), "Weekly review", voice, today)
    assert "Nothing is written about these days." in told


def test_every_question_is_one_question_and_short() -> None:
    for key, words in ENGLISH.items():
        if key.partition(" ")[0] in {one.value for one in Review}:
            assert words.endswith("?"), key
            assert words.count("?") == 1, key
            assert len(words) <= 140, key


def test_a_review_is_told_in_sentences_with_what_they_count() -> None:
    talks = (Row("Marta", "Spring launch", date(2026, 11, 18)), Row("Jonas", "Scope", date(2026, 11, 17)))
    held = Week(WEEK, talks=talks, silent=(Row("Ana", days=50),), intended="Fewer calls", intended_on=OLD)
    told = text(Review.WEEK, week.steps(held), "Weekly review", Reviewer(), date(2026, 11, 20))
    assert "2 talks, with Marta and Jonas." in told
    assert "Marta  ·  Spring launch  ·  18 November" in told
    assert "Ana  ·  50 days" in told
    assert "“Fewer calls”" in told


def test_the_yearly_review_asks_about_each_near_tie_by_name() -> None:
    steps = year.steps(Year(WEEK, ties=(Tie("m", "Marta", OLD, 3, date(2026, 11, 1)),)))
    assert Reviewer().question(Review.YEAR, steps[0]) == "What has changed between you and Marta this year?"


def test_noon_is_when_the_week_is_over() -> None:
    assert time(12) == review.NOON
