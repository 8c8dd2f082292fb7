"""What the day holds, read once; and with it all that the first picture of a book shows."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from relbook.journal.circle import Circle, CircleRule
from relbook.journal.day_page import GOOD_SHOWN, Agenda, Day, FirstPage, Good, Talk
from relbook.journal.meeting import Meeting
from relbook.journal.nudges import good_to_write
from relbook.journal.promise import Promise
from relbook.journal.rhythm import Pulse
from relbook.journal.roster import ClientLine
from relbook.store import clients, day, ledger, meetings, promises, roster
from relbook.store.database import is_open, opened

DUE_SHOWN = 6
"""How many due promises the page shows; the rest is behind "All"."""

NEXT_SHOWN = 2

ASKED = 40
"""Among how many near promises Today looks for those to decide; the rest waits on the promises' own page."""


def first_page(now: datetime) -> FirstPage:
    """All that the first picture shows at this moment of the wall's clock."""
    everybody, rules = tuple(roster.everyone(now.date())), clients.circle_rules()
    held, unwritten = _agenda(now, everybody, rules), tuple(meetings.unwritten(now))
    return FirstPage(everybody, rules, roster.in_inbox(), held, unwritten, is_open(opened().key))


def agenda(now: datetime, just_kept: Iterable[str] = ()) -> Agenda:
    """What the day holds now; promises kept a moment ago stay in sight, ticked."""
    return _agenda(now, roster.everyone(now.date()), clients.circle_rules(), just_kept)


def _agenda(
    now: datetime,
    everybody: Iterable[ClientLine],
    rules: Mapping[Circle, CircleRule],
    just_kept: Iterable[str] = (),
) -> Agenda:
    today, lines = now.date(), {line.id: line for line in everybody}
    planned = [meeting for meeting in meetings.between(today, today) if not meeting.entry_id]
    busy = {who.id for meeting in planned for who in meeting.clients}
    good = good_to_write(lines.values(), rules, busy, today)[:GOOD_SHOWN]
    known = day.remembered([*busy, *(line.id for line in good)], today)
    shown, due, opened = _promises(today, just_kept)
    return Agenda(
        today,
        tuple(_talk(meeting, lines, known, now, rules) for meeting in planned),
        shown,
        tuple(_good(line, line.pulse(today, rules), next(filter(None, known[line.id]), "")) for line in good),
        due,
        opened,
        len(lines),
        tuple(ledger.to_decide(today, most=ASKED)),
        _days(lines, today),
    )


def _days(lines: dict[str, ClientLine], today: date) -> tuple[Day, ...]:
    near = day.dates_near(today)
    return tuple(Day(one, lines[one.client_id], one.next_on(today)) for one in near if one.client_id in lines)


def _talk(
    meeting: Meeting,
    lines: dict[str, ClientLine],
    known: dict[str, tuple[str, str]],
    now: datetime,
    rules: Mapping[Circle, CircleRule],
) -> Talk:
    first = next((who.id for who in meeting.clients), "")
    line = lines.get(first)
    about = meeting.title or known.get(first, ("", ""))[1]
    share = line.passed(now.date(), rules) if line else None
    return Talk(meeting, line, about, day.ahead(meeting, now), share)


def _good(line: ClientLine, pulse: Pulse, opener: str) -> Good:
    return Good(line, pulse.since or 0, pulse.days or 0, pulse.share or 0.0, opener)


def _promises(today: date, just_kept: Iterable[str]) -> tuple[tuple[Promise, ...], int, int]:
    """Those due by today, mine first, then the next; how many are due, and how many are open."""
    due, later = promises.due_and_next(today, DUE_SHOWN, NEXT_SHOWN)
    kept = [one for one in map(promises.get, just_kept) if one is not None and not one.open]
    now = sorted([*due, *kept], key=lambda one: (not one.mine, one.due or date.max, one.made, one.id))
    return (*now, *sorted(later, key=lambda one: not one.mine)), *promises.count_due(today)
