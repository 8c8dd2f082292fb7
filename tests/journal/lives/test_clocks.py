"""The clocks that run for a client, read off the newest entries of a kind."""

from datetime import date, timedelta

import pytest

from relbook.journal.lives.clocks import conflicts, mistake, terms, unsaid
from relbook.journal.lives.conflict import HISTORY, is_open, is_settled
from relbook.journal.lives.parts import Life, Part, Step
from relbook.journal.snapshot import Conflict, Mistake, Terms

TODAY = date(2026, 11, 25)
OLD = HISTORY.days + 1
"""So many days after it was last touched a disagreement is history."""


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def known(*happened: tuple[int, dict[Step, int]]) -> list[tuple[str, date, Life]]:
    """Entries a, b and so on, each with how many days ago it was and how many its steps."""
    return [
        (key, ago(days), Life(steps=tuple((step, ago(since)) for step, since in steps.items())))
        for key, (days, steps) in zip("abc", happened, strict=False)
    ]


@pytest.mark.parametrize(
    ("days", "steps", "settled", "open_"),
    [
        (3, {}, False, True),
        (OLD, {}, False, False),
        (OLD - 1, {}, False, True),
        (OLD, {Step.RAISED: 5}, False, True),
        (9, {Step.SETTLED: 2}, True, False),
        (9, {Step.REVIEWED: 2}, True, False),
    ],
)
def test_a_disagreement_is_open_until_it_is_settled_or_history(
    days: int, steps: dict[Step, int], *, settled: bool, open_: bool
) -> None:
    ((_, since, life),) = known((days, steps))
    assert (is_settled(life), is_open(since, life, TODAY)) == (settled, open_)


def test_the_newest_disagreement_stands_for_all_and_the_open_ones_are_counted() -> None:
    newest = Life(parts=((Part.GOAL, "Rest"),), steps=((Step.RAISED, ago(2)),))
    here = [("new", ago(4), newest), *known((20, {}), (40, {Step.SETTLED: 30}))]
    assert conflicts(here, TODAY) == (Conflict(ago(4), ago(2), None, has_goal=True, entry_id="new"), 2)
    settled, count = conflicts(known((9, {Step.REVIEWED: 1}), (20, {})), TODAY)
    assert (settled, count) == (Conflict(ago(9), None, ago(1), reviewed=ago(1), entry_id="a"), 1)


def test_an_old_one_that_nobody_touched_says_nothing() -> None:
    assert conflicts(known((OLD, {})), TODAY) == (None, 0)
    assert conflicts([], TODAY) == (None, 0)


def test_the_oldest_mistake_not_told_comes_before_the_newest() -> None:
    here = known((1, {Step.TOLD: 1}), (5, {}), (9, {}))
    assert mistake(here, TODAY) == Mistake(ago(9), entry_id="c")
    told = known((1, {Step.TOLD: 1, Step.FOLLOWED: 0}), (OLD, {}))
    assert mistake(told, TODAY) == Mistake(ago(1), ago(1), ago(0), "a")
    assert mistake([], TODAY) is None


def test_what_was_not_said_yet_is_as_old_as_its_oldest() -> None:
    assert unsaid(known((1, {}), (6, {}), (9, {Step.SAID: 8}))) == ago(6)
    assert unsaid(known((1, {Step.SAID: 0}))) is None


def test_the_newest_terms_count() -> None:
    here = known((3, {Step.AGREED: 2, Step.FAIRNESS: 1}), (90, {}))
    assert terms(here) == Terms(ago(3), ago(2), ago(1))
    assert terms([]) is None
