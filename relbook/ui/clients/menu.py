"""What can be done with a client from the list or from the head of their page."""

from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from relbook.journal.circle import Circle
from relbook.journal.client import LEFT, Client, State
from relbook.store import clients, moves
from relbook.ui.clients.deleting import DeleteQuestion
from relbook.ui.desk import Desk
from relbook.ui.shared import near_words, wording
from relbook.ui.shared.crowded import place
from relbook.ui.shared.menu import Menu


class PersonMenu(Menu):
    """Edit, circle, state, off the list, into the bin."""

    edit_asked = Signal(str)
    meeting_asked = Signal(str)
    rest_asked = Signal(str)
    export_asked = Signal(str)
    between_asked = Signal(str)
    merge_asked = Signal(str)
    part_asked = Signal(str)
    access_asked = Signal(str)
    recap_asked = Signal(str)
    forget_asked = Signal(str)

    def __init__(self, desk: Desk, client: Client, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._client = client
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(self.tr("About {name}…").format(name=client.first), "edit")
        self._add(self.tr("Plan a meeting…"), "meeting")
        self._add(self.tr("Remind me…"), "rest")
        circles = self.circles = self.branch(self.tr("Circle"))
        past = near_words.since(moves.circles_of(client.id), desk.today())
        if past:
            circles.addAction(past).setEnabled(False)
        for circle in (*Circle, None):
            self._choice(circles, wording.circle(circle), "circle", circle, on=circle is client.circle)
        states = self.branch(self.tr("State"))
        for state in State:
            self._choice(states, wording.state(state), "state", state, on=state is client.state)
        if client.state not in LEFT:
            self._add(self.tr("End the work with {name}…").format(name=client.first), "part")
        self._add(self.tr("Between you and {name}…").format(name=client.first), "between")
        self._add(self.tr("Merge {name} with…").format(name=client.first), "merge")
        self._add(self.tr("A recap for {name}…").format(name=client.first), "recap")
        self._add(self.tr("Export…"), "export")
        self._add(self.tr("Everything held on {name}…").format(name=client.first), "access")
        self.addSeparator()
        self._add(
            self.tr("Put back on the list") if client.archived else self.tr("Take off the list"), "archive"
        )
        self._add(self.tr("Delete…"), "delete")
        self._add(self.tr("Forget {name} for good…").format(name=client.first), "forget")
        self.triggered.connect(self._on_chosen)

    def open_at(self, where: QPoint) -> None:
        """Show the menu."""
        self.popup(where)

    def _add(self, words: str, verb: str) -> None:
        self.addAction(words).setData((verb, None))

    def _choice(self, menu: Menu, words: str, verb: str, value: object, *, on: bool) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        action.setData((verb, value))

    def _on_chosen(self, action: QAction) -> None:
        verb, value = action.data()
        asks = {
            "edit": self.edit_asked,
            "meeting": self.meeting_asked,
            "rest": self.rest_asked,
            "between": self.between_asked,
            "export": self.export_asked,
            "merge": self.merge_asked,
            "part": self.part_asked,
            "access": self.access_asked,
            "recap": self.recap_asked,
            "forget": self.forget_asked,
        }
        if verb in asks:
            asks[verb].emit(self._client.id)
        else:
            self._do(verb, value)

    def _do(self, verb: str, value: Any) -> None:
        key, first = self._client.id, self._client.first
        match verb:
            case "circle":
                place(self._desk, self._window, [key], value)
            case "state":
                write = partial(clients.amend, key, on=self._desk.today(), state=value)
                self._desk.perform(write, self._state_words(value))
            case "archive" if self._client.archived:
                said = self.tr("{name} is back.").format(name=first)
                self._desk.perform(partial(clients.bring_back, key), said)
            case "archive":
                said = self.tr("{name} is off the list. Every note stays.").format(name=first)
                self._desk.perform(partial(clients.archive, key), said)
            case "delete":
                DeleteQuestion(self._desk, [self._client], self._window).open()

    def _state_words(self, state: State) -> str:
        said = self.tr("{name} is marked {state}.")
        return said.format(name=self._client.first, state=wording.state(state).lower())
