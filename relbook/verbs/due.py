"""`relbook due`: promises due both ways, talks, days that matter, whom you have not heard for long."""

from argparse import ArgumentParser, Namespace
from datetime import date, timedelta
from typing import Any

from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.promise import SOON
from relbook.journal.rhythm import Pulse
from relbook.store import clients, important_dates, meetings, promises, roster
from relbook.verbs import desk, pieces, voice
from relbook.verbs.wording import amount


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument(
        "--days", type=desk.number(0, 3650), metavar="N", help="look so many days ahead, talks included"
    )
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Say what is due by the day after tomorrow, the oldest first, yours before theirs."""
    today = date.today()
    last = today + (SOON if asked.days is None else timedelta(asked.days))
    with desk.reading(asked):
        due = [promise for promise in promises.open_ones() if promise.due and promise.due <= last]
        due.sort(key=lambda promise: not promise.mine)
        planned = meetings.between(today, today if asked.days is None else last)
        days = _days_that_matter(today, asked.days)
        quiet = _quiet(today)
        if asked.json:
            voice.say_json({"promises": due, "meetings": planned, "dates": days, "quiet": quiet})
            return 0
    said = [_talk(meeting, today) for meeting in planned]
    said += [pieces.promise(promise, today) for promise in due]
    said += [f"{day['on']}  {day['client']}: {day['label']}{_years(day['years'])}" for day in days]
    said += [
        f"{amount(pulse.since or 0, 'day')} since {name}; you usually speak every {_often(pulse.days)}."
        for name, pulse in quiet
    ]
    voice.say("\n".join(said) or "Nothing is due.")
    return 0


def _often(days: int | None) -> str:
    return "day" if days == 1 else str(days)


def _talk(meeting: Meeting, today: date) -> str:
    who = ", ".join(client.name for client in meeting.clients)
    at = f"{meeting.at:%H:%M}" if meeting.at else "today" if meeting.day == today else ""
    when = at if meeting.day == today else f"{meeting.day} {at}".rstrip()
    return f"{when}  {meeting.kind} with {who}  {meeting.title}".rstrip()


def _days_that_matter(today: date, days: int | None) -> list[dict[str, Any]]:
    """The days that are near by their own lead or, asked so, within so many days; the nearest first."""
    names = {who.id: who.name for who in clients.names()}
    near = [
        {
            "on": day.next_on(today),
            "client": names[day.client_id],
            "label": day.label,
            "years": day.years_on(day.next_on(today)),
        }
        for day in important_dates.everybodys()
        if day.client_id in names and _is_near(day, today, days)
    ]
    return sorted(near, key=lambda day: (day["on"], day["client"], day["label"]))


def _is_near(day: ImportantDate, today: date, days: int | None) -> bool:
    return day.is_near(today) if days is None else day.next_on(today) - today <= timedelta(days)


def _years(years: int | None) -> str:
    return f" ({amount(years, 'year')})" if years else ""


def _quiet(today: date) -> list[tuple[str, Pulse]]:
    """Whose rhythm has passed, the longest first; nobody you are about to meet."""
    rules = clients.circle_rules()
    pulses = [(line.name, line.pulse(today, rules)) for line in roster.everyone(today)]
    late = [(name, pulse) for name, pulse in pulses if pulse.overdue]
    return sorted(late, key=lambda pair: pair[1].share or 0, reverse=True)
