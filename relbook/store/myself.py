"""The writer's own page: read in a few queries, however long the journal is."""

from datetime import date, datetime

from relbook.journal.entry import Kind, Tier
from relbook.journal.myself import KIND_WORDS, LIFTED, LOOK_BACK, MOST_NOTES, Myself
from relbook.journal.page import Page
from relbook.journal.reach import Lift
from relbook.journal.selection import Selection
from relbook.store import day, entries, own_time
from relbook.store.edit import write
from relbook.store.models import database
from relbook.store.seating import base, end

_SAID = "marks : (" + " OR ".join(f'"_e{lift}"' for lift in Lift) + ")"

_FELT = """SELECT e.energy FROM words CROSS JOIN entry e ON e.place = words.rowid
    WHERE words MATCH ? AND words.rowid >= ? AND words.rowid < ? ORDER BY words.rowid DESC LIMIT ?"""
"""The word index knows which entries say it: of a million some 15,000 were read for the few that do."""


def look(now: datetime) -> Myself:
    """How it has been lately, up to this moment."""
    today = now.date()
    return Myself(
        load=day.load(now),
        felt=_felt(today),
        lifted=_lifted(today),
        kind_words=entries.window(Selection(kinds=(Kind.APPRECIATION_RECEIVED,)), limit=KIND_WORDS),
        evenings=own_time.evenings(today),
    )


@write
def check(energy: int, words: str, now: datetime) -> str:
    """Note how the writer is, from -2 to 2, in a few words: an entry about nobody, and private.

    Raises:
        BlankTextError: There are no words.
    """
    today, at = now.date(), now.time().replace(second=0, microsecond=0)
    return entries.add(
        words, day=today, at=at, today=today, kind=Kind.ENERGY, energy=energy, tier=Tier.PRIVATE
    ).row_id


def _felt(today: date) -> list[int]:
    asked = (_SAID, base(today - LOOK_BACK, None), end(today), MOST_NOTES)
    rows = database().execute_sql(_FELT, asked).fetchall()
    return [energy for (energy,) in reversed(rows)]


def _lifted(today: date) -> list[Page]:
    """The newest talks that gave energy; a check of energy is no talk."""
    asked = Selection(lift=Lift.GAVE, since=today - LOOK_BACK, until=today)
    found = [page for page in entries.window(asked) if page.clients and page.entry.kind != Kind.ENERGY]
    return found[:LIFTED]
