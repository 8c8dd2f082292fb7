"""What is in the bin: everything that was removed, by the words one knows it by.

What went along with something else comes back with it, and is named with it; what a line became goes and
comes with the line.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from relbook.journal.frozen import frozen
from relbook.store.models import database
from relbook.store.moment import now
from relbook.store.moves import merged_into
from relbook.store.tracing import run

KEPT = timedelta(days=60)
"""How long the bin keeps what was removed (PRODUCT.md section 6, Data safety)."""

WORDS = 300
"""So many letters of a text are enough to know it by."""


@frozen
class Removed:
    """Something in the bin.

    `kind` is client or entry, else the table of something smaller that went by itself. `with_entries`
    and `with_promises` are what comes back along with it. `of` are the names of those it is about;
    for a client it is whom they became one with.
    """

    kind: str
    id: str
    words: str
    day: date
    of: tuple[str, ...] = ()
    with_entries: int = 0
    with_promises: int = 0


def removed() -> list[Removed]:
    """What was removed, the latest first.

    It looks at each entry in the bin, also at the twenty thousand that went along with a client (0.4 s):
    ask in the background.
    """
    since = (now() - KEPT).isoformat(timespec="microseconds")
    found = [*_clients(since), *_entries(since), *_small(since)]
    return [one for _, one in sorted(found, key=lambda pair: pair[0], reverse=True)]


def removed_clients() -> list[tuple[str, str]]:
    """The keys and the names of clients in the bin, the latest removed first."""
    since = (now() - KEPT).isoformat(timespec="microseconds")
    sql = "SELECT id, name FROM client WHERE gone >= ? ORDER BY gone DESC"
    return [(key, name) for key, name in run(database(), sql, since).fetchall()]


_CLIENTS = """SELECT id, name, gone, (
        SELECT count(*) FROM entry_client tie JOIN entry ON entry.id = tie.entry
        WHERE tie.client = client.id AND tie.gone IS NULL AND entry.gone >= client.gone
    ), (SELECT count(*) FROM promise WHERE promise.client = client.id AND promise.gone >= client.gone)
    FROM client WHERE gone >= ?"""

_ENTRIES = f"""SELECT id, substr(text, 1, {WORDS}), gone, (
        SELECT group_concat(name, char(31)) FROM (
            SELECT client.name FROM entry_client tie JOIN client ON client.id = tie.client
            WHERE tie.entry = entry.id AND tie.gone IS NULL ORDER BY tie.created)
    ), (SELECT count(*) FROM promise WHERE promise.entry = entry.id AND promise.gone >= entry.gone)
    FROM entry WHERE place IS NULL AND gone >= ? AND NOT EXISTS (
        SELECT 1 FROM entry_client tie JOIN client ON client.id = tie.client AND client.gone <= entry.gone
        WHERE tie.entry = entry.id AND tie.gone IS NULL)"""
"""Entries in the bin stand nowhere in time: the index of places finds them, whatever else there is."""

_LINES = """SELECT row.id, row.text, row.gone, client.name FROM {table} row
    JOIN client ON client.id = row.client AND client.gone IS NULL
    LEFT JOIN entry ON entry.id = row.entry
    WHERE row.gone >= ? AND (row.entry IS NULL OR (entry.gone IS NULL AND row.sentence <> ''
        AND instr(entry.text, row.sentence)))"""

_MEETINGS = """SELECT row.id, row.title || '', row.gone, (SELECT group_concat(client.name, char(31))
        FROM meeting_client tie JOIN client ON client.id = tie.client
        WHERE tie.meeting = row.id AND tie.gone IS NULL) FROM meeting row
    WHERE row.gone >= ? AND EXISTS (SELECT 1 FROM meeting_client tie JOIN client ON client.id = tie.client
        AND client.gone IS NULL WHERE tie.meeting = row.id AND tie.gone IS NULL)"""

_FILES = """SELECT row.id, row.name, row.gone, NULL FROM attachment row
    JOIN entry ON entry.id = row.entry AND entry.gone IS NULL
    WHERE row.gone >= ?"""


def _clients(since: str) -> Iterator[tuple[str, Removed]]:
    rows = run(database(), _CLIENTS, since).fetchall()
    joined = merged_into([key for key, *_ in rows])
    named = dict(run(database(), "SELECT id, name FROM client").fetchall()) if joined else {}
    for key, name, gone, entries, promises in rows:
        of = (named.get(joined[key], ""),) if key in joined else ()
        yield gone, Removed("client", key, name, _day(gone), of, entries, promises)


def _entries(since: str) -> Iterator[tuple[str, Removed]]:
    """Those that went by themselves, or with nobody who is in the bin since before them."""
    for key, words, gone, names, promises in run(database(), _ENTRIES, since).fetchall():
        yield gone, Removed("entry", key, words, _day(gone), _parted(names), with_promises=promises)


def _small(since: str) -> Iterator[tuple[str, Removed]]:
    """Promises, facts, questions, planned talks and files that were removed by themselves."""
    asked = {table: _LINES.format(table=table) for table in ("promise", "fact", "question")}
    asked |= {"meeting": _MEETINGS, "attachment": _FILES}
    for kind, sql in asked.items():
        for key, words, gone, names in run(database(), sql, since).fetchall():
            yield gone, Removed(kind, key, words, _day(gone), tuple(sorted(_parted(names))))


def _parted(names: str | None) -> tuple[str, ...]:
    return tuple(names.split("\x1f")) if names else ()


def _day(gone: str) -> date:
    """The civil day of a stamp, where this computer stands."""
    return datetime.fromisoformat(gone).replace(tzinfo=UTC).astimezone().date()
