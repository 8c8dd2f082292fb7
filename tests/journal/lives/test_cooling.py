"""Words that cool before they go out."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.lives.cooling import COOLING, began, left, read

NOW = datetime(2026, 11, 25, 14, 20)
moments = st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1))


def test_twenty_minutes_from_the_first_words() -> None:
    since = began("", "", "Dear Marta", NOW)
    assert left(since, NOW) == COOLING
    assert left(since, NOW + timedelta(minutes=19)) == timedelta(minutes=1)
    assert left(since, NOW + timedelta(minutes=20)) == timedelta(0)


def test_softening_them_starts_nothing_anew_and_emptying_them_does() -> None:
    since = began("", "", "Dear Marta", NOW)
    later = NOW + timedelta(minutes=15)
    assert began("Dear Marta", since, "Dear Marta, thank you", later) == since
    assert began("Dear Marta", since, " ", later) == ""
    assert began("", "", "Again", later) != since


@given(moments, moments)
def test_it_never_lasts_longer_whatever_the_clock_does(begun: datetime, now: datetime) -> None:
    since = began("", "", "words", begun)
    assert timedelta(0) <= left(since, now) <= COOLING
    if now >= begun + COOLING:
        assert left(since, now) == timedelta(0)


@given(st.text(max_size=40))
def test_what_cannot_be_read_keeps_nobody_waiting(since: str) -> None:
    assert read(since) is not None or left(since, NOW) == timedelta(0)
