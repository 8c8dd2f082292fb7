"""Ways to reach a client: mail, phone, address, link."""

from collections.abc import Sequence

from relbook.journal.client import ContactPoint
from relbook.journal.fold import fold
from relbook.store.edit import change, drop, put, touch, write
from relbook.store.models import ContactPointRow, read


def points_of(client_id: str) -> list[ContactPoint]:
    """How to reach a client, in the order it was noted."""
    whose = ContactPointRow.client.alias("client_id")
    columns = (ContactPointRow.id, whose, ContactPointRow.kind, ContactPointRow.value, ContactPointRow.label)
    mine = (ContactPointRow.client == client_id) & ContactPointRow.gone.is_null()
    in_order = (
        ContactPointRow.select(*columns).where(mine).order_by(ContactPointRow.created, ContactPointRow.id)
    )
    return read(in_order, ContactPoint)


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
