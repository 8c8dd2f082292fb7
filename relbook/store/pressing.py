"""For whom a question of an urgency can be there at all: read for everybody at once, in a query each.

Every trigger of a class needs what its class is named for: a talk ahead, a talk just held, a promise,
a clock that runs, a silence. So whoever has none of it need not be looked at closely.
`tests/store/test_pressing.py` holds every trigger to it.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from relbook.journal.circle import Circle
from relbook.journal.entry import CONTACT
from relbook.journal.library import Library
from relbook.journal.lives.course import COURSES
from relbook.journal.marks import REPLY
from relbook.journal.snapshot import NO_REPLY
from relbook.journal.trigger import Urgency
from relbook.store.clients import circle_rules
from relbook.store.models import database
from relbook.store.places import mark_kind
from relbook.store.seating import base, day_at, end
from relbook.store.snapshots import MONTH

HOURS = 24.0
"""How near a talk makes whatever is not known pressing (see `journal/triggers/needs.py`)."""


CHANGED = timedelta(days=120)
"""For how long a new job, or the end of the work, may be asked about as something that has just happened."""

GONE = 365
"""After so many days without a word nobody need look at a rhythm."""


class Pressing:
    """Asked for an urgency, it names everybody for whom it is possible; what is not asked is not read."""

    def __init__(self, library: Library, now: datetime) -> None:
        self._now = now
        self._whens = [when for prompt in library.prompts if not prompt.anyone for when in prompt.triggers]
        self._everybody = frozenset(_keys("SELECT id FROM client WHERE gone IS NULL AND archived IS NULL"))
        self._ask: dict[Urgency, Callable[[], Iterator[str]]] = {
            Urgency.MEETING: self._planned,
            Urgency.AFTER: self._talked,
            Urgency.PROMISE: self._promised,
            Urgency.CONFLICT: self._clocked,
            Urgency.SILENCE: self._silent,
        }

    @property
    def everybody(self) -> frozenset[str]:
        """Everybody on the list."""
        return self._everybody

    def possible(self, urgency: Urgency) -> frozenset[str]:
        """Those for whom a question of this urgency can be there, and perhaps some more."""
        ask = self._ask.get(urgency)
        return frozenset(ask()) & self._everybody if ask else self._everybody

    def _planned(self) -> Iterator[str]:
        last = self._now + timedelta(hours=max([HOURS, *self._given(Urgency.MEETING, "hours")]))
        return _keys(_PLANNED, str(self._now.date()), str(last.date()))

    def _talked(self) -> Iterator[str]:
        hours = max([HOURS, *self._given(Urgency.AFTER, "hours")])
        since = self._now.date() - timedelta(hours=hours)
        yield from _keys(_TALKED, end(self._now.date()), base(since, None))
        yield from _keys(_CHANGED, *[str(self._now.date() - CHANGED)] * 2)

    def _promised(self) -> Iterator[str]:
        return _keys(_PROMISED, str(self._now.date() - MONTH))

    def _clocked(self) -> Iterator[str]:
        kinds = " OR ".join(f'"{mark_kind(kind)}"' for kind in COURSES)
        return _keys(_CLOCKED, f"marks : ({kinds})", end(self._now.date()))

    def _silent(self) -> Iterator[str]:
        """Whose rhythm, or so many days, have passed, or whose latest talks all went one way."""
        share = min([1.0, *self._given(Urgency.SILENCE, "share")])
        run = int(min([4.0, *self._given(Urgency.SILENCE, "run")]))
        days = min([float(GONE), *self._given(Urgency.SILENCE, "days", but="unanswered")])
        rules, last = circle_rules(), end(self._now.date())
        for client, circle, rhythm, place, one_way, unheard in _rows(_TALKS, last, last, run, last, run):
            gone = (self._now.date() - day_at(place)).days
            rule = rules.get(Circle(circle)) if circle else None
            wanted = rhythm or (rule.rhythm_days if rule else None)
            if one_way >= run or unheard or gone >= days or (wanted and gone > share * wanted):
                yield client

    def _given(self, urgency: Urgency, name: str, but: str = "") -> Iterator[float]:
        """What the triggers of a class were given under this name, or take by themselves; `but` one."""
        for when in self._whens:
            if when.trigger.urgency is urgency and when.name != but and name in when.trigger.parameters():
                yield float({**when.trigger.usual(), **when.given}[name])


_PLANNED = """SELECT t.client FROM meeting m JOIN meeting_client t ON t.meeting = m.id AND t.gone IS NULL
    WHERE m.day BETWEEN ? AND ? AND m.gone IS NULL AND NOT m.cancelled AND m.entry IS NULL"""

_TALKED = """SELECT id FROM (SELECT id, (SELECT max(contact_place) FROM entry_client
    WHERE client = c.id AND contact_place < ?) AS last FROM client c WHERE gone IS NULL) WHERE last >= ?"""

_CHANGED = """SELECT client FROM client_change WHERE what = 'state' AND day >= ? AND gone IS NULL
    UNION SELECT client FROM role WHERE since >= ? AND gone IS NULL"""

_PROMISED = """SELECT id FROM client c WHERE gone IS NULL AND EXISTS (SELECT 1 FROM promise
    WHERE client = c.id AND gone IS NULL AND (outcome = 'open' OR settled >= ?))"""

_CLOCKED = """SELECT t.client FROM words CROSS JOIN place ON place.id = words.rowid
    CROSS JOIN entry_client t ON t.entry = place.key AND t.gone IS NULL
    WHERE words MATCH ? AND words.rowid < ?"""

_UNHEARD = f"""EXISTS (SELECT 1 FROM entry_detail d WHERE d.entry = e.id AND d.gone IS NULL
    AND d.name = '{REPLY}' AND d.value = '{NO_REPLY}')"""

_NO_TALK = f"""e.kind NOT IN ({", ".join(f"'{kind}'" for kind in sorted(CONTACT))})"""
"""A contact of a kind of the writer's own: it hides how the talk before it went."""

_LATEST = """(SELECT total({what}) FROM (SELECT entry FROM entry_client
    WHERE client = c.id AND contact_place < ? ORDER BY contact_place DESC LIMIT ?) t
    CROSS JOIN entry e ON e.id = t.entry)"""

# CROSS JOIN keeps SQLite to this order: a seek a client, then a few entries of theirs.
_TALKS = f"""SELECT * FROM (SELECT c.id, c.circle, c.rhythm_days,
        (SELECT max(contact_place) FROM entry_client WHERE client = c.id AND contact_place < ?) AS last,
        {_LATEST.format(what=f"e.initiated = 'me' OR {_NO_TALK} OR {_UNHEARD}")},
        {_LATEST.format(what=f"{_NO_TALK} OR {_UNHEARD}")}
    FROM client c WHERE c.gone IS NULL AND c.archived IS NULL) WHERE last NOTNULL"""


def _rows(sql: str, *asked: object) -> list[tuple[Any, ...]]:
    return list(database().execute_sql(sql, asked).fetchall())


def _keys(sql: str, *asked: object) -> Iterator[str]:
    return (key for (key,) in _rows(sql, *asked))
