"""The rows beside an entry that only some kinds have: read and written here and nowhere else.

What another kind has written stays where it is, so that changing an entry's kind loses nothing.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from relbook.journal.grouping import by_key
from relbook.journal.lives.course import COURSES, PARTS
from relbook.journal.lives.parts import STATE, Life, Part, Step
from relbook.journal.marks import REPLY
from relbook.store.edit import change, drop, put_once
from relbook.store.keys import key_for
from relbook.store.models import EntryDetailRow, EntryRow, in_list
from relbook.store.worded import asked


def of_entries(entry_ids: Iterable[str]) -> dict[str, Life]:
    """What is written beside each entry: one query, however many; an empty life where nothing is."""
    rows = _of_entries(json.dumps(list(entry_ids)))
    found = by_key((entry, (name, value, day or since)) for entry, name, value, day, since in rows)
    return defaultdict(Life, {entry: _life(held) for entry, held in found.items()})


@asked
def _of_entries(listed: str) -> Any:
    columns = (EntryDetailRow.entry, EntryDetailRow.name, EntryDetailRow.value, EntryDetailRow.day)
    query = EntryDetailRow.select(*columns, EntryRow.day)
    query = query.join(EntryRow, on=EntryDetailRow.entry == EntryRow.id)
    query = query.where(in_list(EntryDetailRow.entry, listed), EntryDetailRow.gone.is_null())
    return query.order_by(EntryDetailRow.created, EntryDetailRow.id)


def of_entry(entry_id: str) -> Life:
    """What is written beside one entry."""
    return of_entries([entry_id])[entry_id]


def put_down(entry_id: str, kind: str, life: Life) -> None:
    """Within the write in hand: make the rows of this kind say what this life says."""
    for part in PARTS.get(kind, ()):
        _follow(entry_id, part.value, life.part(part).strip())
    for step in COURSES.get(kind, ()):
        _follow(entry_id, STATE, step.value if life.day(step) else "", life.day(step), step)


def put_down_all(entry_id: str, life: Life) -> None:
    """Within the write in hand: write all of a life, of whatever kind its parts are."""
    _follow(entry_id, REPLY, dict(life.parts).get(REPLY, ""))
    for part in Part:
        _follow(entry_id, part.value, life.part(part).strip())
    for step in Step:
        _follow(entry_id, STATE, step.value if life.day(step) else "", life.day(step), step)


def note(entry_id: str, name: str, value: str) -> None:
    """Within the write in hand: make the row of this name say this; nothing takes it away."""
    _follow(entry_id, name, value)


def _follow(entry_id: str, name: str, value: str, day: date | None = None, step: Step | None = None) -> None:
    there = _there(entry_id, name, step)
    if not value:
        for row in there:
            drop(EntryDetailRow, row.id)
    elif there:
        change(EntryDetailRow, there[-1].id, value=value, day=day)
    else:
        key = key_for("entry_detail", entry_id, name, step.value if step else "")
        put_once(EntryDetailRow, key, entry=entry_id, name=name, value=value, day=day)


def _there(entry_id: str, name: str, step: Step | None) -> list[Any]:
    query = EntryDetailRow.select().where(EntryDetailRow.entry == entry_id, EntryDetailRow.gone.is_null())
    query = query.where(EntryDetailRow.name == name)
    if step is not None:
        query = query.where(EntryDetailRow.value == step.value)
    return list(query.order_by(EntryDetailRow.created))


def _life(rows: Iterable[tuple[str, str, date]]) -> Life:
    """A step without a day counts from the entry's; what only a later relbook knows is passed over."""
    parts: dict[str, str] = {}
    steps: dict[Step, date] = {}
    for name, value, day in rows:
        if name != STATE:
            parts[name] = value
            continue
        with suppress(ValueError):
            steps[Step(value)] = day
    return Life(tuple(sorted(parts.items())), _in_order(steps))


def _in_order(steps: Mapping[Step, date]) -> tuple[tuple[Step, date], ...]:
    return tuple((step, steps[step]) for step in Step if step in steps)
