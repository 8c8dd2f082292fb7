"""Where somebody is in a ritual, and what it ends in."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.rituals import ritual
from relbook.journal.rituals.ritual import Answer, Place, Step, composed, in_order, whereabouts

DAY = date(2026, 11, 20)
KEYS = st.sampled_from(["held", "lifted", "unheard", "coming", "intention"])
ANSWERS = st.lists(st.builds(Answer, KEYS, st.text(), st.text(min_size=1)), unique_by=lambda one: one.key)
STEPS = st.lists(st.builds(Step, KEYS), min_size=1, unique_by=lambda step: step.key)


@given(ANSWERS, KEYS)
def test_a_place_is_read_as_it_was_written(answers: list[Answer], at: str) -> None:
    place = Place("week", DAY, at=at, answers=tuple(answers))
    assert ritual.read(ritual.written(place), Place("week", DAY)) == place


@given(st.text())
def test_words_nobody_can_read_are_not_lost(text: str) -> None:
    place = ritual.read(text, Place("week", DAY))
    assert not text.strip() or text in {one.value for one in place.answers}


@given(STEPS, STEPS, ANSWERS)
def test_one_comes_back_to_where_one_was_whatever_pages_came_or_went(
    before: list[Step], after: list[Step], answers: list[Answer]
) -> None:
    place = Place("week", DAY, answers=tuple(answers))
    for step in before:
        place = ritual.read(ritual.written(place), Place("week", DAY, at=step.key))
        left = Place("week", DAY, at=step.key, answers=place.answers)
        assert before[whereabouts(before, left)] == step
        assert 0 <= whereabouts(after, left) < len(after)
        assert sorted(one.value for one in in_order(after, left)) == sorted(one.value for one in answers)


@given(ANSWERS, KEYS, st.text())
def test_giving_an_answer_touches_no_other(answers: list[Answer], key: str, words: str) -> None:
    place = Place("week", DAY, answers=tuple(answers)).with_answer(Answer(key, "?", words))
    assert place.value(key) == (words if words.strip() else "")
    others = [one for one in answers if one.key != key]
    assert [one for one in place.answers if one.key != key] == others


@pytest.mark.parametrize(
    ("at", "answered", "opens"),
    [
        ("", ("held", "lifted"), "held"),
        ("coming", (), "coming"),
        ("gone", ("held",), "lifted"),
        ("gone", (), "held"),
        ("gone", ("held", "lifted", "coming"), "coming"),
    ],
)
def test_it_opens_where_it_was_left_else_where_an_answer_is_missing(
    at: str, answered: tuple[str, ...], opens: str
) -> None:
    steps = [Step("held"), Step("lifted"), Step("coming")]
    place = Place("week", DAY, at=at, answers=tuple(Answer(key, "?", "said") for key in answered))
    assert steps[whereabouts(steps, place)].key == opens


def test_blank_answers_make_no_entry() -> None:
    assert composed("Weekly review", [Answer("lifted", "What gave you energy?", "  ")]) == ""


def test_a_ritual_without_pages_is_no_ritual() -> None:
    with pytest.raises(ValueError, match="at least one page"):
        whereabouts([], Place("week", DAY))
