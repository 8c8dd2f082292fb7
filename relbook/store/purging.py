"""Deleting for good: rows, words of the index, contents, and the pages they stood on.

Nothing here can be taken back. The rows go in one transaction; `sweep` then writes the file anew,
so that no page holds what was deleted. A note in the journal says that the sweeping is due, until
it is done: a computer that goes out in between finishes it later.
"""

from collections.abc import Collection

from relbook.journal.naming import without_keys
from relbook.store import files
from relbook.store.batched import batched
from relbook.store.database import Journal
from relbook.store.keys import key_for
from relbook.store.moment import now
from relbook.store.rewriting import write_anew
from relbook.store.spots import tables, texts
from relbook.store.tracing import POINTING, Trace, ids, run

DUE = "to be swept"
"""The setting that says that deleted words may still stand on unused pages."""

_NOBODY = '"guests": []'

_AT_ONCE = 20
"""Keys in one question, each asked of every column of a table: SQLite takes a thousand terms at most."""


def purge(journal: Journal, found: Trace, *, due: bool = True) -> None:
    """Delete every row of a trace, within the transaction in hand; `due` notes that a sweep follows."""
    run(journal, "PRAGMA secure_delete = ON")
    there = set(journal.get_tables())
    for table, column, of in POINTING:
        if {table, of} <= there:
            gone = f"(SELECT id FROM temp.traced WHERE kind = '{of}')"
            run(journal, f'UPDATE "{table}" SET "{column}" = NULL WHERE "{column}" IN {gone}')
    for table in found.rows:
        gone = f"(SELECT id FROM temp.traced WHERE kind = '{table}')"
        run(journal, f'DELETE FROM "{table}" WHERE id IN {gone}')
    _unname(journal, found.people)
    if due:
        _note_due(journal)


def _unname(journal: Journal, people: Collection[str]) -> None:
    """Take their keys out of lists that rows which stay have kept: guests, letters, places in a ritual."""
    for table in tables(journal):
        for some in batched(people, _AT_ONCE):
            for column, row, line in _lines(journal, table, some):
                left = without_keys(line, people)
                if _NOBODY in left:  # a gathering to which nobody else was asked
                    run(journal, f'DELETE FROM "{table}" WHERE rowid = ?', row)
                else:
                    run(journal, f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', left, row)


def _lines(journal: Journal, table: str, people: Collection[str]) -> list[tuple[str, int, str]]:
    """The texts of a table in which one of these keys stands, each with its column and its row."""
    columns = texts(journal, table)
    if not columns:
        return []
    named = ", ".join(f'"{column}"' for column in columns)
    where = " OR ".join(_stands(column, people) for column in columns)
    rows = run(journal, f'SELECT rowid, {named} FROM "{table}" WHERE {where}', *people).fetchall()
    return [
        (column, row, value)
        for row, *values in rows
        for column, value in zip(columns, values, strict=True)
        if isinstance(value, str) and any(key in value for key in people)
    ]


def _stands(column: str, people: Collection[str]) -> str:
    """In a question that binds these keys: whether one of them stands in a column."""
    return " OR ".join(f'instr("{column}", ?{at})' for at in range(1, len(people) + 1))


def naming(journal: Journal, people: Collection[str]) -> list[str]:
    """Every column in which one of these keys still stands, as table and column."""
    found: dict[str, None] = {}
    for table in tables(journal):
        columns = ids(journal, "SELECT name FROM pragma_table_info(?)", table)
        for some in batched(people, _AT_ONCE):
            each = ", ".join(f"max({_stands(column, some)})" for column in columns)  # each row is read once
            seen = run(journal, f'SELECT {each} FROM "{table}"', *some).fetchone()
            found |= {f"{table}.{column}": None for column, one in zip(columns, seen, strict=True) if one}
    return list(found)


def index_names(journal: Journal, people: Collection[str]) -> bool:
    """Whether the index of words still marks a row as theirs."""
    if "words" not in journal.get_tables():
        return False
    run(journal, "CREATE VIRTUAL TABLE IF NOT EXISTS temp.spoken USING fts5vocab(main, words, row)")
    marks = [f"_c{key}" for key in people]
    return any(run(journal, "SELECT 1 FROM temp.spoken WHERE term = ?", mark).fetchone() for mark in marks)


def settle_words(journal: Journal) -> None:
    """Merge the index of words into one piece, so that no deleted word lies in an older one."""
    if "words" in journal.get_tables():
        run(journal, "INSERT INTO words(words) VALUES ('optimize')")


def sweep(journal: Journal) -> bool:
    """Write the file anew and empty its log; False where another connection would not let go of the log."""
    write_anew(journal)
    left = run(journal, "PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    done = not left or not left[0]
    if done:
        run(journal, "DELETE FROM setting WHERE name = ?", DUE)
    return done


def is_due(journal: Journal) -> bool:
    """Whether a forgetting was begun whose pages were not written anew."""
    return bool(run(journal, "SELECT 1 FROM setting WHERE name = ? AND value <> ''", DUE).fetchone())


def finish(journal: Journal) -> bool:
    """Sweep what an earlier forgetting left unswept; says whether there was anything to do."""
    if not is_due(journal):
        return False
    erase_contents(unnamed(journal))
    sweep(journal)
    return True


def _note_due(journal: Journal) -> None:
    if "setting" not in journal.get_tables():
        return
    stamp = now().isoformat(timespec="microseconds")
    columns = "(id, created, updated, device, name, value)"
    key = key_for("setting", DUE)
    sql = f"INSERT OR REPLACE INTO setting {columns} VALUES (?, ?, ?, '', ?, '1')"
    run(journal, sql, key, stamp, stamp, DUE)


def unnamed(journal: Journal) -> list[str]:
    """The digests of contents that no row names, the bin's included."""
    if not files.companion(journal.path).exists():
        return []
    named = set(ids(journal, "SELECT digest FROM attachment"))
    with files.shelf() as shelf:
        if not shelf.table_exists("content"):
            return []
        return [digest for digest in ids(shelf, "SELECT digest FROM content") if digest not in named]


def erase_contents(digests: Collection[str]) -> tuple[int, int]:
    """Delete contents from the companion; says how many there were, and how many bytes."""
    if not digests:
        return 0, 0
    with files.shelf() as shelf:
        return erase(shelf, digests)


def erase(shelf: Journal, digests: Collection[str]) -> tuple[int, int]:
    """Delete contents from a shelf and write its file anew."""
    count = size = 0
    if not digests or not shelf.table_exists("content"):
        return count, size
    run(shelf, "PRAGMA secure_delete = ON")
    for digest in digests:
        held = run(shelf, "SELECT size FROM content WHERE digest = ?", digest).fetchone()
        if held:
            count, size = count + 1, size + int(held[0])
            run(shelf, "DELETE FROM content WHERE digest = ?", digest)
    if count:
        write_anew(shelf)
        run(shelf, "PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return count, size
