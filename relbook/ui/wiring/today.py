"""The day: what its rows lead to, and how many nudges it shows at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from relbook.journal.nudges import shares
from relbook.ui.parts import Parts


class Measure(QObject):
    """Sees to it that a day never shows more than three nudges, whatever raised them."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.journey)
        self._rooms = parts.rooms

    def share(self) -> None:
        """Give each sort of nudge its part; until the signals are found, one place is kept for them."""
        today, noticing, gesture = self._rooms.today, self._rooms.noticing, self._rooms.gesture
        found = 1 if noticing.found is None else noticing.found
        good, noticed, _ = shares((today.good_found, found, int(gesture.wanted)))
        today.allow_good(good)
        noticing.allow(noticed)


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of Today."""
    rooms, doing, journey = parts.rooms, parts.doing, parts.journey
    today, gesture = rooms.today, rooms.gesture
    today.write_asked.connect(doing.write)
    today.add_asked.connect(doing.add_client)
    today.brief_asked.connect(doing.show_brief_of)
    today.client_chosen.connect(journey.go_client)
    today.promise_chosen.connect(journey.go_promise)
    today.promises_asked.connect(journey.go_promises)
    today.message_asked.connect(parts.laying.message)
    today.rest_asked.connect(parts.laying.rest)
    today.old_page_asked.connect(journey.go_old_page)
    gesture.client_chosen.connect(journey.go_client)
    rooms.on_this_day.entry_chosen.connect(journey.show_entry)
    measure = Measure(parts)
    for room in (today, rooms.noticing, gesture):
        room.looked.connect(measure.share)
    return {}
