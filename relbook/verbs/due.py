"""`relbook due`: promises that are due, and whom you meet today."""

from argparse import ArgumentParser, Namespace
from datetime import date

from relbook.journal.promise import SOON
from relbook.store import meetings, promises
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
        if asked.json:
            voice.say_json({"promises": due, "meetings": planned})
            return 0
    for meeting in planned:
        who = ", ".join(client.name for client in meeting.clients)
        at = f"{meeting.at:%H:%M}" if meeting.at else "today"
        voice.say(f"{at}  {meeting.kind} with {who}  {meeting.title}".rstrip())
    for promise in due:
        voice.say(pieces.promise(promise, today))
    if not due and not planned:
        voice.say("Nothing is due.")
    return 0
