"""Whom Today's question is about: a face and a name that lead to their page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.journal.client import Client
from relbook.ui.shared.marks import NameLink
from relbook.ui.shared.person import Face
from relbook.ui.shared.theme import theme

FACE = 24
"""The side of the small face, in pixels."""


class About(QWidget):
    """Names a client; nothing at all for nobody."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client_id = ""
        self.face = Face(theme().px(FACE))
        self.name = NameLink("", "small_strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.face)
        row.addWidget(self.name)
        row.addStretch(1)
        self.name.clicked.connect(self._on_name)
        self.hide()

    def show_client(self, client: Client | None) -> None:
        """Name this client."""
        self._client_id = client.id if client else ""
        self.setVisible(client is not None)
        if client is not None:
            self.face.show_person(client.id, client.initials, ring=False)
            self.name.setText(client.name)
            self.name.setAccessibleName(self.tr("Open {name}’s page").format(name=client.name))
            self.name.updateGeometry()

    def _on_name(self) -> None:
        self.chosen.emit(self._client_id)
