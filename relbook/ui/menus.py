"""The menus that belong to no room: of everything, of one client, of filing a page."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from relbook.journal.page import Page
from relbook.store import clients
from relbook.ui.actions import ABOUT_A_CLIENT, main_menu
from relbook.ui.clients.filing import FilingMenu
from relbook.ui.clients.menu import PersonMenu
from relbook.ui.desk import Desk
from relbook.ui.doing import Doing
from relbook.ui.journey import Journey
from relbook.ui.laying import Laying
from relbook.ui.rooms import Rooms


class Menus(QObject):
    """Makes a menu when it is asked for and lets go of it when it closes."""

    def __init__(
        self, desk: Desk, rooms: Rooms, laying: Laying, journey: Journey, doing: Doing, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self._rooms, self._laying = desk, rooms, laying
        self._journey, self._doing, self._window = journey, doing, window
        self._actions: Mapping[str, QAction] = {}

    @property
    def actions(self) -> Mapping[str, QAction]:
        """Every act by its name."""
        return self._actions

    def set_actions(self, actions: Mapping[str, QAction]) -> None:
        """What the menu of everything holds."""
        self._actions = actions
        self._journey.turned.connect(self._on_turned)
        self._on_turned()

    def _on_turned(self) -> None:
        for name in ABOUT_A_CLIENT:
            self._actions[name].setEnabled(bool(self._journey.client_id))

    def show_all(self) -> None:
        """Show the menu of everything."""
        menu = main_menu(self._window, self._actions)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self._rooms.side.menu
        below = button.mapToGlobal(QPoint(0, button.height()))
        menu.popup(below if button.isVisible() else self._window.mapToGlobal(QPoint(20, 40)))

    def show_person(self, client_id: str, where: QPoint) -> None:
        """Show what can be done with a client."""
        self._person(client_id).open_at(where)

    def show_circles_here(self) -> None:
        """Show the circles the client in view can be moved to."""
        if client_id := self._in_view():
            menu = self._person(client_id)
            menu.open_at(self._window.mapToGlobal(QPoint(self._window.width() // 3, 80)))
            menu.setActiveAction(menu.circles.menuAction())

    def merge_here(self) -> None:
        """Choose who is the same as the client in view."""
        if self._journey.client_id:
            self._laying.merge(self._journey.client_id)

    def _person(self, client_id: str) -> PersonMenu:
        menu = PersonMenu(self._desk, clients.get(client_id), self._window)
        menu.edit_asked.connect(self._laying.person)
        menu.meeting_asked.connect(self._laying.plan)
        menu.rest_asked.connect(self._laying.rest)
        menu.merge_asked.connect(self._laying.merge)
        menu.export_asked.connect(self._doing.export_client)
        menu.between_asked.connect(self._laying.ledger)
        menu.part_asked.connect(self._laying.part)
        menu.access_asked.connect(self._laying.access)
        menu.recap_asked.connect(self._laying.recap)
        menu.forget_asked.connect(self._laying.forget)
        return menu

    def show_person_here(self, where: QPoint) -> None:
        """Show what can be done with the client in view."""
        if client_id := self._in_view():
            self.show_person(client_id, where)

    def _in_view(self) -> str:
        """The client in view; none on other pages, and where they were taken out behind the page."""
        return next(iter(clients.some([self._journey.client_id])), "")

    def show_filing(self, page: Page, where: QPoint) -> None:
        """Show whose timeline a page can be put on."""
        FilingMenu(self._desk, page, self._window).popup(where)
