"""Which palette everything is painted in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relbook.ui.shared.colours import Colours, named
from relbook.ui.shared.select import Select


class ColoursChoice(Select):
    """The system's wish, or one of the palettes; `chosen` says the name of the new one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Colours"))
        words = {
            Colours.SYSTEM: self.tr("As the system"),
            Colours.INK: self.tr("Ink and honey"),
            Colours.CONTRAST: self.tr("High contrast"),
            Colours.CLEAR: self.tr("For colour-blind eyes"),
        }
        for colours, said in words.items():
            self.addItem(said, colours.value)
        self.activated.connect(self._on_chosen)

    def show_value(self, value: object) -> None:
        """Show this choice without saying so."""
        self.setCurrentIndex(self.findData(named(value).value))

    def _on_chosen(self) -> None:
        self.chosen.emit(str(self.currentData()))
