"""What is done to an entry where it stands; each act can be taken back."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from relbook.journal.addresses import addresses
from relbook.journal.page import Page
from relbook.store import becoming, entries, questions
from relbook.store.binned import KEPT
from relbook.ui.desk import Desk
from relbook.ui.shared.following import FollowQuestion
from relbook.ui.shared.landmarks import mark
from relbook.ui.timeline.entry_menu import FOLLOW, EntryMenu
from relbook.ui.timeline.layout import Part, PartKind
from relbook.ui.timeline.promoting import PromoteQuestion


class EntryActs(QObject):
    """Pins, marks, bins and asks, through the desk."""

    recap_asked = Signal(object)  # a Page whose client is to be told of it
    print_asked = Signal(object)  # a Page
    menu_chosen = Signal(str, object)  # an act of the menu, and the Page it is about

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._room = desk, parent

    @property
    def by_name(self) -> Mapping[str, Callable[[Page], None]]:
        """What an entry's menu can ask for by name."""
        return {
            "pin": self.pin,
            "landmark": self.landmark,
            "promote": self.promote,
            "demote": self.demote,
            "bin": self.move_to_bin,
            "recap": self.recap_asked.emit,
            "print": self.print_asked.emit,
        }

    def open_menu(self, page: Page, where: QPoint) -> None:
        """Show what can be done with an entry, there."""
        menu = EntryMenu(page, self._room)
        menu.chosen.connect(self.menu_chosen)
        menu.open_at(where)

    def does(self, act: str) -> Callable[[Page], None] | None:
        """What an act of an entry's menu does; None for what is not done here."""
        if act.startswith(FOLLOW):
            return partial(self.follow, number=int(act.removeprefix(FOLLOW)))
        return self.by_name.get(act)

    def pin(self, page: Page) -> None:
        """Pin an entry to the brief, or take the pin out."""
        said = self.tr("Unpinned.") if page.entry.pinned else self.tr("Pinned to the brief.")
        self._desk.perform(partial(entries.amend, page.id, pinned=not page.entry.pinned), said)

    def landmark(self, page: Page) -> None:
        """Make an entry a landmark, or no more."""
        mark(self._desk, page.entry)

    def promote(self, page: Page) -> None:
        """Ask whether a reflection may leave with exports."""
        PromoteQuestion(self._desk, page, self._room.window()).open()

    def follow(self, page: Page, number: int) -> None:
        """Ask whether an address of the entry is to be opened."""
        FollowQuestion(addresses(page.entry.text)[number], self._room.window()).open()

    def follow_part(self, page: Page, part: Part) -> None:
        """The same for a part of an entry, where that is an address."""
        if part.kind is PartKind.LINK:
            self.follow(page, int(part.key))

    def demote(self, page: Page) -> None:
        """Keep an answer here again."""
        said = self.tr("It is a reflection again, and stays here.")
        self._desk.perform(partial(becoming.demote, page.id), said)

    def move_to_bin(self, page: Page) -> None:
        """Move an entry to the bin."""
        said = self.tr("Entry moved to the bin for {days} days.").format(days=KEPT.days)
        self._desk.perform(partial(entries.remove, page.id), said)

    def asked(self, question_id: str) -> None:
        """Tick a question off."""
        write = partial(questions.asked, question_id, self._desk.today())
        self._desk.perform(write, self.tr("Question asked."))
