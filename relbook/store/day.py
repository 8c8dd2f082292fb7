"""The writer's own day: what is left of it, the row of days behind it, and the small kindnesses."""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from relbook.journal.care import AHEAD, Held, Load
from relbook.journal.circle import Circle
from relbook.journal.client import Client, Who
from relbook.journal.entry import GESTURES, PRIVATE_KINDS, TALKS, Entry, Kind, Tier
from relbook.journal.fact import FactKind, Standing
from relbook.journal.frozen import frozen
from relbook.journal.meeting import LONGEST_LEAD, ImportantDate, Meeting
from relbook.journal.selection import Selection
from relbook.journal.syntax import without_secrets
from relbook.store import clients, important_dates, meetings, promises
from relbook.store.models import database
from relbook.store.seating import base, day_at, end

WEEKS = 8
"""How many weeks of kindnesses are looked at (design section 3.6)."""

LOOK_BACK = timedelta(days=60)

LATEST = 1000
"""Among how many entries an energy check is looked for: far more than anybody writes in `LOOK_BACK`."""


@frozen
class Kindnesses:
    """How many gestures each of the last weeks had, the oldest first; `since` is its Monday."""

    since: date
    weeks: tuple[int, ...]
    last: Entry | None = None
    to: Who | None = None


def newest_of(client_id: str, kinds: Iterable[str], today: date) -> date | None:
    """The newest day of entries of these kinds, of one client or, without one, of all."""
    match = _match(tuple(kinds), client_id)
    sql = "SELECT rowid FROM words WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT 1"
    found = database().execute_sql(sql, (match, end(today))).fetchone()
    return day_at(found[0]) if found else None


def ahead(meeting: Meeting, now: datetime) -> bool:
    """Whether a talk planned for today is still to come, or going on."""
    return not meeting.entry_id and not meeting.over(now)


def today_count(now: datetime) -> int:
    """What the sidebar's badge says: conversations left today, and promises due by today."""
    today = now.date()
    left = sum(ahead(meeting, now) for meeting in meetings.between(today, today))
    return left + promises.falling_due(None, today)


def due_within(today: date, span: timedelta) -> int:
    """How many of my open promises fall due from today on within this span."""
    return promises.falling_due(today, today + span, mine=True)


def in_a_row(today: date) -> int:
    """How many days in a row, up to today or yesterday, had a talk in them."""
    sql = f"""SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM entry
        WHERE day = value AND gone IS NULL AND kind IN ({",".join("?" * len(TALKS))}))"""
    looked = [str(today - timedelta(days=ago)) for ago in range(LOOK_BACK.days + 1)]
    held = database().execute_sql(sql, (json.dumps(looked), *TALKS))
    days = {date.fromisoformat(day) for (day,) in held}
    if meetings.between(today, today):
        days.add(today)
    last = today if today in days else today - timedelta(days=1)
    row = 0
    while last - timedelta(days=row) in days:
        row += 1
    return row


def load(now: datetime) -> Load:
    """What the writer has on around this moment: talks planned and held today, and promises within a week."""
    from relbook.store import own_time  # a start shows the day, and not how much it is

    today = now.date()
    sql = f"""SELECT minutes, energy FROM entry WHERE place >= ? AND place < ?
        AND kind IN ({",".join("?" * len(TALKS))}) ORDER BY place"""
    held = database().execute_sql(sql, (base(today, None), end(today), *TALKS)).fetchall()
    due = promises.falling_due(None, today + AHEAD, mine=True)
    planned = len(meetings.between(today, today))
    evening = today in own_time.evenings(today)
    return Load(planned, due, in_a_row(today), tuple(Held(*talk) for talk in held), evening)


