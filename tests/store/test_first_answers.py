"""A first answer within one working day: offered in time, promised once, undone with the rest."""

from datetime import date, timedelta

import pytest

from relbook.errors import GoalMissingError
from relbook.journal.entry import Kind
from relbook.journal.lives.parts import Life, Part, Step
from relbook.store import entries, first_answers, lives, promises
from tests.store.shelf import TODAY, note, rows

FRIDAY = date(2026, 5, 1)


def test_it_is_offered_while_a_working_day_has_not_passed(ada: str) -> None:
    fight = entries.get(note("The scope grew", ada, day=FRIDAY, kind=Kind.CONFLICT))
    assert first_answers.by(fight, Life(), FRIDAY) == TODAY
    assert first_answers.by(fight, Life(), TODAY) == TODAY + timedelta(days=1)
    assert first_answers.by(fight, Life(), TODAY + timedelta(days=1)) is None
    assert first_answers.by(fight, Life(steps=((Step.RAISED, FRIDAY),)), FRIDAY) is None
    call = entries.get(note("A call", ada, kind=Kind.CALL))
    assert first_answers.by(call, Life(), TODAY) is None


def test_the_promise_is_kept_in_the_same_write_and_only_once(ada: str) -> None:
    key = note("The scope grew", ada, kind=Kind.CONFLICT)
    before = rows()
    life = Life(parts=((Part.CALM, "One page, tomorrow, without adjectives"),))
    edit = first_answers.keep(key, life, today=TODAY, answer="Give Ada a first answer")
    (promise,) = promises.of_client(ada)
    assert (promise.text, promise.due, promise.entry_id, promise.mine) == (
        "Give Ada a first answer",
        TODAY + timedelta(days=1),
        key,
        True,
    )
    assert lives.of_entry(key).part(Part.CALM) == "One page, tomorrow, without adjectives"
    assert first_answers.by(entries.get(key), life, TODAY) is None
    entries.rewrite(key, "The scope grew again", today=TODAY)
    assert promises.of_client(ada) == [promise]
    entries.rewrite(key, "The scope grew", today=TODAY)
    edit.revert()
    assert rows() | {"entry_version": []} == before | {"entry_version": []}


def test_what_cannot_be_kept_promises_nothing(ada: str) -> None:
    key = note("The scope grew", ada, kind=Kind.CONFLICT)
    with pytest.raises(GoalMissingError):
        first_answers.keep(key, Life(steps=((Step.SETTLED, TODAY),)), today=TODAY, answer="Answer")
    assert promises.of_client(ada) == []
