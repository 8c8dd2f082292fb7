"""The wires: which signal of one room leads to which act, and what each action does.

A module for each part of the window. `join` lays its wires and says what its actions do, by their
names in `ui/actions.py`. A sheet is joined once it is made (`Sheets.when_made`).
"""

from collections.abc import Callable

from relbook.ui.parts import Parts
from relbook.ui.wiring import (
    afterwards,
    backups,
    book,
    call,
    choosing,
    forgetting,
    gathering,
    insights,
    knowing,
    letter,
    library,
    lives,
    meeting_mode,
    middle,
    own,
    parting,
    passphrase,
    printing,
    promises,
    recap,
    reminders,
    reviews,
    sheets,
    sides,
    signals,
    soundness,
    timeline,
    today,
    unkept,
)

PLACES = (
    call,
    sides,
    timeline,
    middle,
    sheets,
    book,
    backups,
    own,
    lives,
    promises,
    signals,
    insights,
    afterwards,
    knowing,
    library,
    today,
    choosing,
    parting,
    gathering,
    letter,
    reminders,
    reviews,
    passphrase,
    printing,
    meeting_mode,
    recap,
    forgetting,
    unkept,
    soundness,
)


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay every wire, and say what each action does."""
    acts: dict[str, Callable[[], object]] = {}
    for place in PLACES:
        acts |= place.join(parts)
    return acts
