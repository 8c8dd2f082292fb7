"""The wires: which signal of one room leads to which act, and what each action does.

A module for each part of the window. `join` lays its wires, `acts` names what its actions do
(the names of `ui/actions.py`).
"""

from collections.abc import Callable

from relbook.ui.parts import Parts
from relbook.ui.wiring import (
    afterwards,
    book,
    insights,
    knowing,
    lives,
    meeting_mode,
    middle,
    own,
    promises,
    reminders,
    sheets,
    sides,
    signals,
    timeline,
    today,
    travelling,
)

PLACES = (
    sides,
    timeline,
    middle,
    sheets,
    book,
    own,
    lives,
    promises,
    signals,
    insights,
    afterwards,
    knowing,
    travelling,
    today,
    reminders,
    meeting_mode,
)


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay every wire, and say what each action does."""
    acts: dict[str, Callable[[], object]] = {}
    for place in PLACES:
        place.join(parts)
        acts |= place.acts(parts)
    return acts
