"""The history of a client's moves, how to speak of a difference, and meetings let be without a note."""

STATEMENTS = (
    """CREATE TABLE client_change (
        id TEXT NOT NULL PRIMARY KEY, created TEXT NOT NULL, updated TEXT NOT NULL,
        device TEXT NOT NULL, gone TEXT, client TEXT NOT NULL, what TEXT NOT NULL,
        before TEXT NOT NULL, after TEXT NOT NULL, day TEXT NOT NULL
    )""",
    "CREATE INDEX clientchangerow_client ON client_change (client)",
    "ALTER TABLE fact ADD COLUMN care TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE meeting ADD COLUMN let_be TEXT",
)


def up(migrator, db):  # type: ignore[no-untyped-def]
    """Take this step."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
