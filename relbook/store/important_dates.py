"""Days of the year that matter to clients."""

from collections.abc import Iterable, Sequence
from typing import Any

from peewee import ModelSelect

from relbook.journal.grouping import by_key
from relbook.journal.meeting import LEAD_DAYS, ImportantDate, Leap
from relbook.store.edit import change, drop, put, write
from relbook.store.models import ClientRow, ImportantDateRow, among, tuples
from relbook.store.noting import touch
from relbook.store.worded import asked


def everybodys() -> list[ImportantDate]:
    """The days that matter to any client."""
    return [_value(*row) for row in tuples(_on_file())]


def of_client(client_id: str) -> list[ImportantDate]:
    """The days that matter to one client."""
    return [_value(*row) for row in _of_client(client_id)]


@asked
def _of_client(client_id: str) -> Any:
    return _on_file().where(ImportantDateRow.client == client_id)


def of_clients(client_ids: Iterable[str]) -> dict[str, list[ImportantDate]]:
    """The days that matter to each of these clients: one query, however many."""
    found = (_value(*row) for row in tuples(_on_file().where(among(ImportantDateRow.client, client_ids))))
    return by_key((day.client_id, day) for day in found)


def in_months(months: Iterable[int]) -> list[ImportantDate]:
    """The days that matter in these months, of clients who are on the list; 29 February is in the second."""
    listed = ClientRow.select(ClientRow.id).where(ClientRow.gone.is_null(), ClientRow.archived.is_null())
    query = _on_file().where(ImportantDateRow.client.in_(listed))
    return [_value(*row) for row in tuples(query.where(ImportantDateRow.month.in_(list(months))))]


@write
def mark_day(
    client_id: str,
    label: str,
    month: int,
    day: int,
    year: int | None = None,
    *,
    lead_days: int = LEAD_DAYS,
    leap: Leap = Leap.MARCH,
) -> str:
    """Note a day of the year that matters to a client; a known one is not doubled."""
    for known in of_client(client_id):
        if (known.label, known.month, known.day, known.year) == (label, month, day, year):
            return known.id
    more = {"lead_days": lead_days, "leap": leap.value}
    return put(ImportantDateRow, client=client_id, label=label, month=month, day=day, year=year, **more)


@write
def keep_days(client_id: str, wanted: Sequence[ImportantDate]) -> str:
    """Make the days that matter to a client these: an empty key is new, one that is missing goes."""
    known = {day.id for day in of_client(client_id)}
    for gone in known - {day.id for day in wanted}:
        drop(ImportantDateRow, gone)
    for day in wanted:
        values = {"label": day.label.strip(), "month": day.month, "day": day.day, "year": day.year}
        values |= {"lead_days": day.lead_days, "leap": day.leap.value}
        if day.id in known:
            change(ImportantDateRow, day.id, **values)
        else:
            put(ImportantDateRow, client=client_id, **values)
    touch(client_id)
    return client_id


def _on_file() -> "ModelSelect[Any]":
    row = ImportantDateRow
    columns = (row.id, row.client, row.label, row.month, row.day, row.year, row.lead_days, row.leap)
    return row.select(*columns).where(row.gone.is_null())


def _value(
    key: str, client: str, label: str, month: int, day: int, year: int | None, lead_days: int, leap: str
) -> ImportantDate:
    known = Leap(leap) if leap in list(Leap) else Leap.MARCH  # whatever another program wrote
    return ImportantDate(key, client, label, month, day, year, lead_days, known)
