"""When a planned talk is near."""

from datetime import date, datetime, time

import pytest

from relbook.journal.ahead import near
from relbook.journal.client import Who
from relbook.journal.meeting import Meeting

TODAY = date(2026, 11, 25)
MARTA = (Who("m", "Marta Reyes", "Marta"),)


@pytest.mark.parametrize(
    ("at", "is_near"),
    [
        (time(15, 0), True),
        (time(15, 15), True),
        (time(15, 16), False),
        (time(14, 59), False),
        (None, False),
    ],
)
def test_a_talk_is_near_for_a_quarter_of_an_hour(at: time | None, *, is_near: bool) -> None:
    planned = [Meeting("one", TODAY, at, "call", clients=MARTA)]
    assert bool(near(planned, datetime(2026, 11, 25, 15, 0))) is is_near


def test_what_has_its_note_or_nobody_in_it_is_not_near() -> None:
    noted = Meeting("noted", TODAY, time(15, 5), "call", clients=MARTA, entry_id="e")
    nobody = Meeting("nobody", TODAY, time(15, 5), "call")
    assert near([noted, nobody], datetime(2026, 11, 25, 15, 0)) == []


def test_a_talk_just_after_midnight_is_near_before_it() -> None:
    late = Meeting("late", date(2026, 11, 26), time(0, 5), "call", clients=MARTA)
    assert near([late], datetime(2026, 11, 25, 23, 55)) == [late]
