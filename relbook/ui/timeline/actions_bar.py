"""The few buttons that lie over the entry under the pointer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from relbook.journal.page import Page
from relbook.ui.shared.controls import IconButton


class Actions(QFrame):
    """What can be done with the entry under the pointer."""

    edit = Signal(object)
    promise = Signal(object)
    pin = Signal(object)
    more = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.setProperty("ground", "raised")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
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
        self.hide()

    def _on_edit(self) -> None:
        self.edit.emit(self.page)

    def _on_promise(self) -> None:
        self.promise.emit(self.page)

    def _on_pin(self) -> None:
        self.pin.emit(self.page)

    def _on_more(self) -> None:
        self.more.emit(self.page)
