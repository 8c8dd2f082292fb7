"""On this day: what was written around this day of earlier years, and what is not to be shown again."""

from collections.abc import Iterator
from datetime import date, timedelta

from relbook.journal.anniversary import nearness, stretches, years_ago
from relbook.journal.client import Who
from relbook.journal.entry import Entry, Kind, Tier
from relbook.journal.frozen import frozen
from relbook.journal.syntax import without_secrets
from relbook.store import entries
from relbook.store.askings import SIGNALS
from relbook.store.edit import put_once, write
from relbook.store.keys import key_for
from relbook.store.models import AskingRow, database, firsts
from relbook.store.seating import base, day_at, end

PROMPT = f"{SIGNALS}memory"
"""Under this name it is kept what was put away, the whole card (to a day) or one entry (for good)."""

SHOWN = 3
"""How many are shown at once, each about another client."""

QUIET = (Kind.REFLECTION, Kind.TRUTH, Kind.ENERGY, Kind.CONFLICT, Kind.REPAIR)
"""Kinds that nobody is reminded of unasked: what is the writer's own, and what was hard."""

_TELLING = (Kind.SHARED, Kind.MILESTONE, Kind.APPRECIATION_RECEIVED)


@frozen
class Memory:
    """An entry of about this day so many years ago, and whom it is about."""

    entry: Entry
    who: Who
    years: int

    @property
    def words(self) -> str:
        """Its heading, without a word that is secret; empty when nothing else is left."""
        said = without_secrets(self.entry.text)[0]
        return Entry("", self.entry.kind, self.entry.day, said).heading if said.strip() else ""


def on_this_day(today: date) -> list[Memory]:
    """What was written within three days of this day of earlier years, one of each client.

    Landmarks come first, then what was lived through together, then the nearest day. The whole is
    empty on a day for which it was put away.
    """
    if _put_away(today):
        return []
    never = _never()
    ranked = sorted(found for found in _around(today) if f"{PROMPT}/{found[-1]}" not in never)
    chosen: dict[str, str] = {}
    for *_, client_id, entry_id in ranked:
        if entry_id not in chosen.values():
            chosen.setdefault(client_id, entry_id)
        if len(chosen) == 2 * SHOWN:  # some to spare, for those that hold nothing but secrets
            break
    known = {entry.id: entry for entry in entries.some(chosen.values())}
    names = entries.clients_in(known)
    found = []
    for client_id, entry_id in chosen.items():
        who = next(who for who in names[entry_id] if who.id == client_id)
        found.append(Memory(known[entry_id], who, years_ago(known[entry_id].day, today) or 0))
    return [one for one in found if one.words][:SHOWN]


@write
def put_away(today: date) -> str:
    """Show none of them for the rest of the day."""
    tomorrow = today + timedelta(days=1)
    key = key_for("asking", PROMPT, "")
    return put_once(AskingRow, key, prompt=PROMPT, client=None, day=today, outcome="later", until=tomorrow)


@write
def not_again(entry_id: str, client_id: str, today: date) -> str:
    """Never remind of this entry again."""
    prompt = f"{PROMPT}/{entry_id}"
    key = key_for("asking", prompt, client_id)
    return put_once(AskingRow, key, prompt=prompt, client=client_id, day=today, outcome="never", until=None)


Ranked = tuple[bool, bool, int, int, str, str]
"""No landmark, nothing lived through, days off, minus its place, whose, which: the smallest comes first."""

_WITHIN = f"""SELECT e.id, e.kind, e.landmark, e.place, t.client FROM entry e
    CROSS JOIN entry_client t ON t.entry = e.id AND t.place NOTNULL
    CROSS JOIN client c ON c.id = t.client AND c.gone IS NULL AND c.archived IS NULL
    WHERE e.place >= ? AND e.place < ? AND e.tier <> '{Tier.PRIVATE}'
    AND e.kind NOT IN ({",".join("?" * len(QUIET))})"""


def _around(today: date) -> Iterator[Ranked]:
    oldest = database().execute_sql("SELECT min(place) FROM entry").fetchone()[0]
    if oldest is None:
        return
    for stretch in stretches(today, day_at(oldest)):
        asked = (base(stretch.first, None), end(stretch.last), *QUIET)
        for key, kind, landmark, place, client in database().execute_sql(_WITHIN, asked).fetchall():
            off = nearness(day_at(place), today)
            yield not landmark, kind not in _TELLING, off, -place, client, key


def _put_away(today: date) -> bool:
    rows = AskingRow.select().where(AskingRow.prompt == PROMPT, AskingRow.gone.is_null())
    return bool(rows.where(AskingRow.day == today).exists())


def _never() -> set[str]:
    rows = AskingRow.select(AskingRow.prompt).where(AskingRow.prompt.startswith(f"{PROMPT}/"))
    return set(firsts(rows.where(AskingRow.gone.is_null())))
