"""The writer's own day, about nobody in particular."""

from datetime import timedelta

from relbook.journal.meeting import ImportantDate
from relbook.journal.snapshot import DaySnapshot
from relbook.journal.trigger import Found, Urgency, trigger


@trigger(Urgency.SEASON, anyone=True)
def any_day(now: DaySnapshot, *, clients: int = 1) -> Found | None:
    """There are `clients` or more clients to think of."""
    return Found({}) if now.clients >= clients else None


@trigger(Urgency.NEED, "last", "days", anyone=True)
def no_gesture(now: DaySnapshot, *, days: int = 14) -> Found | None:
    """No thank-you or favour to anybody was written down for `days`."""
    if now.last_gesture is None or (now.today - now.last_gesture).days < max(days, 2):
        return None
    return Found({"last": now.last_gesture, "days": (now.today - now.last_gesture).days})


@trigger(Urgency.MEETING, "count", anyone=True)
def full_day(now: DaySnapshot, *, count: int = 4) -> Found | None:
    """Today `count` or more talks are planned."""
    return Found({"count": now.meetings_today}) if now.meetings_today >= count else None


@trigger(Urgency.AFTER, "days", anyone=True)
def days_in_row(now: DaySnapshot, *, days: int = 5) -> Found | None:
    """Every one of the last `days` had a talk in it."""
    return Found({"days": now.meeting_days_in_row}) if now.meeting_days_in_row >= days else None


@trigger(Urgency.PROMISE, "count", anyone=True)
def full_week(now: DaySnapshot, *, count: int = 5) -> Found | None:
    """Within a week `count` or more promises fall due."""
    return Found({"count": now.due_this_week}) if now.due_this_week >= count else None


@trigger(Urgency.NEED, "count", anyone=True)
def low_week(now: DaySnapshot, *, run: int = 3) -> Found | None:
    """The last `run` energy checks were all low."""
    latest = now.energies[:run]
    return Found({"count": run}) if len(latest) == run and max(latest) < 0 else None


@trigger(Urgency.NEED, "count", anyone=True)
def good_week(now: DaySnapshot, *, run: int = 3) -> Found | None:
    """The last `run` energy checks were all good."""
    latest = now.energies[:run]
    return Found({"count": run}) if len(latest) == run and min(latest) > 0 else None


@trigger(Urgency.SEASON, "count", anyone=True)
def uncircled(now: DaySnapshot, *, count: int = 2) -> Found | None:
    """There are `count` or more clients who stand in no circle."""
    return Found({"count": now.uncircled}) if now.uncircled >= count else None


@trigger(Urgency.SEASON, "month", anyone=True)
def time_of_year(now: DaySnapshot, *, months: tuple[int, ...], clients: int = 1) -> Found | None:
    """It is one of the months `months`, and there are `clients` or more clients."""
    fits = now.today.month in months and now.clients >= clients
    return Found({"month": now.today}) if fits else None


@trigger(Urgency.SEASON, anyone=True)
def weekday(now: DaySnapshot, *, days: tuple[int, ...], clients: int = 1) -> Found | None:
    """It is one of the weekdays `days`, where 1 is Monday, and there are `clients` or more clients."""
    return Found({}) if now.today.isoweekday() in days and now.clients >= clients else None


@trigger(Urgency.SEASON, anyone=True)
def open_day(now: DaySnapshot, *, entries: int = 20) -> Found | None:
    """No talk is planned today, in a book of `entries` or more entries."""
    return Found({}) if not now.meetings_today and now.entries >= entries else None


@trigger(Urgency.NEED, anyone=True)
def energy_unknown(now: DaySnapshot, *, entries: int = 20) -> Found | None:
    """Nothing about the writer's own energy is written down, in a book of `entries` or more entries."""
    return Found({}) if not now.energies and now.entries >= entries else None


@trigger(Urgency.SEASON, "since", anyone=True)
def book_turns(now: DaySnapshot, *, days: int = 7) -> Found | None:
    """In the last `days` a full year since the first page came round."""
    since = now.today - timedelta(now.age_days)
    day = ImportantDate("", "", "", since.month, since.day).next_on(now.today - timedelta(days - 1))
    return Found({"since": since}) if since < day <= now.today else None
