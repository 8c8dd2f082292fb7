"""The day: what its rows lead to."""

from collections.abc import Callable
from functools import partial

from relbook.ui.parts import Parts


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of Today."""
    rooms, doing, journey = parts.rooms, parts.doing, parts.journey
    today = rooms.today
    today.write_asked.connect(doing.write)
    today.add_asked.connect(doing.add_client)
    today.brief_asked.connect(doing.show_brief_of)
    today.client_chosen.connect(journey.go_client)
    today.promise_chosen.connect(journey.go_promise)
    today.promises_asked.connect(journey.go_promises)
    today.message_asked.connect(parts.laying.message)
    today.rest_asked.connect(parts.laying.rest)
    today.old_page_asked.connect(journey.go_old_page)
    rooms.when_made("gesture", partial(_gesture, parts))
    rooms.when_made("on_this_day", partial(_on_this_day, parts))
    return {}


def _gesture(parts: Parts) -> None:
    parts.rooms.gesture.client_chosen.connect(parts.journey.go_client)


def _on_this_day(parts: Parts) -> None:
    parts.rooms.on_this_day.entry_chosen.connect(parts.journey.show_entry)
