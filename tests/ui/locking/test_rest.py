"""How long nobody was there, for any day and any nap."""

from math import inf

from hypothesis import given
from hypothesis import strategies as st

from relbook.ui.locking.rest import WARNING, Rest, warns
from relbook.ui.shared.settings import LOCK_MINUTES
from relbook.ui.shared.steady import moment

seconds = st.floats(0, 1e7, allow_nan=False)
minutes = st.sampled_from(LOCK_MINUTES)


@given(start=seconds, steps=st.lists(st.floats(0, 3600), max_size=8), chosen=minutes)
def test_it_is_time_exactly_when_nobody_stirred_that_long(
    start: float, steps: list[float], chosen: int
) -> None:
    rest, now, last = Rest(start), start, start
    for step in steps:
        now += step
        assert (rest.left(now, chosen) == 0) is (now - last >= chosen * 60)
        if rest.stir(now, chosen):
            last = now
        else:
            assert now - last >= chosen * 60  # whoever comes too late finds it locked


@given(now=seconds, left=st.floats(0, 120))
def test_never_is_never_and_only_the_last_half_minute_is_said(now: float, left: float) -> None:
    assert Rest(0).left(now, 0) == inf
    assert Rest(0).stir(now, 0)
    assert warns(left) is (0 < left <= WARNING)


def test_the_clock_goes_forward() -> None:
    before = moment()
    assert moment() >= before
