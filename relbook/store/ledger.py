"""What the promises on file say together: the moves behind them, what to decide, what became of them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from relbook.journal.ledger import SOFT_FOR, Board, Record, grouped, question, record
from relbook.journal.promise import SOON, Move, Outcome, Promise, in_order
from relbook.store.models import PromiseMoveRow, PromiseRow, database, tuples
from relbook.store.promises import on_file, values_of

MANY = 500
"""From so many promises on, all moves are read at once rather than by their keys."""


def with_moves(found: Sequence[Promise]) -> list[Promise]:
    """The same promises, each with its moves, the oldest first."""
    query = PromiseMoveRow.select(
        PromiseMoveRow.promise,
        PromiseMoveRow.day,
        PromiseMoveRow.due_before,
        PromiseMoveRow.due_after,
        PromiseMoveRow.told,
    ).where(PromiseMoveRow.gone.is_null())
    if len(found) < MANY:
        query = query.where(PromiseMoveRow.promise.in_([promise.id for promise in found]))
    moves: dict[str, list[Move]] = defaultdict(list)
    for key, *rest in tuples(query.order_by(PromiseMoveRow.created, PromiseMoveRow.id)):
        moves[key].append(Move(*rest))
    return [replace(one, moves=tuple(moves[one.id])) if one.id in moves else one for one in found]


def to_decide(today: date, client_id: str = "") -> list[Promise]:
    """The promises of mine that ask for a decision (`question`), the earliest due first, with moves."""
    near = (PromiseRow.due <= today + SOON) | (PromiseRow.due.is_null() & ~PromiseRow.firm)
    query = on_file().where(PromiseRow.outcome == Outcome.OPEN, PromiseRow.mine, near)
    query = query.where(~PromiseRow.due.is_null() | (PromiseRow.made <= today - SOFT_FOR))
    if client_id:
        query = query.where(PromiseRow.client == client_id)
    found = with_moves(in_order(values_of(query)))
    return [promise for promise in found if question(promise, today) is not None]


def board(today: date, client_id: str = "", *, settled_shown: int = 0) -> Board:
    """Every promise with one client, or with all; of the settled ones the latest few."""
    query = on_file().where(PromiseRow.outcome == Outcome.OPEN)
    if client_id:
        query = query.where(PromiseRow.client == client_id)
    opened = grouped(with_moves(values_of(query)), today)
    return Board(
        today,
        tuple(one for one in opened if one.mine),
        tuple(one for one in opened if not one.mine),
        tuple(settled(client_id, limit=settled_shown)) if settled_shown else (),
        count_settled(client_id),
        my_record(client_id),
    )


def settled(client_id: str = "", *, limit: int) -> list[Promise]:
    """What became of promises, with one client or with all, the latest first."""
    query = on_file().where(PromiseRow.outcome != Outcome.OPEN)
    if client_id:
        query = query.where(PromiseRow.client == client_id)
    query = query.order_by(PromiseRow.settled.desc(), PromiseRow.id.desc())
    return with_moves(values_of(query.limit(limit)))


def count_settled(client_id: str = "") -> int:
    """How many promises, mine and theirs, are settled, with one client or with all."""
    query = on_file().where(PromiseRow.outcome != Outcome.OPEN)
    if client_id:
        query = query.where(PromiseRow.client == client_id)
    return int(query.count())


def my_record(client_id: str = "") -> Record:
    """What became of my promises to one client, or to all; nobody but me is counted."""
    sql = f"""SELECT outcome, id IN (SELECT promise FROM promise_move
            WHERE gone IS NULL AND due_before IS NOT due_after), count(*)
        FROM promise p WHERE mine AND gone IS NULL AND outcome <> '{Outcome.OPEN}'
            AND (? = '' OR client = ?)
            AND EXISTS (SELECT 1 FROM client c WHERE c.id = p.client AND c.gone IS NULL)
        GROUP BY 1, 2"""
    rows = database().execute_sql(sql, (client_id, client_id)).fetchall()
    return record((Outcome(outcome), bool(moved), count) for outcome, moved, count in rows)
