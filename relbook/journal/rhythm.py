"""How long ago the last talk was, measured by the rhythm one wanted."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from relbook.journal.circle import RULES, Circle, CircleRule
from relbook.journal.client import Client
from relbook.journal.frozen import frozen
from relbook.journal.meeting import Meeting

NEARLY = 0.8
"""The share of a rhythm up to which all is well (design section 1, the rhythm ring)."""

WHOLE = 1.0
"""The share of a rhythm beyond which it has passed (design section 1, the rhythm ring)."""

UNTIL_NEXT_TALK = date.max
"""The day until which reminders rest that are to come again after the next talk: it has no date."""


class Beat(StrEnum):
    """Where in the rhythm a relationship is."""

    NONE = "none"
    IN_RHYTHM = "in rhythm"
    NEARLY = "nearly"
    PASSED = "passed"


@frozen
class Pulse:
    """How one client stands to their rhythm today.

    `days` is the wanted rhythm and `since` how long ago the last talk was, both in days; None
    where there is none. `share` is one by the other. `resting`: nobody is to be reminded now.
    """

    days: int | None
    since: int | None
    share: float | None
    beat: Beat
    resting: bool

    @property
    def overdue(self) -> bool:
        """Whether a reminder is in order."""
        return self.beat is Beat.PASSED and not self.resting


def rhythm_days(client: Client, rules: Mapping[Circle, CircleRule] = RULES) -> int | None:
    """How many days may pass between two talks: the client's own rhythm, else the circle's."""
    if client.rhythm_days:
        return client.rhythm_days
    rule = rules.get(client.circle) if client.circle else None
    return rule.rhythm_days if rule else None


def days_since(last: date | None, today: date) -> int | None:
    """How many days ago `last` was; a talk noted for a later day counts as today's."""
    return max(0, (today - last).days) if last else None


def passed(last: date | None, days: int | None, today: date) -> float | None:
    """Which share of a rhythm of `days` has passed; None without a rhythm or a talk.

    >>> passed(date(2026, 5, 1), 30, date(2026, 5, 25))
    0.8
    """
    since = days_since(last, today)
    return since / days if days and since is not None else None


def beat(share: float | None) -> Beat:
    """Where in the rhythm this share of it is."""
    if share is None:
        return Beat.NONE
    if share <= NEARLY:
        return Beat.IN_RHYTHM
    return Beat.NEARLY if share <= WHOLE else Beat.PASSED


def resting(client: Client, next_meeting: Meeting | None, today: date) -> bool:
    """Whether reminders rest: a talk is planned, the client is away, or it was put off.

    On the day itself that someone is away until, they are back.
    """
    if next_meeting and next_meeting.day >= today:
        return True
    return any(until and today < until for until in (client.away_until, client.snoozed_until))


def pulse(
    client: Client,
    last: date | None,
    next_meeting: Meeting | None,
    today: date,
    rules: Mapping[Circle, CircleRule] = RULES,
) -> Pulse:
    """How `client` stands to their rhythm on `today`."""
    days = rhythm_days(client, rules)
    share = passed(last, days, today)
    return Pulse(days, days_since(last, today), share, beat(share), resting(client, next_meeting, today))
