"""`relbook delete KEY`: move an entry to the bin, from where `relbook bin` brings it back."""

from argparse import ArgumentParser, Namespace

from relbook.store import binned, entries, named
from relbook.verbs import desk, voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("key", metavar="KEY", help="the entry's key, or how that ends")


def run(asked: Namespace) -> int:
    """Move the entry to the bin, and say how it comes back."""
    with desk.opened(asked, create=False):
        key = entries.remove(named.entry(asked.key)).row_id
    voice.say(f"In the bin for {binned.KEPT.days} days. Back with: relbook bin restore {key[-named.SHORT :]}")
    return 0
