"""The tables. Only `relbook.store` may import this module.

Every row has a key that no other machine gives, stamps of when it was made and last changed and by
which device, and `gone` instead of a DELETE, so that undo, the bin and merging need no other
schema. Columns marked *derived* are made again from the rest at any time (see `index.py`).
"""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from peewee import SQL, BooleanField, IntegerField, Model, ModelSelect, TextField

from relbook.store.fields import ClockField, DayField, InstantField
from relbook.store.keys import new_key

if TYPE_CHECKING:
    from relbook.store.database import Journal

T = TypeVar("T")


class Row(Model):
    """What every row has."""

    id = TextField(primary_key=True, default=new_key)
    created = InstantField()
    updated = InstantField()
    device = TextField(default="")
    gone = InstantField(null=True)


class DeviceRow(Row):
    """A machine that has written in this journal; a merge settles ties by it."""

    class Meta:
        table_name = "device"


class SettingRow(Row):
    """What belongs to the journal and not to the machine, such as quiet hours."""

    name = TextField(unique=True)
    value = TextField(default="")

    class Meta:
        table_name = "setting"


class CircleRow(Row):
    """A circle as this journal has it; its key follows from its name."""

    circle = TextField(unique=True)
    capacity = IntegerField(null=True)
    rhythm_days = IntegerField(null=True)

    class Meta:
        table_name = "circle"


class KindRow(Row):
    """An entry kind of the writer's own."""

    kind = TextField(unique=True)
    icon = TextField(default="")
    contact = BooleanField(default=False)

    class Meta:
        table_name = "kind"


class ClientRow(Row):
    """A person or an organisation the freelancer works for."""

    name = TextField(index=True)
    called = TextField(default="")
    pseudonym = TextField(default="", column_name="alias")  # `alias` is a method of peewee's
    pronouns = TextField(default="")
    being = TextField(default="person")
    state = TextField(default="current")
    circle = TextField(null=True)
    rhythm_days = IntegerField(null=True)
    closeness = TextField(default="as is")
    town = TextField(default="")
    zone = TextField(default="")
    since = DayField(null=True)
    about = TextField(default="")
    away_until = DayField(null=True)
    snoozed_until = DayField(null=True)
    archived = InstantField(null=True)
    sample = BooleanField(default=False)

    class Meta:
        table_name = "client"


class ClientChangeRow(Row):
    """That a client was moved: to another circle, closeness or state. Empty `before`: from none."""

    client = TextField(index=True)
    what = TextField()
    before = TextField(default="")
    after = TextField(default="")
    day = DayField()

    class Meta:
        table_name = "client_change"


class OrganisationRow(Row):
    """Where people work; a client that is itself an organisation is named by `client`."""

    name = TextField(index=True)
    town = TextField(default="")
    about = TextField(default="")
    client = TextField(null=True)

    class Meta:
        table_name = "organisation"


class RoleRow(Row):
    """What a client is or was at an organisation, from and to."""

    client = TextField(index=True)
    organisation = TextField(null=True, index=True)
    title = TextField(default="")
    since = DayField(null=True)
    until = DayField(null=True)

    class Meta:
        table_name = "role"


class ContactPointRow(Row):
    """A way to reach a client."""

    client = TextField(index=True)
    kind = TextField()
    value = TextField()
    label = TextField(default="")

    class Meta:
        table_name = "contact_point"


class LinkRow(Row):
    """A tie between two clients: introduced by, referred, works with."""

    source = TextField(index=True)
    target = TextField(index=True)
    kind = TextField()
    day = DayField(null=True)
    note = TextField(default="")

    class Meta:
        table_name = "link"


class ImportantDateRow(Row):
    """A day of the year that matters; the year is often unknown. `leap` says where 29 February goes."""

    client = TextField(index=True)
    label = TextField(default="")
    month = IntegerField()
    day = IntegerField()
    year = IntegerField(null=True)
    leap = TextField(default="1 march")
    lead_days = IntegerField(default=7)

    class Meta:
        table_name = "important_date"


class MeetingRow(Row):
    """A planned talk. `uid` is the calendar's name for it, so that a second import updates.

    `let_be` is the day on which it was said that no note will follow.
    """

    day = DayField(index=True)
    at = ClockField(null=True)
    zone = TextField(default="")
    minutes = IntegerField(null=True)
    kind = TextField(default="meeting")
    title = TextField(default="")
    where = TextField(default="", column_name="place")
    uid = TextField(default="")
    entry = TextField(null=True)
    cancelled = BooleanField(default=False)
    let_be = DayField(null=True)

    class Meta:
        table_name = "meeting"


class MeetingClientRow(Row):
    """Who will be at a planned talk."""

    meeting = TextField(index=True)
    client = TextField(index=True)

    class Meta:
        table_name = "meeting_client"


