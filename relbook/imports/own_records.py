"""`records.json` of our own Markdown: what stands beside a client's entries, field by field.

What each list holds is said in `exports/records.py`. A record that does not fit is left out; what the
file has more, of a later relbook, is passed over.
"""

import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, time
from typing import Any

from relbook.journal.custom import FieldKind
from relbook.journal.fact import Care, FactKind, Standing
from relbook.journal.key import is_key
from relbook.journal.link import LinkKind
from relbook.journal.meeting import LEAD_DAYS, Leap
from relbook.journal.parcel import Records
from relbook.journal.promise import Outcome

NAME = "records.json"

_BEGINS = re.compile(rb'\s*\{\s*"relbook records"\s*:')

Read = Callable[[Any], Any]
"""A plain value of a file as a value of ours; raises ValueError, KeyError or TypeError where it is none."""

Fields = Mapping[str, tuple[Read, Any]]
"""How each field of a record is read, and what it is where it is not there."""

_MISSING = object()


def is_records(start: bytes) -> bool:
    """Whether a file that begins so is one."""
    return bool(_BEGINS.match(start))


def read(content: bytes) -> tuple[Records, int] | None:
    """What such a file says, and how many records did not fit; None when it is no longer whole."""
    try:
        plain = json.loads(content)
        client = _key(plain["client"])
        said = {name: plain.get(name, []) for name in _LISTS}
        if not all(isinstance(one, list) for one in said.values()):
            return None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    lists = {name: tuple(filter(None, (_record(_LISTS[name], one) for one in said[name]))) for name in _LISTS}
    left = sum(len(said[name]) - len(lists[name]) for name in _LISTS)
    return Records(client, lists), left


def promise(plain: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """A promise that came otherwise than in such a file; None when it does not fit."""
    return _record(_LISTS["promises"], plain)


def _record(fields: Fields, plain: Any) -> Mapping[str, Any] | None:
    """Every field of a record; one that is not there says what is so where nothing is said."""
    found: dict[str, Any] = {}
    with suppress(ValueError, KeyError, TypeError):
        for column, (take, otherwise) in fields.items():
            held = plain.get(column, _MISSING) if isinstance(plain, dict) else _MISSING
            if held is _MISSING and otherwise is _MISSING:
                return None
            found[column] = otherwise if held is _MISSING else take(held)
        return found if fields is not _LISTS["days"] or _is_a_day(found) else None
    return None


def _is_a_day(record: Mapping[str, Any]) -> bool:
    """Whether there is such a day, in the year it names or in a leap year."""
    with suppress(ValueError):
        return bool(date(record["year"] or 2000, record["month"], record["day"]))
    return False


def _text(plain: Any) -> str:
    if not isinstance(plain, str):
        raise TypeError
    return plain


def _words(plain: Any) -> str:
    if not _text(plain).strip():
        raise ValueError
    return str(plain)


def _key(plain: Any) -> str:
    if not is_key(_text(plain)):
        raise ValueError
    return str(plain)


def _day(plain: Any) -> date:
    return date.fromisoformat(_text(plain))


def _clock(plain: Any) -> time:
    return time.fromisoformat(_text(plain)).replace(tzinfo=None)


def _yes(plain: Any) -> bool:
    if not isinstance(plain, bool):
        raise TypeError
    return plain


def _within(low: int, high: int) -> Read:
    def take(plain: Any) -> int:
        if type(plain) is not int or not low <= plain <= high:
            raise ValueError
        return plain

    return take


def _all(take: Read) -> Read:
    def each(plain: Any) -> tuple[Any, ...]:
        if not isinstance(plain, list):
            raise TypeError
        return tuple(map(take, plain))

    return each


def _move(plain: Any) -> Mapping[str, Any]:
    found = _record(_MOVES, plain)
    if found is None:
        raise ValueError
    return found


_LINE: Fields = {"id": (_key, ""), "entry": (_key, ""), "sentence": (_text, "")}
_MAYBE = (_day, None)

_LISTS: Mapping[str, Fields] = {
    "facts": {
        **_LINE,
        "kind": (FactKind, _MISSING),
        "text": (_words, _MISSING),
        "as_of": (_day, _MISSING),
        "standing": (Standing, Standing.KNOWN),
        "closed_on": _MAYBE,
        "ending": (_text, ""),
        "about": _MAYBE,
        "pinned": (_yes, False),
        "mine": (_yes, False),
        "sensitive": (_yes, False),
        "care": (Care, Care.UNSAID),
    },
    "promises": {
        **_LINE,
        "text": (_words, _MISSING),
        "mine": (_yes, False),
        "soft": (_yes, False),
        "made": (_day, _MISSING),
        "due": _MAYBE,
        "outcome": (Outcome, Outcome.OPEN),
        "settled": _MAYBE,
        "told": _MAYBE,
        "moves": (_all(_move), ()),
    },
    "questions": {**_LINE, "text": (_words, _MISSING), "noted": (_day, _MISSING), "asked": _MAYBE},
    "roles": {"title": (_text, ""), "organisation": (_text, ""), "since": _MAYBE, "until": _MAYBE},
    "days": {
        "label": (_text, ""),
        "month": (_within(1, 12), _MISSING),
        "day": (_within(1, 31), _MISSING),
        "year": (_within(1, 9999), None),
        "lead_days": (_within(0, 90), LEAD_DAYS),
        "leap": (Leap, Leap.MARCH),
    },
    "fields": {
        "name": (_words, _MISSING),
        "kind": (FieldKind, FieldKind.TEXT),
        "choices": (_all(_text), ()),
        "value": (_words, _MISSING),
    },
    "ties": {"kind": (LinkKind, _MISSING), "source": (_key, _MISSING), "target": (_key, _MISSING)},
    "planned": {
        "id": (_key, _MISSING),
        "day": (_day, _MISSING),
        "at": (_clock, None),
        "title": (_text, ""),
        "kind": (_words, "meeting"),
        "minutes": (_within(0, 100_000), None),
        "zone": (_text, ""),
        "place": (_text, ""),
        "uid": (_text, ""),
        "people": (_all(_key), ()),
    },
}
"""Of each list, its fields; what has nothing instead must be there."""

_MOVES: Fields = {"day": (_day, _MISSING), "before": _MAYBE, "after": _MAYBE, "told": (_yes, False)}
