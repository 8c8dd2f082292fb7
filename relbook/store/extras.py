"""What was done for a client beyond what was asked, and what could be: drawn from what is known."""

import json
from datetime import date, timedelta

from relbook.journal.entry import Kind
from relbook.journal.extras import Plenty, plenty
from relbook.journal.fact import Fact, FactKind
from relbook.journal.signals.thresholds import EXTRAS, EXTRAS_DAYS
from relbook.store import facts, lives
from relbook.store.edit import write
from relbook.store.models import FactRow, database

DRAWN_FROM = (FactKind.LIKE, FactKind.PERSONAL)
"""What an idea for a small extra is drawn from (PRODUCT.md, P38: from their facts)."""

SHOWN = 12
"""How many ideas are offered; the newest ones."""

_IDEAS = """SELECT f.id FROM json_each(?1) k CROSS JOIN (SELECT 0 AS pin UNION ALL SELECT 1) p
    CROSS JOIN fact f ON f.rowid IN (
        SELECT rowid FROM fact WHERE client = ?2 AND gone IS NULL AND kind = k.value
        AND (standing = 'closed') = 0 AND pinned = p.pin AND NOT mine ORDER BY as_of DESC, id DESC LIMIT ?3)
    ORDER BY f.as_of DESC, f.id DESC LIMIT ?3"""
"""Some seeks of the index (`seeks.py`), each with the newest first: to rank them all 600 rows were read."""


def lately(client_id: str, today: date) -> Plenty | None:
    """Whether there were enough extras for one client for a while: one query."""
    found = lives.latest(client_id, (Kind.EXTRA,), today, EXTRAS + EXTRAS_DAYS)
    since = today - timedelta(days=EXTRAS_DAYS)
    return plenty((day for _, day in found if day > since), today)


def ideas(client_id: str) -> list[Fact]:
    """What a client likes, and what is known of their life, the newest first: ideas for a small extra."""
    found = database().execute_sql(_IDEAS, (json.dumps(DRAWN_FROM), client_id, SHOWN)).fetchall()
    known = facts.on_file().where(FactRow.id.in_([key for (key,) in found]))
    return facts.values(known.order_by(FactRow.as_of.desc(), FactRow.id.desc()))


@write
def note_idea(client_id: str, text: str, day: date) -> str:
    """Write an idea down as something they like; raises `BlankTextError` when it says nothing."""
    return facts.add(client_id, FactKind.LIKE, text, as_of=day).row_id
