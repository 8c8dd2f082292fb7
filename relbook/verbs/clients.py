"""`relbook clients`: everyone on the list."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import date

from relbook.journal.client import Client
from relbook.store import clients, promises
from relbook.verbs import desk, voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("--archived", action="store_true", help="those who were taken off the list")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """List the clients, A to Z."""
    with desk.reading(asked):
        say(clients.everyone(archived=asked.archived), as_json=asked.json)
    return 0


def say(found: Sequence[Client], *, as_json: bool) -> None:
    """Print these, a line each."""
    if as_json:
        voice.say_json_list(found)
        return
    due = {key: tally[0] for key, tally in promises.tallies(date.today()).items()}
    for client in found:
        voice.say(_line(client, due.get(client.id, 0)))


def _line(client: Client, due: int) -> str:
    parts = [client.company, client.circle.value if client.circle else "no circle", client.state.value]
    if due:
        parts.append(f"{due} due")
    return f"{client.name}  ({', '.join(filter(None, parts))})"
