"""What a manifest says of an order: the question it answers, in plain values."""

from collections.abc import Mapping, Sequence

from relbook.outgoing.order import Order
from relbook.store import clients, pseudonyms

Asked = Mapping[str, str | int | bool | Sequence[str]]
"""Names of what was asked, and what was."""


def asked_of(order: Order) -> Asked:
    """The question; under other names nothing in it says a name either. It asks the journal."""
    asked = order.selection
    plain: dict[str, str | int | bool | Sequence[str]] = {
        "client": _named(order),
        "inbox": asked.inbox,
        "kinds": list(asked.kinds),
        "tag": "…" if asked.tag and order.alias else asked.tag,
        "since": asked.since.isoformat() if asked.since else "",
        "until": asked.until.isoformat() if asked.until else "",
        "words": "…" if asked.words and order.alias else asked.words,
        "promises": asked.promises,
        "landmarks": asked.landmarks,
        "lift": asked.lift,
        "reach": asked.reach,
    }
    said = {name: value for name, value in plain.items() if value}
    parts = ("entries", "promises", "facts", "files")
    return said | {
        "with": [part for part in parts if getattr(order, part)],
        "private": order.private,
        "secrets": order.secrets,
        "alias": order.alias,
    }


def _named(order: Order) -> str:
    key = order.selection.client_id
    if not key:
        return ""
    return pseudonyms.everybody(ruling=order.ruling).of(key) if order.alias else clients.get(key).name
