"""Looking again at former clients: keep for another year, see everything, forget."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.retention import Former
from relbook.store import retention
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.empty import EmptyPage
from relbook.ui.shared.figures import figure
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.person import Face
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Rule, SheetHead
from relbook.ui.shared.theme import theme


class FormerRow(QWidget):
    """Somebody one no longer works with, when one last heard of them, and three ways on."""

    keep_asked = Signal(str)
    access_asked = Signal(str)
    forget_asked = Signal(str)

    def __init__(self, one: Former, said: str) -> None:
        super().__init__()
        client = one.client
        self.client = client
        face = Face(theme().px(40))
        face.show_person(client.id, client.initials, ring=False)
        self.keep = Button(self.tr("Keep another year"))
        self.keep.setAccessibleName(self.tr("Keep {name} another year").format(name=client.name))
        self.access = Button(self.tr("Save everything…"), variant="quiet")
        self.access.setAccessibleName(self.tr("Save everything about {name}").format(name=client.name))
        self.forget = Button(self.tr("Forget…"), variant="quiet")
        self.forget.setAccessibleName(self.tr("Forget {name}").format(name=client.name))
        ways = Flow(gap=8)
        for button in (self.keep, self.access, self.forget):
            ways.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(client.name, "strong"))
        words.addWidget(Paragraph(said, "small", "text2"))
        words.addSpacing(6)
        words.addLayout(ways)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(12)
        row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.keep.clicked.connect(self._on_keep)
        self.access.clicked.connect(self._on_access)
        self.forget.clicked.connect(self._on_forget)

    def _on_keep(self) -> None:
        self.keep_asked.emit(self.client.id)

    def _on_access(self) -> None:
        self.access_asked.emit(self.client.id)

    def _on_forget(self) -> None:
        self.forget_asked.emit(self.client.id)


class FormerSheet(Sheet):
    """A row for each; nothing is deleted by looking, or by letting it be."""

    access_asked = Signal(str)
    forget_asked = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, self.tr("Former clients"), (640, 640))
        self._desk = desk
        self.rows: list[FormerRow] = []
        self.head = SheetHead(self.tr("Former clients"), "")
        self.area = Scrolling()
        self.empty = EmptyPage("archive", "stone")
        self.column.addWidget(self.head)
        self.column.addWidget(Rule())
        self.column.addWidget(self.area, 1)
        self.column.addWidget(self.empty, 1)
        self.head.close_button.clicked.connect(self.close_sheet)
        desk.changed.connect(self._on_changed)

    def open(self) -> None:
        self._fill()
        super().open()

    def first_focus(self) -> QWidget:
        return self.rows[0].keep if self.rows else self.head.close_button

    def _fill(self) -> None:
        years, today = retention.years(), self._desk.today()
        self._say_rule(years)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 8, 28, 20)
        column.setSpacing(0)
        self.rows = [FormerRow(one, self._said(one)) for one in retention.due(today)]
        for row in self.rows:
            row.keep_asked.connect(self._on_keep)
            row.access_asked.connect(self._on_access)
            row.forget_asked.connect(self._on_forget)
            column.addWidget(row)
            if row is not self.rows[-1]:
                column.addWidget(Rule())
        column.addStretch(1)
        self.area.setWidget(inner)
        self.area.setVisible(bool(self.rows))
        self.empty.setVisible(not self.rows)

    def _say_rule(self, years: int) -> None:
        if years:
            one = self.tr("Silent for a year or more. Nothing is ever deleted by itself.")
            more = self.tr("Silent for {count} years or more. Nothing is ever deleted by itself.")
            rule = one if years == 1 else more
            self.empty.say(
                self.tr("Nobody to look at just now"),
                self.tr("Everybody you used to work with was in touch more lately than that."),
            )
        else:
            rule = self.tr("Switched off in the settings.")
            self.empty.say(self.tr("Nobody is asked about"), self.tr("The settings can switch it on again."))
        self.head.beneath.setText(rule.format(count=figure(years)))

    def _said(self, one: Former) -> str:
        today = self._desk.today()
        words = self.tr("Last contact {day}") if one.talked else self.tr("Over since {day}")
        last = words.format(day=wording.day_short(one.last, today))
        years = self.tr("one year ago") if one.years == 1 else self.tr("{count} years ago")
        entries = self.tr("one entry") if one.entries == 1 else self.tr("{count} entries")
        said = (last, years.format(count=figure(one.years)), entries.format(count=figure(one.entries)))
        return " · ".join((wording.state(one.client.state), *said))

    def _on_keep(self, client_id: str) -> None:
        name = next((row.client.first for row in self.rows if row.client.id == client_id), "")
        label = self.tr("{name} stays for another year.").format(name=name)
        self._desk.perform(partial(retention.keep, client_id, self._desk.today()), label)

    def _on_access(self, client_id: str) -> None:
        self.close_sheet()
        self.access_asked.emit(client_id)

    def _on_forget(self, client_id: str) -> None:
        self.close_sheet()
        self.forget_asked.emit(client_id)

    def _on_changed(self) -> None:
        if self.isVisible():
            self._fill()
            self.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
