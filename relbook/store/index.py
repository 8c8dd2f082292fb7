"""The words of everything searchable, and the order of entries in time: derived, so made again.

Triggers write down which rows changed; every write then brings the index up to date before it
commits, and opening a journal does the same. Whoever changes a row, by whatever path, cannot
forget the index, and the folding of text stays in one place, in Python.

A word's place is a number that sorts as time: minutes since the year 1 in the high bits, a
counter in the low ones. Reading the index backwards is reading the journal newest first, which
is what makes every keystroke quick (measured: five milliseconds at a hundred thousand entries,
where ordering by rank took a tenth of a second).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any

from peewee import IntegerField, Model, SqliteDatabase, TextField
from playhouse.sqlite_ext import FTS5Model, SearchField

from relbook.journal.entry import CONTACT
from relbook.journal.fold import fold, words_for_index
from relbook.store.models import (
    AttachmentRow,
    ClientRow,
    ContactPointRow,
    CustomValueRow,
    EntryClientRow,
    EntryRow,
    EntryTagRow,
    FactRow,
    KindRow,
    OrganisationRow,
    PromiseRow,
    QuestionRow,
    RoleRow,
    Row,
    TagRow,
    database,
)

SEATS = 28
"""Bits for the counter within one minute: room for 268 million rows dated to the same one."""

BATCH = 400
"""How many rows are read and indexed at a time; SQLite takes at most 32,766 parameters."""


class Words(FTS5Model):
    """The index itself. `marks` holds what a filter asks for: whose, what kind, which tag."""

    text = SearchField()
    marks = SearchField()

    class Meta:
        table_name = "words"


class PlaceRow(Model):
    """Which row stands at a place of the index."""

    id = IntegerField(primary_key=True)
    kind = TextField()
    key = TextField(unique=True)

    class Meta:
        table_name = "place"


class StaleRow(Model):
    """A row that changed since the index last looked."""

    kind = TextField()
    key = TextField(primary_key=True)

    class Meta:
        table_name = "stale"


INDEX_TABLES = (Words, PlaceRow, StaleRow)

_WATCHED = (
    ("entry", "entry", "id", "kind, day, at, text, gone"),
    ("entry_client", "entry", "entry", "entry, client, gone"),
    ("entry_tag", "entry", "entry", "entry, tag, gone"),
    ("attachment", "entry", "entry", "entry, name, gone"),
    ("promise", "promise", "id", "client, text, due, made, outcome, mine, gone"),
    ("fact", "fact", "id", "client, text, kind, as_of, gone"),
    ("question", "question", "id", "client, text, noted, gone"),
    ("client", "client", "id", "name, called, alias, town, about, created, gone"),
    ("contact_point", "client", "client", "client, value, gone"),
    ("role", "client", "client", "client, organisation, title, until, gone"),
    ("custom_value", "client", "client", "client, value, gone"),
)


def _parts() -> dict[str, str]:
    parts = {
        "words": """CREATE VIRTUAL TABLE words USING fts5(text, marks, content='', contentless_delete=1,
            prefix='1 2 3', tokenize="unicode61 remove_diacritics 0 tokenchars '_'")""",
        "place": "CREATE TABLE place (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL UNIQUE)",
        "stale": "CREATE TABLE stale (kind TEXT NOT NULL, key TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
    }
    for table, kind, column, columns in _WATCHED:
        note = (
            f"INSERT OR IGNORE INTO stale(kind, key) SELECT '{kind}', new.{column} WHERE new.{column} NOTNULL"
        )
        parts[f"{table}_written"] = (
            f"CREATE TRIGGER {table}_written AFTER INSERT ON {table} BEGIN {note}; END"
        )
        parts[f"{table}_changed"] = (
            f"CREATE TRIGGER {table}_changed AFTER UPDATE OF {columns} ON {table} BEGIN {note}; END"
        )
    return parts


PARTS = _parts()


def keep_in_step(journal: SqliteDatabase) -> None:
    """Make the index whole again if any part of it is missing, and catch up with what changed."""
    if not missing_parts(journal):
        if StaleRow.select().exists():
            with journal.atomic("IMMEDIATE"):
                catch_up()
        return
    rebuild(journal)


def missing_parts(journal: SqliteDatabase) -> set[str]:
    """The parts of the index that are not there; peewee loses triggers when it rebuilds a table."""
    there = {name for (name,) in journal.execute_sql("SELECT name FROM sqlite_master").fetchall()}
    return set(PARTS) - there


def rebuild(journal: SqliteDatabase) -> None:
    """Make the whole index again from the rows."""
    with journal.atomic("IMMEDIATE"):
        for name, statement in PARTS.items():
            sort = "TRIGGER" if statement.startswith("CREATE TRIGGER") else "TABLE"
            journal.execute_sql(f"DROP {sort} IF EXISTS {name}")
            journal.execute_sql(statement)
        for kind in _GATHER:
            journal.execute_sql(f"INSERT INTO stale(kind, key) SELECT '{kind}', id FROM {kind}")
        catch_up()


def catch_up() -> None:
    """Index every row that changed. Called inside the transaction that changed them."""
    while waiting := list(StaleRow.select(StaleRow.kind, StaleRow.key).limit(BATCH).tuples()):
        by_kind: dict[str, list[str]] = defaultdict(list)
        for kind, key in waiting:
            by_kind[kind].append(key)
        for kind, keys in by_kind.items():
            _GATHER[kind](keys)
        StaleRow.delete().where(StaleRow.key.in_([key for _, key in waiting])).execute()


def clients_of(entry_id: str) -> list[str]:
    """The keys of the clients an entry is about."""
    ties = EntryClientRow.select(EntryClientRow.client)
    ties = ties.where((EntryClientRow.entry == entry_id) & EntryClientRow.gone.is_null())
    return [client for (client,) in ties.tuples()]


def base(day: date, at: time | None) -> int:
    """The first place of a minute; a day without a time begins it."""
    minutes = (day.toordinal() - 1) * 1440 + (at.hour * 60 + at.minute if at else 0)
    return minutes << SEATS


def day_at(place: int) -> date:
    """The day a place lies in."""
    return date.fromordinal((place >> SEATS) // 1440 + 1)


class _Doc:
    """What the index says about one row; `begins` is None for a row that is gone."""

    __slots__ = ("begins", "key", "marks", "words")

    def __init__(self, key: str, begins: int | None, words: Iterable[str], marks: Iterable[str]) -> None:
        self.key = key
        self.begins = begins
        self.words = words
        self.marks = marks


def _seat(kind: str, docs: Sequence[_Doc]) -> dict[str, int | None]:
    """Give each row its place and write its words there; says where each now stands."""
    journal = database()
    keys = [doc.key for doc in docs]
    rows = PlaceRow.select(PlaceRow.key, PlaceRow.id).where(PlaceRow.key.in_(keys)).tuples()
    held: dict[str, int] = dict(rows)
    result: dict[str, int | None] = {}
    for doc in docs:
        old = held.get(doc.key)
        if old is not None:
            journal.execute_sql("DELETE FROM words WHERE rowid = ?", (old,))
        if doc.begins is None:
            if old is not None:
                journal.execute_sql("DELETE FROM place WHERE id = ?", (old,))
            result[doc.key] = None
            continue
        place = old if old is not None and old >> SEATS == doc.begins >> SEATS else None
        if place is None:
            place = _free(doc.begins)
            if old is not None:
                journal.execute_sql("DELETE FROM place WHERE id = ?", (old,))
            journal.execute_sql("INSERT INTO place(id, kind, key) VALUES (?, ?, ?)", (place, kind, doc.key))
        words = words_for_index("\n".join(filter(None, doc.words)))
        marks = " ".join((f"_is{kind}", *doc.marks))
        journal.execute_sql("INSERT INTO words(rowid, text, marks) VALUES (?, ?, ?)", (place, words, marks))
        result[doc.key] = place
    return result


def _free(begins: int) -> int:
    sql = "SELECT max(id) FROM place WHERE id BETWEEN ? AND ?"
    last = database().execute_sql(sql, (begins, begins | ((1 << SEATS) - 1))).fetchone()[0]
    return begins if last is None else last + 1


def mark_client(client_id: str) -> str:
    """How the index marks whose row it is."""
    return f"_c{client_id}"


def mark_kind(kind: str) -> str:
    """How the index marks an entry's or a fact's kind."""
    return "_k" + "".join(letter if letter.isalnum() else "_" for letter in fold(kind))


def mark_tag(tag: str) -> str:
    """How the index marks a tag."""
    return "_t" + "".join(letter if letter.isalnum() else "_" for letter in fold(tag))


def _entries(keys: list[str]) -> None:
    columns = (EntryRow.id, EntryRow.kind, EntryRow.day, EntryRow.at, EntryRow.text, EntryRow.gone)
    columns = (*columns, EntryRow.place)
    rows = list(EntryRow.select(*columns).where(EntryRow.id.in_(keys)).tuples())
    ties = _grouped(EntryClientRow, EntryClientRow.entry, EntryClientRow.client, keys)
    tags = _tags(keys)
    files = _grouped(AttachmentRow, AttachmentRow.entry, AttachmentRow.name, keys)
    promised = _grouped(PromiseRow, PromiseRow.entry, PromiseRow.outcome, keys)
    docs = []
    for key, kind, day, at, text, gone, _ in rows:
        marks = [mark_kind(kind), *map(mark_client, ties[key]), *map(mark_tag, tags[key])]
        marks += ["_promise"] * bool(promised[key]) + ["_inbox"] * (not ties[key])
        begins = None if gone else base(day, at)
        docs.append(_Doc(key, begins, (text, *files[key], *tags[key]), marks))
    places = _seat("entry", docs)
    contact = CONTACT | _own_contact_kinds()
    for key, kind, _, _, _, _, before in rows:
        place = places[key]
        if place != before:
            EntryRow.update(place=place).where(EntryRow.id == key).execute()
        near = place if kind in contact else None
        _place_ties(key, place, near)


def _place_ties(entry_id: str, place: int | None, near: int | None) -> None:
    sql = """UPDATE entry_client SET place = CASE WHEN gone IS NULL THEN ? END,
        contact_place = CASE WHEN gone IS NULL THEN ? END WHERE entry = ?"""
    database().execute_sql(sql, (place, near, entry_id))


def _own_contact_kinds() -> set[str]:
    return {
        kind
        for (kind,) in KindRow.select(KindRow.kind).where(KindRow.contact, KindRow.gone.is_null()).tuples()
    }


def _grouped(table: type[Row], by: Any, column: Any, keys: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for key, value in table.select(by, column).where(by.in_(keys), table.gone.is_null()).tuples():
        found[key].append(value)
    return found


def _tags(keys: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    query = EntryTagRow.select(EntryTagRow.entry, TagRow.name).join(TagRow, on=EntryTagRow.tag == TagRow.id)
    for key, name in query.where(EntryTagRow.entry.in_(keys), EntryTagRow.gone.is_null()).tuples():
        found[key].append(name)
    return found


def _promises(keys: list[str]) -> None:
    columns = (PromiseRow.id, PromiseRow.client, PromiseRow.text, PromiseRow.made, PromiseRow.outcome)
    rows = PromiseRow.select(*columns, PromiseRow.gone).where(PromiseRow.id.in_(keys)).tuples()
    _seat(
        "promise",
        [
            _Doc(key, None if gone else base(made, None), (text,), (mark_client(client), mark_kind(outcome)))
            for key, client, text, made, outcome, gone in rows
        ],
    )


def _facts(keys: list[str]) -> None:
    columns = (FactRow.id, FactRow.client, FactRow.text, FactRow.kind, FactRow.as_of, FactRow.gone)
    rows = FactRow.select(*columns).where(FactRow.id.in_(keys)).tuples()
    _seat(
        "fact",
        [
            _Doc(key, None if gone else base(as_of, None), (text,), (mark_client(client), mark_kind(kind)))
            for key, client, text, kind, as_of, gone in rows
        ],
    )


def _questions(keys: list[str]) -> None:
    columns = (QuestionRow.id, QuestionRow.client, QuestionRow.text, QuestionRow.noted, QuestionRow.gone)
    rows = QuestionRow.select(*columns).where(QuestionRow.id.in_(keys)).tuples()
    _seat(
        "question",
        [
            _Doc(key, None if gone else base(noted, None), (text,), (mark_client(client),))
            for key, client, text, noted, gone in rows
        ],
    )


def _clients(keys: list[str]) -> None:
    columns = (ClientRow.name, ClientRow.called, ClientRow.pseudonym, ClientRow.town, ClientRow.about)
    rows = ClientRow.select(ClientRow.id, ClientRow.created, ClientRow.gone, *columns)
    points = _grouped(ContactPointRow, ContactPointRow.client, ContactPointRow.value, keys)
    custom = _grouped(CustomValueRow, CustomValueRow.client, CustomValueRow.value, keys)
    titles = _grouped(RoleRow, RoleRow.client, RoleRow.title, keys)
    firms = _firms(keys)
    docs = []
    for key, created, gone, *texts in rows.where(ClientRow.id.in_(keys)).tuples():
        words = (*texts, *points[key], *custom[key], *titles[key], *firms[key])
        begins = None if gone else base(created.date(), created.time())
        docs.append(_Doc(key, begins, words, (mark_client(key),)))
    _seat("client", docs)


def _firms(keys: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    query = RoleRow.select(RoleRow.client, OrganisationRow.name)
    query = query.join(OrganisationRow, on=RoleRow.organisation == OrganisationRow.id)
    for key, name in query.where(RoleRow.client.in_(keys), RoleRow.gone.is_null()).tuples():
        found[key].append(name)
    return found


_GATHER = {
    "entry": _entries,
    "promise": _promises,
    "fact": _facts,
    "question": _questions,
    "client": _clients,
}
