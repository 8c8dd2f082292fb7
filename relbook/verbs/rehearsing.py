"""`relbook prompts rehearse`: a year gone through beforehand, and what would have been asked on each day."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from relbook.journal.rehearsal.tally import Tally, tally
from relbook.journal.rehearsal.world import World
from relbook.journal.rehearsal.writer import Writer
from relbook.journal.rehearsal.year import Rehearsal, Shown
from relbook.sample import filling
from relbook.store import clients, prompts, rehearsing
from relbook.store.visit import visit
from relbook.verbs import desk, voice
from relbook.verbs.library import library

YEAR = 365


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument(
        "--days", type=desk.number(1, 10 * YEAR), default=YEAR, metavar="N", help="so many days (365)"
    )
    parser.add_argument(
        "--from", dest="first", metavar="DAY", help="from this day on (so that today is the last)"
    )
    parser.add_argument("--client", metavar="NAME", help="only what stands on this client's own page")
    parser.add_argument("--sample", action="store_true", help="of an invented world, not of the book")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another number, another writer")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """Go through the days, and say what was asked on each; then how often whom, and about what."""
    today = date.today()
    with _invented(today) if asked.sample else desk.reading(asked):
        world = rehearsing.world(datetime.combine(today, datetime.max.time()))
        known, resting = library(), prompts.resting()
        only = clients.find(asked.client).id if asked.client else ""
    first = desk.day(asked.first) or today - timedelta(days=asked.days - 1)
    shown = list(Rehearsal(world, known, Writer(asked.seed), resting, only).days(first, asked.days))
    if asked.json:
        voice.say_json_list(_row(one, world) for one in shown)
        return 0
    voice.say("\n".join(_line(one, world) for one in shown) or "Nothing would have been asked.")
    if shown:
        voice.say("\n".join(_summary(tally(shown), world)))
    return 0


@contextmanager
def _invented(today: date) -> Iterator[None]:
    """The sample world in a journal that is thrown away afterwards."""
    with (
        TemporaryDirectory(prefix="relbook-") as folder,
        visit(Path(folder) / "rehearsal", device="rehearsal"),
    ):
        filling.fill(today)
        yield


def _row(one: Shown, world: World) -> dict[str, Any]:
    return {
        "day": one.day,
        "at": one.when.time(),
        "page": one.page,
        "client": _name(one.client_id, world),
        "prompt": one.asked.prompt.id,
        "principle": one.asked.prompt.lead,
        "urgency": one.asked.urgency.name.lower(),
        "question": one.asked.text,
        "why": one.asked.why,
        "did": _did(one),
        "another": one.asked_for,
    }


def _line(one: Shown, world: World) -> str:
    who = _name(one.client_id, world) or "nobody in particular"
    what = f"{one.asked.prompt.id}, {one.asked.urgency.name.lower()}; {_did(one)}"
    again = "another: " if one.asked_for else ""
    head = f"{one.day:%a} {one.day}  {one.page}  {who}"
    return f"{head}\n      {again}{one.asked.text}\n      {one.asked.why}  ({what})"


def _did(one: Shown) -> str:
    """What the writer did with it."""
    return one.reply.value if one.reply else "left alone"


def _name(client_id: str, world: World) -> str:
    return world.pasts[client_id].client.name if client_id else ""


def _summary(counts: Tally, world: World) -> Iterator[str]:
    """On how many days each client was asked about; how often each principle and each prompt came."""
    yield "\nDays on which something was asked, by client"
    for key, days in counts.clients.most_common():
        yield f"{days:5}  {_name(key, world) or 'nobody in particular'}"
    for title, found in (("principle", counts.principles), ("prompt", counts.prompts)):
        yield f"\nTimes shown, by {title}"
        for name, times in sorted(found.items()):
            yield f"{times:5}  {name}"
