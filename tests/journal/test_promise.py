"""How a promise stands to its day, and what there is to decide about it."""

import time
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.dates import months_later, read_date
from relbook.journal.ledger import SOFT_FOR, Group, Question, group, grouped, question, record
from relbook.journal.promise import SOON, Dueness, Move, Outcome, Promise, in_order, settled_as

TODAY = date(2026, 5, 4)
MINE = Promise("p", "marta", "send the deck", mine=True, made=date(2026, 4, 1))
ZONES = ("Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Lisbon", "America/St_Johns", "Asia/Kathmandu")

days = st.dates(date(1990, 1, 1), date(2090, 12, 31))
spans = st.integers(-400, 400).map(timedelta)
outcomes = st.sampled_from(Outcome)


@pytest.fixture(params=ZONES)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Somewhere else on earth."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    return str(request.param)


def due(day: date | None, **changes: object) -> Promise:
    return replace(MINE, due=day, **changes)  # type: ignore[arg-type]


@given(today=days, ahead=spans)
def test_dueness_depends_on_the_distance_in_days_alone(today: date, ahead: timedelta) -> None:
    found = due(today + ahead).dueness(today)
    if ahead < timedelta(0):
        assert found is Dueness.OVERDUE
    elif not ahead:
        assert found is Dueness.TODAY
    else:
        assert found is (Dueness.SOON if ahead <= SOON else Dueness.LATER)


@given(today=days, ahead=spans)
def test_the_next_day_never_makes_a_promise_less_due(today: date, ahead: timedelta) -> None:
    order = [Dueness.LATER, Dueness.SOON, Dueness.TODAY, Dueness.OVERDUE]
    promise = due(today + ahead)
    tomorrow = today + timedelta(days=1)
    assert order.index(promise.dueness(today)) <= order.index(promise.dueness(tomorrow))


@given(outcome=outcomes, day=st.none() | days, settled=days)
def test_only_what_was_kept_after_its_day_is_late(outcome: Outcome, day: date | None, settled: date) -> None:
    found = settled_as(outcome, day, settled)
    after = outcome is Outcome.KEPT and day is not None and settled > day
    assert found is (Outcome.LATE if after else outcome)


@given(today=days, ahead=st.none() | spans, kind=st.sampled_from(("firm", "soft", "theirs")), made=spans)
def test_a_decision_is_asked_for_from_two_days_before(
    today: date, ahead: timedelta | None, kind: str, made: timedelta
) -> None:
    day = None if ahead is None else today + ahead
    found = question(due(day, firm=kind == "firm", mine=kind != "theirs", made=today + made), today)
    old_soft_one = kind == "soft" and -made >= SOFT_FOR
    waits = old_soft_one if ahead is None else ahead <= timedelta(days=2)
    wanted = {"firm": Question.KEEP, "soft": Question.CONFIRM}.get(kind)
    assert found is (wanted if waits else None)


@given(today=days, ahead=spans, outcome=outcomes)
def test_nobody_is_asked_about_what_is_settled(today: date, ahead: timedelta, outcome: Outcome) -> None:
    if outcome is not Outcome.OPEN:
        assert question(due(today + ahead, outcome=outcome), today) is None


@given(today=days, day=days)
def test_who_has_kept_a_day_is_not_asked_about_it_again(today: date, day: date) -> None:
    assert question(due(day, moves=(Move(today, day, day),)), today) is None


def test_a_day_set_within_the_two_days_is_not_asked_about_at_once() -> None:
    tomorrow, later = TODAY + timedelta(days=1), TODAY + timedelta(days=9)
    assert question(due(tomorrow, moves=(Move(TODAY, TODAY, tomorrow),)), TODAY) is None
    moved = due(later, moves=(Move(TODAY, TODAY, TODAY), Move(TODAY, TODAY, later)))
    assert question(moved, TODAY) is None
    assert question(moved, later - SOON) is Question.KEEP


