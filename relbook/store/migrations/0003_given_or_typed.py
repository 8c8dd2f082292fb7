"""Whether only a text gave a tie between an entry and a client: the very first journals do not say it.

Theirs count as given by hand: such a tie stays when the text no longer names the client.
"""


def up(migrator, db):  # type: ignore[no-untyped-def]
    """Take this step, which is taken already where a journal is not of the first days."""
    columns = {row[1] for row in db.execute_sql("PRAGMA table_info(entry_client)").fetchall()}
    if "typed" not in columns:
        db.execute_sql("ALTER TABLE entry_client ADD COLUMN typed INTEGER NOT NULL DEFAULT 0")
