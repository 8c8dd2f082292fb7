"""Which planned talk is so near that its brief is worth offering."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from relbook.journal.meeting import Meeting

BEFORE = timedelta(minutes=15)
"""How long before a planned talk its brief is offered (PRODUCT.md, "Next-meeting aware")."""


def near(planned: Iterable[Meeting], now: datetime) -> list[Meeting]:
    """The talks with somebody that begin within a quarter of an hour, the next one first.

    One that has begun, has its note already or no time of day is not near.
    """
    found = []
    for meeting in planned:
        begins = meeting.begins
        if begins is None or meeting.entry_id or not meeting.clients:
            continue
        if now <= begins <= now + BEFORE:
            found.append((begins, meeting.id, meeting))
    return [meeting for _, _, meeting in sorted(found, key=lambda one: one[:2])]
