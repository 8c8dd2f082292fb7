"""Whom to be near: where the choosing session is asked for, and what its end leads to."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from relbook.ui.parts import Parts


class Choosing(QObject):
    """Opens the session from the places that speak of circles."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.journey)
        self._parts = parts

    def on_asked(self) -> None:
        """Put the settings away and begin."""
        self._parts.sheets.preferences.close_sheet()
        self._parts.laying.choose()


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the choosing session."""
    choosing = Choosing(parts)
    parts.rooms.when_made("choosing_offer", partial(_offer, parts))
    parts.sheets.when_made("preferences", partial(_settings, parts, choosing))
    parts.sheets.when_made("choosing", partial(_sheet, parts))
    return {"choose": parts.laying.choose}


def _offer(parts: Parts) -> None:
    parts.rooms.choosing_offer.choosing_asked.connect(parts.laying.choose)


def _settings(parts: Parts, choosing: Choosing) -> None:
    parts.sheets.preferences.circles.choosing_asked.connect(choosing.on_asked)


def _sheet(parts: Parts) -> None:
    parts.sheets.choosing.closed.connect(parts.rooms.choosing_offer.look_again)
