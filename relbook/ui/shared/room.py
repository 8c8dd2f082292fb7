"""What the rooms of the window have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from relbook.ui.desk import Desk
from relbook.ui.shared.later import Later

if TYPE_CHECKING:
    from relbook.store.edit import Edit

FRAME_MS = 16
"""How long what can wait leaves the window to the picture that comes first, in milliseconds."""

DRAFT = frozenset({"draft"})
"""What a pause in typing writes: nothing that a room shows has changed."""


class Room(QWidget):
    """Shows something, and looks again whenever what it shows has changed.

    A room overrides `look`: read the store, show what is there. Nothing is cached, so nothing
    goes stale, after typing, undo, import, merge or midnight alike. A hidden room does not bother; it looks
    when it comes into view.
    """

    patience = 0
    """How long it leaves to the room in front before it looks again, in milliseconds: it shows the same in
    short, or asks the worker, who shares one interpreter with the window."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk = desk
        self._stale, self._ahead = True, False
        self._painted = QTimer(self, singleShot=True, interval=self.patience)
        self._painted.timeout.connect(self._on_painted)
        desk.changed.connect(self._on_changed)
        desk.turned.connect(self.look_again)

    def look(self) -> None:
        """Show what the store says now."""
        raise NotImplementedError

    def concerned(self, edit: Edit) -> bool:
        """Whether an edit touches what is shown here."""
        return True

    def look_again(self) -> None:
        """Look now if in view, else when next in view."""
        self._stale, self._ahead = True, False
        if self.isVisible():
            self._stale = False
            self.look()

    def look_ahead(self) -> None:
        """Look right before it comes into view: in view each row that comes has all others laid out again."""
        self._stale, self._ahead = False, True
        self.look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        stale, self._stale = self._stale and not self._ahead, False
        self._ahead = False
        if stale:
            self.look()

    def _on_changed(self, edit: Edit) -> None:
        if edit.kinds == DRAFT or not self.concerned(edit):
            return
        if self.patience and not Later.at_once:
            self._stale, self._ahead = True, False
            self._painted.start()
        else:
            self.look_again()

    def _on_painted(self) -> None:
        if self._stale:
            self.look_again()


class ClientRoom(Room):
    """A room about one client; an empty key is nobody."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.client_id = ""

    def show_client(self, client_id: str) -> None:
        """Turn to this client."""
        self.client_id = client_id
        self.look_again()

    def concerned(self, edit: Edit) -> bool:
        return edit.concerns(self.client_id)
