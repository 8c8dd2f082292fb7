"""The index is derived from the rows: kept in step by triggers, and made again whenever in doubt.

Triggers write down which rows changed; every write then brings the index up to date before it
commits, and opening a journal does the same. Whoever changes a row, by whatever path, cannot
forget the index, and the folding of text stays in one place, in Python.
"""

import json
from typing import Any

from peewee import Model, SqliteDatabase, TextField

from relbook.journal.grouping import by_key
from relbook.store.batched import batched
from relbook.store.documents import GATHER
from relbook.store.going import AT_ONCE, Going, Showing, unseen
from relbook.store.index_parts import PARTS, TABLES
from relbook.store.models import EntryClientRow, database
from relbook.store.places import PlaceRow
from relbook.store.worded import asked

EDITION = 6
"""Raised whenever letters are folded, marks spelt or rows seated in another way.

It stands in the file's header as its `user_version`; an index of another edition is made again. A
window does that row by row while the earlier one answers (`reindexing.py`); where rows of two editions
cannot stand side by side, change the words that make a table in `PARTS`, too: then it is made at once,
and before the window opens where that takes long (`relbook/run/making_index.py`).
"""

LEAF = 3_960
"""How long a page of the words is, in bytes: as much as fits on a page of the file beside its seal.

At 4,050, which FTS5 takes where pages bear none, every one of them ran over onto a page of its own: the
words were a tenth longer, and each took two pages to read.
"""

HELD = 16 * 1024 * 1024
"""How much of the words is held in memory before it is written down, in bytes.

FTS5 by itself writes them down at every megabyte, and merges again and again what it wrote.
"""

MERGED = 4
"""How many pieces of the words of one size are merged into one: as FTS5 does by itself."""

FEW = 2_000
"""An index of so many rows is made at once: in half a second."""

BATCH = 2_000
"""How many rows are read and indexed at a time: some 10 MB."""

MANY = 100_000
"""How many keys of a kind are put in order at a time: some 10 MB."""


class StaleRow(Model):
    """A row that changed since the index last looked."""

    kind = TextField()
    key = TextField(primary_key=True)

    class Meta:
        table_name = "stale"


INDEX_TABLES = (PlaceRow, StaleRow)
"""What of it are rows. `words` is asked in SQL; its `marks` hold what a filter asks for: whose, what kind."""

_LONG = ("words_data", "words_docsize", "place")
"""What is emptied row by row before it is dropped: else SQLite does so in one step, which nobody can stop.

That step also held in memory all that it took away: 1.4 GB of a million entries, in 34 s. `WHERE true` keeps
it from taking that step.
"""


def keep_in_step(journal: SqliteDatabase, *, later: bool = False, showing: Showing = unseen) -> bool:
    """Make the index whole again if it is not this relbook's, and catch up with what changed.

    With `later` one of another edition stays for now; says whether it can be made anew row by row. One
    of other tables cannot: whoever asked makes it by `rebuild` before long.

    Raises:
        CancelledError: It was stopped while the whole of it was made. The index is the one there was.
    """
    due = bool(journal.user_version != EDITION)
    if missing_parts(journal) or (due and not (later and (_same_tables(journal) or _is_long(journal)))):
        with showing() as going:
            rebuild(journal, going)
        return False
    due = due and _same_tables(journal)
    if due:
        with journal.atomic("IMMEDIATE"):
            _watch(journal)
            catch_up()
    elif StaleRow.select().exists():
        with journal.atomic("IMMEDIATE"):
            catch_up()
    return due


def missing_parts(journal: SqliteDatabase) -> set[str]:
    """The parts of the index that are not there; peewee loses triggers when it rebuilds a table."""
    there = {name for (name,) in journal.execute_sql("SELECT name FROM sqlite_master").fetchall()}
    return set(PARTS) - there


def rebuild(journal: SqliteDatabase, going: Going = AT_ONCE) -> None:
    """Make the whole index again from the rows.

    Raises:
        CancelledError: It was stopped. The index is the one there was.
    """
    from relbook.store.sound import asking  # seldom needed, and it reads much else

    with asking(journal, going), journal.atomic("IMMEDIATE"):
        let_go(journal)
        for table in filter(journal.table_exists, _LONG):
            journal.execute_sql(f"DELETE FROM {table} WHERE true")
        for table in TABLES:
            journal.execute_sql(f"DROP TABLE IF EXISTS {table}")
        for statement in PARTS.values():
            journal.execute_sql(statement)
        for name, value in (("pgsz", LEAF), ("hashsize", HELD)):
            journal.execute_sql("INSERT INTO words(words, rank) VALUES (?, ?)", (name, value))
        for kind in GATHER:
            journal.execute_sql(f"INSERT INTO stale(kind, key) SELECT '{kind}', id FROM {kind}")
        catch_up(going)
        journal.user_version = EDITION


def _is_long(journal: SqliteDatabase) -> bool:
    """Whether it takes long to make this index, which has every table that this relbook asks."""
    columns = [row[1] for row in journal.execute_sql("PRAGMA table_info(words)").fetchall()]
    (many,) = journal.execute_sql("SELECT count(*) FROM (SELECT 1 FROM place LIMIT ?)", (FEW + 1,)).fetchone()
    return columns == ["text", "marks"] and many > FEW


