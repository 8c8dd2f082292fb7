"""What the command line may say about a client's record, and the record that comes of it."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any

from relbook.errors import BadValueError
from relbook.journal.circle import Circle
from relbook.journal.client import Being, Client, Closeness, ContactPoint, Role, State, Who
from relbook.journal.custom import CustomValue, cleaned
from relbook.journal.dates import read_date
from relbook.journal.fold import fold
from relbook.journal.link import Link, LinkKind
from relbook.journal.meeting import ImportantDate
from relbook.journal.record import Record
from relbook.journal.role import moved, present
from relbook.journal.yearly import read_yearly
from relbook.store import clients, custom
from relbook.verbs import desk

NONE = "none"
TEXTS = {
    "called": "the name you say",
    "alias": "what they are called where nobody is to be named",
    "pronouns": "such as she/her",
    "town": "where they live or work",
    "zone": "their clock, such as Europe/Lisbon",
    "about": "anything else, in your words",
}
CHOICES: dict[str, type[StrEnum]] = {"being": Being, "state": State, "closeness": Closeness}
WAYS = {
    "mail": "one more address for mail",
    "phone": "one more number",
    "address": "one more place for letters",
    "link": "one more page on the web",
}
TIES = {
    "introduced_by": (LinkKind.INTRODUCED, False, "who introduced them to you"),
    "introduced": (LinkKind.INTRODUCED, True, "whom they introduced to you"),
    "referred_by": (LinkKind.REFERRED, False, "who sent them to you"),
    "referred": (LinkKind.REFERRED, True, "whom they sent to you"),
    "works_with": (LinkKind.WORKS_WITH, True, "whom they work with"),
}
A_DAY = 'a day of the year, such as "Birthday=12 apr"'


def options(parser: ArgumentParser) -> None:
    """Say all that can be said about a client; an empty text takes back what was said."""
    for name, what in TEXTS.items():
        parser.add_argument(f"--{name}", metavar="TEXT", help=what)
    for name, kind in CHOICES.items():
        desk.one_of(parser, f"--{name}", list(kind))
    desk.one_of(parser, "--circle", [*Circle, NONE])
    parser.add_argument(
        "--rhythm",
        type=desk.number(0, 999),
        metavar="DAYS",
        help="days between two talks; 0 for the circle's",
    )
    parser.add_argument("--since", metavar="DAY", help="the first day you had to do with each other")
    parser.add_argument("--away", metavar="DAY", help="away until this day")
    parser.add_argument("--company", metavar="TEXT", help="where they are today, put right")
    parser.add_argument("--role", metavar="TEXT", help="what they are there, put right")
    parser.add_argument(
        "--moved-to", metavar="TEXT", help="a new job: what was ends, and stays in the history"
    )
    parser.add_argument("--on", metavar="DAY", help="the day of the new job, state or closeness; else today")
    for name, what in WAYS.items():
        parser.add_argument(f"--{name}", metavar="TEXT", action="append", default=[], help=what)
    for name, (_, _, what) in TIES.items():
        option = f"--{name.replace('_', '-')}"
        parser.add_argument(option, dest=name, metavar="CLIENT", action="append", default=[], help=what)
    parser.add_argument("--thank", action="store_true", help="promise to thank whoever brought them")
    parser.add_argument("--day", metavar="LABEL=DAY", action="append", default=[], type=_pair, help=A_DAY)
    parser.add_argument(
        "--field", metavar="NAME=VALUE", action="append", default=[], type=_pair, help="a field of your own"
    )


def changed(record: Record, asked: Namespace, today: date) -> Record:
    """The record with what was said.

    Raises:
        RelbookError: A date, a name or a value is not understood; nothing is changed then.
    """
    return replace(
        record,
        client=_client(record.client, asked, today),
        points=_points(record, asked),
        roles=_roles(record, asked, today),
        days=(*record.days, *_days_of(record, asked)),
        links=(*record.links, *_links(asked, record.client)),
        values=_values(record, asked, today),
    )


def day_of(asked: Namespace, today: date) -> date:
    """The day on which a move counts."""
    return read_date(asked.on, today, past=True) if asked.on else today


def thanks(record: Record, asked: Namespace) -> dict[str, str]:
    """The promises to make with it, if they were asked for: whom to thank, and the words."""
    new = [link.source for link in record.links if not link.id and not link.kind.mutual]
    bringers = [who for who in new if who.id and who.id != record.client.id] if asked.thank else []
    return {who.id: f"Thank {who.first} for introducing {record.client.first}" for who in bringers}


def _client(client: Client, asked: Namespace, today: date) -> Client:
    said: dict[str, Any] = {name: getattr(asked, name) for name in TEXTS if getattr(asked, name) is not None}
    said |= {
        name: kind(getattr(asked, name)) for name, kind in CHOICES.items() if getattr(asked, name) is not None
    }
    if asked.circle is not None:
        said["circle"] = None if asked.circle == NONE else Circle(asked.circle)
    if asked.rhythm is not None:
        said["rhythm_days"] = asked.rhythm or None
    for option, name, past in (("since", "since", True), ("away", "away_until", False)):
        words = getattr(asked, option)
        if words is not None:
            said[name] = read_date(words, today, past=past) if words.strip() else None
    return replace(client, **said)


def _points(record: Record, asked: Namespace) -> tuple[ContactPoint, ...]:
    known = {(point.kind, fold(point.value)) for point in record.points}
    said = [(kind, value) for kind in WAYS for value in getattr(asked, kind) if value.strip()]
    new = [one for one in dict.fromkeys(said) if (one[0], fold(one[1])) not in known]
    return (*record.points, *(ContactPoint("", "", kind, value) for kind, value in new))


def _roles(record: Record, asked: Namespace, today: date) -> tuple[Role, ...]:
    if asked.moved_to:
        new = Role("", record.client.id, asked.moved_to, asked.role or "", day_of(asked, today))
        return moved(record.roles, new)
    if asked.company is None and asked.role is None:
        return record.roles
    now = present(record.roles) or Role("", record.client.id, "", "")
    company = now.organisation if asked.company is None else asked.company
    title = now.title if asked.role is None else asked.role
    rest = tuple(role for role in record.roles if role is not now)
    named = replace(now, organisation=company, title=title)
    return (named, *rest) if company or title else rest


def _days_of(record: Record, asked: Namespace) -> list[ImportantDate]:
    found = []
    known = {(day.label, day.month, day.day) for day in record.days}
    for label, words in asked.day:
        month, day, year = read_yearly(words)
        if (label, month, day) not in known:
            found.append(ImportantDate("", record.client.id, label, month, day, year))
    return found


def _links(asked: Namespace, client: Client) -> list[Link]:
    me = Who(client.id, client.name, client.first)
    found = []
    for name, (kind, from_me, _) in TIES.items():
        for words in getattr(asked, name):
            one = clients.find(words)
            other = Who(one.id, one.name, one.first)
            found.append(Link("", kind, me, other) if from_me else Link("", kind, other, me))
    return found


def _values(record: Record, asked: Namespace, today: date) -> tuple[CustomValue, ...]:
    fields = {fold(field.name): field for field in custom.fields()}
    held = {fold(one.field.name): one for one in record.values}
    for name, words in asked.field:
        field = fields.get(fold(name))
        if field is None:
            raise BadValueError(name, words)
        held[fold(name)] = CustomValue(field, cleaned(field, words, today))
    return tuple(one for one in held.values() if one.value)


def _pair(words: str) -> tuple[str, str]:
    """A label and what belongs to it."""
    label, sign, value = words.partition("=")
    if not sign or not label.strip():
        raise ArgumentTypeError(f"a name, = and a value are needed, not {words!r}")
    return label.strip(), value.strip()
