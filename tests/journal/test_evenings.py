"""Evenings kept free."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal import evenings

TODAY = date(2026, 5, 4)
days = st.dates(TODAY - timedelta(days=30), TODAY + timedelta(days=30))


@given(st.sets(days))
def test_what_is_written_is_read_again_but_for_what_is_over(kept: set[date]) -> None:
    assert set(evenings.read(evenings.written(kept), TODAY)) == {day for day in kept if day >= TODAY}


@given(st.text())
def test_no_words_break_it(words: str) -> None:
    assert all(day >= TODAY for day in evenings.read(words, TODAY))


@pytest.mark.parametrize(
    ("at", "meets"), [(time(16, 59), False), (time(17), True), (time(21, 30), True), (None, False)]
)
def test_only_the_evening_is_kept(at: time | None, *, meets: bool) -> None:
    assert evenings.meets([TODAY], TODAY, at) is meets
    assert not evenings.meets([TODAY], TODAY + timedelta(days=1), at)


def test_a_week_is_offered() -> None:
    offered = evenings.coming(TODAY)
    assert offered[0] == TODAY
    assert len(set(offered)) == evenings.AHEAD == 7
