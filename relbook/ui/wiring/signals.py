"""What is worth noticing, and talks without a note: where they stand and what they lead to."""

from collections.abc import Callable
from functools import partial

from relbook.ui.heeding import Heeding
from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the signals."""
    rooms, journey, laying = parts.rooms, parts.journey, parts.laying
    heeding = Heeding(parts.desk, rooms, laying, journey, parts.doing, journey)
    for place in ("signals", "noticing"):
        rooms.when_made(place, partial(_noticed, parts, heeding, place))
    rooms.when_made("after_talk", partial(_after_talk, parts, heeding))
    parts.sheets.when_made("plan", partial(_plan, parts, heeding))
    return {"plan": heeding.plan_here, "rest": heeding.rest_here}


def _noticed(parts: Parts, heeding: Heeding, place: str) -> None:
    room = getattr(parts.rooms, place)
    room.act_asked.connect(heeding.heed)
    room.rest_asked.connect(parts.laying.rest)
    if place == "noticing":
        room.client_chosen.connect(parts.journey.go_client)
    elif parts.journey.client_id:
        room.show_client(parts.journey.client_id)


def _after_talk(parts: Parts, heeding: Heeding) -> None:
    parts.rooms.after_talk.write_asked.connect(heeding.write_about)


def _plan(parts: Parts, heeding: Heeding) -> None:
    parts.sheets.plan.write_asked.connect(heeding.write_about)
