"""Indexes over rows that make a question cost what its answer does: derived, so made whenever missing.

They belong to no step of the schema. A journal that is only read may lack them: it is answered all the same.
"""

from peewee import SqliteDatabase

from relbook.journal.entry import PRIVATE_KINDS, Tier
from relbook.store.database import Journal
from relbook.store.going import Going, Showing, unseen

_KINDS = ", ".join(f"'{kind}'" for kind in sorted(PRIVATE_KINDS))

APART = f"tier <> '{Tier.SHAREABLE}' OR kind IN ({_KINDS}) OR text LIKE '%secret%'"
"""That an entry is private, or may have secret lines. Only a question in the same words finds its index."""

SEEKS = {
    "entry_apart": f"CREATE INDEX entry_apart ON entry(place) WHERE {APART}",
    "fact_foremost": """CREATE INDEX fact_foremost ON fact(client, kind, standing = 'closed', pinned, as_of)
        WHERE gone IS NULL""",
    "fact_about": "CREATE INDEX fact_about ON fact(client, about) WHERE about NOTNULL AND gone IS NULL",
    "fact_beside": "CREATE INDEX fact_beside ON fact(client, as_of) WHERE entry IS NULL AND gone IS NULL",
    "fact_sensitive": "CREATE INDEX fact_sensitive ON fact(entry) WHERE sensitive AND gone IS NULL",
    "fact_gone": "CREATE INDEX fact_gone ON fact(gone) WHERE gone NOTNULL",
    "promise_beside": """CREATE INDEX promise_beside ON promise(client, made)
        WHERE entry IS NULL AND gone IS NULL""",
    "promise_gone": "CREATE INDEX promise_gone ON promise(gone) WHERE gone NOTNULL",
    "promise_open": """CREATE INDEX promise_open ON promise(
        due IS NULL, due, made, id, client, mine, firm, outcome, gone)
        WHERE +outcome = 'open' AND gone IS NULL""",
    "promise_owed": """CREATE INDEX promise_owed ON promise(client, mine, due IS NULL, due, id, outcome, gone)
        WHERE +outcome = 'open' AND gone IS NULL""",
    "promise_settled": """CREATE INDEX promise_settled ON promise(client, settled, id, mine, outcome, gone)
        WHERE outcome <> 'open' AND gone IS NULL""",
}
"""Of 17,000 facts they take 1 MB and 30 ms to make; of 20,000 promises with 4,000 open ones 2 MB in 60 ms.
For entries that stand apart every text is read once: 1 s of 100,000.

The plus keeps SQLite from the index over all outcomes, which leads it through every page of the table.
"""


LONG = 20_000
"""With more entries than these they take long to make: 0.2 s of so many, with their pages at hand."""

PER_ENTRY = 29
"""How many steps of the database's own machine all of them take for an entry and what is known beside it."""


def put_up(journal: Journal, *, later: bool = False, showing: Showing = unseen) -> bool:
    """Make those that are missing; with `later` not where that takes long, and says whether some still are.

    Raises:
        CancelledError: As `make`.
    """
    if not missing(journal):
        return False
    many = _is_long(journal)
    if many and later:
        return True
    with showing() if many else unseen() as going:
        make(journal, going)
    return False


def make(journal: Journal, going: Going) -> None:
    """Make those that are missing as one write.

    Raises:
        CancelledError: It was stopped. None was made; what is asked costs more, and is answered all the same.
    """
    from relbook.store.sound import asking, by_steps  # only where some are missing: it reads much else

    (entries,) = journal.execute_sql("SELECT count(*) FROM entry").fetchone()
    told = by_steps(going, PER_ENTRY * entries)
    with asking(journal, going, told), journal.atomic("IMMEDIATE"):
        for name in sorted(missing(journal)):  # somebody else may have been quicker
            journal.execute_sql(f"DROP INDEX IF EXISTS {name}")
            journal.execute_sql(SEEKS[name])


def _is_long(journal: Journal) -> bool:
    sql = "SELECT count(*) FROM (SELECT 1 FROM entry LIMIT ?)"
    return bool(journal.execute_sql(sql, (LONG + 1,)).fetchone()[0] > LONG)


def missing(journal: SqliteDatabase) -> set[str]:
    """Those that are not there, or not in these words: an earlier relbook may have made one otherwise."""
    there = {sql for (sql,) in journal.execute_sql("SELECT sql FROM sqlite_master WHERE type = 'index'")}
    return {name for name, sql in SEEKS.items() if sql not in there}
