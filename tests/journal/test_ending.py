"""A good ending: what is offered, and by when."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.ending import DAYS, Ending, by, offered
from relbook.journal.workdays import is_working


@given(st.sampled_from(Ending), st.dates(max_value=date(9999, 11, 1)))
def test_it_is_promised_for_a_working_day_not_long_after(ending: Ending, today: date) -> None:
    found = by(ending, today)
    assert is_working(found)
    assert timedelta(0) <= found - today - timedelta(days=DAYS[ending]) <= timedelta(days=2)


def test_finishing_is_offered_where_something_is_owed() -> None:
    assert Ending.FINISH in offered(owing=True)
    assert offered(owing=False) == (Ending.HAND_OVER, Ending.THANK, Ending.STAY)
