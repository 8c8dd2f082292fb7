"""What is known about a client, as far as a page shows it: the foremost, how much, and what it was before."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any

from relbook.journal.fact import Fact, FactKind
from relbook.journal.known import Group, Known, group
from relbook.store import facts
from relbook.store.models import FactRow, database, in_list
from relbook.store.worded import asked


def known(client_id: str, today: date, most: int) -> Known:
    """What is known about a client today: the foremost of each kind, at most so many, and all counted."""
    new_year = today.replace(month=1, day=1).isoformat()
    rows = database().execute_sql(_KNOWN, (new_year, client_id, client_id, most)).fetchall()
    parts = {(kind, mine, over): total for _, kind, mine, over, total in rows}
    counts: Counter[Group] = Counter()
    for (kind, mine, over), total in parts.items():
        counts[group(FactKind(kind), mine=bool(mine), over=bool(over))] += total
    found = facts.values(facts.on_file().where(FactRow.id.in_([key for key, *_ in rows])))
    return Known(today, tuple(found), counts)


def before(fact: Fact) -> list[Fact]:
    """What a fact was before it changed, the latest form first."""
    return list(before_each([fact]).get(fact.id, ()))


def before_each(changed: Iterable[Fact]) -> dict[str, tuple[Fact, ...]]:
    """What each of these facts was before it changed, the latest form first; two queries for all of them."""
    roots = [fact.id for fact in changed if fact.supersedes]
    if not roots:
        return {}
    marks = ", ".join("?" * len(roots))
    chain = database().execute_sql(_BEFORE.format(roots=marks), roots).fetchall()
    were = facts.values(facts.on_file().where(FactRow.id.in_({key for _, key in chain})))
    by_id = {one.id: one for one in were}
    found: dict[str, tuple[Fact, ...]] = defaultdict(tuple)
    for root, key in chain:
        if key in by_id:
            found[root] += (by_id[key],)
    return dict(found)


def foremost(client_id: str, near: tuple[date, date], of_a_kind: int) -> list[Fact]:
    """The pinned and newest facts of each kind, open and closed, and those that speak of a day so near."""
    days = (day.isoformat() for day in near)
    chosen = database().execute_sql(_FOREMOST, (_KINDS, client_id, of_a_kind, *days))
    found = _newest_first(json.dumps([key for (key,) in chosen.fetchall()]))
    return [facts.value_of(*row) for row in found]


@asked
def _newest_first(listed: str) -> Any:
    query = facts.on_file().where(in_list(FactRow.id, listed))
    return query.order_by(FactRow.as_of.desc(), FactRow.id.desc())


def count_held(client_id: str) -> int:
    """How much is known about a client and still holds."""
    return int(database().execute_sql(_HELD, (client_id,)).fetchone()[0])


_KINDS = json.dumps([kind.value for kind in FactKind])

_FOREMOST = """SELECT id FROM fact WHERE rowid IN (
    SELECT f.rowid FROM json_each(?1) k CROSS JOIN (SELECT 0 AS over UNION ALL SELECT 1) o
        CROSS JOIN fact f ON f.rowid IN (
            SELECT rowid FROM fact
            WHERE client = ?2 AND gone IS NULL AND kind = k.value AND (standing = 'closed') = o.over
            ORDER BY pinned DESC, as_of DESC, id DESC LIMIT ?3)
    UNION ALL SELECT rowid FROM fact WHERE client = ?2 AND gone IS NULL AND about BETWEEN ?4 AND ?5)"""
"""Some seeks a kind (`seeks.py`): to rank all that is known of the largest client took 20 ms of a click."""

_HELD = "SELECT count(*) FROM fact WHERE client = ? AND gone IS NULL AND (standing = 'closed') = 0"
"""Worded as the index is, so that no row is read."""

_KNOWN = """SELECT id, kind, mine, over, total FROM (
    SELECT id, kind, mine, over, count(*) OVER (PARTITION BY kind, mine, over) AS total, row_number() OVER (
        PARTITION BY kind, mine, over ORDER BY pinned DESC, coalesce(closed_on, as_of) DESC, id DESC) AS nth
    FROM (SELECT id, kind, mine, pinned, closed_on, as_of, standing,
            standing = 'closed' OR (kind = 'wish' AND as_of < ?) AS over
        FROM fact WHERE client = ? AND gone IS NULL)
    WHERE standing <> 'closed' OR id NOT IN (
        SELECT supersedes FROM fact WHERE client = ? AND gone IS NULL AND supersedes IS NOT NULL))
    WHERE nth <= ?"""

_BEFORE = """WITH RECURSIVE chain (root, id, supersedes, step) AS (
        SELECT id, id, supersedes, 0 FROM fact WHERE id IN ({roots})
        UNION SELECT c.root, f.id, f.supersedes, step + 1 FROM fact f JOIN chain c ON f.id = c.supersedes
        WHERE step < 1000 AND f.id <> c.root)
    SELECT root, id FROM chain WHERE step > 0 ORDER BY root, step"""
