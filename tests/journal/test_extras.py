"""Extras for one client: when there were enough of them for a while."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.entry import CONTACT, GESTURES, Kind
from relbook.journal.extras import Plenty, plenty
from relbook.journal.signals.thresholds import EXTRAS, EXTRAS_DAYS

TODAY = date(2026, 5, 4)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def test_the_third_within_thirty_days_is_enough() -> None:
    assert plenty([ago(0), ago(12), ago(29)], TODAY) == Plenty(3, 30)
    assert plenty([ago(0), ago(12), ago(30)], TODAY) is None
    assert plenty([ago(0), ago(12), ago(-1)], TODAY) is None


@given(st.lists(st.integers(min_value=-60, max_value=90), max_size=12))
def test_only_the_last_days_count(days: list[int]) -> None:
    found = plenty([ago(one) for one in days], TODAY)
    lately = sum(0 <= one < EXTRAS_DAYS for one in days)
    assert (found is not None) == (lately >= EXTRAS)
    assert found is None or found.count == lately


def test_an_extra_is_a_gesture_and_a_difference_made_is_no_contact() -> None:
    assert Kind.EXTRA in GESTURES
    assert Kind.EXTRA in CONTACT
    assert Kind.DIFFERENCE not in {*CONTACT, *GESTURES}
