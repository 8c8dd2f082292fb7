"""How the window looks, changed by a key and remembered."""

from relbook.ui.shared import settings as remembered
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.theme import Light, theme
from relbook.ui.shared.tokens import tokens


class Look:
    """Text a step larger or smaller, light or dark."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

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

    def _step(self, by: int) -> None:
        zooms = tokens().zooms
        at = min(range(len(zooms)), key=lambda n: abs(zooms[n] - theme().zoom))
        self._zoom(zooms[max(0, min(at + by, len(zooms) - 1))])

    def _zoom(self, zoom: float) -> None:
        self._settings.put(remembered.ZOOM, zoom)
        theme().choose(zoom=zoom)
