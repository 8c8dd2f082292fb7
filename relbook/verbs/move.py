"""`relbook move`: the whole journal as one file for another computer, and out of it there."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from relbook.store import moving
from relbook.store.moving import Carried
from relbook.verbs import desk, underway, voice
from relbook.verbs.wording import amount


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument(
        "--out", type=desk.place, metavar="FILE", help="pack the book and its files into this new file"
    )
    way.add_argument(
        "--in",
        dest="into",
        type=desk.place,
        metavar="FILE",
        help="make the book of a file that was packed",
    )


def run(asked: Namespace) -> int:
    """Pack it, or unpack it and compare; both say the same figures."""
    if asked.out:
        target = Path(asked.out).expanduser()
        with desk.opened(asked, writes=False, create=False) as journal, underway.shown("Packing") as going:
            held = moving.pack(journal, target, going=going)
        voice.say(f"{target} holds {_said(held)}, sealed as the book is.")
        voice.say(f"On the other computer: relbook move --in {target.name}")
        return 0
    package, path = Path(asked.into).expanduser(), desk.journal_path(asked)
    with underway.shown("Unpacking") as going:
        held = moving.unpack(package, path, desk.passphrase(asked), device=desk.device_name(), going=going)
    voice.say(f"{path} holds {_said(held)}. Every table has as many rows as it left with.")
    return 0


def _said(held: Carried) -> str:
    clients, entries = amount(held.clients, "client"), amount(held.entries, "entry")
    return f"{clients}, {entries} and {amount(held.files, 'file')}"
