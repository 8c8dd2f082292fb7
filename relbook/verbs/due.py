"""`relbook due`: promises that are due, whom you meet today, whom you have not heard for long."""

from argparse import ArgumentParser, Namespace
from datetime import date

from relbook.journal.promise import SOON
from relbook.journal.rhythm import Pulse
from relbook.store import clients, meetings, promises, roster
from relbook.verbs import desk, pieces, voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Say what is due by the day after tomorrow, the oldest first."""
    today = date.today()
    with desk.reading(asked):
        due = [promise for promise in promises.open_ones() if promise.due and promise.due <= today + SOON]
        planned = meetings.between(today, today)
        quiet = _quiet(today)
        if asked.json:
            voice.say_json({"promises": due, "meetings": planned, "quiet": quiet})
            return 0
    for meeting in planned:
        who = ", ".join(client.name for client in meeting.clients)
        at = f"{meeting.at:%H:%M}" if meeting.at else "today"
        voice.say(f"{at}  {meeting.kind} with {who}  {meeting.title}".rstrip())
    for promise in due:
        voice.say(pieces.promise(promise, today))
    for name, pulse in quiet:
        voice.say(f"{pulse.since} days since {name}; you usually speak every {pulse.days}.")
    if not due and not planned and not quiet:
        voice.say("Nothing is due.")
    return 0


def _quiet(today: date) -> list[tuple[str, Pulse]]:
    """Whose rhythm has passed, the longest first; nobody you are about to meet."""
    rules = clients.circle_rules()
    pulses = [(line.name, line.pulse(today, rules)) for line in roster.everyone(today)]
    late = [(name, pulse) for name, pulse in pulses if pulse.overdue]
    return sorted(late, key=lambda pair: pair[1].share or 0, reverse=True)
