"""Giving an entry to the person it belongs to."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from relbook.journal.page import Page
from relbook.store import clients, entries
from relbook.ui.desk import Desk
from relbook.ui.shared.menu import Menu


class FilingMenu(Menu):
    """Everybody on the list; who is chosen gets the entry."""

    def __init__(self, desk: Desk, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for client in clients.everyone():
            self.addAction(client.name).setData(client)
        self.triggered.connect(self._on_chosen)

    def _on_chosen(self, action: QAction) -> None:
        client = action.data()
        write = partial(entries.file_under, self._page.id, [client.id], today=self._desk.today())
        self._desk.perform(write, self.tr("Given to {name}.").format(name=client.first))
