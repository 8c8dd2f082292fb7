"""Words for what a column of a table may mean, in the order in which they are offered."""

from collections.abc import Mapping
from datetime import date

from relbook.journal.parcel import Card, Note
from relbook.journal.table import Field
from relbook.ui.shared import wording
from relbook.ui.shared.language import tr


def fields() -> Mapping[Field, str]:
    """What a column may mean: left out, somebody, a way to reach them, a day, an entry."""
    return {
        Field.LEAVE: tr("Leave out"),
        Field.NAME: tr("Name"),
        Field.FIRST: tr("First name"),
        Field.MIDDLE: tr("Middle name"),
        Field.LAST: tr("Last name"),
        Field.PREFIX: tr("Before the name (Dr.)"),
        Field.SUFFIX: tr("After the name (Jr.)"),
        Field.CALLED: tr("What you call them"),
        Field.PRONOUNS: tr("Pronouns"),
        Field.COMPANY: tr("Company"),
        Field.ROLE: tr("Role"),
        Field.MAIL: tr("Mail address"),
        Field.PHONE: tr("Phone"),
        Field.LINK: tr("Link"),
        Field.ADDRESS: tr("Address"),
        Field.STREET: tr("Street"),
        Field.POSTCODE: tr("Postcode"),
        Field.TOWN: tr("Town"),
        Field.REGION: tr("Region"),
        Field.COUNTRY: tr("Country"),
        Field.BIRTHDAY: tr("Birthday"),
        Field.BIRTH_DAY: tr("Birthday: the day"),
        Field.BIRTH_MONTH: tr("Birthday: the month"),
        Field.BIRTH_YEAR: tr("Birthday: the year"),
        Field.ANNIVERSARY: tr("Anniversary"),
        Field.OCCASION: tr("Another day of the year"),
        Field.SINCE: tr("Client since"),
        Field.ABOUT: tr("About them"),
        Field.TAGS: tr("Tags"),
        Field.LABEL: tr("Label of the next column"),
        Field.TEXT: tr("Entry: its text"),
        Field.TITLE: tr("Entry: its title"),
        Field.DATE: tr("Entry: its day"),
        Field.DATE_DAY_FIRST: tr("Entry: its day, as day/month"),
        Field.DATE_MONTH_FIRST: tr("Entry: its day, as month/day"),
        Field.TIME: tr("Entry: its time"),
        Field.KIND: tr("Entry: its kind"),
        Field.MINUTES: tr("Entry: its length"),
    }


SAID, WRITTEN = "small", "read_small"
"""How a line beneath a record is set: facts, and words somebody wrote."""

LINES = 3
"""How many lines of a text are shown before it comes in."""

STARTS = (Field.NAME, Field.MAIL, Field.BIRTHDAY, Field.ABOUT, Field.TEXT)
"""Where a group of choices begins."""


def heading(one: Card | Note, today: date) -> str:
    """How a record is called before it comes in."""
    if isinstance(one, Card):
        return one.name
    who = ", ".join(one.people or one.mails)
    day = wording.day_with_weekday(one.day, today)
    return tr("{day}, with {who}").format(day=day, who=who) if who else day


def beneath(one: Card | Note) -> list[tuple[str, str]]:
    """What comes with it, line by line: the writer's words in serif, the rest in sans."""
    if isinstance(one, Note):
        kind = " · ".join((wording.kind(one.kind), *(f"#{tag}" for tag in one.tags)))
        return [*_written(one.text), (kind, SAID)]
    called = str(one.details.get("called", ""))
    said = (
        " · ".join(filter(None, (called and tr("called {name}").format(name=called), one.role, one.company))),
        " · ".join(point.value for point in one.reach),
        " · ".join(_day(day.label, day.month, day.day, day.year) for day in one.days),
    )
    return [*((line, SAID) for line in said if line), *_written(str(one.details.get("about", "")))]


def _written(text: str) -> list[tuple[str, str]]:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return [(line, WRITTEN) for line in lines if line][:LINES]


def _day(label: str, month: int, day: int, year: int | None) -> str:
    when = f"{year:04}-{month:02}-{day:02}" if year else f"{month:02}-{day:02}"
    return f"{label} {when}"
