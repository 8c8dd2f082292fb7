"""`relbook backup`: make a verified copy of the journal now."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from relbook.errors import FolderUnwritableError
from relbook.journal.backup import Why
from relbook.store import backups
from relbook.verbs import desk, underway, voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument(
        "--to",
        type=desk.place,
        metavar="DIR",
        help="another folder, such as one on a stick; it has to be there",
    )
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Back up: 0 once the copy was opened and checked."""
    to = Path(asked.to).expanduser() if asked.to else None
    if to is not None and not to.is_dir():
        raise FolderUnwritableError(to)
    with desk.opened(asked, writes=False, create=False) as journal:
        with underway.shown("Backing up") as going:
            made = backups.make(journal, Why.ASKED, folder=to, going=going)
        folder = to or backups.folder_of(journal.path)
    if asked.json:
        voice.say_json({"file": str(folder / made.name), "made": made.made, "size": made.size})
    else:
        voice.say(f"{folder / made.name}\n{made.size:,} bytes, opened and checked.")
    return 0