def _same_tables(journal: SqliteDatabase) -> bool:
    """Whether the tables of the index are made as this relbook makes them."""
    there = dict(journal.execute_sql("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall())
    return all(there.get(name) == PARTS[name] for name in TABLES)


def _watch(journal: SqliteDatabase) -> None:
    """Watch rows as this relbook does."""
    let_go(journal)
    for statement in PARTS.values():
        if statement.startswith("CREATE TRIGGER"):
            journal.execute_sql(statement)


def let_go(journal: SqliteDatabase) -> None:
    """Stop watching rows: SQLite rebuilds no table that a trigger of another one names.

    Without `watch_again` the next opening misses the triggers, and makes the index again.
    """
    triggers = journal.execute_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:  # every trigger in a journal is the index's
        journal.execute_sql(f"DROP TRIGGER {name}")


def watch_again(journal: SqliteDatabase) -> None:
    """Watch rows again behind a step of the schema, and note that the index is of none of the editions.

    It says what rows said before the step, and answers until it is made anew; in a journal that is only
    begun there is none to watch for. Called inside the transaction of `let_go`.
    """
    if not TABLES & missing_parts(journal):
        _watch(journal)
        journal.user_version = 0


def catch_up(going: Going = AT_ONCE) -> None:
    """Index every row that changed. Called inside the transaction that changed them."""
    heard = going
    while waiting := _waiting():
        if len(waiting) >= BATCH:
            _catch_up_many(heard)
            heard = going.unheard  # rows of crowded minutes are asked for again
            continue
        _looked_at([key for _, key in waiting])
        for kind, keys in by_key(waiting).items():  # may find a minute crowded, and ask for its rows again
            GATHER[kind](keys)
        going.at(1, 1)


def _catch_up_many(going: Going) -> None:
    """Kind by kind in the order of time: before an earlier row, all that is held has to be written down."""
    _make_room()
    _take_out()
    run, done, of = database().execute_sql, 0, StaleRow.select().count()
    for kind, when in _WHEN.items():
        tied = f"stale LEFT JOIN {kind} r ON r.id = stale.key"
        sql = f"SELECT stale.key FROM {tied} WHERE stale.kind = ? ORDER BY {when} LIMIT ?"
        while waiting := [key for (key,) in run(sql, (kind, MANY)).fetchall()]:
            for keys in batched(waiting, BATCH):
                _looked_at(keys)
                GATHER[kind](keys)
                done += len(keys)
                going.at(min(done, of), of)


def _looked_at(keys: list[str]) -> None:
    sql = "DELETE FROM stale WHERE key IN (SELECT value FROM json_each(?))"
    database().execute_sql(sql, (json.dumps(keys),))


def _make_room() -> None:
    """Let the index of an earlier relbook hold as much in memory as one made today; it stays so."""
    if not database().execute_sql("SELECT 1 FROM words_config WHERE k = 'hashsize'").fetchone():
        database().execute_sql("INSERT INTO words(words, rank) VALUES ('hashsize', ?)", (HELD,))


def _take_out() -> None:
    """Take the words of all rows that wait out of the index; what is left is merged by later writes.

    FTS5 counts each row as a page written, and would at once merge as many: 2.2 s of 20,000 entries, which
    take 0.06 s to take out.
    """
    run = database().execute_sql
    run("INSERT INTO words(words, rank) VALUES ('automerge', 0)")
    run("DELETE FROM words WHERE rowid IN (SELECT place.id FROM stale JOIN place ON place.key = stale.key)")
    run("INSERT INTO words(words) VALUES ('flush')")
    run("INSERT INTO words(words, rank) VALUES ('automerge', ?)", (MERGED,))


_WHEN = {
    "entry": "r.day, r.at",
    "promise": "r.made",
    "fact": "r.as_of",
    "question": "r.noted",
    "client": "r.created",
}
"""What the places of a kind follow."""


def clients_of(entry_id: str) -> list[str]:
    """The keys of the clients an entry is about, the one it is chiefly about first."""
    return [client for (client,) in _ties(entry_id)]


def clients_behind(table: str, key: str) -> list[str]:
    """The same of the entry that a row is, or that it lies beside; nobody of other tables."""
    if table == "entry_detail":
        sql = "SELECT entry FROM entry_detail WHERE id = ?"
        (key,) = database().execute_sql(sql, (key,)).fetchone() or ("",)
    return clients_of(key) if table in ("entry", "entry_detail") else []


@asked
def _ties(entry_id: str) -> Any:
    ties = EntryClientRow.select(EntryClientRow.client)
    ties = ties.where((EntryClientRow.entry == entry_id) & EntryClientRow.gone.is_null())
    return ties.order_by(EntryClientRow.created, EntryClientRow.id)


def _waiting() -> list[tuple[str, str]]:
    waiting = database().execute_sql("SELECT kind, key FROM stale LIMIT ?", (BATCH,))
    found: list[tuple[str, str]] = waiting.fetchall()
    return found
