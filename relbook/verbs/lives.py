"""`relbook between CLIENT`: disagreements, mistakes, thanks, favours; `--step` takes one further."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date

from relbook.errors import MissingError
from relbook.journal.lives.course import COURSES
from relbook.journal.lives.ledger import Group, Item
from relbook.journal.lives.parts import Part, Step
from relbook.journal.lives.standing import standing
from relbook.store import clients, lives
from relbook.verbs import desk, voice

SHORT = 8
"""How many letters of an entry's key name it here."""


def arguments(parser: ArgumentParser) -> None:
    """Say what the verb takes."""
    parser.add_argument("client", metavar="CLIENT", help="the name, or enough of it")
    parser.add_argument("--entry", metavar="KEY", help="which entry, by the letters before it in the list")
    steps = sorted({step.value for course in COURSES.values() for step in course})
    parser.add_argument("--step", choices=steps, help="what happened with it")
    parser.add_argument("--on", metavar="DAY", help="on which day; today when not said")
    parser.add_argument("--goal", metavar="TEXT", help="what you both want; settling needs it")
    parser.add_argument("--json", action="store_true", help="as JSON")


def run(asked: Namespace) -> int:
    """List what there is, or take an entry one step further."""
    if asked.step or asked.goal:
        return _take(asked)
    with desk.reading(asked):
        groups = lives.ledger(clients.find(asked.client).id)
        if asked.json:
            voice.say_json(groups)
            return 0
        for group in groups:
            voice.say("\n".join(_lines(group, date.today())))
    return 0


def _take(asked: Namespace) -> int:
    with desk.opened(asked):
        item = _named(lives.ledger(clients.find(asked.client).id), asked.entry or "")
        today = date.today()
        parts = {Part.GOAL: asked.goal} if asked.goal else {}
        if asked.step:
            day = desk.day(asked.on) or today
            lives.take(item.id, Step(asked.step), day, today=today, parts=parts)
        else:
            lives.note(item.id, parts, today=today)
        voice.say(f"{item.entry.heading}: {asked.step or 'noted'}")
    return 0


def _named(groups: list[Group], key: str) -> Item:
    """The one entry whose key ends so; with no key, the only one that has steps."""
    living = [item for group in groups for item in group.items if item.entry.kind in COURSES]
    found = [item for item in living if item.id.endswith(key)]
    if len(found) != 1:
        raise MissingError(key)
    return found[0]


def _lines(group: Group, today: date) -> Iterator[str]:
    yield f"{group.name.capitalize()}"
    for item in group.items:
        found = standing(item.entry, item.life, today)
        said = f" [{found.step or 'open'}, {found.day}]" if found else ""
        yield f"  {item.id[-SHORT:]}  {item.entry.day}  {item.entry.heading}{said}"
