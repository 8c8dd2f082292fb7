"""Which entries hold something told in confidence: that they do, never what."""

from collections.abc import Sequence
from datetime import date

from relbook.journal.confidence import Confidence
from relbook.journal.entry import PRIVATE_KINDS, Entry, Kind, Tier
from relbook.journal.grouping import by_key
from relbook.journal.reach import Reach
from relbook.journal.syntax import without_secrets
from relbook.store import search
from relbook.store.models import EntryClientRow, database, tuples
from relbook.store.seating import end

EACH = 200
"""How many of the newest entries with a secret line are looked at, of each attendee."""

_SECRET = """SELECT e.id, e.kind, e.day, e.text, e.tier FROM (SELECT rowid AS place FROM words
    WHERE words MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?) w
    JOIN place ON place.id = w.place JOIN entry e ON e.id = place.key WHERE e.gone IS NULL"""


def told(client_ids: Sequence[str], today: date) -> list[Confidence]:
    """What these clients told in confidence; nothing where there is only one of them."""
    if len(client_ids) < 2:
        return []
    found = {}
    for client_id in client_ids:
        for row in database().execute_sql(_SECRET, (with_secrets(client_id), end(today), EACH)).fetchall():
            found[str(row[0])] = row
    about = _clients(list(found))
    return [
        Confidence(key, date.fromisoformat(day), _heading(kind, text, tier), lines, frozenset(about[key]))
        for key, kind, day, text, tier in found.values()
        if (lines := without_secrets(text)[1])
    ]


def with_secrets(client_id: str) -> str:
    """What the index is asked for the entries about a client that hold a secret line.

    The mark knows them: the word alone is in many that hold none, of a Secret Garden say.
    """
    return search.expression("", sort="entry", client_id=client_id, beside=[f"_r{Reach.SECRET}"])


def _heading(kind: str, text: str, tier: str) -> str:
    """What the entry is called without its secret lines; a private one has no name here."""
    bare = without_secrets(text)[0]
    private = tier == Tier.PRIVATE or kind in PRIVATE_KINDS
    return "" if private or not bare.strip() else Entry("", Kind.NOTE, date.min, bare).heading


def _clients(entry_ids: list[str]) -> dict[str, list[str]]:
    query = EntryClientRow.select(EntryClientRow.entry, EntryClientRow.client)
    query = query.where(EntryClientRow.entry.in_(entry_ids), EntryClientRow.gone.is_null())
    return by_key(tuples(query))
