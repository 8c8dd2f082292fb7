"""Ways to reach a client: mail, phone, address, link."""

from collections.abc import Iterable, Sequence

from relbook.journal.client import ContactPoint
from relbook.journal.fold import fold
from relbook.journal.grouping import by_key
from relbook.store.edit import change, drop, put, write
from relbook.store.models import ContactPointRow, among, tuples
from relbook.store.noting import touch


def points_of(client_id: str) -> list[ContactPoint]:
    """How to reach a client, in the order it was noted."""
    return points_of_clients([client_id])[client_id]


def points_of_clients(client_ids: Iterable[str]) -> dict[str, list[ContactPoint]]:
    """The same for several clients: one query, however many."""
    row = ContactPointRow
    points = row.select(row.id, row.client, row.kind, row.value, row.label)
    points = points.where(among(row.client, client_ids), row.gone.is_null())
    found = (ContactPoint(*held) for held in tuples(points.order_by(row.created, row.id)))
    return by_key((point.client_id, point) for point in found)


@write
def reach(client_id: str, kind: str, value: str, label: str = "") -> str:
    """Note a way to reach a client; a known one is not doubled."""
    for known in points_of(client_id):
        if known.kind == kind and fold(known.value) == fold(value):
            return known.id
    return put(ContactPointRow, client=client_id, kind=kind, value=value.strip(), label=label)


@write
def unreach(point_id: str) -> str:
    """Forget a way to reach a client."""
    drop(ContactPointRow, point_id)
    return point_id


@write
def keep_points(client_id: str, wanted: Sequence[ContactPoint]) -> str:
    """Make the ways to reach a client these: an empty key is new, a missing or a blank one goes."""
    known = {point.id for point in points_of(client_id)}
    full = [point for point in wanted if point.value.strip()]
    for gone in known - {point.id for point in full}:
        drop(ContactPointRow, gone)
    for point in full:
        values = {"kind": point.kind, "value": point.value.strip(), "label": point.label.strip()}
        if point.id in known:
            change(ContactPointRow, point.id, **values)
        else:
            put(ContactPointRow, client=client_id, **values)
    touch(client_id)
    return client_id
