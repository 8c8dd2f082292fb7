"""Gatherings that are planned: who is asked, who comes, a copy of the invitation for each."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import MissingError
from relbook.journal.client import Client
from relbook.journal.gathering import Gathering, Going, invitation
from relbook.store import clients, gatherings
from relbook.store.edit import Edit
from relbook.ui.desk import Desk
from relbook.ui.rituals.gathering import words
from relbook.ui.shared.clipboard import PrivateCopy
from relbook.ui.shared.controls import Button, IconButton, Label
from relbook.ui.shared.person import Face
from relbook.ui.shared.scrolled import Scrolling
from relbook.ui.shared.select import Select
from relbook.ui.shared.sheet import Sheet
from relbook.ui.shared.sheet_frame import Notice, Rule, SheetHead
from relbook.ui.shared.theme import theme

MARKS = (Going.TO_ASK, Going.ASKED, Going.YES, Going.NO)
"""Where asking can stand before the day; who came is said afterwards."""


class GuestLine(QWidget):
    """A name, where asking stands, and a copy of the invitation."""

    marked = Signal(str, str)  # the client, and where asking stands
    copied = Signal(str)  # the client

    def __init__(self, client: Client, going: Going, *, invites: bool) -> None:
        super().__init__()
        self.client = client
        face = Face(theme().px(36))
        face.show_person(client.id, client.initials, None)
        self.state = Select()
        self.state.setAccessibleName(self.tr("{name}: how it stands").format(name=client.name))
        for value in MARKS:
            self.state.addItem(words.going(value), value.value)
        self.state.setCurrentIndex(max(0, self.state.findData(going.value)))
        self.copy = IconButton("copy", self.tr("Copy the invitation for {name}").format(name=client.first))
        self.copy.setEnabled(invites)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(12)
        row.addWidget(face)
        row.addWidget(Label(client.name, "strong"), 1)
        row.addWidget(self.state)
        row.addWidget(self.copy)
        self.state.activated.connect(self._on_state)
        self.copy.clicked.connect(self._on_copy)

    def _on_state(self) -> None:
        self.marked.emit(self.client.id, str(self.state.currentData()))

    def _on_copy(self) -> None:
        self.copied.emit(self.client.id)


class GuestsSheet(Sheet):
    """One gathering at a time; the others a choice away."""

    plan_asked = Signal()
    held_asked = Signal(str)  # the gathering whose day has come

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, self.tr("Gatherings"), (620, 600))
        self._desk = desk
        self._copies = PrivateCopy(self)
        self._one: Gathering | None = None
        self.rows: list[GuestLine] = []
        self.head = SheetHead(self.tr("Gatherings"), "")
        self.which = Select()
        self.which.setAccessibleName(self.tr("Which gathering"))
        self.counted = Label(role="small", tone="text2")
        self.guard = Notice("", "lock-key")
        self.area, self.lines = Scrolling(), QVBoxLayout()
        self.off = Button(self.tr("Take it off the plan"), variant="danger")
        self.another = Button(self.tr("Plan another"))
        self.held = Button(self.tr("Who came?"), variant="primary")
        self._build()
        self._wire()

    def open(self) -> None:
        self.ask()

    def ask(self, key: str = "") -> None:
        """Open on a gathering, else on the next one."""
        self._take(key)
        self.look()
        super().open()

    @staticmethod
    def ahead() -> list[Gathering]:
        """Those that are not written about yet, the next first."""
        return [one for one in reversed(gatherings.on_file()) if not one.entry_id and not one.let_be]

    def first_focus(self) -> QWidget:
        return self.rows[0].state if self.rows else self.another

    def forget_copy(self) -> None:
        """Take the invitation off the clipboard."""
        self._copies.forget()

    def look(self) -> None:
        """Show how it stands now."""
        there = self.ahead()
        kept = self._one.id if self._one else ""
        self._one = next((one for one in there if one.id == kept), there[0] if there else None)
        self.which.clear()
        for one in there:
            self.which.addItem(words.title(one), one.id)
        if self._one is not None:
            self.which.setCurrentIndex(self.which.findData(self._one.id))
        self.which.setVisible(len(there) > 1)
        self._show(self._one)

    def _take(self, key: str) -> None:
        self._one = next((one for one in self.ahead() if one.id == key), None)

    def _show(self, one: Gathering | None) -> None:
        today = self._desk.today()
        title = words.title(one) if one else self.tr("No gathering is planned")
        self.head.title.setText(title)
        self.setAccessibleName(title)
        said = self.tr("A table, a walk, a look into your workshop: small is enough.")
        self.head.beneath.setText(words.when(one, today) if one else said)
        self.counted.setText(words.counted(one) if one else "")
        warned = words.guards(gatherings.guards(one.keys, today)) if one else ""
        self.guard.say(warned)
        self.guard.setVisible(bool(warned))
        self._lay(one)
        self.off.setVisible(one is not None)
        self.held.setVisible(one is not None and one.day is not None and one.day <= today)
        for button in (self.off, self.another, self.held):
            button.setEnabled(not self._desk.read_only)

    def _lay(self, one: Gathering | None) -> None:
        people = clients.some(one.keys) if one else {}
        guests = [(people[key], state) for key, state in one.guests if key in people] if one else []
        self.rows = [GuestLine(who, state, invites=bool(one and one.words.strip())) for who, state in guests]
        inside = QWidget()
        self.lines = QVBoxLayout(inside)
        self.lines.setContentsMargins(32, 8, 28, 8)
        self.lines.setSpacing(0)
        for row in self.rows:
            row.marked.connect(self._on_marked)
            row.copied.connect(self._on_copied)
            row.state.setEnabled(not self._desk.read_only)
            self.lines.addWidget(row)
        self.lines.addStretch(1)
        self.area.turn_to(inside)

    def _build(self) -> None:
        along = QHBoxLayout()
        along.setContentsMargins(32, 0, 28, 12)
        along.setSpacing(12)
        along.addWidget(self.which)
        along.addWidget(self.counted, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 12, 28, 16)
        foot.setSpacing(8)
        foot.addWidget(self.off)
        foot.addStretch(1)
        foot.addWidget(self.another)
        foot.addWidget(self.held)
        self.guard.hide()
        self.column.addWidget(self.head)
        self.column.addLayout(along)
        self.column.addWidget(Rule())
        self.column.addWidget(self.guard.inset(32, 12, 28, 0))
        self.column.addWidget(self.area, 1)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)

    def _wire(self) -> None:
        self.head.close_button.clicked.connect(self.close_sheet)
        self.which.activated.connect(self._on_which)
        self.off.clicked.connect(self._on_off)
        self.another.clicked.connect(self._on_another)
        self.held.clicked.connect(self._on_held)
        self._desk.changed.connect(self._on_changed)

    def _on_which(self) -> None:
        self._take(str(self.which.currentData()))
        self.look()

    def _on_marked(self, client_id: str, state: str) -> None:
        if self._one is None:
            return
        wanted = self._one.mark(client_id, Going(state))
        write = partial(gatherings.plan, wanted, {}, today=self._desk.today())
        said = self.tr("Noted of {name}: {state}.")
        name, state = clients.get(client_id).first, words.going(Going(state)).lower()
        self._desk.perform(write, said.format(name=name, state=state))

    def _on_copied(self, client_id: str) -> None:
        if self._one is not None:
            self._copies.copy(invitation(self._one.words, clients.get(client_id).first))

    def _on_off(self) -> None:
        if self._one is not None:
            self._desk.perform(partial(gatherings.call_off, self._one.id), self.tr("Taken off the plan."))

    def _on_another(self) -> None:
        self.close_sheet()
        self.plan_asked.emit()

    def _on_held(self) -> None:
        if self._one is not None:
            self.close_sheet()
            self.held_asked.emit(self._one.id)

    def _on_changed(self, edit: Edit) -> None:
        if self.isVisible():
            try:
                self.look()
            except MissingError:
                self.close_sheet()
