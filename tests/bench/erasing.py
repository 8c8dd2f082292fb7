"""What a figure wrote in the copy that is kept, out of it again: taken back it would lie in the bin."""

from relbook.store import index
from relbook.store.models import database
from relbook.store.troubles import transaction

TABLES = ("entry", "entry_client", "promise", "fact", "question")
"""What an entry is made of."""


def erase(entries: list[str]) -> None:
    """Take entries, and what came from their lines, out of the book for good."""
    run = database().execute_sql
    with transaction():
        for entry in entries:
            for table in reversed(TABLES):
                run(f"DELETE FROM {table} WHERE {'id' if table == 'entry' else 'entry'} = ?", (entry,))
            run("DELETE FROM words WHERE rowid IN (SELECT id FROM place WHERE key LIKE ?)", (f"{entry}-%",))
            run("DELETE FROM place WHERE key LIKE ?", (f"{entry}-%",))
        index.catch_up()
