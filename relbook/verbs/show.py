"""`relbook show CLIENT`: who they are, what is known, what is owed, what happened last."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from relbook.journal.fact import Standing
from relbook.journal.selection import Selection
from relbook.store import (
    clients,
    entries,
    facts,
    important_dates,
    meetings,
    organisations,
    promises,
    questions,
    reaching,
)
from relbook.verbs import desk, pieces, voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Show one client."""
    with desk.reading(asked):
        client = clients.find(asked.client)
        known = _known(client.id, date.today())
        if asked.json:
            voice.say_json({"client": client, **known})
            return 0
        voice.say(client.name)
        job = ", ".join(filter(None, (client.role, client.company, client.town)))
        circle = client.circle.value if client.circle else "no circle"
        voice.say("\n".join(filter(None, (job, f"{client.state}, {circle}", client.about))))
        for heading, lines in _sections(known, date.today()):
            voice.say(f"\n{heading}\n" + "\n".join(f"  {line}" for line in lines))
        for shown in known["entries"]:
            voice.say("\n" + pieces.page(shown).rstrip())
    return 0


def _known(client_id: str, today: date) -> dict[str, Any]:
    return {
        "reached": reaching.points_of(client_id),
        "roles": organisations.roles(client_id),
        "dates": important_dates.of_client(client_id),
        "next": meetings.next_of(client_id, today),
        "promises": [promise for promise in promises.of_client(client_id) if promise.open],
        "questions": questions.waiting(client_id),
        "facts": [fact for fact in facts.of_client(client_id) if fact.standing is not Standing.CLOSED],
        "entries": entries.window(Selection(client_id=client_id), limit=5),
    }


def _sections(known: dict[str, Any], today: date) -> Iterator[tuple[str, Iterable[str]]]:
    """What there is something to say about."""
    if coming := known["next"]:
        yield "Next", [f"{coming.day} {coming.at or ''} {coming.kind} {coming.title}".strip()]
    lists = {
        "Reached by": [f"{point.kind}: {point.value}" for point in known["reached"]],
        "Promises": [pieces.promise(promise, today) for promise in known["promises"]],
        "To ask": [question.text for question in known["questions"]],
        "Known": [f"{fact.kind} ({fact.as_of}): {fact.text}" for fact in known["facts"]],
        "Days": [f"{day.label}: {day.month:02}-{day.day:02}" for day in known["dates"]],
    }
    yield from ((heading, lines) for heading, lines in lists.items() if lines)
