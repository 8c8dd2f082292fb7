"""Adding a client, or changing what is known about one: only the name is needed."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from relbook.errors import BadDateError
from relbook.journal.circle import Circle
from relbook.journal.client import Client, ContactPoint, Role, State
from relbook.journal.dates import read_date
from relbook.journal.record import Record
from relbook.journal.role import present
from relbook.store import clients, people
from relbook.ui.desk import Desk
from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, IconButton, Label
from relbook.ui.shared.select import Select
from relbook.ui.shared.sheet import Sheet


class PersonSheet(Sheet):
    """A form with one question that matters: the name."""

    kept = Signal(str)  # the client's key

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, "", (560, 640))
        self._desk = desk
        self._client: Client | None = None
        self._build()
        self.name.textChanged.connect(self._on_name)
        self.keep.clicked.connect(self._on_keep)
        self.cancel.clicked.connect(self.close_sheet)
        self.closer.clicked.connect(self.close_sheet)
        self.name.returnPressed.connect(self._on_keep)

    def ask(self, client_id: str = "") -> None:
        """Open the form, for a new client or for this one."""
        self._client = clients.get(client_id) if client_id else None
        self._fill(self._client or Client("", ""))
        name = self._client.first if self._client else ""
        title = self.tr("About {name}").format(name=name) if self._client else self.tr("Someone new")
        self.title.setText(title)
        self.setAccessibleName(title)
        self.keep.setText(self.tr("Keep") if self._client else self.tr("Add client"))
        self._on_name()
        self.open()

    def first_focus(self) -> QWidget:
        return self.name

    def _build(self) -> None:
        self.title = Label(role="title")
        self.closer = IconButton("x", self.tr("Close"), "Esc")
        top = QHBoxLayout()
        top.setContentsMargins(28, 22, 18, 10)
        top.addWidget(self.title, 1)
        top.addWidget(self.closer)
        form = QFormLayout()
        form.setContentsMargins(28, 6, 28, 12)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._fields(form)
        inner = QWidget()
        inner.setLayout(form)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have the focus, and it follows them
        area.setWidget(inner)
        self.cancel = Button(self.tr("Cancel"), variant="quiet")
        self.keep = Button(self.tr("Add client"), variant="primary")
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 12, 28, 18)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        self.column.addLayout(top)
        self.column.addWidget(area, 1)
        self.column.addLayout(foot)

    def _fields(self, form: QFormLayout) -> None:
        self.name, self.called, self.company, self.role = (QLineEdit() for _ in range(4))
        self.mail, self.phone, self.town, self.since = (QLineEdit() for _ in range(4))
        self.hint = Label(role="caption", tone="honey")
        self.circle, self.state = Select(), Select()
        self.circle.addItem(self.tr("No circle yet"), None)
        for circle in Circle:
            self.circle.addItem(wording.circle(circle), circle)
        for state in State:
            self.state.addItem(wording.state(state), state)
        self.rhythm = QSpinBox()
        self.rhythm.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.rhythm.setRange(0, 999)
        self.rhythm.setSpecialValueText(self.tr("as the circle's"))
        self.rhythm.setSuffix(self.tr(" days"))
        self.alias = QLineEdit()
        self.about = QPlainTextEdit()
        self.about.setTabChangesFocus(True)
        self.about.setFixedHeight(84)
        self.since.setPlaceholderText(self.tr("2021-03-01, or 1 March 2021"))
        self._rows = (
            (self.tr("&Name"), self.name),
            (self.tr("Note"), self.hint),
            (self.tr("Called"), self.called),
            (self.tr("C&ompany"), self.company),
            (self.tr("&Role"), self.role),
            (self.tr("&Circle"), self.circle),
            (self.tr("R&hythm"), self.rhythm),
            (self.tr("&State"), self.state),
            (self.tr("&Mail"), self.mail),
            (self.tr("&Phone"), self.phone),
            (self.tr("&Town"), self.town),
            (self.tr("With you s&ince"), self.since),
            (self.tr("A&lias"), self.alias),
            (self.tr("About"), self.about),
        )
        for words, field in self._rows:
            label = Label(words, role="small", tone="text2")
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(label, field)
        self._form = form
        firms = sorted({client.company for client in clients.everyone() if client.company})
        completer = QCompleter(firms, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.company.setCompleter(completer)

    def _fill(self, client: Client) -> None:
        points = clients.points_of(client.id) if client.id else []
        self.name.setText(client.name)
        self.called.setText(client.called)
        self.company.setText(client.company)
        self.role.setText(client.role)
        self.town.setText(client.town)
        self.alias.setText(client.alias)
        self.about.setPlainText(client.about)
        self.since.setText(client.since.isoformat() if client.since else "")
        self.rhythm.setValue(client.rhythm_days or 0)
        self.circle.setCurrentIndex(max(0, self.circle.findData(client.circle)))
        self.state.setCurrentIndex(self.state.findData(client.state))
        self.mail.setText(_first(points, "mail"))
        self.phone.setText(_first(points, "phone"))

    def _on_name(self) -> None:
        name = self.name.text().strip()
        self.keep.setEnabled(bool(name))
        same = [client for client in clients.alike(name) if not self._client or client.id != self._client.id]
        said = ""
        if same:
            said = self.tr("There is already a {name} here.").format(name=same[0].name)
        self._say(said)

    def _say(self, words: str) -> None:
        self.hint.setText(words)
        self._form.setRowVisible(self.hint, bool(words))

    def _on_keep(self) -> None:
        if not self.name.text().strip():
            return
        try:
            since = self._since()
        except BadDateError as error:
            self._say(wording.of_error(error))
            return
        details = {
            "name": self.name.text(),
            "called": self.called.text().strip(),
            "company": self.company.text().strip(),
            "role": self.role.text().strip(),
            "town": self.town.text().strip(),
            "alias": self.alias.text().strip(),
            "about": self.about.toPlainText(),
            "since": since,
            "rhythm_days": self.rhythm.value() or None,
            "circle": self.circle.currentData(),
            "state": self.state.currentData(),
        }
        points = {"mail": self.mail.text().strip(), "phone": self.phone.text().strip()}
        before = people.record(self._client.id) if self._client else Record(Client("", ""))
        company, role = details.pop("company"), details.pop("role")
        now = present(before.roles) or Role("", "", "", "")
        mine = (replace(now, organisation=company, title=role),) if company or role else ()
        others = tuple(one for one in before.points if points.get(one.kind) is None)
        wanted = Record(
            replace(before.client, **details),
            (*others, *(ContactPoint("", "", kind, value) for kind, value in points.items())),
            (*mine, *(one for one in before.roles if one.id != now.id)),
            before.days,
            before.links,
            before.values,
        )
        edit = self._desk.perform(partial(people.keep, wanted, today=self._desk.today()), self._label())
        if edit is not None:
            self.close_sheet()
            self.kept.emit(edit.row_id)

    def _label(self) -> str:
        return self.tr("Kept.") if self._client else self.tr("Client added.")

    def _since(self) -> date | None:
        words = self.since.text().strip()
        return read_date(words, self._desk.today(), past=True) if words else None


def _first(points: list[ContactPoint], kind: str) -> str:
    return next((point.value for point in points if point.kind == kind), "")
