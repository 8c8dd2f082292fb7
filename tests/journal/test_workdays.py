"""One working day to give a first answer."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.workdays import is_working, next_working

days = st.dates(max_value=date(9999, 12, 20))


@given(days)
def test_it_is_the_first_working_day_after(day: date) -> None:
    found = next_working(day)
    assert found > day
    assert is_working(found)
    between = [day + timedelta(days=number) for number in range(1, (found - day).days)]
    assert not any(map(is_working, between))
    assert (found - day).days <= 3


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        (date(2026, 11, 25), date(2026, 11, 26)),
        (date(2026, 11, 27), date(2026, 11, 30)),
        (date(2026, 11, 28), date(2026, 11, 30)),
        (date(2026, 11, 29), date(2026, 11, 30)),
        (date(2026, 12, 31), date(2027, 1, 1)),
        (date(2027, 1, 1), date(2027, 1, 4)),
        (date(2028, 2, 28), date(2028, 2, 29)),
    ],
)
def test_weekends_and_the_turn_of_the_year(day: date, answer: date) -> None:
    assert next_working(day) == answer
