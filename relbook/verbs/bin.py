"""`relbook bin`: what was deleted, and how it comes back."""

from argparse import ArgumentParser, Namespace

from relbook.store import bin as basket
from relbook.store import binned, named
from relbook.verbs import desk, voice

HEADING = 60
"""How much of an entry's first line is shown, in characters."""


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("act", nargs="?", choices=("list", "restore"), default="list", help="list or restore")
    parser.add_argument("key", nargs="?", metavar="KEY", help="what to bring back, with what went along")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """List what is in the bin, or bring something back, with what went along."""
    if (asked.act == "restore") != bool(asked.key):
        voice.complain("name what to bring back: relbook bin restore KEY")
        return 2
    return _restore(asked) if asked.key else _list(asked)


def _list(asked: Namespace) -> int:
    with desk.reading(asked):
        found = binned.removed()
    if asked.json:
        voice.say_json_list(found)
        return 0
    for one in found:
        about = f"  ({', '.join(one.of)})" if one.of else ""
        voice.say(f"{one.day}  {one.kind}  {_heading(one.words)}{about}  [{one.id[-named.SHORT :]}]")
    if not found:
        voice.say("The bin is empty.")
    return 0


def _heading(words: str) -> str:
    return next((line.strip() for line in words.splitlines() if line.strip()), "")[:HEADING]


def _restore(asked: Namespace) -> int:
    with desk.opened(asked, create=False):
        voice.say(basket.restore(named.in_bin(asked.key)).row_id)
    return 0
