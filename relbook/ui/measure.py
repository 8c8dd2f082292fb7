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
        rooms.today.read.connect(self.share)
        for name in ("noticing", "gesture"):
            rooms.when_made(name, partial(self._listen, name))

    def share(self) -> None:
        """Give each sort of nudge its part; until the signals are found, one place is kept for them."""
        rooms = self._rooms
        noticing = rooms.noticing if rooms.is_made("noticing") else None
        found = 1 if noticing is None or noticing.found is None else noticing.found
        wanted = rooms.is_made("gesture") and rooms.gesture.wanted
        good, noticed, _ = shares((rooms.today.good_found, found, int(wanted)))
        rooms.today.allow_good(good)
        if noticing is not None:
            noticing.allow(noticed)

    def _listen(self, name: str) -> None:
        getattr(self._rooms, name).looked.connect(self.share)
        self.share()
