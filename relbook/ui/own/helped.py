"""People I helped: a year of differences made, in the writer's own words, and nothing counted."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.entry import Kind
from relbook.journal.page import Page
from relbook.store import helped
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.own.lines import Lines
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.marks import NameLink
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.select import Select
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead

LONGEST = 12
"""How many lines of one entry are shown; the rest is one click away."""


class HelpedLine(QWidget):
    """Who it was and when, and below it what was written."""

    chosen = Signal(str)  # the entry

    def __init__(self, page: Page, today: date) -> None:
        super().__init__()
        self.entry_id = page.id
        names = ", ".join(who.first for who in page.clients) or self.tr("Nobody in particular")
        self.name = NameLink(names)
        self.name.clicked.connect(self._on_name)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name)
        head.addWidget(Label(wording.day_short(page.entry.day, today), "caption", "text2"))
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(4)
        column.addLayout(head)
        lines = (line.strip() for line in page.entry.text.splitlines())
        column.addWidget(Paragraph("\n".join(filter(None, lines)), "read", max_lines=LONGEST))

    def _on_name(self) -> None:
        self.chosen.emit(self.entry_id)


class HelpedSheet(Sheet):
    """A private page: what is here leaves in no export of its own."""

    entry_chosen = Signal(str)
    write_asked = Signal(str, str)  # nobody's key, and the kind of note to begin

    def __init__(self, desk: Desk, window: QWidget) -> None:
        title = self.tr("People I helped")
        super().__init__(window, title, (680, 720))
        self._desk = desk
        self._year = 0
        self.rows: list[HelpedLine] = []
        beneath = self.tr("In your own words, for you alone. Nothing here is added up or exported.")
        self.head = SheetHead(title, beneath)
        self.year = Select()
        self.year.setAccessibleName(self.tr("Year"))
        self.lines = Lines(title)
        self.empty = EmptyPage("smiley", "sage")
        self.write = Button(self.tr("Write one down"), variant="primary", icon_name="pen-nib")
        self._build()
        self.head.close_button.clicked.connect(self.close_sheet)
        self.year.activated.connect(self._on_year)
        self.write.clicked.connect(self._on_write)
        desk.changed.connect(self._on_changed)

    def open(self) -> None:
        self._year = self._desk.today().year
        self.look()
        super().open()

    def look(self) -> None:
        """Show the year as the journal has it."""
        today = self._desk.today()
        years = helped.years(today)
        self._year = self._year if self._year in years else today.year
        self.year.clear()
        for year in years:
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(years.index(self._year))
        self.year.setVisible(len(years) > 1)
        self._show(helped.of_year(self._year), today)
        self.write.setEnabled(not self._desk.read_only)

    def first_focus(self) -> QWidget:
        return self.rows[0].name if self.rows else self.write

    def _show(self, found: list[Page], today: date) -> None:
        self.lines.clear()
        self.rows = [HelpedLine(page, today) for page in found]
        month = ""
        for page, row in zip(found, self.rows, strict=True):
            here = wording.month(page.entry.day)
            if here != month:
                self.lines.column.addSpacing(8 if month else 0)
                self.lines.column.addWidget(Label(here, "head"))
                self.lines.column.addSpacing(8)
                month = here
            row.chosen.connect(self._on_chosen)
            self.lines.column.addWidget(row)
        self.lines.settle()
        self.lines.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.empty.say(
            self.tr("Nothing written down this year yet"),
            self.tr("Where did your work make somebody’s life a little easier? One line is enough."),
        )

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 12, 28, 16)
        foot.setSpacing(8)
        foot.addWidget(self.year)
        foot.addStretch(1)
        foot.addWidget(self.write)
        self.empty.hide()
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.lines, 1)
        self.column.addWidget(self.empty, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)

    def _on_year(self) -> None:
        self._year = int(self.year.currentData())
        self.look()

    def _on_chosen(self, entry_id: str) -> None:
        self.close_sheet()
        self.entry_chosen.emit(entry_id)

    def _on_write(self) -> None:
        self.close_sheet()
        self.write_asked.emit("", Kind.DIFFERENCE.value)

    def _on_changed(self, edit: Edit) -> None:
        if self.isVisible():
            self.look()
