"""A page of the import sheet: what was found or what came, in a sentence, and all of it in a list below."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.errors import RelbookError
from relbook.journal.parcel import Report
from relbook.ui.importing import foreign_words, opened, words
from relbook.ui.importing.listing import Part, RowList
from relbook.ui.importing.opened import Opened
from relbook.ui.shared.figures import figure
from relbook.ui.shared.language import tr
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.sheet_frame import Notice
from relbook.ui.shared.tabs import Tabs

FAULTS = 2
"""How many files that cannot be read are said one by one."""


class Found(QWidget):
    """Faults above, a sentence, and a list of what is in the file, what stays out and what has no place."""

    def __init__(self) -> None:
        super().__init__()
        self.faults = [Notice("", "warning-circle", "persimmon") for _ in range(FAULTS)]
        self.more = Paragraph(role="small", tone="text2")
        self.said = Paragraph(role="head")
        self.beneath = Paragraph(role="small", tone="text2")
        self.tabs = Tabs([tr("In it"), tr("Stays out"), tr("No place for it")])
        self.left_tabs = Tabs([tr("Left out"), tr("No place for it")])
        self.list = RowList(tr("What was found"))
        self._pages: list[list[Part]] = []
        self._arrange()
        self.tabs.chosen.connect(self._on_tab)
        self.left_tabs.chosen.connect(self._on_tab)

    def show_opened(self, found: Opened) -> None:
        """Say what would come."""
        self._say_faults(found.faults)
        there = tr("Bringing it in again changes nothing.") if found.reports and not found.news else ""
        beneath = there or words.stays_behind(found.parcels)
        self._say(words.summary(found.reports, would=True) if found.reports else "", beneath)
        pages = [opened.coming(found.parcels), opened.staying(found.reports), opened.untaken(found.reports)]
        self._show(self.tabs, pages)

    def show_report(self, reports: Sequence[Report], beneath: str) -> None:
        """Say what came, and list what did not."""
        self._say_faults(())
        self._say(words.summary(reports, would=False), beneath)
        self._show(self.left_tabs, [opened.staying(reports), opened.untaken(reports)])

    def show_words(self, said: str) -> None:
        """Say what was done, with no list below."""
        self._say_faults(())
        self._say(said, "")
        self._show(self.left_tabs, [])

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for notice in self.faults:
            column.addWidget(notice.inset(0, 0, 12, 8))
        column.addWidget(self.more)
        column.addWidget(self.said)
        column.addSpacing(4)
        column.addWidget(self.beneath)
        column.addWidget(self.tabs)
        column.addWidget(self.left_tabs)
        column.addSpacing(8)
        column.addWidget(self.list, 1)
        self.rest = QWidget()  # takes the room of the list where there is none
        column.addWidget(self.rest, 1)

    def _say(self, said: str, beneath: str) -> None:
        for part, sentence in ((self.said, said), (self.beneath, beneath)):
            part.set_text(sentence)
            part.setVisible(bool(sentence))

    def _say_faults(self, faults: Sequence[RelbookError]) -> None:
        for number, notice in enumerate(self.faults):
            notice.setVisible(number < len(faults))
            if number < len(faults):
                notice.say(foreign_words.fault(faults[number]))
        rest = len(faults) - FAULTS
        self.more.setVisible(rest > 0)
        one, several = tr("One file more cannot come in."), tr("{count} files more cannot come in.")
        self.more.set_text(one if rest == 1 else several.format(count=figure(rest)))

    def _show(self, tabs: Tabs, pages: list[list[Part]]) -> None:
        """Lists behind tabs; where there is one list, no tabs, and where there is none, no list."""
        self._pages = pages
        counts = [sum(part.total for part in page) for page in pages]
        first = next((number for number, count in enumerate(counts) if count), -1)
        several = sum(map(bool, counts)) > 1 or first > 0 or (first == 0 and tabs is self.left_tabs)
        for one in (self.tabs, self.left_tabs):
            one.setVisible(one is tabs and first >= 0 and several)
        tabs.count([*counts, 0, 0, 0][: 3 if tabs is self.tabs else 2])
        tabs.choose(max(first, 0))
        self.list.setVisible(first >= 0)
        self.rest.setVisible(first < 0)
        self._on_tab(max(first, 0))

    def _on_tab(self, number: int) -> None:
        if number < len(self._pages):
            self.list.rows.show(self._pages[number])
