"""The rhythm of a relationship."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.circle import RULES, Circle, CircleRule
from relbook.journal.client import Client
from relbook.journal.meeting import Meeting
from relbook.journal.rhythm import Beat, beat, days_since, passed, pulse, resting, rhythm_days

TODAY = date(2026, 5, 4)
MARTA = Client("1", "Marta", circle=Circle.STEADY)


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def meeting(days_ahead: int) -> Meeting:
    return Meeting("m", ago(-days_ahead), None, "call")


@pytest.mark.parametrize(
    ("circle", "own", "days"),
    [
        (Circle.CLOSE, None, 21),
        (Circle.GROWING, None, 45),
        (Circle.STEADY, None, 90),
        (Circle.RESTING, None, 180),
        (Circle.PROFESSIONAL, None, None),
        (None, None, None),
        (Circle.CLOSE, 10, 10),
        (Circle.PROFESSIONAL, 10, 10),
        (None, 10, 10),
    ],
)
def test_ones_own_rhythm_wins(circle: Circle | None, own: int | None, days: int | None) -> None:
    assert rhythm_days(Client("1", "Marta", circle=circle, rhythm_days=own)) == days


def test_a_journal_may_have_rules_of_its_own() -> None:
    rules = RULES | {Circle.STEADY: CircleRule(Circle.STEADY, 30, 60)}
    assert rhythm_days(MARTA, rules) == 60
    assert rhythm_days(MARTA, {}) is None


@pytest.mark.parametrize(
    ("last", "days", "share", "found"),
    [
        (None, 90, None, Beat.NONE),
        (ago(5), None, None, Beat.NONE),
        (ago(0), 90, 0.0, Beat.IN_RHYTHM),
        (ago(-3), 90, 0.0, Beat.IN_RHYTHM),
        (ago(71), 90, 71 / 90, Beat.IN_RHYTHM),
        (ago(72), 90, 0.8, Beat.IN_RHYTHM),
        (ago(73), 90, 73 / 90, Beat.NEARLY),
        (ago(90), 90, 1.0, Beat.NEARLY),
        (ago(91), 90, 91 / 90, Beat.PASSED),
        (ago(180), 90, 2.0, Beat.PASSED),
    ],
)
def test_the_beat(last: date | None, days: int | None, share: float | None, found: Beat) -> None:
    assert passed(last, days, TODAY) == share
    assert beat(share) is found


@pytest.mark.parametrize(
    ("away", "snoozed", "planned", "rests"),
    [
        (None, None, None, False),
        (None, None, meeting(0), True),
        (None, None, meeting(30), True),
        (None, None, meeting(-1), False),
        (ago(-1), None, None, True),
        (ago(0), None, None, False),
        (None, ago(-1), None, True),
        (None, ago(0), None, False),
        (ago(3), ago(-3), None, True),
    ],
)
def test_when_reminders_rest(
    away: date | None,
    snoozed: date | None,
    planned: Meeting | None,
    rests: bool,  # noqa: FBT001
) -> None:
    client = replace(MARTA, away_until=away, snoozed_until=snoozed)
    assert resting(client, planned, TODAY) is rests
    assert pulse(client, ago(100), planned, TODAY).overdue is not rests


def test_a_pulse_says_all_at_once() -> None:
    found = pulse(MARTA, ago(45), None, TODAY)
    assert (found.days, found.since, found.share, found.beat) == (90, 45, 0.5, Beat.IN_RHYTHM)
    assert not found.resting and not found.overdue


@given(last=st.dates() | st.none(), today=st.dates(), days=st.integers(1, 1000) | st.none())
def test_a_share_is_never_negative(last: date | None, today: date, days: int | None) -> None:
    share = passed(last, days, today)
    assert (share is None) == (last is None or days is None)
    assert share is None or share >= 0
    assert (days_since(last, today) is None) == (last is None)
