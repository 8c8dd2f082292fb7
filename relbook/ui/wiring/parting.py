"""Ending the work with a client: where it is asked for, and what its pages lead to."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from relbook.ui.parts import Parts


class Parting(QObject):
    """Opens the ending for the client in view."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.journey)
        self._parts = parts

    def part_here(self) -> None:
        """End the work with the client in view."""
        if self._parts.journey.client_id:
            self._parts.laying.part(self._parts.journey.client_id)


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the ending."""
    here = Parting(parts)
    for place in ("signals", "noticing"):
        parts.rooms.when_made(place, partial(_place, parts, place))
    parts.sheets.when_made("parting", partial(_sheet, parts))
    return {"part": here.part_here}


def _place(parts: Parts, place: str) -> None:
    getattr(parts.rooms, place).part_asked.connect(parts.laying.part)


def _sheet(parts: Parts) -> None:
    parts.sheets.parting.promise_chosen.connect(parts.journey.go_promise)
    parts.sheets.parting.message_asked.connect(parts.laying.message)
