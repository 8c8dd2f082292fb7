"""`relbook add --client NAME TEXT` as a whole process, from the command to its exit.

The floor is one `python -c` with nothing but peewee and sqlcipher3: it opens the journal under the same
key and with the same durability, finds the client by name, writes the entry and its tie, seats both in
the index, behind the last of their minute (`store/seating.py`), and commits.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from relbook.store import clients
from relbook.store.database import OPEN_KEY
from tests.bench.book import Book
from tests.bench.line import Line, at_most
from tests.bench.timing import runs_in_turn

ROUNDS = 15

WORDS = "Talked about the second draft and when the invoice may go out. They would rather have it in June."

FLOOR = '''
import os, sys
from datetime import UTC, datetime
from peewee import SqliteDatabase
from sqlcipher3 import dbapi2 as sqlcipher

class Journal(SqliteDatabase):
    def _connect(self):
        connection = sqlcipher.connect(self.database, isolation_level=None, timeout=10)
        connection.execute(f'PRAGMA key = "{KEY}"')
        for pragma in ("synchronous = EXTRA", "fullfsync = 1", "temp_store = MEMORY", "foreign_keys = 1"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

path, KEY, name, text = sys.argv[1:]
journal = Journal(path)
journal.connect()
run = journal.execute_sql
now = datetime.now(UTC)
stamp, day, at = now.isoformat(), now.date(), now.strftime("%H:%M")
entry, tie = os.urandom(16).hex(), os.urandom(16).hex()
begins = ((day.toordinal() - 1) << 18) + 77824 + (now.hour * 60 + now.minute) * 128
with journal.atomic("IMMEDIATE"):
    ((client,),) = run("SELECT id FROM client WHERE name = ? AND gone IS NULL", (name,)).fetchall()
    ((last,),) = run("SELECT max(id) FROM place WHERE id BETWEEN ? AND ?", (begins, begins + (1 << 18) - 1))
    place = (last or begins) + 4
    run("""INSERT INTO entry(id, created, updated, device, kind, day, at, zone, text, channel, tier, pinned,
        landmark, prompt, question, place) VALUES (?, ?, ?, '', 'note', ?, ?, '', ?, '', 'shareable', 0, 0,
        '', '', ?)""", (entry, stamp, stamp, str(day), at, text, place))
    run("""INSERT INTO entry_client(id, created, updated, device, entry, client, typed, place)
        VALUES (?, ?, ?, '', ?, ?, 0, ?)""", (tie, stamp, stamp, entry, client, place))
    run("INSERT INTO place(id, kind, key) VALUES (?, 'entry', ?)", (place, entry))
    marks = f"_isentry _knote _c{client}"
    run("INSERT INTO words(rowid, text, marks) VALUES (?, ?, ?)", (place, text.lower(), marks))
    run("DELETE FROM stale WHERE key = ?", (entry,))
journal.close()
print(entry)
'''


def measure(book: Book) -> Iterator[Line]:
    """The median of both, run in turn in one copy of the journal."""
    with book.copied() as path:
        ours, floor = runs_in_turn(
            [*COMMAND, "--journal", str(path), "add", "--client", _somebody(book), WORDS],
            [sys.executable, "-c", FLOOR, str(path), OPEN_KEY, _somebody(book), WORDS],
            ROUNDS,
            RELBOOK_DATA=str(path.parent),
        )
    yield Line("relbook add, whole process", ours.wall, floor.wall, "ms", at_most(1.4, flat=True))
    yield Line("relbook add, its processor time", ours.cpu, floor.cpu, "ms")


COMMAND = (str(Path(sys.executable).with_name("relbook")),)
"""The command as it is installed."""


def _somebody(book: Book) -> str:
    """A client with a full name that is nobody else's."""
    with book.opened():
        return clients.names()[0].name
