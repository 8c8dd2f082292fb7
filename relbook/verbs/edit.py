"""`relbook edit KEY`: write an entry's words anew; the earlier ones are kept as a version."""

from argparse import ArgumentParser, Namespace
from datetime import date

from relbook.store import entries, named
from relbook.verbs import desk, voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("key", metavar="KEY", help="the entry's key, or how that ends")
    parser.add_argument("text", nargs="+", metavar="TEXT", help="all its words; - is standard input")


def run(asked: Namespace) -> int:
    """Rewrite the entry; its key is printed once that is safe."""
    with desk.opened(asked, create=False):
        key = named.entry(asked.key)
        words = desk.standard_input() if asked.text == ["-"] else " ".join(asked.text)
        text = desk.decoded(words.encode("utf-8", "surrogateescape"))
        entries.rewrite(key, text, today=date.today())
        voice.say(key)
    return 0
