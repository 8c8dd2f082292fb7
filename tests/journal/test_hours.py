"""Quiet hours, as they are written down and as they hold."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.hours import QuietHours, read, usual

clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0))
quiets = st.builds(QuietHours, clocks, clocks, st.frozensets(st.integers(0, 6)))
moments = st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2090, 1, 1))


@given(quiets)
def test_what_is_written_is_read_again(quiet: QuietHours) -> None:
    assert read(str(quiet)) == quiet


@given(quiets, moments)
def test_a_day_is_quiet_or_an_hour_is(quiet: QuietHours, now: datetime) -> None:
    if now.weekday() in quiet.days:
        assert quiet.quiet(now)
    elif quiet.start == quiet.end:
        assert not quiet.quiet(now)
    else:
        turned = QuietHours(quiet.end, quiet.start)
        assert quiet.quiet(now) != turned.quiet(now)


@given(st.text(max_size=30))
def test_other_words_say_nothing_and_break_nothing(words: str) -> None:
    found = read(words)
    assert found is None or read(str(found)) == found


@pytest.mark.parametrize("words", ["", "25:61-9", "nine to five", "18-9 7", "18-9 5,"])
def test_what_cannot_be_is_no_quiet_hour(words: str) -> None:
    assert read(words) is None


def test_the_evening_and_the_weekend() -> None:
    wednesday = datetime(2026, 11, 25, 18)
    assert usual().quiet(wednesday)
    assert not usual().quiet(wednesday - timedelta(minutes=1))
    assert usual().quiet(wednesday.replace(hour=8, minute=59))
    assert usual().quiet(datetime(2026, 11, 28, 12))
    assert read("18-9") == QuietHours(time(18), time(9))