class EntryRow(Row):
    """A note. `text` is what was typed. `place` is derived: it orders entries in time."""

    kind = TextField()
    day = DayField(index=True)
    at = ClockField(null=True)
    zone = TextField(default="")
    minutes = IntegerField(null=True)
    channel = TextField(default="")
    initiated = TextField(null=True)
    energy = IntegerField(null=True)
    text = TextField()
    tier = TextField(default="shareable")
    pinned = BooleanField(default=False)
    landmark = BooleanField(default=False)
    prompt = TextField(default="")
    question = TextField(default="")
    place = IntegerField(null=True, index=True)

    class Meta:
        table_name = "entry"


class EntryDetailRow(Row):
    """A part that only some kinds have, such as a conflict's shared goal or state, dated."""

    entry = TextField(index=True)
    name = TextField()
    value = TextField(default="")
    day = DayField(null=True)

    class Meta:
        table_name = "entry_detail"


class EntryVersionRow(Row):
    """An earlier text of an entry, one per sitting; a merge finds the common ancestor here."""

    entry = TextField(index=True)
    text = TextField()
    written = InstantField()

    class Meta:
        table_name = "entry_version"


class EntryClientRow(Row):
    """Whose timeline an entry is on. `place` and `contact_place` are derived from the entry.

    `typed` ties follow the text, where the client is named; the others were given and stay.
    """

    entry = TextField(index=True)
    client = TextField()
    typed = BooleanField(default=False)
    place = IntegerField(null=True)
    contact_place = IntegerField(null=True)

    class Meta:
        table_name = "entry_client"
        indexes = ((("client", "place"), False), (("client", "contact_place"), False))


class TagRow(Row):
    """A tag; its key follows from its folded name."""

    name = TextField()
    folded = TextField(unique=True)

    class Meta:
        table_name = "tag"


class EntryTagRow(Row):
    """A tag on an entry. `typed` tags follow the text; the others were given and stay."""

    entry = TextField(index=True)
    tag = TextField(index=True)
    typed = BooleanField(default=True)

    class Meta:
        table_name = "entry_tag"


class PromiseRow(Row):
    """Who said they would do what, by when, and what became of it."""

    client = TextField(index=True)
    entry = TextField(null=True, index=True)
    sentence = TextField(default="")
    text = TextField()
    mine = BooleanField()
    firm = BooleanField(default=True)
    made = DayField()
    due = DayField(null=True, index=True)
    outcome = TextField(default="open", index=True)
    settled = DayField(null=True)
    told = DayField(null=True)

    class Meta:
        table_name = "promise"


class PromiseMoveRow(Row):
    """A promise given another day, and whether the other side was told."""

    promise = TextField(index=True)
    due_before = DayField(null=True)
    due_after = DayField(null=True)
    day = DayField()
    told = BooleanField(default=False)

    class Meta:
        table_name = "promise_move"


class FactRow(Row):
    """Something known about a client. `mine` is what the writer shared with them.

    `care` is how to speak of a difference of opinion: safe, careful, avoid, or not said.
    """

    client = TextField(index=True)
    entry = TextField(null=True, index=True)
    sentence = TextField(default="")
    kind = TextField()
    text = TextField()
    as_of = DayField()
    standing = TextField(default="known")
    mine = BooleanField(default=False)
    sensitive = BooleanField(default=False)
    pinned = BooleanField(default=False)
    about = DayField(null=True)
    closed_on = DayField(null=True)
    ending = TextField(default="")
    supersedes = TextField(null=True)
    care = TextField(default="")

    class Meta:
        table_name = "fact"


class QuestionRow(Row):
    """Something to ask next time."""

    client = TextField(index=True)
    entry = TextField(null=True, index=True)
    sentence = TextField(default="")
    text = TextField()
    noted = DayField()
    asked = DayField(null=True)

    class Meta:
        table_name = "question"


class AttachmentRow(Row):
    """A file that belongs to an entry or a client; the content lies in the companion file."""

    entry = TextField(null=True, index=True)
    client = TextField(null=True, index=True)
    name = TextField()
    media = TextField(default="")
    size = IntegerField()
    digest = TextField(index=True)

    class Meta:
        table_name = "attachment"


class AskingRow(Row):
    """A prompt that was put, to whom it was about, and what came of it."""

    prompt = TextField(index=True)
    client = TextField(null=True, index=True)
    day = DayField()
    outcome = TextField()
    until = DayField(null=True)
    entry = TextField(null=True)

    class Meta:
        table_name = "asking"


