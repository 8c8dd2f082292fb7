"""The few buttons that lie over the entry under the pointer."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.journal.page import Page
from relbook.ui.shared.controls import IconButton
from relbook.ui.shared.edges import edges
from relbook.ui.shared.paint import mirrored, rounded
from relbook.ui.shared.row_ground import POINTED
from relbook.ui.shared.theme import mix, theme

RISE = 12
"""How far it stands above the first line of the entry, in pixels."""


class Actions(QWidget):
    """What can be done with the entry under the pointer."""

    edit = Signal(object)
    promise = Signal(object)
    pin = Signal(object)
    more = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self._beside = 0  # pixels of the entry's kind and time that stick out from below it
        self._row = row = QHBoxLayout(self)
        row.setSpacing(0)
        self.buttons = (
            IconButton("pencil-simple", self.tr("Edit entry"), "E"),
            IconButton("check-square", self.tr("Add a promise"), "P"),
            IconButton("push-pin", self.tr("Pin to the brief"), "B"),
            IconButton("dots-three", self.tr("More"), "Shift+F10"),
        )
        for button, slot in zip(
            self.buttons, (self._on_edit, self._on_promise, self._on_pin, self._on_more), strict=True
        ):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has keys for these
            button.clicked.connect(slot)
            row.addWidget(button)
        self.cover(0)
        self.hide()

    def cover(self, beside: int) -> None:
        """Lie over so many pixels beside the buttons, too: of a line that is half covered no word is read."""
        self._beside = beside
        self._row.setContentsMargins(edges(4 + beside, 2, 4, 2))
        self.adjustSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, whole = QPainter(self), self.rect()
        line = whole.adjusted(0, RISE - 1, self._beside - whole.width() + 4, 0)
        line.setHeight(theme().line("caption") + 4)
        below = mix(theme().color("window"), theme().color("hover"), POINTED)
        painter.fillRect(mirrored(self, line), below)
        buttons = mirrored(self, whole.adjusted(self._beside, 0, 0, 0))
        rounded(painter, QRectF(buttons), 10, "raised", "line_strong")

    def _on_edit(self) -> None:
        self.edit.emit(self.page)

    def _on_promise(self) -> None:
        self.promise.emit(self.page)

    def _on_pin(self) -> None:
        self.pin.emit(self.page)

    def _on_more(self) -> None:
        self.more.emit(self.page)
