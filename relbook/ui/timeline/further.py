"""The entries that come next, above or below what is shown: a plain read, for the worker.

With them comes all that is counted and heard of for their sake, so that taking them in asks nothing.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from relbook.journal.frozen import frozen
from relbook.journal.page import Page
from relbook.journal.selection import Selection
from relbook.journal.stream import Silence, silences
from relbook.store import entries, stream

MORE = 10
"""How many come at a time: measuring them is to be over before they are seen."""


@frozen
class Next:
    """What is wanted next: entries before a place, or `newer` ones after it.

    `turn` is a number that changes whenever what is shown was read anew, `known` the months counted
    already, by their first days, and `rhythm` that of the client, in days.
    """

    turn: int
    selection: Selection
    place: int
    newer: bool
    today: date
    rhythm: int | None
    known: frozenset[date]


@frozen
class Further:
    """What was found: at most `MORE` entries, the latest first, and what belongs to them."""

    asked: Next
    pages: Sequence[Page]
    lasting: Silence | None
    silences: Mapping[int, Silence]
    months: Mapping[date, int]


def further(asked: Next) -> Further:
    """Read what is wanted next."""
    selection, place, edge = asked.selection, asked.place, None
    read = entries.window_after if asked.newer else entries.window
    pages = read(selection, place, MORE)
    if len(pages) == MORE:
        edge = pages[0].entry.place + 1 if asked.newer else pages[-1].entry.place
    low, high = (place + 1, edge) if asked.newer else (edge, place)
    lasting, between = heard(selection.client_id, low, high, asked.today, asked.rhythm)
    fresh = {month_of(page.entry.day) for page in pages}
    return Further(asked, pages, lasting, between, counted(selection, fresh - asked.known))


def heard(
    client_id: str, low: int | None, high: int | None, today: date, rhythm: int | None
) -> tuple[Silence | None, dict[int, Silence]]:
    """The silence that lasts, and the others by the place of the talk they followed.

    They are those among the talks between two places and the one after these; without a `high` the
    newest is among them, and without a rhythm there is none.
    """
    if not rhythm:
        return None, {}
    talks = stream.talks(client_id, low, high, today)
    found = silences(talks, rhythm, today, newest=high is None)
    return next((one for one in found if one.now), None), {one.place: one for one in found if not one.now}


def counted(selection: Selection, months: set[date]) -> dict[date, int]:
    """How many entries these months have, given by their first days; one query, or none."""
    if not months:
        return {}
    found = entries.count_in_months(selection, min(months), max(months))
    return {month: found.get(month, 0) for month in months}


def month_of(day: date) -> date:
    """The first day of its month."""
    return day.replace(day=1)
