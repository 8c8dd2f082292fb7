"""`relbook client add`: put a client on file."""

from argparse import ArgumentParser, Namespace
from datetime import date
from typing import Any

from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.store import clients
from relbook.store.edit import write
from relbook.verbs import desk, voice

_DETAILS = ("called", "alias", "pronouns", "state", "circle", "company", "role", "town", "about")


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    below = parser.add_subparsers(dest="deed", metavar="DEED", required=True).add_parser(
        "add", help="put a client on file; the key is printed"
    )
    below.add_argument("name", metavar="NAME", help="the only thing needed")
    below.add_argument("--circle", choices=[circle.value for circle in Circle], metavar="C")
    below.add_argument("--state", choices=[state.value for state in State], metavar="S")
    for name in ("company", "role", "called", "alias", "pronouns", "town", "about"):
        below.add_argument(f"--{name}", metavar="TEXT")
    below.add_argument("--mail", metavar="M", action="append", default=[])
    below.add_argument("--phone", metavar="P", action="append", default=[])
    below.add_argument("--rhythm", type=int, metavar="DAYS", help="how many days may pass between two talks")
    below.add_argument("--since", metavar="D", help="the first day you had to do with each other")
    below.add_argument("--same-name", action="store_true", help="even when the name is on file already")


def run(asked: Namespace) -> int:
    """Put the client on file, unless the name is there already."""
    with desk.opened(asked):
        if clients.alike(asked.name) and not asked.same_name:
            voice.complain(
                f'"{asked.name}" is on file already. Nothing was changed; a second client of that name '
                "takes --same-name."
            )
            return 1
        voice.say(_put_on_file(asked).row_id)
    return 0


@write
def _put_on_file(asked: Namespace) -> str:
    details: dict[str, Any] = {name: getattr(asked, name) for name in _DETAILS if getattr(asked, name)}
    key = clients.add(asked.name, rhythm_days=asked.rhythm, since=_since(asked), **details).row_id
    for kind in ("mail", "phone"):
        for value in getattr(asked, kind):
            clients.reach(key, kind, value)
    return key


def _since(asked: Namespace) -> date | None:
    return desk.day(asked.since)
