"""`relbook add`: write an entry down; its key is printed once it is safe."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any

from relbook.errors import BlankTextError
from relbook.journal.entry import DRAINED, LIFTED, Kind, Side
from relbook.store import answering, writing
from relbook.verbs import desk, voice

DAY = 24 * 60
"""The longest a talk can have been, in minutes."""


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
    _marks(parser)


def _marks(parser: ArgumentParser) -> None:
    """What may be said of a talk besides its words."""
    sides = [side.value for side in Side]
    energies = range(DRAINED, LIFTED + 1)
    parser.add_argument("--initiated", choices=sides, help="who reached out: me or them")
    parser.add_argument(
        "--energy", type=int, choices=energies, help="how it left you, from -2 (drained) to 2 (lifted)"
    )
    parser.add_argument(
        "--minutes", type=desk.number(1, DAY), metavar="N", help="how long it took, in minutes"
    )
    parser.add_argument("--channel", default="", metavar="WORDS", help='by what way, such as "phone"')


def run(asked: Namespace) -> int:
    """Write one entry, or one a line."""
    if bool(asked.text) == asked.each:
        voice.complain("give either the text, or - to read it from standard input, or --each")
        return 2
    with desk.opened(asked):
        who = [answering.key_of(name) for name in asked.client]
        for text in _texts(asked):
            day, at = _moment(asked.at)
            edit = writing.add(text, day=day, at=at, today=date.today(), clients=who, **_about(asked))
            voice.say(edit.row_id)
            voice.heard()
    return 0


def _about(asked: Namespace) -> dict[str, Any]:
    return {
        "kind": asked.kind,
        "initiated": Side(asked.initiated) if asked.initiated else None,
        "energy": asked.energy,
        "minutes": asked.minutes,
        "channel": " ".join(asked.channel.split()),
    }


def _texts(asked: Namespace) -> Iterator[str]:
    """What to write: with `--each` a line at a time, as soon as it comes; empty lines say nothing."""
    if not asked.each:
        words = desk.standard_input() if asked.text == ["-"] else " ".join(asked.text)
        yield desk.decoded(words.encode("utf-8", "surrogateescape"))
        return
    given = desk.given()
    while line := given.readline():
        if text := desk.decoded(line):
            if not text.strip():
                raise BlankTextError
            yield text


def _moment(when: str | None) -> tuple[date, time | None]:
    now = datetime.now()
    if when is None:
        return now.date(), now.time().replace(second=0, microsecond=0)
    from relbook.journal.dates import read_moment  # many patterns, and most notes are of this minute

    return read_moment(when, now.date())
