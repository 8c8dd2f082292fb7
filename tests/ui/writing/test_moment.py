"""When it was: as typed, as said."""

from datetime import date, time

import pytest

from relbook.errors import BadDateError
from relbook.ui.writing.moment import Moment, understand

WEDNESDAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("yesterday 14:30", Moment(date(2026, 11, 24), time(14, 30), 42)),
        ("14:05", Moment(WEDNESDAY, time(14, 5), 42)),
        ("today 15:00, 20 min", Moment(WEDNESDAY, time(15, 0), 20)),
        ("mon 1 h 10 min", Moment(date(2026, 11, 23), None, 70)),
        ("3 may 9am for 2 hours", Moment(date(2026, 5, 3), time(9, 0), 120)),
        ("gestern 14:30, 40 Minuten", Moment(date(2026, 11, 24), time(14, 30), 40)),
        ("ayer a las 9:00 durante 2 horas", Moment(date(2026, 11, 24), time(9, 0), 120)),
        ("25 min", Moment(WEDNESDAY, None, 25)),
        ("today 0 min", Moment(WEDNESDAY, None, None)),
    ],
)
def test_a_moment_is_read_as_typed(words: str, moment: Moment) -> None:
    assert understand(words, WEDNESDAY, 42) == moment


def test_words_that_are_no_date_are_not_guessed() -> None:
    with pytest.raises(BadDateError):
        understand("yesterdy 14:30, 20 min", WEDNESDAY)
