"""`relbook search WORDS` as a whole process, from the command to its exit.

The floor is one `python -c` with nothing but peewee and sqlcipher3: it opens the journal under the same
key, asks the index the same question in SQL, counts as far as we count, and prints what was found.
"""

import sys
from collections.abc import Iterator
from random import Random

from relbook.store.database import OPEN_KEY
from relbook.store.models import database
from relbook.store.search import COUNT_CAP, LIMIT, expression
from tests.bench.book import Book
from tests.bench.figures.add_process import COMMAND
from tests.bench.line import Line, at_most
from tests.bench.timing import runs_in_turn

ROUNDS = 15

FLOOR = '''
import sys
from datetime import date
from peewee import SqliteDatabase
from sqlcipher3 import dbapi2 as sqlcipher

class Journal(SqliteDatabase):
    def _connect(self):
        connection = sqlcipher.connect(self.database, isolation_level=None, timeout=10)
        connection.execute(f'PRAGMA key = "{KEY}"')
        connection.execute("PRAGMA temp_store = MEMORY")
        return connection

path, KEY, match, limit, cap = sys.argv[1:]
journal = Journal(path)
journal.connect()
run = journal.execute_sql
hits = run("""SELECT place.kind, place.key, place.id FROM
    (SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?) hit
    JOIN place ON place.id = hit.rowid ORDER BY place.id DESC""", (match, int(limit))).fetchall()
((count,),) = run("SELECT count(*) FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?)",
    (match, int(cap))).fetchall()
said = {}
for kind in {kind for kind, *_ in hits}:
    keys = [key for other, key, _ in hits if other == kind]
    text = "name || char(10) || about" if kind == "client" else "text"
    marks = ",".join("?" * len(keys))
    said.update(run(f"SELECT id, {text} FROM {kind} WHERE id IN ({marks})", keys).fetchall())
journal.close()
for kind, key, place in hits:
    day = date.fromordinal((place >> 18) + 1)
    print(f"{day}  {kind:<8}  {' '.join(said[key].split())[:100]}  [{key}]")
print(count, "found")
'''


def measure(book: Book) -> Iterator[Line]:
    """The median of both, run in turn, for a word that many entries have."""
    word = _some_word(book)
    match = expression(word)
    ours, floor = runs_in_turn(
        [*COMMAND, "--journal", str(book.path), "search", word],
        [sys.executable, "-c", FLOOR, str(book.path), OPEN_KEY, match, str(LIMIT), str(COUNT_CAP)],
        ROUNDS,
        RELBOOK_DATA=str(book.path.parent / "data"),
    )
    yield Line("relbook search, whole process", ours.wall, floor.wall, "ms", at_most(1.4))
    yield Line("relbook search, its processor time", ours.cpu, floor.cpu, "ms")


def _some_word(book: Book) -> str:
    """A word of an entry that lies in the middle of the journal."""
    with book.opened():
        sql = (
            "SELECT text FROM entry WHERE place >= (SELECT (min(place) + max(place)) / 2 FROM entry) LIMIT 1"
        )
        ((text,),) = database().execute_sql(sql).fetchall()
    words = [word for word in str(text).split() if word.isalpha() and len(word) > 4]
    return Random("search").choice(words)
