"""What is done to an entry where it stands; each act can be taken back."""

from functools import partial

from PySide6.QtCore import QObject

from relbook.journal.page import Page
from relbook.store import entries, facts
from relbook.ui.desk import Desk
from relbook.ui.shared.landmarks import mark


class EntryActs(QObject):
    """Pins, marks, bins and asks, through the desk."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def pin(self, page: Page) -> None:
        """Pin an entry to the brief, or take the pin out."""
        said = self.tr("Unpinned.") if page.entry.pinned else self.tr("Pinned to the brief.")
        self._desk.perform(partial(entries.amend, page.id, pinned=not page.entry.pinned), said)

    def landmark(self, page: Page) -> None:
        """Make an entry a landmark, or no more."""
        mark(self._desk, page.entry)

    def move_to_bin(self, page: Page) -> None:
        """Move an entry to the bin."""
        self._desk.perform(partial(entries.remove, page.id), self.tr("Entry moved to the bin for 60 days."))

    def asked(self, question_id: str) -> None:
        """Tick a question off."""
        write = partial(facts.asked, question_id, self._desk.today())
        self._desk.perform(write, self.tr("Question asked."))
