"""What the writer said about the writer's own time: quiet hours, being away, how soon an answer comes."""

from datetime import date, datetime

from relbook.journal import absence, hours, rhythm
from relbook.journal import evenings as free
from relbook.journal.absence import Absence, HeadsUp
from relbook.journal.hours import QuietHours
from relbook.journal.promise import Promise
from relbook.journal.tiers import is_silent
from relbook.store import clients, promises, roster, settings
from relbook.store.choosing import shut_among
from relbook.store.edit import write

HOURS, AWAY, ANSWER, REASONS, EVENINGS = "quiet hours", "away", "answer promise", "reasons", "evenings"
"""The names of what is kept here among the journal's settings."""

MOST_REASONS = 3
"""How many lines the reason for keeping a book has (PRODUCT.md, P50: three lines)."""


def quiet_hours() -> QuietHours | None:
    """The writer's quiet hours; None while there are none."""
    return hours.read(settings.get(HOURS))


def is_quiet(now: datetime) -> bool:
    """Whether the book asks nothing by itself at this moment."""
    found = quiet_hours()
    return found is not None and found.quiet(now)


@write
def keep_hours(wanted: QuietHours | None) -> str:
    """Have quiet hours, or none."""
    return settings.put(HOURS, str(wanted or "")).row_id


def away() -> Absence | None:
    """When the writer is away; None while that was not said."""
    return absence.read(settings.get(AWAY))


def answer_promise() -> str:
    """How soon the writer answers, in the writer's words; empty while that was not said."""
    return settings.get(ANSWER).strip()


@write
def keep_away(wanted: Absence | None) -> str:
    """Say when the writer is away, or that nothing is planned."""
    return settings.put(AWAY, str(wanted or "")).row_id


@write
def keep_answer(words: str) -> str:
    """Say how soon the writer answers."""
    return settings.put(ANSWER, " ".join(words.split())).row_id


@write
def keep_absence(wanted: Absence, answer: str) -> str:
    """Say when the writer is away and how soon an answer comes, as one act."""
    keep_answer(answer)
    return keep_away(wanted).row_id


def reasons() -> tuple[str, ...]:
    """Why the writer wanted closer ties, in at most three lines; empty while that was not said."""
    lines = (line.strip() for line in settings.get(REASONS).splitlines())
    return tuple(line for line in lines if line)[:MOST_REASONS]


@write
def keep_reasons(lines: tuple[str, ...]) -> str:
    """Write down why; blank lines are left out."""
    said = [" ".join(line.split()) for line in lines]
    return settings.put(REASONS, "\n".join([line for line in said if line][:MOST_REASONS])).row_id


def evenings(today: date) -> tuple[date, ...]:
    """The evenings kept free that are not over, the next first."""
    return free.read(settings.get(EVENINGS), today)


@write
def keep_evening(day: date, today: date) -> str:
    """Keep an evening free."""
    return settings.put(EVENINGS, free.written({*evenings(today), day})).row_id


@write
def give_evening(day: date, today: date) -> str:
    """Let an evening be like any other again."""
    return settings.put(EVENINGS, free.written({*evenings(today)} - {day})).row_id


def heads_up(away: Absence, today: date) -> list[HeadsUp]:
    """Whom a word before leaving would serve: what is due meanwhile first, then who would go long unheard.

    Clients whose reminders rest are left out of the second part, and of the first whatever is private
    or secret: each of them is to be told of it. It takes a few queries.
    """
    meanwhile = absence.due_meanwhile(promises.open_ones(), away)
    shut = shut_among(promise.entry_id for promise in meanwhile)
    due: dict[str, list[Promise]] = {}
    for promise in meanwhile:
        if promise.entry_id not in shut and is_silent(promise):
            due.setdefault(promise.client_id, []).append(promise)
    first = [HeadsUp(key, found[0].client_first, tuple(found)) for key, found in due.items()]
    return first + [one for one in _unheard(away, today) if one.client_id not in due]


def _unheard(away: Absence, today: date) -> list[HeadsUp]:
    talks, rules = roster.last_contacts(today), clients.circle_rules()
    found = []
    for client in clients.everyone():
        last = talks.get(client.id)
        days = rhythm.rhythm_days(client, rules)
        if rhythm.resting(client, None, away.last) or not absence.runs_out(last, days, away):
            continue
        since = (away.back - last).days if last else None
        found.append(HeadsUp(client.id, client.first, days=since))
    return sorted(found, key=_longest, reverse=True)


def _longest(one: HeadsUp) -> int:
    return one.days or 0