def dates_near(today: date) -> list[ImportantDate]:
    """The days of the year that it is time to speak of, the next one first."""
    months = [(today.month + by - 1) % 12 + 1 for by in range(-1, LONGEST_LEAD // 28 + 2)]
    near = [one for one in important_dates.in_months(months) if one.is_near(today)]
    return sorted(near, key=lambda one: (one.next_on(today), one.label, one.id))


def energies(today: date, most: int) -> tuple[int, ...]:
    """The latest energy checks among the latest entries, newest first."""
    sql = """SELECT energy FROM (SELECT energy FROM entry WHERE place >= ? AND place < ?
        ORDER BY place DESC LIMIT ?) WHERE energy NOTNULL LIMIT ?"""
    asked = (base(today - LOOK_BACK, None), end(today), LATEST, most)
    return tuple(energy for (energy,) in database().execute_sql(sql, asked))


def kindnesses(today: date) -> Kindnesses:
    """The gestures of the last eight weeks, this one included."""
    since = today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))
    from relbook.store import entries  # a start shows no entry

    match = _match(GESTURES)
    sql = "SELECT rowid FROM words WHERE words MATCH ? AND rowid >= ? AND rowid < ?"
    rows = database().execute_sql(sql, (match, base(since, None), end(today))).fetchall()
    weeks = [0] * WEEKS
    for (place,) in rows:
        weeks[(day_at(place) - since).days // 7] += 1
    newest = entries.window(Selection(kinds=GESTURES, until=today), limit=1)
    last = newest[0] if newest else None
    return Kindnesses(
        since, tuple(weeks), last.entry if last else None, last.clients[0] if last and last.clients else None
    )


_OPENERS = f"""SELECT c.id,
    (SELECT text FROM fact WHERE client = c.id AND gone IS NULL AND kind = '{FactKind.PERSONAL}'
        AND standing <> '{Standing.CLOSED}' ORDER BY as_of DESC, id DESC LIMIT 1),
    (SELECT e.text FROM entry_client t JOIN entry e ON e.id = t.entry WHERE t.client = c.id
        AND t.place < ? AND e.tier <> '{Tier.PRIVATE}'
        AND e.kind NOT IN ({", ".join(f"'{kind}'" for kind in sorted(PRIVATE_KINDS))})
        ORDER BY t.place DESC LIMIT 1)
    FROM client c WHERE c.id IN """


def remembered(client_ids: Sequence[str], today: date) -> dict[str, tuple[str, str]]:
    """For each client the newest personal fact and the heading of the last entry, as far as there are any."""
    marks = ",".join("?" * len(client_ids))
    rows = database().execute_sql(f"{_OPENERS} ({marks})", (end(today), *client_ids)).fetchall()
    return {key: (_spoken(fact), _heading(text)) for key, fact, text in rows}


def least_appreciated(today: date) -> Client | None:
    """Of the clients who stand near, the one whose last thank-you lies furthest back."""
    everybody = clients.everyone()
    near = [one for one in everybody if one.circle in (Circle.CLOSE, Circle.GROWING)] or everybody
    thanked = last_thanks(today)
    return min(near, key=lambda one: thanked.get(one.id, date.min), default=None)


def last_thanks(today: date) -> dict[str, date]:
    """The day of the last thank-you to everybody who ever had one."""
    match = _match((Kind.APPRECIATION_GIVEN,))
    sql = """SELECT client, max(place) FROM entry_client WHERE place < ?
        AND place IN (SELECT rowid FROM words WHERE words MATCH ?) GROUP BY client"""
    rows = database().execute_sql(sql, (end(today), match)).fetchall()
    return {client: day_at(place) for client, place in rows}


def _match(kinds: Iterable[str], client_id: str = "") -> str:
    from relbook.store import search  # a start looks for nothing

    return search.expression("", sort="entry", client_id=client_id, kinds=tuple(kinds))


def _heading(text: str | None) -> str:
    said = without_secrets(text or "")[0]
    return Entry("", Kind.NOTE, date.min, said).heading if said.strip() else ""


def _spoken(fact: str | None) -> str:
    return without_secrets(fact or "")[0].strip()
