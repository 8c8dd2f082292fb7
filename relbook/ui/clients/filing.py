"""Whose timeline an entry of the Inbox goes on: a menu of everybody, narrowed by the letters one types."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from relbook.journal.client import Client
from relbook.journal.fold import fold
from relbook.journal.page import Page
from relbook.store import clients, entries
from relbook.ui.desk import Desk
from relbook.ui.shared.menu import Menu


class FilingMenu(Menu):
    """Everybody on the list; who is chosen gets the entry.

    Letters narrow it, and the first who fits is the one that Enter means. Qt would jump from name to name by
    single letters and do nothing at the second: of three hundred, Enter took the first.
    """

    def __init__(self, desk: Desk, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._typed = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.head = self.addAction(self.tr("Type a name"))
        self.head.setEnabled(False)
        self.people = [self._person(client) for client in clients.everyone()]
        self.triggered.connect(self._on_chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        beside = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        letter = "" if event.modifiers() & beside else event.text()
        if event.key() == Qt.Key.Key_Backspace:
            self._narrow(self._typed[:-1])
        elif letter and letter.isprintable() and (self._typed + letter).strip():
            self._narrow(self._typed + letter)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point()  # it shrinks away from below the mouse as it is narrowed, and Qt points at nobody then

    def _point(self) -> None:
        """Point at the first who fits the letters typed."""
        fitting = [action for action in self.people if action.isVisible()]
        if self._typed:
            self.setActiveAction(fitting[0] if fitting else self.head)

    def _person(self, client: Client) -> QAction:
        action = self.addAction(client.name.replace("&", "&&"))
        action.setData(client)
        return action

    def _narrow(self, typed: str) -> None:
        self._typed = typed
        words = fold(typed.strip())
        for action in self.people:
            action.setVisible(words in fold(action.data().name))
        fits = any(action.isVisible() for action in self.people)
        nobody = self.tr("{words}: nobody has that name").format(words=typed)
        said = self.tr("Type a name") if not typed else typed if fits else nobody
        self.head.setText(said.replace("&", "&&"))
        self._point()

    def _on_chosen(self, action: QAction) -> None:
        client = action.data()
        write = partial(entries.file_under, self._page.id, [client.id], today=self._desk.today())
        self._desk.perform(write, self.tr("Given to {name}.").format(name=client.first))
