"""What the pages of a review look at: a few dozen questions to the journal, however long it is."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from relbook.journal.circle import Circle
from relbook.journal.client import Client, State
from relbook.journal.entry import GESTURES, TALKS, Kind
from relbook.journal.fact import FactKind, Standing
from relbook.journal.insights.energy import Leaning, by_work
from relbook.journal.insights.span import Span
from relbook.journal.knowledge import STALE
from relbook.journal.nudges import good_to_write
from relbook.journal.promise import Outcome, Promise
from relbook.journal.rhythm import Beat
from relbook.journal.rituals import quarter as quarter_pages
from relbook.journal.rituals import week as week_pages
from relbook.journal.rituals import year as year_pages
from relbook.journal.rituals.quarter import Quarter
from relbook.journal.rituals.review import Review, span
from relbook.journal.rituals.ritual import Step
from relbook.journal.rituals.telling import Row
from relbook.journal.rituals.week import Week
from relbook.journal.rituals.year import Tie, Year
from relbook.journal.signals.thresholds import NO_THANKS_DAYS
from relbook.store import (
    clients,
    day,
    helped,
    insights,
    lives,
    meetings,
    own_time,
    promises,
    reviews,
    roster,
)
from relbook.store.models import FactRow, database
from relbook.store.seating import base, day_at, end
from relbook.store.told import MOST, ToldOf, facts_where, heading, promised, rows_of

FEW = 6
"""How many people are named who were not heard of for long: more would be a list of duties."""

AHEAD = timedelta(days=7)
"""How far the coming week reaches."""

TIES = 7
"""About how many clients the yearly review asks one by one."""


def pages(review: Review, now: datetime) -> tuple[Span, list[Step]]:
    """The days a review that is held now looks back on, and its pages.

    A long journal takes some tenths of a second: a window asks for it on the worker.
    """
    match review:
        case Review.WEEK:
            of_week = week(now)
            return of_week.span, week_pages.steps(of_week)
        case Review.QUARTER:
            of_quarter = quarter(now)
            return of_quarter.span, quarter_pages.steps(of_quarter)
    of_year = year(now)
    return of_year.span, year_pages.steps(of_year)


def week(now: datetime) -> Week:
    """The seven days up to now, and the seven that come."""
    today = now.date()
    days = span(Review.WEEK, today)
    found = insights.noted("", days)
    told = ToldOf(found)
    planned = [meeting for meeting in meetings.between(today, today + AHEAD) if not meeting.entry_id]
    busy = {who.id for meeting in planned for who in meeting.clients}
    quiet = good_to_write(roster.everyone(today), clients.circle_rules(), busy, today)
    words, when = reviews.intended(Review.WEEK)
    return Week(
        days,
        talks=told.of(TALKS),
        messages=told.of((Kind.MESSAGE,)),
        kept=promised(one for one in insights.settled("", days) if _kept(one)),
        kindnesses=told.of(GESTURES),
        received=told.of((Kind.APPRECIATION_RECEIVED,)),
        gave=told.where([one for one in found if (one.energy or 0) > 0]),
        took=told.where([one for one in found if (one.energy or 0) < 0]),
        silent=tuple(
            Row(line.client.first, client_id=line.id, days=line.days_since(today)) for line in quiet[:FEW]
        ),
        planned=tuple(
            Row(who.first, meeting.title, meeting.day, who.id)
            for meeting in planned
            for who in meeting.clients
        ),
        due=promised(due(today)),
        opened=_opened(),
        intended=words,
        intended_on=when,
    )


def due(today: date) -> list[Promise]:
    """The open promises of the writer's that are due by the end of the coming week."""
    now, later = promises.due_and_next(today, MOST, MOST)
    return [one for one in (*now, *later) if one.mine and one.due and one.due <= today + AHEAD]


