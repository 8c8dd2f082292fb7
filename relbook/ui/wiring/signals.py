"""What is worth noticing, and talks without a note: where they stand and what they lead to."""

from collections.abc import Callable

from relbook.ui.heeding import Heeding
from relbook.ui.parts import Parts


def join(parts: Parts) -> None:
    """Lay the wires of the signals."""
    rooms, sheets, journey = parts.rooms, parts.sheets, parts.journey
    heeding = heeding_of(parts)
    for place in (rooms.signals, rooms.noticing):
        place.act_asked.connect(heeding.heed)
        place.rest_asked.connect(sheets.rest.ask)
    rooms.noticing.client_chosen.connect(journey.go_client)
    rooms.after_talk.write_asked.connect(heeding.write_about)
    sheets.plan.write_asked.connect(heeding.write_about)


def acts(parts: Parts) -> dict[str, Callable[[], object]]:
    """What the actions about plans and reminders do."""
    heeding = heeding_of(parts)
    return {"plan": heeding.plan_here, "rest": heeding.rest_here}


def heeding_of(parts: Parts) -> Heeding:
    """The one that heeds signals in this window; it lives as long as the way about it."""
    known = parts.journey.findChild(Heeding)
    if known is not None:
        return known
    return Heeding(parts.desk, parts.rooms, parts.sheets, parts.journey, parts.doing, parts.journey)
