"""Rows put back exactly as they were, from a journal that was taken along."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from relbook.errors import JournalTooNewError
from relbook.journal.parcel import Reason, Skipped
from relbook.store import bulk
from relbook.store.batched import batched
from relbook.store.columns import BY_NAME, REFERENCES, UNIQUE, taken
from relbook.store.edit import change
from relbook.store.models import Row, among, database, tuples
from relbook.store.schema import migration_names

BATCH = 2_000
"""How many rows are written at a time."""

Told = Callable[[int, int], None]
"""Progress: how many are done, of how many."""


@dataclass
class Restored:
    """What became of the rows of a file."""

    came: Counter[str] = field(default_factory=Counter)
    there: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    same: dict[tuple[str, str], str] = field(default_factory=dict)


def refuse_newer(theirs: str) -> None:
    """Refuse rows of a later relbook, as a journal of one is refused.

    Raises:
        JournalTooNewError: This relbook does not know the schema.
    """
    if theirs not in migration_names():
        raise JournalTooNewError(database().path, [theirs])


def put_back(
    tables: Mapping[str, Sequence[Any]],
    told: Told = lambda done, of: None,
    check: Callable[[], None] = lambda: None,
) -> Restored:
    """Write rows exactly as they were, within the write in hand.

    A row that is here already stays as it is; one that lies in the bin here and not in the file
    comes back.
    """
    done = Restored()
    total, so_far = sum(map(len, tables.values())), 0
    for name, table in BY_NAME.items():
        for number, rows in enumerate(batched(tables.get(name, ()), BATCH)):
            check()
            _some(table, rows, number * BATCH, done)
            so_far += len(rows)
            told(so_far, total)
    return done


def _fitting(table: type[Row], rows: Sequence[Any], start: int, done: Restored) -> dict[str, dict[str, Any]]:
    """The rows that the table can take, by their keys."""
    name = table._meta.table_name
    fitting: dict[str, dict[str, Any]] = {}
    for number, row in enumerate(rows, start):
        values = taken(table, row)
        if values is None or values["id"] in fitting:
            reason = Reason.BAD_VALUE if values is None else Reason.CLASH
            done.skipped.append(Skipped(reason, f"{name} {number}"))
            continue
        for (of, column), target in REFERENCES.items():
            if of == name:
                values[column] = done.same.get((target, values[column]), values[column])
        fitting[values["id"]] = values
    return fitting


def _some(table: type[Row], rows: Sequence[Any], start: int, done: Restored) -> None:
    name = table._meta.table_name
    fitting = _fitting(table, rows, start, done)
    there: dict[str, Any] = dict(tuples(table.select(table.id, table.gone).where(among(table.id, fitting))))
    fresh = [values for key, values in fitting.items() if key not in there]
    if table in UNIQUE:
        fresh = _of_new_names(table, fresh, done)
    for key, gone in there.items():
        _meet(table, fitting[key], done, in_bin=gone is not None)
    if fresh:
        bulk.put_many({table: fresh})
        done.came[name] += sum(values["gone"] is None for values in fresh)


def _meet(table: type[Row], values: dict[str, Any], done: Restored, *, in_bin: bool) -> None:
    if not in_bin or values["gone"] is not None:
        done.there += 1
        return
    change(table, values["id"], **{name: value for name, value in values.items() if name not in _STAMPS})
    done.came[table._meta.table_name] += 1


_STAMPS = frozenset({"id", "created", "updated", "device"})


def _of_new_names(table: type[Row], fresh: list[dict[str, Any]], done: Restored) -> list[dict[str, Any]]:
    """Those of the rows whose name is free, of names that may stand only once."""
    column, name = getattr(table, UNIQUE[table]), table._meta.table_name
    names = [values[UNIQUE[table]] for values in fresh]
    there: dict[str, str] = dict(tuples(table.select(column, table.id).where(among(column, names))))
    return [values for values in fresh if _is_new(name, values[UNIQUE[table]], values["id"], there, done)]


def _is_new(name: str, said: str, key: str, there: Mapping[str, str], done: Restored) -> bool:
    """Whether a name is free; else its row stands for the other."""
    same = there.get(said) or done.same.get((f"{name} named", said))
    done.same[f"{name} named", said] = same or key
    if same is None:
        return True
    done.same[name, key] = same
    done.there += 1
    return False
