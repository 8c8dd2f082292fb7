"""Printing the notes in view."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from relbook.journal.page import Page
from relbook.journal.selection import EVERYTHING, Selection
from relbook.ui.parts import Parts
from relbook.ui.shared.figures import figure


class PrintingHere(QObject):
    """Prints what the timeline shows, with its filters, and says how it went."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts

    def here(self) -> None:
        """Print the notes of the client in view, else everyone's."""
        shown = self._parts.rooms.timeline.selection if self._parts.journey.client_id else EVERYTHING
        self._parts.rooms.printing.ask(shown, self._parts.rooms.middle.window())

    def one(self, page: Page) -> None:
        """Print one entry."""
        self._parts.rooms.printing.ask(Selection(entry=page.id), self._parts.rooms.middle.window())

    def on_printed(self, count: int) -> None:
        """Say how much goes to the printer."""
        words = self.tr("Printing 1 entry.") if count == 1 else self.tr("Printing {count} entries.")
        self._parts.news.toast.say(words.format(count=figure(count)), undo=False)

    def on_refused(self) -> None:
        """Say that the printer is silent."""
        words = self.tr("The printer did not answer. Nothing was printed; try again, or export a PDF.")
        self._parts.news.toast.say(words, undo=False)


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of printing."""
    printing = PrintingHere(parts)
    parts.rooms.when_made("printing", partial(_printing, parts, printing))
    parts.rooms.when_made("timeline", partial(_timeline, parts, printing))
    return {"print_notes": printing.here}


def _printing(parts: Parts, here: PrintingHere) -> None:
    parts.rooms.printing.printed.connect(here.on_printed)
    parts.rooms.printing.refused.connect(here.on_refused)


def _timeline(parts: Parts, here: PrintingHere) -> None:
    parts.rooms.timeline.acts.print_asked.connect(here.one)