def quarter(now: datetime) -> Quarter:
    """The quarter that a review held now looks back on."""
    today = now.date()
    days = span(Review.QUARTER, today)
    found = insights.noted("", days)
    works = by_work(found)
    lines, settled = roster.everyone(today), [one for one in insights.settled("", days) if one.mine]
    thanked, rules = day.last_thanks(today), clients.circle_rules()
    long_ago = today - timedelta(days=NO_THANKS_DAYS)
    smooth = [one for one in lines if one.beat(today, rules) is Beat.IN_RHYTHM]
    hours = own_time.quiet_hours()
    words, when = reviews.intended(Review.QUARTER)
    return Quarter(
        days,
        gives=tuple(_work(one.name, one.is_tag) for one in works if one.energies.leaning is Leaning.GIVES),
        costs=tuple(_work(one.name, one.is_tag) for one in works if one.energies.leaning is Leaning.COSTS),
        stale=_needs(today - STALE),
        unthanked=tuple(
            Row(one.client.first, client_id=one.id, day=thanked.get(one.id))
            for one in smooth
            if thanked.get(one.id, date.min) < long_ago
        )[:MOST],
        bare=tuple(
            Row(one.client.first, client_id=one.id)
            for one in lines
            if one.client.circle is None and one.client.state in (State.CURRENT, State.PROSPECT)
        )[:MOST],
        crowded=_crowded([one.client for one in lines]),
        boundaries=_boundaries(),
        hours=f"{hours.start:%H:%M}–{hours.end:%H:%M}" if hours and hours.start != hours.end else "",
        talks=sum(one.kind in TALKS for one in found),
        settled=len(settled),
        moved=sum(one.outcome is Outcome.RENEGOTIATED for one in settled),
        opened=_opened(),
        answer=own_time.answer_promise(),
        intended=words,
        intended_on=when,
    )


def year(now: datetime) -> Year:
    """The year that a review held now looks back on."""
    days = span(Review.YEAR, now.date())
    near = [client for client in clients.everyone() if client.circle is Circle.CLOSE][:TIES]
    thanks = lives.latest("", (Kind.APPRECIATION_RECEIVED,), days.last, MOST)
    words, when = reviews.intended(Review.YEAR)
    pages = helped.of_year(days.first.year)[:MOST]
    return Year(
        days,
        ties=tuple(_tie(client, days.first, days.last) for client in near),
        reasons=own_time.reasons(),
        wishes=_wishes(days.first, days.last),
        helped=tuple(
            Row(", ".join(who.first for who in page.clients), heading(page.entry), page.entry.day)
            for page in pages
        ),
        kind=rows_of([key for key, on in thanks if on >= days.first]),
        intended=words,
        intended_on=when,
    )


def _opened() -> int:
    sql = f"""SELECT count(*) FROM promise WHERE {promises.OPEN.sql} AND mine AND gone IS NULL
        AND client NOT IN (SELECT id FROM client WHERE gone NOTNULL)"""
    return int(database().execute_sql(sql).fetchone()[0])


def _work(name: str, is_tag: bool) -> Row:  # noqa: FBT001 - a column of what was found
    return Row(f"#{name}") if is_tag else Row(kind=name)


def _crowded(found: Iterable[Client]) -> tuple[tuple[str, int, int], ...]:
    """Each circle that holds more than it was meant for."""
    there = [client.circle for client in found]
    rules = clients.circle_rules().items()
    return tuple(
        (circle.value, there.count(circle), rule.capacity)
        for circle, rule in rules
        if rule.capacity is not None and there.count(circle) > rule.capacity
    )


def _needs(before: date) -> tuple[Row, ...]:
    """What somebody carries and nobody asked about since."""
    kinds = (FactKind.WORRY.value, FactKind.CHALLENGE.value, FactKind.NEED.value)
    known = FactRow.standing != Standing.CLOSED.value
    return facts_where(FactRow.kind.in_(kinds), known, ~FactRow.mine, FactRow.as_of < before)


def _wishes(first: date, last: date) -> tuple[Row, ...]:
    return facts_where(FactRow.kind == FactKind.WISH.value, ~FactRow.mine, FactRow.as_of.between(first, last))


def _boundaries() -> tuple[Row, ...]:
    known = FactRow.standing != Standing.CLOSED.value
    return facts_where(FactRow.kind == FactKind.BOUNDARY.value, FactRow.mine, known)


_TALKED = """SELECT count(*), max(contact_place),
    (SELECT min(contact_place) FROM entry_client WHERE client = ?)
    FROM entry_client WHERE client = ? AND contact_place >= ? AND contact_place < ?"""
_MARKED = """SELECT e.id FROM entry_client t JOIN entry e ON e.id = t.entry
    WHERE t.client = ? AND t.place >= ? AND t.place < ? AND e.landmark AND e.gone IS NULL
    ORDER BY t.place DESC LIMIT ?"""


def _tie(client: Client, first: date, last: date) -> Tie:
    bounds = (base(first, None), end(last))
    talks, latest, oldest = database().execute_sql(_TALKED, (client.id, client.id, *bounds)).fetchone()
    marked = database().execute_sql(_MARKED, (client.id, *bounds, MOST)).fetchall()
    since = client.since or (day_at(oldest) if oldest is not None else None)
    return Tie(
        client.id,
        client.first,
        since,
        talks,
        day_at(latest) if latest is not None else None,
        tuple(replace(row, who="") for row in rows_of([key for (key,) in marked])),
    )


def _kept(promise: Promise) -> bool:
    return promise.mine and promise.outcome in (Outcome.KEPT, Outcome.LATE)
