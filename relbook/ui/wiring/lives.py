"""Entries with steps of their own: from the chip, the menu or a toast to their sheet, and the ledger."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from relbook.errors import MissingError
from relbook.journal.entry import Entry, Kind
from relbook.journal.lives.parts import Life, Step
from relbook.store import entries, lives
from relbook.store.edit import Edit
from relbook.ui.parts import Parts
from relbook.ui.shared.landmarks import mark


class Living(QObject):
    """Opens what belongs to an entry's life, and offers after keeping one what would come next."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts
        self._kept = ""

    def show_here(self) -> None:
        """Open the ledger of the client in view, or of everybody."""
        self._parts.sheets.ledger.ask(self._parts.journey.client_id)

    def show_all(self) -> None:
        """Open the register of everybody."""
        self._parts.sheets.ledger.ask()

    def note_truth(self) -> None:
        """Write down what is not said yet."""
        self.write(self._parts.journey.client_id, Kind.TRUTH.value)

    def write(self, client_id: str, kind: str) -> None:
        """Open the composer for a note of this kind, with its client or with nobody's name yet."""
        if client_id:
            self._parts.doing.note_talk(client_id, kind)
        else:
            self._parts.sheets.quick.open_for("", kind, "")

    def on_done(self, label: str, edit: Edit) -> None:
        """Something else was done: what was offered is over."""
        self._kept = ""

    def on_kept(self, entry_id: str) -> None:
        """Offer what would come next with the entry that was kept."""
        try:
            page = entries.page(entry_id)
        except MissingError:
            return
        words = self._next(page.entry, page.life)
        if words and page.clients:
            self._kept = entry_id
            self._parts.news.toast.offer(words)

    def on_accepted(self) -> None:
        """Do what was offered."""
        if not self._kept:
            return
        entry = entries.get(self._kept)
        if entry.kind in (Kind.SHARED, Kind.IN_PERSON):
            mark(self._parts.desk, entry)
        else:
            self._parts.sheets.life.ask(entry.id)

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


def join(parts: Parts) -> None:
    """Lay the wires of entries with a life of their own."""
    rooms, sheets, journey = parts.rooms, parts.sheets, parts.journey
    living = Living(parts)
    rooms.timeline.life_asked.connect(sheets.life.ask)
    rooms.composer.kept.connect(living.on_kept)
    sheets.quick.kept.connect(living.on_kept)
    sheets.ledger.life_asked.connect(sheets.life.ask)
    sheets.ledger.entry_chosen.connect(journey.show_entry)
    sheets.ledger.write_asked.connect(living.write)
    parts.desk.done.connect(living.on_done)
    parts.news.toast.accepted.connect(living.on_accepted)


def acts(parts: Parts) -> dict[str, Callable[[], object]]:
    """What the actions of the ledger and the register do."""
    living = Living(parts)
    return {"between": living.show_here, "register": living.show_all, "truth": living.note_truth}
