"""Entries with steps of their own: from the chip, the menu or a toast to their sheet, and the ledger."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from relbook.journal.entry import Entry, Kind
from relbook.journal.lives.parts import Life, Step
from relbook.journal.page import Page
from relbook.store import lives
from relbook.ui.parts import Parts
from relbook.ui.shared.landmarks import mark


class Living(QObject):
    """Opens what belongs to an entry's life, and offers after keeping one what would come next."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts

    def show_here(self) -> None:
        """Open the ledger of the client in view, or of everybody."""
        self._parts.laying.ledger(self._parts.journey.client_id)

    def show_all(self) -> None:
        """Open the register of everybody."""
        self._parts.laying.ledger("")

    def note_truth(self) -> None:
        """Write down what is not said yet."""
        self._parts.doing.write_about(self._parts.journey.client_id, Kind.TRUTH.value)

    def on_written(self, page: Page) -> None:
        """Offer what would come next with the entry that was kept."""
        words = self._next(page.entry, page.life)
        if not words or not page.clients:
            return
        landmark = page.entry.kind in (Kind.SHARED, Kind.IN_PERSON)
        act = partial(mark, self._parts.desk, page.entry)
        self._parts.news.toast.offer(words, act if landmark else partial(self._parts.laying.life, page.id))

    def _next(self, entry: Entry, life: Life) -> str:
        match entry.kind:
            case Kind.CONFLICT if not life.has_goal:
                return self.tr("Add the shared goal")
            case Kind.NEGOTIATION if not life.day(Step.AGREED):
                return self.tr("Add what matters to both")
            case Kind.REPAIR if not life.day(Step.TOLD):
                return self.tr("Say when you told them")
            case Kind.SHARED if not entry.landmark:
                return self.tr("A landmark")
            case Kind.IN_PERSON if lives.is_first_in_person(entry.id):
                return self.tr("The first time in one room: a landmark")
        return ""


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of entries with a life of their own."""
    living = Living(parts)
    parts.rooms.when_made("timeline", partial(_timeline, parts))
    parts.news.written.connect(living.on_written)
    parts.sheets.when_made("ledger", partial(_ledger, parts))
    return {"between": living.show_here, "register": living.show_all, "truth": living.note_truth}


def _timeline(parts: Parts) -> None:
    parts.rooms.timeline.life_asked.connect(parts.laying.life)


def _ledger(parts: Parts) -> None:
    ledger = parts.sheets.ledger
    ledger.life_asked.connect(parts.laying.life)
    ledger.entry_chosen.connect(parts.journey.show_entry)
    ledger.write_asked.connect(parts.doing.write_about)
