"""Planning a meeting by hand: a day, a time, a kind and what it is about."""

from functools import partial

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from relbook.errors import BadDateError
from relbook.journal.client import Client
from relbook.journal.dates import read_moment
from relbook.journal.entry import Kind
from relbook.store import clients, meetings
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.select import Select
from relbook.ui.shared.sheet import Sheet

KINDS = (Kind.CALL, Kind.MEETING, Kind.IN_PERSON, Kind.NEGOTIATION)


class PlanSheet(Sheet):
    """One line for the moment, as one would say it."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, "", (480, 320), top=0.3)
        self._desk = desk
        self._client: Client | None = None
        self.title = Label(role="title")
        self.when = QLineEdit()
        self.when.setPlaceholderText(self.tr("fri 15:00, or 12 dec 10:00"))
        self.when.setAccessibleName(self.tr("When"))
        self.understood = Label(role="caption", tone="text2")
        self.kind = Select()
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in KINDS:
            self.kind.addItem(wording.kind(kind), kind)
        self.about = QLineEdit()
        self.about.setAccessibleName(self.tr("About"))
        self.plan = Button(self.tr("Plan it"), variant="primary")
        self.cancel = Button(self.tr("Cancel"), variant="quiet")
        self._build()
        self.when.textChanged.connect(self._on_when)
        self.when.returnPressed.connect(self._on_plan)
        self.about.returnPressed.connect(self._on_plan)
        self.plan.clicked.connect(self._on_plan)
        self.cancel.clicked.connect(self.close_sheet)

    def ask(self, client_id: str) -> None:
        """Open the sheet for this client."""
        self._client = clients.get(client_id)
        name = self.tr("When do you meet {name}?").format(name=self._client.first)
        self.title.setText(name)
        self.setAccessibleName(name)
        self.when.clear()
        self.about.clear()
        self._on_when()
        self.open()

    def first_focus(self) -> QWidget:
        return self.when

    def _build(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(10)
        for words, field in (
            (self.tr("When"), self.when),
            ("", self.understood),
            (self.tr("Kind"), self.kind),
        ):
            form.addRow(Label(words, role="small", tone="text2"), field)
        form.addRow(Label(self.tr("About"), role="small", tone="text2"), self.about)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.plan)
        inner = QVBoxLayout()
        inner.setContentsMargins(28, 22, 28, 18)
        inner.setSpacing(14)
        inner.addWidget(self.title)
        inner.addLayout(form)
        inner.addStretch(1)
        inner.addLayout(foot)
        self.column.addLayout(inner)

    def _on_when(self) -> None:
        words = self.when.text().strip()
        said = ""
        self.plan.setEnabled(False)
        if words:
            try:
                day, at = read_moment(words, self._desk.today(), past=False)
            except BadDateError as error:
                said = wording.of_error(error)
            else:
                said = f"{wording.day_long(day)} {wording.clock(at) if at else ''}".strip()
                self.plan.setEnabled(True)
        self.understood.setText(said)

    def _on_plan(self) -> None:
        if not self.plan.isEnabled() or self._client is None:
            return
        day, at = read_moment(self.when.text().strip(), self._desk.today(), past=False)
        kind, title = self.kind.currentData(), self.about.text().strip()
        write = partial(meetings.plan, [self._client.id], day, at, kind=kind, title=title)
        if self._desk.perform(write, self.tr("Planned.")) is not None:
            self.close_sheet()
