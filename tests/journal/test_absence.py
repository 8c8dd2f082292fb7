"""What falls into the days on which the writer is away."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.absence import Absence, due_meanwhile, read, runs_out
from relbook.journal.promise import Outcome, Promise

days = st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 1, 1))
spans = st.builds(
    lambda first, length: Absence(first, first + timedelta(days=length)), days, st.integers(0, 90)
)


def promise(number: int, due: date | None, *, mine: bool = True, outcome: Outcome = Outcome.OPEN) -> Promise:
    return Promise(f"{number:03}", "ada", "Send", mine, date(2000, 1, 1), due, outcome=outcome)


@given(spans)
def test_what_is_written_is_read_again(away: Absence) -> None:
    assert read(str(away)) == away
    assert away.holds(away.first)
    assert away.holds(away.last)
    assert not away.holds(away.back)


@given(st.text(max_size=30))
def test_other_words_say_nothing(words: str) -> None:
    found = read(words)
    assert found is None or found.first <= found.last


def test_a_way_back_before_the_way_out_is_no_absence() -> None:
    assert read("2026-12-20..2026-12-19") is None


@given(spans, st.lists(st.none() | days, max_size=20))
def test_exactly_my_open_promises_of_these_days(away: Absence, dues: list[date | None]) -> None:
    mine = [promise(number, due) for number, due in enumerate(dues)]
    others = [promise(900, away.first, mine=False), promise(901, away.last, outcome=Outcome.KEPT)]
    found = due_meanwhile([*mine, *others], away)
    assert {one.id for one in found} == {one.id for one in mine if one.due and away.holds(one.due)}
    assert [one.due for one in found] == sorted(one.due for one in found if one.due)


@given(spans, st.integers(1, 400), st.integers(0, 400))
def test_a_rhythm_that_runs_out_runs_out_for_a_longer_absence_too(
    away: Absence, rhythm: int, gone: int
) -> None:
    last = away.first - timedelta(days=gone)
    longer = Absence(away.first, away.last + timedelta(days=1))
    assert not runs_out(last, rhythm, away) or runs_out(last, rhythm, longer)
    assert runs_out(last, rhythm, away) == ((away.back - last).days > rhythm * 0.8)


def test_without_a_talk_or_a_rhythm_nothing_runs_out() -> None:
    away = Absence(date(2026, 12, 20), date(2027, 1, 3))
    assert not runs_out(None, 21, away)
    assert not runs_out(date(2020, 1, 1), None, away)
