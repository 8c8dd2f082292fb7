"""Letting words cool before they go out: twenty minutes, and never a lock (PRODUCT.md, P37)."""

from contextlib import suppress
from datetime import datetime, timedelta

COOLING = timedelta(minutes=20)
"""How long a text for a client cools (PRODUCT.md, P37: a 20-minute cooling draft)."""


def began(before: str, since: str, words: str, now: datetime) -> str:
    """When words began to cool, as it is written beside them; empty where there are none.

    It is the minute the first of them were written: softening them later starts nothing anew. `since`
    is what was written there before.
    """
    if not words.strip():
        return ""
    if before.strip() and read(since) is not None:
        return since
    return now.replace(second=0, microsecond=0, tzinfo=None).isoformat(timespec="minutes")


def read(since: str) -> datetime | None:
    """The day and the clock on the wall that were written down; None where they say nothing."""
    with suppress(ValueError):
        return datetime.fromisoformat(since).replace(tzinfo=None)
    return None


def left(since: str, now: datetime) -> timedelta:
    """How long they go on cooling: from nothing to `COOLING`.

    A clock that was set back since does not make it longer.
    """
    start = read(since)
    if start is None:
        return timedelta(0)
    passed = max(timedelta(0), now.replace(tzinfo=None) - start)
    return max(timedelta(0), COOLING - passed)
