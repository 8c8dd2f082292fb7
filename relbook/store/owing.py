"""What two people owe each other, as far as a brief looks: however many promises there are, few are read."""

from datetime import date

from relbook.journal.promise import Promise, in_order
from relbook.store.models import PromiseRow, database
from relbook.store.promises import SETTLED, on_file, values_of

_OPEN = "FROM promise WHERE client = ? AND +outcome = 'open' AND gone IS NULL"  # as `seeks.py` words it
_COUNT = f"SELECT count(*) {_OPEN}"
_FIRST = f"SELECT id {_OPEN} AND mine = ? ORDER BY due IS NULL, due, id LIMIT ?"


def foremost(client_id: str, most: int) -> tuple[list[Promise], int]:
    """The open promises with one client, at most so many of mine and of theirs, and how many there are.

    The earliest due come first.
    """
    ask = database().execute_sql
    total = int(ask(_COUNT, (client_id,)).fetchone()[0])
    if not total:
        return [], 0
    keys = [key for mine in (1, 0) for (key,) in ask(_FIRST, (client_id, mine, most)).fetchall()]
    return in_order(values_of(on_file().where(PromiseRow.id.in_(keys)))), total


def settled_since(client_id: str, since: date, most: int) -> list[Promise]:
    """The promises with one client that stopped being open after a day, the latest first."""
    query = on_file().where(PromiseRow.client == client_id, SETTLED)
    query = query.where(PromiseRow.settled > since)
    return values_of(query.order_by(PromiseRow.settled.desc(), PromiseRow.id).limit(most))
