"""What comes before the three boxes of a brief: two strips at most; the rest begins the second column."""

from relbook.journal.boxes import Opening
from relbook.journal.brief import Brief
from relbook.journal.fact import FactKind
from relbook.journal.frozen import frozen
from relbook.ui.brief.spoken import Spoken
from relbook.ui.shared import wording

STRIPS = 2
"""How many strips stand side by side above the boxes, so that the promises stay in view."""


@frozen
class Before:
    """One of them: its head, how it looks, and its lines as words, an entry and else a tab of the page."""

    head: str
    look: tuple[str, str]
    lines: tuple[tuple[str, str, str], ...]


def foremost(brief: Brief, voice: Spoken) -> list[Before]:
    """What there is, most important first: boundaries, what to open with, what others don't know."""
    late = brief.open_with is not None and brief.open_with.opening is Opening.LATE_PROMISE
    parts = (
        Before(
            voice.say("boundaries"),
            wording.fact_look(FactKind.BOUNDARY),
            tuple((line.text, line.entry_id, "known") for line in brief.boundaries),
        ),
        Before(
            voice.say("open with"),
            ("clock-countdown", "persimmon") if late else ("scales", "clay"),
            _opening(brief, voice, late=late),
        ),
        Before(
            voice.say("guards"),
            ("lock-key", "honey"),
            tuple((voice.told_where(one, brief.today), one.entry_id, "") for one in brief.guards),
        ),
        Before(
            voice.say("may have changed"),
            ("question", "honey"),
            tuple((line.text, line.entry_id, "known") for line in brief.may_have_changed),
        ),
    )
    return [part for part in parts if part.lines]


def _opening(brief: Brief, voice: Spoken, *, late: bool) -> tuple[tuple[str, str, str], ...]:
    found = brief.open_with
    said = (voice.quoted(found.said) or voice.opening(brief)) if found else ""
    return ((said, found.entry_id, "promises" if late else ""),) if found and said else ()
