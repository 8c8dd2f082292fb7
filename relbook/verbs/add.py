"""`relbook add`: write an entry down; its key is printed once it is safe."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date, datetime, time

from relbook.errors import BlankTextError
from relbook.journal.dates import read_moment
from relbook.journal.entry import Kind
from relbook.store import clients, entries
from relbook.verbs import desk, voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    kinds = [kind.value for kind in Kind]
    parser.add_argument("text", nargs="*", metavar="TEXT", help="the words; - is standard input")
    parser.add_argument("--each", action="store_true", help="an entry for each line of standard input")
    parser.add_argument("--client", action="append", default=[], metavar="NAME", help="whom it is about")
    parser.add_argument(
        "--kind", choices=kinds, default=Kind.NOTE.value, metavar="KIND", help=", ".join(kinds)
    )
    parser.add_argument("--at", metavar="WHEN", help='when it happened, such as "yesterday 14:30"')


def run(asked: Namespace) -> int:
    """Write one entry, or one a line."""
    if bool(asked.text) == asked.each:
        voice.complain("give either the text, or - to read it from standard input, or --each")
        return 2
    with desk.opened(asked):
        who = [clients.find(name).id for name in asked.client]
        for text in _texts(asked):
            day, at = _moment(asked.at)
            edit = entries.add(text, day=day, at=at, today=date.today(), kind=asked.kind, clients=who)
            voice.say(edit.row_id)
            sys.stdout.flush()
    return 0


def _texts(asked: Namespace) -> Iterator[str]:
    """What to write: with `--each` a line at a time, as soon as it comes; empty lines say nothing."""
    if not asked.each:
        words = desk.standard_input() if asked.text == ["-"] else " ".join(asked.text)
        yield desk.decoded(words.encode("utf-8", "surrogateescape"))
        return
    while line := sys.stdin.buffer.readline():
        if text := desk.decoded(line):
            if not text.strip():
                raise BlankTextError
            yield text


def _moment(when: str | None) -> tuple[date, time | None]:
    now = datetime.now()
    if when is None:
        return now.date(), now.time().replace(second=0, microsecond=0)
    return read_moment(when, now.date())
