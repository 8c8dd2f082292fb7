"""A first answer within one working day, promised beside what went wrong (PRODUCT.md, P37)."""

from datetime import date

from relbook.journal.entry import Entry, Kind
from relbook.journal.lives.parts import Life
from relbook.journal.workdays import next_working
from relbook.store import lives
from relbook.store.edit import put_once, write
from relbook.store.index import clients_of
from relbook.store.keys import key_for
from relbook.store.models import PromiseRow

KINDS = (Kind.CONFLICT, Kind.REPAIR)
"""What a client waits for a first word about."""


def by(entry: Entry, life: Life, today: date) -> date | None:
    """By when a first answer could be promised; None where it is too late, or was promised or given."""
    fits = entry.kind in KINDS and not life.steps and today <= next_working(entry.day)
    return next_working(today) if fits and not _promised(entry.id) else None


@write
def keep(entry_id: str, life: Life, *, today: date, answer: str = "") -> str:
    """Keep an entry's parts and steps, and with `answer` the promise of a first word to its client.

    Raises what `lives.keep` raises.
    """
    lives.keep(entry_id, life, today=today)
    who = clients_of(entry_id)
    if answer.strip() and who:
        values = {"client": who[0], "text": answer.strip(), "mine": True, "made": today}
        due = next_working(today)
        put_once(PromiseRow, _key(entry_id), entry=entry_id, sentence="", due=due, outcome="open", **values)
    return entry_id


def _promised(entry_id: str) -> bool:
    return PromiseRow.select().where(PromiseRow.id == _key(entry_id), PromiseRow.gone.is_null()).exists()


def _key(entry_id: str) -> str:
    return key_for("promise", entry_id, "first answer")
