"""What two people owe each other, as far as a brief looks: one walk over a client's promises."""

from datetime import date

from relbook.journal.promise import Outcome, Promise, in_order
from relbook.store.models import PromiseRow, database
from relbook.store.promises import on_file, values_of

_OPEN = """SELECT id, mine, count(*) OVER () FROM promise
    WHERE client = ? AND +outcome = 'open' AND gone IS NULL ORDER BY due IS NULL, due, id"""


def foremost(client_id: str, most: int) -> tuple[list[Promise], int]:
    """The open promises with one client, at most so many of mine and of theirs, and how many there are.

    The earliest due come first.
    """
    keys: dict[bool, list[str]] = {True: [], False: []}
    total = 0
    rows = database().execute_sql(_OPEN, (client_id,))
    for key, mine, total in rows:  # noqa: B007 - every row says how many there are
        if len(keys[bool(mine)]) < most:
            keys[bool(mine)].append(key)
        elif len(keys[not mine]) == most:
            break
    chosen = on_file().where(PromiseRow.id.in_([*keys[True], *keys[False]]))
    return in_order(values_of(chosen)), total


def settled_since(client_id: str, since: date, most: int) -> list[Promise]:
    """The promises with one client that stopped being open after a day, the latest first."""
    query = on_file().where(PromiseRow.client == client_id, PromiseRow.outcome != Outcome.OPEN)
    query = query.where(PromiseRow.settled > since)
    return values_of(query.order_by(PromiseRow.settled.desc(), PromiseRow.id).limit(most))
