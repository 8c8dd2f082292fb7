"""`relbook licences`: what relbook carries that others made, and the terms of each."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from relbook import licences
from relbook.licences import Work
from relbook.verbs import voice


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument(
        "work", nargs="*", metavar="WORK", help="the whole text of this one, by its name or how it begins"
    )
    parser.add_argument("--json", action="store_true", help="as JSON, every text with it")


def run(asked: Namespace) -> int:
    """List the works, or say the terms of some."""
    named = " ".join(asked.work)
    found = [work for work in licences.works() if work.name.casefold().startswith(named.casefold())]
    if not found:
        voice.complain(f"Nothing of that name is in relbook: {named}. relbook licences lists everything.")
        return 1
    if asked.json:
        voice.say_json_list(found)
    elif named:
        for work in found:
            voice.say(f"{_line(work)}\n{work.source}\n\n{work.text}")
    else:
        _say_all(found)
    return 0


def _say_all(found: Sequence[Work]) -> None:
    for work in found:
        voice.say(_line(work))
    voice.say("\nrelbook licences NAME says the whole text.")


def _line(work: Work) -> str:
    by = f", by {work.by}" if work.by else ""
    return f"{' '.join(filter(None, (work.name, work.version)))}: {work.licence}{by}"
