"""A menu, whose words are said under other names while others see the screen."""

from PySide6.QtGui import QAction, QHideEvent, QIcon, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from relbook.ui.shared.veil import veil


class Menu(QMenu):
    """Qt's own, which paints what its actions say: in call mode they say it otherwise while it is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: dict[QAction, str] = {}

    def branch(self, title: str, icon: QIcon | None = None) -> "Menu":
        """A menu below this one."""
        below = Menu(self)
        below.setTitle(title)
        if icon is not None:
            below.setIcon(icon)
        self.addMenu(below)
        return below

    def showEvent(self, event: QShowEvent) -> None:
        for action in self.actions():
            own = action.text()
            said = veil().said(own)
            if said != own:
                self._own[action] = own
                action.setText(said)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for action, own in self._own.items():
            action.setText(own)
        self._own = {}
