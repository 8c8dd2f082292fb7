"""How entries and promises are said in a line or a few."""

from datetime import date

from relbook.journal.page import Page
from relbook.journal.promise import Dueness, Promise


def page(shown: Page) -> str:
    """An entry with the line that heads it and its text as typed."""
    entry = shown.entry
    when = f"{entry.day.isoformat()} {entry.at:%H:%M}" if entry.at else entry.day.isoformat()
    who = ", ".join(client.name for client in shown.clients) or "Inbox"
    return f"{when}  {entry.kind}  {who}  [{entry.id}]\n{entry.text}\n"


def promise(shown: Promise, today: date) -> str:
    """A promise with whose it is and when it is due."""
    whose = f"You to {shown.client_name}" if shown.mine else f"{shown.client_name} to you"
    return f"{_due(shown, today)}  {whose}: {shown.text}"


def _due(shown: Promise, today: date) -> str:
    match shown.dueness(today):
        case Dueness.SETTLED:
            return shown.outcome.value
        case Dueness.UNDATED:
            return "no day"
        case Dueness.TODAY:
            return "due today"
        case Dueness.OVERDUE:
            return f"due since {shown.due}"
        case _:
            return f"due {shown.due}"
