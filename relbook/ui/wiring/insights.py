"""Stepping back: what a number on the page of insights opens."""

from collections.abc import Callable
from functools import partial

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the insights."""
    parts.rooms.when_made("insights", partial(_insights, parts))
    return {"tables": parts.rooms.act("insights", "toggle_tables")}


def _insights(parts: Parts) -> None:
    insights, journey = parts.rooms.insights, parts.journey
    insights.entry_chosen.connect(journey.show_entry)
    insights.promise_chosen.connect(journey.go_promise)
    insights.wanted.connect(journey.go)
    insights.write_asked.connect(parts.doing.write)
