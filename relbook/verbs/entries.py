"""`relbook entries`: every entry with its full text as typed, the latest first."""

from argparse import ArgumentParser, Namespace

from relbook.journal.selection import Selection
from relbook.store import clients, entries
from relbook.verbs import desk, pieces, voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("--client", metavar="NAME", help="only those about this client")
    desk.span(parser)
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Print the entries."""
    with desk.reading(asked):
        who = clients.find(asked.client).id if asked.client else ""
        since, until = desk.day(asked.since), desk.day(asked.until)
        walk = entries.walk(Selection(client_id=who, since=since, until=until))
        pages = (page for some in walk for page in some)
        if asked.json:
            voice.say_json_list(pages)
            return 0
        for page in pages:
            voice.say(pieces.page(page))
    return 0
