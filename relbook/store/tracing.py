"""Which rows of a journal are about one client: in every table, the bin included.

Asked in SQL and not through the tables of this edition, for an old backup has to answer too; what
it has no table for is passed over. A test walks through the tables and finds the one that is
forgotten here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from relbook.store.database import Journal
from relbook.store.drafts import BESIDE

MERGED_INTO = """WITH RECURSIVE one(id) AS (SELECT ? UNION SELECT change.client FROM client_change change
    JOIN one ON change.after = one.id WHERE change.what = 'merged' AND change.gone IS NULL)
    SELECT id FROM one"""
"""A client, and those who became one with them: the same person under another key."""

_OURS = "(SELECT id FROM temp.traced WHERE kind = '{}')"
_WHO, _ENTRY, _MEETING, _FIRM = (
    _OURS.format(kind) for kind in ("client", "entry", "meeting", "organisation")
)
_PROMISE = _OURS.format("promise")

_SHARED = f"""SELECT DISTINCT entry FROM entry_client WHERE client IN {_WHO} AND entry NOT IN {_ENTRY}
    AND gone IS NULL AND entry IN (SELECT id FROM entry WHERE gone IS NULL)"""

_BESIDE = " UNION ALL ".join(
    f"SELECT '{name}' || desk FROM draft WHERE id IN {_OURS.format('draft')}" for name in BESIDE
)

RULES: tuple[tuple[str, str], ...] = (
    (
        "entry",
        f"""id IN (SELECT entry FROM entry_client WHERE client IN {_WHO} AND gone IS NULL)
        AND id NOT IN (SELECT entry FROM entry_client WHERE client NOT IN {_WHO} AND gone IS NULL)""",
    ),
    (
        "meeting",
        f"""id IN (SELECT meeting FROM meeting_client WHERE client IN {_WHO})
        AND id NOT IN (SELECT meeting FROM meeting_client WHERE client NOT IN {_WHO} AND gone IS NULL)""",
    ),
    (
        "organisation",
        f"""client IN {_WHO} OR (id IN (SELECT organisation FROM role WHERE client IN {_WHO})
        AND client IS NULL AND id NOT IN (SELECT organisation FROM role
            WHERE client NOT IN {_WHO} AND organisation NOTNULL))""",
    ),
    ("client_change", f"client IN {_WHO} OR after IN {_WHO}"),
    ("role", f"client IN {_WHO}"),
    ("contact_point", f"client IN {_WHO}"),
    ("link", f"source IN {_WHO} OR target IN {_WHO}"),
    ("important_date", f"client IN {_WHO}"),
    ("custom_value", f"client IN {_WHO}"),
    ("meeting_client", f"client IN {_WHO} OR meeting IN {_MEETING}"),
    ("entry_client", f"client IN {_WHO} OR entry IN {_ENTRY}"),
    ("entry_detail", f"entry IN {_ENTRY}"),
    ("entry_version", f"entry IN {_ENTRY}"),
    ("entry_tag", f"entry IN {_ENTRY}"),
    ("promise", f"client IN {_WHO}"),
    ("promise_move", f"promise IN {_PROMISE}"),
    ("fact", f"client IN {_WHO}"),
    ("question", f"client IN {_WHO}"),
    ("attachment", f"client IN {_WHO} OR entry IN {_ENTRY}"),
    ("asking", f"client IN {_WHO}"),
    ("draft", f"client IN {_WHO} OR {{keyed}}"),
    ("setting", f"{{keyed}} OR name IN ({_BESIDE})"),
    (
        "tag",
        f"""id IN (SELECT tag FROM entry_tag WHERE entry IN {_ENTRY})
        AND id NOT IN (SELECT tag FROM entry_tag WHERE entry NOT IN {_ENTRY})""",
    ),
    ("origin", "row IN (SELECT id FROM temp.traced)"),
)
"""Which rows of which table are about them; in an order in which each rule finds what it asks for."""

KEYED = {"draft": "desk", "setting": "name"}
"""Columns that are named after a client or an entry."""

POINTING: tuple[tuple[str, str, str], ...] = (
    ("meeting", "entry", "entry"),
    ("promise", "entry", "entry"),
    ("fact", "entry", "entry"),
    ("question", "entry", "entry"),
    ("asking", "entry", "entry"),
    ("fact", "supersedes", "fact"),
    ("role", "organisation", "organisation"),
)
"""Columns of rows that stay which may name a row that goes, and of what table; nothing stands there then."""

UNTOUCHED = frozenset(
    {"device", "circle", "kind", "prompt", "custom_field", "saved_search", "import", "schema_migration"}
)
"""Tables in which no row is about one client; words in them are found like all others."""


@dataclass
class Trace:
    """The keys of the rows about one client, by table; `digests` are of their files.

    `shared` is how many entries about them stay, for they are about somebody else, too.
    """

    people: tuple[str, ...]
    rows: dict[str, list[str]] = field(default_factory=dict)
    digests: tuple[str, ...] = ()
    shared: int = 0


def trace(journal: Journal, *client_ids: str) -> Trace:
    """Everything in a journal that is about one client, or about somebody under several keys."""
    tables = set(journal.get_tables())
    people = tuple(dict.fromkeys(key for one in client_ids for key in _who(journal, one, tables)))
    return follow(journal, people, dict(RULES))


def follow(journal: Journal, people: Iterable[str], rules: Mapping[str, str]) -> Trace:
    """Every row that `rules` find, table after table, about these people; an order as of `RULES`."""
    tables = set(journal.get_tables())
    run(journal, "CREATE TEMP TABLE IF NOT EXISTS traced (kind TEXT, id TEXT, PRIMARY KEY (kind, id))")
    run(journal, "DELETE FROM temp.traced")
    _note(journal, "client", people)
    found = Trace(tuple(people), {"client": ids(journal, f"SELECT id FROM client WHERE id IN {_WHO}")})
    for table, rule in rules.items():
        if table in tables:
            where = rule.format(keyed=_keyed(table))
            found.rows[table] = ids(journal, f'SELECT id FROM "{table}" WHERE {where}')
            _note(journal, table, found.rows[table])
    if "entry" in found.rows:
        found.shared = len(ids(journal, _SHARED))
    if "attachment" in tables:
        found.digests = tuple(_only_theirs(journal))
    return found


def run(journal: Journal, sql: str, *values: object) -> Any:
    """Run a statement."""
    return journal.execute_sql(sql, values)


def ids(journal: Journal, sql: str, *values: object) -> list[str]:
    """The first column of what a question finds."""
    return [row[0] for row in run(journal, sql, *values).fetchall()]


def _who(journal: Journal, client_id: str, tables: set[str]) -> tuple[str, ...]:
    if "client_change" not in tables:
        return (client_id,)
    return tuple(ids(journal, MERGED_INTO, client_id))


def _note(journal: Journal, kind: str, keys: Iterable[str]) -> None:
    for key in keys:
        run(journal, "INSERT OR IGNORE INTO temp.traced VALUES (?, ?)", kind, key)


def _keyed(table: str) -> str:
    column = KEYED.get(table, "id")
    named = "kind IN ('client', 'entry', 'meeting')"
    return f"EXISTS (SELECT 1 FROM temp.traced one WHERE one.{named} AND instr({column}, one.id))"


def _only_theirs(journal: Journal) -> list[str]:
    """The digests of their files that no row which stays names."""
    ours = _OURS.format("attachment")
    return ids(
        journal,
        f"""SELECT DISTINCT digest FROM attachment WHERE id IN {ours}
        AND digest NOT IN (SELECT digest FROM attachment WHERE id NOT IN {ours})""",
    )


def let_go(journal: Journal) -> None:
    """Forget what was traced: it lies in memory, and names nobody but by key."""
    run(journal, "DROP TABLE IF EXISTS temp.traced")
