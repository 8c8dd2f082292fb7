"""Day and clock before an entry."""

from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.imports.stamps import day_comes_first, stamp

WAYS = [
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %I:%M:%S %p",
    "%d.%m.%Y %H:%M",
    "%d %B %Y %H:%M",
    "%A, %B %d, %Y %I:%M %p",
]


@given(st.datetimes(datetime(1970, 1, 1), datetime(2069, 12, 31)), st.sampled_from(WAYS))
@settings(max_examples=40, deadline=None)
def test_a_stamp_says_when(moment: datetime, way: str) -> None:
    assert stamp(moment.strftime(way)) == (moment.date(), time(moment.hour, moment.minute))


@pytest.mark.parametrize(
    "text", ["2019-07 14:23", "1", "Today", "2023-02-30", "2023-05-01 25:00", "9" * 50, ""]
)
def test_anything_else_is_none(text: str) -> None:
    assert stamp(text) is None


def test_which_number_is_the_day_is_known_by_the_file() -> None:
    assert day_comes_first(["3/4/2020", "13/4/2020"])
    assert not day_comes_first(["3/4/2020", "4/13/2020"])
    assert day_comes_first(["2/1/2020", "1/2/2020"])
    assert stamp("3/4/2020", day_first=True) == (date(2020, 4, 3), None)
