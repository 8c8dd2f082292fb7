"""When what is known may no longer be true, what is missing, and whose it is."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal import knowledge
from relbook.journal.fact import NEEDS, Fact, FactKind, Standing
from relbook.journal.knowledge import STALE_AFTER, days_open, expired, gap, history, holds, needs, newest, of
from relbook.journal.known import Group, Known, group_of

TODAY = date(2026, 11, 25)

days = st.dates(date(1990, 1, 1), date(2090, 1, 1))
kinds = st.sampled_from(list(FactKind))
aging = st.sampled_from([kind for kind, limit in STALE_AFTER.items() if limit])


def known(kind: FactKind = FactKind.WORRY, as_of: date = TODAY, **rest: object) -> Fact:
    return Fact(f"{kind} {as_of}", "marta", kind, "x", as_of, **rest)  # type: ignore[arg-type]


def test_every_kind_has_its_limit_and_the_needs_have_ninety_days() -> None:
    assert set(STALE_AFTER) == set(FactKind)
    ninety = {kind for kind, limit in STALE_AFTER.items() if limit == timedelta(days=90)}
    assert ninety == {FactKind.WORRY, FactKind.CHALLENGE, FactKind.NEED}


@given(kind=aging, as_of=days)
def test_a_fact_is_stale_from_the_day_after_its_limit(kind: FactKind, as_of: date) -> None:
    limit = STALE_AFTER[kind]
    assert limit is not None
    fact = known(kind, as_of)
    assert knowledge.standing(fact, as_of + limit) is Standing.KNOWN
    assert knowledge.standing(fact, as_of + limit + timedelta(days=1)) is Standing.STALE


@given(kind=kinds, as_of=days, today=days)
def test_a_fact_that_was_closed_stays_closed_and_one_confirmed_today_is_known(
    kind: FactKind, as_of: date, today: date
) -> None:
    assert knowledge.standing(known(kind, as_of, standing=Standing.CLOSED), today) is Standing.CLOSED
    assert knowledge.standing(known(kind, today), today) is Standing.KNOWN
    assert knowledge.age(known(kind, as_of), today) >= 0


@given(kind=kinds, as_of=days, first=days, later=st.integers(0, 4000))
def test_nothing_grows_young_again(kind: FactKind, as_of: date, first: date, later: int) -> None:
    fact = known(kind, as_of)
    if knowledge.standing(fact, first) is Standing.STALE:
        assert knowledge.standing(fact, first + timedelta(days=later)) is Standing.STALE


@given(as_of=days)
def test_a_wish_lasts_until_new_year_whatever_the_year(as_of: date) -> None:
    wish = known(FactKind.WISH, as_of)
    last, new_year = date(as_of.year, 12, 31), date(as_of.year + 1, 1, 1)
    assert holds(wish, last) and knowledge.standing(wish, last) is Standing.KNOWN
    assert not holds(wish, new_year) and expired(wish, new_year)
    assert knowledge.standing(wish, new_year) is Standing.STALE


@pytest.mark.parametrize(
    ("as_of", "today", "standing"),
    [
        (date(2028, 2, 29), date(2029, 2, 28), Standing.KNOWN),
        (date(2028, 2, 29), date(2029, 3, 1), Standing.STALE),
        (date(2027, 3, 1), date(2028, 2, 29), Standing.KNOWN),
        (date(2027, 3, 1), date(2028, 3, 1), Standing.STALE),
    ],
)
def test_a_year_of_norms_is_365_days_also_over_a_leap_day(
    as_of: date, today: date, standing: Standing
) -> None:
    assert knowledge.standing(known(FactKind.PREFERENCE, as_of), today) is standing


def test_what_the_writer_told_them_is_no_need_of_theirs() -> None:
    told = known(mine=True)
    assert of([told], FactKind.WORRY) == []
    assert newest([told], FactKind.WORRY) is None
    assert needs([told], TODAY)[FactKind.WORRY] is None
    assert gap([told], [told]) is FactKind.WORRY
    ours = known(FactKind.BOUNDARY, mine=True)
    assert of([ours], FactKind.BOUNDARY) == [ours]


def test_the_needs_map_has_three_slots_and_forgets_what_is_over() -> None:
    worry, ended = known(), known(FactKind.CHALLENGE, standing=Standing.CLOSED)
    past = known(FactKind.WISH, date(2025, 12, 31))
    assert tuple(needs([worry, ended, past], TODAY)) == NEEDS
    assert list(needs([worry, ended, past], TODAY).values()) == [worry, None, None]


def test_a_challenge_counts_its_days_from_its_first_words_to_its_end() -> None:
    first = known(FactKind.CHALLENGE, date(2026, 10, 1), since=date(2026, 9, 26))
    now = replace(known(FactKind.CHALLENGE, TODAY), id="b", supersedes=first.id)
    assert history(now, [first, now]) == [first]
    assert days_open(now, [first], TODAY) == 60
    assert days_open(replace(now, closed_on=date(2026, 11, 15)), [first], TODAY) == 50
    assert days_open(first, [], date(2026, 1, 1)) == 0


def test_a_circle_of_changes_ends() -> None:
    one = replace(known(), id="a", supersedes="b")
    two = replace(known(), id="b", supersedes="a")
    assert history(one, [one, two]) == [two]


def test_facts_stand_in_groups_and_those_of_the_map_only_there() -> None:
    worry, older = known(), known(as_of=date(2026, 11, 1))
    told = replace(known(mine=True), id="told")
    over = known(FactKind.VALUE, standing=Standing.CLOSED, closed_on=TODAY)
    past = known(FactKind.WISH, date(2025, 3, 1))
    shelf = Known(TODAY, (worry, older, told, over, past), {Group.MIND: 7, Group.TOLD: 1, Group.OVER: 2})
    assert shelf.groups() == {Group.MIND: [older], Group.TOLD: [told], Group.OVER: [over]}
    assert shelf.once(FactKind.WISH) == past
    assert (shelf.total(Group.MIND), shelf.total(Group.OVER), shelf.total(Group.WORLD)) == (6, 1, 0)


@given(kind=kinds, as_of=days, mine=st.booleans(), today=days)
def test_every_fact_has_a_group(kind: FactKind, as_of: date, mine: bool, today: date) -> None:  # noqa: FBT001
    fact = known(kind, as_of, mine=mine)
    shelf = Known(today, (fact,), {group_of(fact, today): 1})
    in_map = [one for one in (*shelf.needs().values(), shelf.once(kind)) if one]
    assert sum(map(len, shelf.groups().values())) + len(set(in_map)) == 1
