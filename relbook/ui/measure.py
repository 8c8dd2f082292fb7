"""How many nudges the day shows at once, from the first picture on."""

from functools import partial

from PySide6.QtCore import QObject

from relbook.journal.nudges import shares
from relbook.ui.rooms import Rooms


class Measure(QObject):
    """Sees to it that a day never shows more than three nudges, whatever raised them."""

    def __init__(self, rooms: Rooms, parent: QObject) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._kindness = False  # one is proposed beside the day, or was when the day was last in view
        rooms.today.read.connect(self.share)
        for name in ("noticing", "gesture"):
            rooms.when_made(name, partial(self._listen, name))
        rooms.when_made("reminder", self._tell)

    def share(self) -> None:
        """Give each sort of nudge its part."""
        rooms = self._rooms
        good, noticed = self._parts(rooms.today.good_found)
        rooms.today.allow_good(good)
        if rooms.is_made("noticing"):
            rooms.noticing.allow(noticed)

    def writes(self, good: int) -> int:
        """How many people to write to the day names where there are so many."""
        return self._parts(good)[0]

    def _parts(self, good: int) -> tuple[int, int]:
        """How many to write to and how many signals; until these are found, one place is kept for them."""
        rooms = self._rooms
        noticing = rooms.noticing if rooms.is_made("noticing") else None
        found = 1 if noticing is None or noticing.found is None else noticing.found
        if rooms.today.isVisible():
            self._kindness = rooms.is_made("gesture") and rooms.gesture.wanted
        allowed, noticed, _ = shares((good, found, int(self._kindness)))
        return allowed, noticed

    def _tell(self) -> None:
        self._rooms.reminder.named = self.writes  # the reminder says what the day's page does

    def _listen(self, name: str) -> None:
        getattr(self._rooms, name).looked.connect(self.share)
        self.share()
