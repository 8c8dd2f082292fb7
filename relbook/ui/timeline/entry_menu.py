"""What can be done with an entry, as a menu."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from relbook.journal.addresses import addresses
from relbook.journal.entry import Kind
from relbook.journal.lives.course import has_sides
from relbook.journal.lives.standing import lives
from relbook.journal.marks import MARKED
from relbook.journal.page import Page
from relbook.journal.tiers import is_private
from relbook.journal.visible import visible
from relbook.ui.shared.menu import Menu

FOLLOW = "follow "
"""How an act begins that opens an address of the entry; its number follows."""

SHORT = 40
"""How much of an address a menu shows, in characters."""


class EntryMenu(Menu):
    """Says which act was chosen; it goes when it closes."""

    chosen = Signal(str, object)  # an act and the Page

    def __init__(self, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill()
        self.triggered.connect(self._on_triggered)

    def open_at(self, where: QPoint) -> None:
        """Show it there."""
        self.popup(where)

    def _fill(self) -> None:
        entry = self._page.entry
        self._add(self.tr("Edit"), "E", "edit")
        self._add(self.tr("Add a promise"), "P", "promise")
        self._add(self.tr("Unpin") if entry.pinned else self.tr("Pin to the brief"), "B", "pin")
        landmark = self.tr("No landmark any more") if entry.landmark else self.tr("Make it a landmark")
        self._add(landmark, "L", "landmark")
        self._add(self.tr("Give it to a person…"), "", "file")
        if entry.kind in MARKED:
            self._add(self.tr("About this talk…"), "", "about")
        if lives(entry.kind):
            self._add(self.tr("Steps and views…"), "", "life")
        if has_sides(entry.kind):
            self._add(self.tr("What I did, said and thought…"), "", "life")
        if not is_private(entry):
            self._leaving()
        if entry.kind == Kind.REFLECTION:
            self._add(self.tr("Let this leave with exports…"), "", "promote")
        elif entry.prompt and not is_private(entry):
            self._add(self.tr("Keep this answer here again"), "", "demote")
        for number, address in enumerate(addresses(entry.text)):
            words = address.words if len(address.words) <= SHORT else f"{address.words[:SHORT]}…"
            said = self.tr("Open {address}…").format(address=visible(words).replace("&", "&&"))
            self._add(said.replace("\t", " "), "", f"{FOLLOW}{number}")
        self._add(self.tr("Earlier versions…"), "H", "versions")
        self.addSeparator()
        self._add(self.tr("Move to the bin"), "Del", "bin")

    def _leaving(self) -> None:
        """The ways out for an entry that may leave."""
        for who in self._page.clients[:1]:
            self._add(self.tr("A recap for {name}…").format(name=who.first), "", "recap")
        self._add(self.tr("Print…"), "", "print")

    def _add(self, words: str, key: str, act: str) -> None:
        action = self.addAction(f"{words}\t{key}" if key else words)
        action.setData(act)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data(), self._page)
