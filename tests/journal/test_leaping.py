"""A clock that was set is told from one that only went on, whatever the computer did meanwhile."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.leaping import SLIGHT, Reading, leap

BEGUN = Reading(datetime(2026, 11, 25, 14, 20), 1_000.0)
SPANS = st.timedeltas(timedelta(), timedelta(days=400))
SET = st.timedeltas(timedelta(days=-4_000), timedelta(days=4_000))


@given(passed=SPANS, by=SET)
def test_what_it_was_set_by_is_found_however_long_it_slept(passed: timedelta, by: timedelta) -> None:
    after = Reading(BEGUN.wall + passed + by, BEGUN.steady + passed.total_seconds())
    found = leap(BEGUN, after)
    if abs(by) > SLIGHT + timedelta(seconds=1):
        assert abs(found - by) < timedelta(seconds=1)
    elif abs(by) < SLIGHT - timedelta(seconds=1):
        assert not found