@given(promises=st.lists(st.tuples(st.none() | spans, st.booleans(), outcomes), max_size=12))
def test_groups_stand_in_order_and_lose_nobody(
    promises: list[tuple[timedelta | None, bool, Outcome]],
) -> None:
    made = [
        due(None if ahead is None else TODAY + ahead, id=str(number), firm=firm, outcome=outcome)
        for number, (ahead, firm, outcome) in enumerate(promises)
    ]
    found = grouped(made, TODAY)
    assert sorted(one.id for one in found) == sorted(one.id for one in made)
    places = [list(Group).index(group(one, TODAY)) for one in found]
    assert places == sorted(places)


def test_a_soft_one_whose_day_has_come_is_due() -> None:
    assert group(due(TODAY, firm=False), TODAY) is Group.DUE
    assert group(due(TODAY + timedelta(days=9), firm=False), TODAY) is Group.SOFT
    assert group(due(None), TODAY) is Group.UNDATED


@given(st.lists(st.tuples(outcomes, st.booleans(), st.integers(0, 50)), max_size=20))
def test_every_settled_promise_is_counted_once(counts: list[tuple[Outcome, bool, int]]) -> None:
    wanted = sum(count for outcome, _, count in counts if outcome is not Outcome.OPEN)
    assert record(counts).settled == wanted


def test_kept_by_a_day_agreed_anew_counts_as_moved() -> None:
    found = record([(Outcome.KEPT, False, 28), (Outcome.LATE, True, 2), (Outcome.KEPT, True, 1)])
    assert (found.kept, found.late, found.moved, found.settled) == (28, 2, 1, 31)


@pytest.mark.parametrize(
    ("said", "today", "day"),
    [
        ("+2w", date(2028, 2, 15), date(2028, 2, 29)),
        ("+2w", date(2027, 2, 15), date(2027, 3, 1)),
        ("29 feb", date(2028, 1, 31), date(2028, 2, 29)),
        ("tomorrow", date(2027, 12, 31), date(2028, 1, 1)),
        ("31 jan", date(2027, 1, 30), date(2027, 1, 31)),
    ],
)
def test_a_move_lands_on_a_day_of_the_calendar(said: str, today: date, day: date) -> None:
    assert read_date(said, today) == day


@given(day=days, months=st.integers(-30, 30))
def test_a_month_later_is_the_same_day_or_the_last_of_that_month(day: date, months: int) -> None:
    moved = months_later(day, months)
    assert moved.day == day.day or (moved + timedelta(days=1)).day == 1
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="zones cannot be changed here")
def test_no_zone_changes_a_civil_day(zone: str) -> None:
    """Around both changes of the clock, in zones half a day ahead and behind."""
    for day in (date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 1), date(2028, 2, 29)):
        for hour in (0, 1, 2, 3, 12, 23):
            today = datetime(day.year, day.month, day.day, hour, 30).date()
            assert due(day).dueness(today) is Dueness.TODAY
            assert due(day + timedelta(days=2)).dueness(today) is Dueness.SOON
            assert question(due(day + timedelta(days=3)), today) is None
            assert read_date("+1d", today) == day + timedelta(days=1)


def test_only_what_was_released_or_broken_was_dropped() -> None:
    made = Promise("p", "c", "Send it", mine=True, made=date(2026, 5, 4))
    dropped = {outcome for outcome in Outcome if replace(made, outcome=outcome).dropped}
    assert dropped == {Outcome.RELEASED, Outcome.BROKEN}


def test_only_telling_without_another_day_reminds_the_client() -> None:
    moves = (
        Move(TODAY, None, None, told=True),
        Move(TODAY + timedelta(1), None, None),
        Move(TODAY + timedelta(2), None, TODAY + timedelta(9), told=True),
    )
    assert replace(MINE, mine=False, moves=moves).reminded == TODAY
    assert replace(MINE, mine=False, moves=moves[1:]).reminded is None
    assert replace(MINE, moves=moves).reminded is None


def test_what_was_settled_last_comes_first_and_behind_what_is_open() -> None:
    early = replace(MINE, id="early", outcome=Outcome.KEPT, settled=TODAY)
    late = replace(MINE, id="late", outcome=Outcome.KEPT, settled=TODAY + timedelta(1))
    undated = replace(MINE, id="undated", outcome=Outcome.RELEASED, made=TODAY + timedelta(2))
    found = in_order([early, late, due(None), undated, due(TODAY)])
    assert [one.due if one.open else one.id for one in found] == [TODAY, None, "undated", "late", "early"]
