"""How the window looks, changed by a key and remembered."""

from PySide6.QtCore import QObject

from relbook.journal.roster import Order
from relbook.ui.rooms import Rooms
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.theme import Light, theme
from relbook.ui.shared.tokens import tokens


class Look(QObject):
    """Text a step larger or smaller, light or dark, and how the sides stand."""

    def __init__(self, settings: Settings, rooms: Rooms) -> None:
        super().__init__()
        self._settings, self._rooms = settings, rooms

    def larger(self) -> None:
        """One step larger text."""
        self._step(1)

    def smaller(self) -> None:
        """One step smaller text."""
        self._step(-1)

    def own_size(self) -> None:
        """Text at its own size."""
        self._zoom(1.0)

    def swap_light(self) -> None:
        """From light to dark or back."""
        light = Light.LIGHT if theme().dark else Light.DARK
        self._settings.put(remembered.LIGHT, light.value)
        theme().choose(light=light)

    def keep_order(self, order: str) -> None:
        """Remember how the clients are ordered."""
        self._settings.put(remembered.ORDER, order)

    def order_clients(self, order: str) -> None:
        """Order the clients anew."""
        self._rooms.side.set_order(Order(order))

    def keep_lines(self, one_line: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Remember whether entries take one line."""
        self._settings.put(remembered.ONE_LINE, one_line)

    def keep_year(self, shown: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Remember whether the last twelve months stand above a journal."""
        self._settings.put(remembered.YEAR_STRIP, shown)

    def show_timeline(self) -> None:
        """Show the timeline as it is remembered."""
        timeline = self._rooms.timeline
        timeline.take_one_line(self._settings.get(remembered.ONE_LINE))
        timeline.show_year(self._settings.get(remembered.YEAR_STRIP))

    def light_lamp(self, asking: bool) -> None:  # noqa: FBT001 - a signal's slot
        """Light the lamp at the right when there is something to ask."""
        self._rooms.rail.light(lit=asking)

    def _step(self, by: int) -> None:
        zooms = tokens().zooms
        at = min(range(len(zooms)), key=lambda n: abs(zooms[n] - theme().zoom))
        self._zoom(zooms[max(0, min(at + by, len(zooms) - 1))])

    def _zoom(self, zoom: float) -> None:
        self._settings.put(remembered.ZOOM, zoom)
        theme().choose(zoom=zoom)