class PromptRow(Row):
    """A prompt of the writer's own, or what they changed about one that came with the book."""

    prompt = TextField(unique=True)
    toml = TextField(default="")
    resting = BooleanField(default=False)

    class Meta:
        table_name = "prompt"


class DraftRow(Row):
    """What is being written and not kept yet; `desk` says where: a client's key, "quick", an entry's key."""

    desk = TextField(unique=True)
    text = TextField(default="")
    kind = TextField(default="")
    day = DayField(null=True)
    at = ClockField(null=True)
    client = TextField(null=True)

    class Meta:
        table_name = "draft"


class CustomFieldRow(Row):
    """A field the writer added to clients: text, date, choice or number."""

    name = TextField(unique=True)
    kind = TextField(default="text")
    choices = TextField(default="")

    class Meta:
        table_name = "custom_field"


class CustomValueRow(Row):
    """What a client has in such a field."""

    field = TextField(index=True)
    client = TextField(index=True)
    value = TextField(default="")

    class Meta:
        table_name = "custom_value"


class SavedSearchRow(Row):
    """A search worth keeping."""

    name = TextField()
    query = TextField()

    class Meta:
        table_name = "saved_search"


class ImportRow(Row):
    """One import: what format, how much came, for its report and its undo."""

    format = TextField()
    came = IntegerField(default=0)
    skipped = IntegerField(default=0)

    class Meta:
        table_name = "import"


class OriginRow(Row):
    """Where an imported row came from; `source` names the record, so that a second import adds nothing."""

    batch = TextField(index=True)
    source = TextField(index=True)
    kind = TextField()
    row = TextField(index=True)

    class Meta:
        table_name = "origin"


TABLES: tuple[type[Row], ...] = (
    DeviceRow,
    SettingRow,
    CircleRow,
    KindRow,
    ClientRow,
    ClientChangeRow,
    OrganisationRow,
    RoleRow,
    ContactPointRow,
    LinkRow,
    ImportantDateRow,
    MeetingRow,
    MeetingClientRow,
    EntryRow,
    EntryDetailRow,
    EntryVersionRow,
    EntryClientRow,
    TagRow,
    EntryTagRow,
    PromiseRow,
    PromiseMoveRow,
    FactRow,
    QuestionRow,
    AttachmentRow,
    AskingRow,
    PromptRow,
    DraftRow,
    CustomFieldRow,
    CustomValueRow,
    SavedSearchRow,
    ImportRow,
    OriginRow,
)

DERIVED = frozenset({"place", "contact_place"})
"""Columns of `entry` and `entry_client` that follow from the others."""


def database() -> "Journal":
    """The journal the tables are bound to: the one that is open."""
    bound: Journal = EntryRow._meta.database
    return bound


def read(query: "ModelSelect[Any]", kind: type[T]) -> list[T]:
    """Run `query` and return each row as a plain `kind`, never as a table row."""
    return list(query.objects(kind))


def tuples(query: Any) -> list[tuple[Any, ...]]:
    """Run `query` and return what it asked for, row by row.

    peewee's stubs do not know what a row of a chosen few columns holds; here, once, that is said.
    Only what is kept as something else is turned back: texts and numbers are as they lie in the file.
    """
    held = query.tuples().execute()
    held.initialize()
    return turned(held.cursor.fetchall(), held.converters)


def turned(rows: list[tuple[Any, ...]], converters: Iterable[Any]) -> list[tuple[Any, ...]]:
    """Rows as they lie in the file, with days and stamps as such; peewee's `converters` say how."""
    turning = [(at, turn) for at, turn in enumerate(converters) if turn and not _stays(turn)]
    return [_turned(row, turning) for row in rows] if turning else rows


def _stays(turn: Any) -> bool:
    """Whether a column is a plain text or number, of which peewee would ask for each value what it is."""
    return type(getattr(turn, "__self__", None)) in {TextField, IntegerField}


def _turned(row: tuple[Any, ...], turning: list[tuple[int, Any]]) -> tuple[Any, ...]:
    values = [*row]
    for at, turn in turning:
        if values[at] is not None:
            values[at] = turn(values[at])
    return tuple(values)


def firsts(query: Any) -> list[Any]:
    """Run a query for one column and return what is in it."""
    return [value for (value,) in tuples(query)]


def among(column: Any, wanted: Iterable[str]) -> Any:
    """That a column holds one of these keys.

    They are bound as one value: to word a question with five hundred marks costs more than its answer.
    """
    return in_list(column, json.dumps(list(wanted)))


def in_list(column: Any, listed: str) -> Any:
    """The same, of keys that are written as a list in JSON already."""
    return column.in_(SQL("(SELECT value FROM json_each(?))", [listed]))


def keys(rows: Iterable[Any]) -> list[str]:
    """The keys of rows or values."""
    return [row.id for row in rows]
