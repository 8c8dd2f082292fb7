"""Breathing room: said quietly while one more promise goes into a full week, and never in the way."""

from datetime import datetime, timedelta

from relbook.journal.care import FULL_WEEK
from relbook.store import promises
from relbook.ui.writing import breathing

NOW = datetime(2026, 11, 25, 14, 20)
TODAY = NOW.date()


def test_a_full_week_is_said_and_a_free_one_is_not(ada: str, qapp: object) -> None:
    note = "Called.\n[] Send the plan @fri"
    for number in range(FULL_WEEK):
        assert breathing.line(note, NOW) == ""
        promises.add(ada, f"Promise {number}", mine=True, made=TODAY, due=TODAY + timedelta(number))
    assert breathing.line(note, NOW) == "5 due this week already. A later day is fine."
    for free in ("Called.", "[] Some day", "[] Send it @+3w", "[Ada] Send it @fri", "[x] Send it @fri"):
        assert breathing.line(free, NOW) == ""
    known = promises.open_ones()
    assert breathing.line("[] Promise 1 @fri", NOW, known) == ""
