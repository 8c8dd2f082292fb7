"""Every number on the page is the number of rows it opens."""

from datetime import date

from hypothesis import given

from relbook.journal.entry import Kind
from relbook.journal.insights.balance import KindCount, by_kind, in_rows
from relbook.journal.insights.heat import BRIEF, LONG, LONGER, QUIET, SHORT, heat, together
from relbook.journal.insights.insight import Insight, Of
from relbook.journal.insights.noted import Noted
from relbook.journal.insights.span import Span
from relbook.journal.promise import Outcome, Promise
from tests.journal.insights.world import insights

DAY = date(2026, 11, 13)


def noted(kind: str = "call", minutes: int | None = None, *, contact: bool = True, day: date = DAY) -> Noted:
    return Noted(f"{kind}{minutes}", kind, day, contact, minutes)


def test_a_day_is_as_deep_as_its_talks_are_long() -> None:
    assert heat([noted("note", contact=False)])[DAY].step == QUIET
    assert heat([noted("message")])[DAY].step == BRIEF
    assert heat([noted(minutes=20)])[DAY].step == SHORT
    assert heat([noted()])[DAY].step == LONGER  # it does not say: half an hour
    assert heat([noted(minutes=20), noted(minutes=40)])[DAY].step == LONG
    assert heat([noted("shared experience")])[DAY].step == LONG


def test_a_gesture_is_marked_and_a_week_is_its_fullest_day() -> None:
    days = heat([noted("appreciation given"), noted(minutes=90, day=date(2026, 11, 14))])
    assert days[DAY].gestures == 1
    week = together(days, date(2026, 11, 9), date(2026, 11, 15))
    assert (week.contacts, week.minutes, week.gestures, week.step) == (2, 90, 1, LONG)
    assert together(days, date(2026, 11, 1), date(2026, 11, 8)).step == QUIET


@given(insights())
def test_every_entry_is_on_one_side_of_each_balance(insight: Insight) -> None:
    written = insight.count(Of.KINDS).total
    assert written == sum(one.count for one in insight.kinds) == insight.work_life.total
    assert insight.count(Of.LIFE).total == insight.work_life.life
    assert insight.count(Of.WORK).total == insight.work_life.work
    sides = insight.sides
    counted = [insight.count(of).total for of in (Of.MINE, Of.THEIRS, Of.UNKNOWN)]
    assert counted == [sides.mine, sides.theirs, sides.unknown]
    assert sum(counted) == insight.count(Of.CONTACT).total


@given(insights())
def test_what_a_number_opens_is_what_it_counts(insight: Insight) -> None:
    for of in Of:
        if "promises" not in of:
            count = insight.count(of)
            keys = insight.keys_of(count)
            assert count.total == len(keys) == len(set(keys))
    for one in insight.kinds:
        assert insight.count(Of.KINDS, kinds=one.kinds).total == one.count
    for day, had in insight.days.items():
        assert insight.count(Of.ENTRIES, first=day, last=day).total == had.entries
    newest = insight.keys_of(insight.count(Of.ENTRIES))
    assert newest == [one.id for one in reversed(insight.noted)]


@given(insights())
def test_the_rest_of_the_kinds_share_the_last_row(insight: Insight) -> None:
    rows = in_rows(insight.kinds)
    assert len(rows) <= 5
    assert sum(row.count for row in rows) == sum(one.count for one in insight.kinds)
    assert [kind for row in rows for kind in row.kinds] == [
        kind for one in insight.kinds for kind in one.kinds
    ]


def test_reflections_are_about_the_writer() -> None:
    found = by_kind([noted(Kind.REFLECTION), noted(Kind.ENERGY), noted("call")])
    assert found == [KindCount(("call",), 1)]


def test_work_is_what_is_not_life() -> None:
    assert not noted("call").life
    assert noted("shared experience").life
    assert noted("favour given").life
    assert Noted("1", "call", DAY, learned_life=True).life


def test_kept_late_is_kept_and_released_is_settled() -> None:
    promises = [
        Promise(str(outcome), "m", "x", mine, DAY, outcome=outcome, settled=DAY)
        for outcome in (Outcome.KEPT, Outcome.LATE, Outcome.RELEASED, Outcome.BROKEN)
        for mine in (True, False)
    ]
    insight = Insight(Span(DAY, DAY), DAY, promises=promises)
    assert insight.kept(mine=True) == insight.kept(mine=False) == 2
    assert insight.count(Of.MY_PROMISES).total == insight.count(Of.THEIR_PROMISES).total == 4
    assert all(promise.mine for promise in insight.promises_of(insight.count(Of.MY_PROMISES)))
    assert insight.empty is False
    assert Insight(Span(DAY, DAY), DAY).empty
