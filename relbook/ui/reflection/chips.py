"""A few words side by side, of which one may be chosen; the same again takes it back."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relbook.ui.shared.controls import Button
from relbook.ui.shared.flow import Flow


class Chips(QWidget):
    """`chosen` says what a chip stands for, or None when it was taken back."""

    chosen = Signal(object)

    def __init__(self, name: str, parts: Sequence[tuple[str, object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._parts: list[tuple[Button, object]] = []
        row = Flow(self, gap=4)
        for words, value in parts:
            button = Button(words, variant="choice")
            button.setCheckable(True)
            button.setAccessibleName(self.tr("{name}: {choice}").format(name=name, choice=words))
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
            self._parts.append((button, value))

    @property
    def buttons(self) -> list[Button]:
        """The chips, in their order."""
        return [button for button, _ in self._parts]

    def show_value(self, value: object) -> None:
        """Show this choice without saying so."""
        for button, stands_for in self._parts:
            button.setChecked(stands_for == value)

    def _on_clicked(self) -> None:
        pressed = self.sender()
        value = next((one for button, one in self._parts if button is pressed and button.isChecked()), None)
        self.show_value(value)
        self.chosen.emit(value)
