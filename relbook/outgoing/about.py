"""What a manifest says of an order: the question it answers, in plain values."""

from collections.abc import Mapping, Sequence

from relbook.journal.book import Withheld
from relbook.journal.manifest import About
from relbook.outgoing.order import Order
from relbook.store import clients, pseudonyms


def about(order: Order, counts: Mapping[str, int], withheld: Withheld) -> About:
    """What went, why, and how much of it stayed; under other names nothing here says a name either."""
    stayed = {"entries": withheld.entries, "lines": withheld.lines}
    return About(order.form.value, order.today.isoformat(), _asked(order), counts, stayed)


def _asked(order: Order) -> dict[str, str | int | bool | Sequence[str]]:
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
    return pseudonyms.everybody().of(key) if order.alias else clients.get(key).name
