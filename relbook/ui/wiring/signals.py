"""What is worth noticing, and talks without a note: where they stand and what they lead to."""

from collections.abc import Callable
from functools import partial

from relbook.ui.heeding import Heeding
from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the signals."""
    rooms, journey, laying = parts.rooms, parts.journey, parts.laying
    heeding = Heeding(parts.desk, rooms, laying, journey, parts.doing, journey)
    for place in (rooms.signals, rooms.noticing):
        place.act_asked.connect(heeding.heed)
        place.rest_asked.connect(laying.rest)
    rooms.noticing.client_chosen.connect(journey.go_client)
    rooms.after_talk.write_asked.connect(heeding.write_about)
    parts.sheets.when_made("plan", partial(_plan, parts, heeding))
    return {"plan": heeding.plan_here, "rest": heeding.rest_here}


def _plan(parts: Parts, heeding: Heeding) -> None:
    parts.sheets.plan.write_asked.connect(heeding.write_about)
