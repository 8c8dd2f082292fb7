"""A note of who has a journal open is read as it was written, believed for a while, and does no harm."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.holder import BEAT, BELIEVED, LEEWAY, LONGEST, Holder, is_believed, name, read, spell

NOW = datetime(2026, 11, 25, 14, 20)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2200, 1, 1)).map(lambda one: one.replace(microsecond=0))
NAMES = st.text(max_size=80).map(name)


@given(NAMES, NAMES, MOMENTS, MOMENTS)
def test_a_note_is_read_as_it_was_written(host: str, user: str, since: datetime, seen: datetime) -> None:
    held = Holder(host, user, since, seen)
    assert len(spell(held)) <= LONGEST
    assert read(spell(held)) == held


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(note: bytes) -> None:
    assert read(note) is None


@given(MOMENTS, st.integers(1, 60))
def test_a_note_that_was_cut_off_says_nothing(since: datetime, cut: int) -> None:
    assert read(spell(Holder("studio", "ana", since, since))[:-cut]) is None


@pytest.mark.parametrize(
    ("host", "ago", "believed"),
    [
        ("studio", timedelta(), True),
        ("studio", BELIEVED, True),
        ("studio", BELIEVED + timedelta(seconds=1), False),  # it was switched off, or died
        ("studio", -LEEWAY, True),  # its clock is ahead
        ("studio", -LEEWAY - timedelta(seconds=1), False),
        ("laptop", timedelta(), False),  # of this machine the kernel knows better
    ],
)
def test_another_machine_is_believed_for_a_while(host: str, ago: timedelta, *, believed: bool) -> None:
    assert is_believed(Holder(host, "ana", NOW, NOW - ago), "laptop", NOW) is believed


def test_some_beats_may_get_lost() -> None:
    assert BELIEVED > 3 * BEAT


def test_whoever_shares_a_machine_is_somebody_else() -> None:
    held = Holder("laptop", "ana", NOW, NOW)
    assert [held.is_other(*who) for who in (("laptop", "ana"), ("laptop", "jo"), ("studio", "ana"))] == [
        False,
        True,
        True,
    ]


def test_a_name_shows_nothing_it_should_not() -> None:
    assert name("stu\x1b[1mdio\n\u202e" + "x" * 100) == "stu[1mdio" + "x" * 55
    assert name("\n") == "?"
