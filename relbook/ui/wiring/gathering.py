"""Gatherings: planned, watched over, written about afterwards."""

from collections.abc import Callable
from functools import partial

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of gatherings."""
    parts.sheets.when_made("guests", partial(_guests, parts))
    parts.sheets.when_made("held", partial(_held, parts))
    return {"gathering": parts.laying.gathering}


def _guests(parts: Parts) -> None:
    parts.sheets.guests.plan_asked.connect(parts.laying.plan_gathering)
    parts.sheets.guests.held_asked.connect(parts.laying.held)


def _held(parts: Parts) -> None:
    parts.sheets.held.finished.connect(parts.journey.show_entry)
