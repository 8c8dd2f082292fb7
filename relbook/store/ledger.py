"""What the promises on file say together: the moves behind them, what to decide, what became of them."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from peewee import ModelSelect

from relbook.journal.grouping import by_key
from relbook.journal.ledger import SOFT_FOR, Board, Record, grouped, question, record
from relbook.journal.promise import SOON, Move, Outcome, Promise, in_order
from relbook.store.models import PromiseMoveRow, PromiseRow, database, in_list, tuples
from relbook.store.promises import OPEN, SETTLED, on_file, values_of
from relbook.store.worded import asked

MANY = 500
"""From so many promises on, all moves are read at once rather than by their keys."""


def with_moves(found: Sequence[Promise]) -> list[Promise]:
    """The same promises, each with its moves, the oldest first."""
    few = len(found) < MANY
    rows = _moves_of(json.dumps([promise.id for promise in found])) if few else tuples(_moves())
    moves = by_key((key, Move(*rest)) for key, *rest in rows)
    return [replace(one, moves=tuple(moves[one.id])) if one.id in moves else one for one in found]


@asked
def _moves_of(listed: str) -> Any:
    return _moves().where(in_list(PromiseMoveRow.promise, listed))


def _moves() -> "ModelSelect[Any]":
    row = PromiseMoveRow
    query = row.select(row.promise, row.day, row.due_before, row.due_after, row.told)
    return query.where(row.gone.is_null()).order_by(row.created, row.id)


def to_decide(today: date, *, most: int = 0) -> list[Promise]:
    """The promises of mine that ask for a decision (`question`), the earliest due first, with moves.

    Only the first `most` that are near are looked at; 0 is all of them.
    """
    near = (PromiseRow.due <= today + SOON) | (PromiseRow.due.is_null() & ~PromiseRow.firm)
    query = on_file().where(OPEN, PromiseRow.mine, near)
    query = query.where(~PromiseRow.due.is_null() | (PromiseRow.made <= today - SOFT_FOR))
    if most:
        query = query.order_by(PromiseRow.due.is_null(), PromiseRow.due, PromiseRow.made, PromiseRow.id)
        query = query.limit(most)
    found = with_moves(in_order(values_of(query)))
    return [promise for promise in found if question(promise, today) is not None]


def board(today: date, client_id: str = "", *, most: int = 0, settled_shown: int = 0) -> Board:
    """The promises with one client, or with all.

    Args:
        today: The day they are looked at.
        client_id: With whom; nobody means everybody.
        most: How many open ones each way at most; 0 is all of them.
        settled_shown: How many of the settled ones, the latest first.
    """
    counts = _settled_counts(client_id)
    due, mine, theirs = _open_counts(today, client_id)
    return Board(
        today,
        tuple(_column(today, client_id, most, mine=True)),
        tuple(_column(today, client_id, most, mine=False)),
        tuple(settled(client_id, limit=settled_shown)) if settled_shown else (),
        mine,
        theirs,
        sum(count for *_, count in counts),
        due,
        _mine(counts),
    )


def open_with(client_id: str, today: date) -> tuple[list[Promise], list[Promise]]:
    """What is open with one client, mine and theirs, group by group; nothing settled is counted."""
    mine, theirs = (_column(today, client_id, 0, mine=way) for way in (True, False))
    return mine, theirs


def _open_counts(today: date, client_id: str) -> tuple[int, int, int]:
    """How many of my open promises are due, how many are open, and how many of theirs."""
    sql = f"""SELECT coalesce(sum(mine AND due <= ?), 0), coalesce(sum(mine), 0), count(*)
        FROM promise WHERE {OPEN.sql} AND gone IS NULL {_about(client_id)}"""
    about = (client_id,) if client_id else ()
    due, mine, both = database().execute_sql(sql, (str(today), *about)).fetchone()
    return due, mine, both - mine


_ORDER = """CASE WHEN due <= ? THEN 0 WHEN NOT firm THEN 3 WHEN due IS NULL THEN 2 ELSE 1 END,
    due IS NULL, due, made, id LIMIT ?"""
"""The order of `journal.ledger.grouped`, as far as it decides which come first."""


def _column(today: date, client_id: str, most: int, *, mine: bool) -> list[Promise]:
    """The first open ones of one direction, group by group."""
    sql = f"""SELECT id FROM promise WHERE {OPEN.sql} AND gone IS NULL AND mine = ?
        {_about(client_id)} ORDER BY {_ORDER}"""
    about = (client_id,) if client_id else ()
    found = _read(sql, (mine, *about, str(today + SOON), most or -1))
    return grouped(with_moves(found), today)


def settled(client_id: str = "", *, limit: int) -> list[Promise]:
    """What became of promises, with one client or with all, the latest first."""
    sql = f"""SELECT id FROM promise WHERE {SETTLED.sql} AND gone IS NULL
        {_about(client_id)} ORDER BY settled DESC, id DESC LIMIT ?"""
    found = _read(sql, (*((client_id,) if client_id else ()), limit))
    return with_moves(sorted(found, key=lambda one: (one.settled or date.min, one.id), reverse=True))


def _read(sql: str, asked: tuple[object, ...]) -> list[Promise]:
    """The promises whose keys a query finds; sorting keys alone is much quicker than sorting rows."""
    keys = [key for (key,) in database().execute_sql(sql, asked).fetchall()]
    return values_of(on_file().where(PromiseRow.id.in_(keys)))


def _about(client_id: str) -> str:
    return "AND client = ?" if client_id else "AND client NOT IN (SELECT id FROM client WHERE gone NOTNULL)"


Counts = list[tuple[bool, Outcome, bool, int]]
"""Whether mine, what became of them, whether they were ever moved, and how many they are."""


def _mine(counts: Counts) -> Record:
    return record((outcome, moved, count) for mine, outcome, moved, count in counts if mine)


def _settled_counts(client_id: str) -> Counts:
    """The settled promises counted in one reading; those with clients in the bin are not."""
    sql = f"""SELECT mine, outcome, id IN (SELECT promise FROM promise_move
            WHERE gone IS NULL AND due_before IS NOT due_after) AS moved, count(*)
        FROM promise WHERE gone IS NULL AND {SETTLED.sql} {_about(client_id)}
        GROUP BY 1, 2, 3"""
    rows = database().execute_sql(sql, (client_id,) if client_id else ()).fetchall()
    return [(bool(mine), Outcome(outcome), bool(moved), count) for mine, outcome, moved, count in rows]
