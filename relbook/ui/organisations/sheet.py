"""An organisation on a sheet: the people there now, those who were, and the entries with them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.journal.house import House
from relbook.store import houses, organisations
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.organisations.lines import EntryLine, Head, PersonLine
from relbook.ui.shared.controls import Button
from relbook.ui.shared.edges import edges
from relbook.ui.shared.figures import figure
from relbook.ui.shared.line import Line
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead

SIZE = (600, 640)


class HouseSheet(Sheet):
    """One organisation. `show_house` turns to it and lays it over the window."""

    client_chosen = Signal(str)
    entry_chosen = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, self.tr("Organisation"), SIZE)
        self._desk = desk
        self.house_id = ""
        self.house: House | None = None
        self.head = SheetHead("", "")
        self.own = Button(self.tr("Its own page"), variant="link")
        self.area = Scrolling()
        self.head.layout().insertWidget(1, self.own)  # type: ignore[union-attr]
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.area, 1)
        self.head.close_button.clicked.connect(self.close_sheet)
        self.own.clicked.connect(self._on_own)
        desk.changed.connect(self._on_changed)

    def show_named(self, name: str) -> None:
        """Show the organisation of this name, where there is one."""
        key = organisations.named(name)
        if key:
            self.show_house(key)

    def show_house(self, organisation_id: str) -> None:
        """Show this organisation."""
        self.house_id = organisation_id
        self.look()
        self.area.verticalScrollBar().setValue(0)
        self.open()

    def look(self) -> None:
        """Show what the store says now.

        Raises:
            MissingError: The organisation is gone.
        """
        self.house = found = houses.house(self.house_id)
        self.head.title.setText(found.organisation.name)
        self.setAccessibleName(found.organisation.name)
        self.head.beneath.setText(self._summary(found))
        self.own.setHidden(not found.organisation.client_id)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(edges(24, 0, 12, 20))
        column.setSpacing(0)
        for line in self._lines(found):
            column.addWidget(line)
        column.addStretch(1)
        self.area.turn_to(page)

    def first_focus(self) -> QWidget:
        return next((line for line in self.lines() if line.entry_id), self.head.close_button)

    def lines(self) -> list[Line]:
        """The lines, from the top."""
        return self.area.findChildren(Line)

    def _summary(self, found: House) -> str:
        here, gone = len(found.here), len(found.gone)
        now = self.tr("Nobody here now") if not here else self.tr("One person here now")
        if here > 1:
            now = self.tr("{count} people here now").format(count=figure(here))
        earlier = self.tr("{here}, {count} earlier")
        return earlier.format(here=now, count=figure(gone)) if gone else now

    def _lines(self, found: House) -> list[QWidget]:
        lines: list[QWidget] = []
        for head, stays in ((self.tr("Here now"), found.here), (self.tr("Were here"), found.gone)):
            if stays:
                lines.append(Head(head, len(stays)))
                lines += [self._wired(PersonLine(stay), person=True) for stay in stays]
        lines.append(Head(self.tr("With them while they were here")))
        today = self._desk.today()
        lines += [self._wired(EntryLine(page, today), person=False) for page in found.together]
        if not found.together:
            lines.append(Paragraph(self.tr("Nothing written yet."), role="small", tone="text3"))
        return lines

    def _wired(self, line: Line, *, person: bool) -> Line:
        line.chosen.connect(self._on_client if person else self._on_entry)
        return line

    def _on_client(self, client_id: str) -> None:
        self.close_sheet()
        self.client_chosen.emit(client_id)

    def _on_entry(self, entry_id: str) -> None:
        self.close_sheet()
        self.entry_chosen.emit(entry_id)

    def _on_own(self) -> None:
        if self.house is not None:
            self._on_client(self.house.organisation.client_id)

    def _on_changed(self, edit: Edit) -> None:
        if self.isVisible():
            try:
                self.look()
            except MissingError:  # its last role went, by undo
                self.close_sheet()
