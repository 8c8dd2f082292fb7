"""Where an entry stands, whatever its kind."""

from datetime import date

from relbook.journal.entry import Entry, Kind
from relbook.journal.lives import conflict, negotiation, repair, truths
from relbook.journal.lives.course import Standing
from relbook.journal.lives.parts import Life

_STANDINGS = {
    Kind.CONFLICT: conflict.standing,
    Kind.NEGOTIATION: negotiation.standing,
    Kind.REPAIR: repair.standing,
    Kind.TRUTH: truths.standing,
}


def lives(kind: str) -> bool:
    """Whether entries of this kind have a life of their own."""
    return kind in _STANDINGS


def standing(entry: Entry, life: Life, today: date) -> Standing | None:
    """Where an entry stands today; None for a kind that has no steps."""
    rule = _STANDINGS.get(Kind(entry.kind)) if lives(entry.kind) else None
    return rule(entry.day, life, today) if rule else None
