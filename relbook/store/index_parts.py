"""Of what the index is made: its tables, and the triggers that write down which rows changed."""

_WATCHED = (
    ("entry", "kind, day, at, text, gone, tier, energy, landmark", "'entry', {row}.id"),
    ("entry_client", "entry, client, gone", "'entry', {row}.entry"),
    ("entry_tag", "entry, tag, gone", "'entry', {row}.entry"),
    ("tag", "name", "'entry', entry FROM entry_tag WHERE tag = {row}.id"),
    ("kind", "contact, gone", "'entry', id FROM entry WHERE kind = {row}.kind"),
    ("attachment", "entry, name, gone", "'entry', {row}.entry WHERE {row}.entry NOTNULL"),
    ("promise", "client, text, made, outcome, gone", "'promise', {row}.id"),
    ("promise", "entry, gone", "'entry', {row}.entry WHERE {row}.entry NOTNULL"),
    ("fact", "client, text, kind, as_of, gone", "'fact', {row}.id"),
    ("question", "client, text, noted, gone", "'question', {row}.id"),
    ("client", "name, called, alias, town, about, created, gone", "'client', {row}.id"),
    ("contact_point", "client, value, gone", "'client', {row}.client"),
    ("role", "client, organisation, title, until, gone", "'client', {row}.client"),
    ("organisation", "name", "'client', client FROM role WHERE organisation = {row}.id"),
    ("custom_value", "client, value, gone", "'client', {row}.client"),
)
"""What to watch: a table, its columns that matter, and which rows of the index then have to be looked at."""


def _parts() -> dict[str, str]:
    parts = {
        "words": """CREATE VIRTUAL TABLE words USING fts5(text, marks, content='', contentless_delete=1,
            tokenize="unicode61 remove_diacritics 0 tokenchars '_'")""",
        "place": """CREATE TABLE place (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL UNIQUE)
            STRICT""",
        "stale": "CREATE TABLE stale (kind TEXT NOT NULL, key TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
    }
    for table, columns, which in _WATCHED:
        kind = which.split("'")[1]
        for event, when, row in (
            ("written", "INSERT", "new"),
            ("changed", f"UPDATE OF {columns}", "new"),
            ("erased", "DELETE", "old"),
        ):
            name = f"{table}_{event}" if kind == table else f"{table}_{event}_{kind}"
            parts[name] = f"""CREATE TRIGGER {name} AFTER {when} ON {table} BEGIN
                INSERT OR IGNORE INTO stale(kind, key) SELECT {which.format(row=row)}; END"""
    return parts


PARTS = _parts()
TABLES = frozenset({"words", "place", "stale"})
