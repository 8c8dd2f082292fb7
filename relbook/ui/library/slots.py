"""The slots a question may hold, to put in with a click."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.ui.library.flow_box import FlowBox
from relbook.ui.shared.controls import Button, Label


class SlotBar(QWidget):
    """Every slot but the name, which needs no telling; nothing where there is no other."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = FlowBox()
        self.buttons: list[Button] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(self.tr("It may hold"), "caption", "text2"))
        row.addWidget(self._box, 1)

    def show_slots(self, slots: Sequence[str]) -> None:
        """Show these."""
        wanted = [slot for slot in slots if slot != "name"]
        self.setVisible(bool(wanted))
        if wanted == [button.text().strip("{}") for button in self.buttons]:
            return
        for button in self.buttons:
            self._box.flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [Button(f"{{{slot}}}", variant="link", parent=self._box) for slot in wanted]
        for button in self.buttons:
            button.clicked.connect(self._on_clicked)
            self._box.flow.addWidget(button)
            button.show()

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.chosen.emit(button.text().strip("{}"))
