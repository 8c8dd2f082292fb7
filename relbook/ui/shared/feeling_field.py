"""How a talk left the writer: five words side by side, one key each."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from relbook.journal.afterwards import ENERGY
from relbook.ui.shared import feelings
from relbook.ui.shared.controls import Button
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.loose import LoosePart
from relbook.ui.shared.tips import tip


class FeelingField(LoosePart):
    """One of five, or not said; the keys 1 to 5 choose, the same again takes it back."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._before: int | None = None
        row = Flow(self)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # one that is pressed again is taken back
        self.buttons: dict[int, Button] = {}
        for key, value in enumerate(ENERGY, 1):
            button = Button(feelings.feeling(value), variant="choice")
            button.setCheckable(True)
            button.setAccessibleDescription(self.tr("Key {key}").format(key=key))
            tip(button, self.tr("Key {key}").format(key=key))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if value == 0 else Qt.FocusPolicy.ClickFocus)
            button.installEventFilter(self)
            self._group.addButton(button)
            row.addWidget(button)
            self.buttons[value] = button
        self._group.buttonClicked.connect(self._on_clicked)

    def value(self) -> int | None:
        """What was chosen, from -2 to 2; None when nothing was."""
        return next((value for value, button in self.buttons.items() if button.isChecked()), None)

    def put(self, energy: int | None) -> None:
        """Show what is in the book."""
        self._before = energy
        self._show(energy)

    def decided(self) -> list[str]:
        return self.chosen() if self.isVisible() else []

    def chosen(self) -> list[str]:
        """What was chosen and is not in the book, as a line of words."""
        chosen = self.value()
        if chosen is None or chosen == self._before:
            return []
        return [f"{self.accessibleName()}: {feelings.feeling(chosen)}"]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One key, one word; the arrows go from word to word."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(ENERGY):
            self._choose(ENERGY[number])
            return True
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            return False
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        now = self.value()
        self._show(max(ENERGY[0], min(ENERGY[-1], (0 if now is None else now) + step)))
        self.changed.emit()
        return True

    def _choose(self, energy: int) -> None:
        self._show(None if self.value() == energy else energy)
        self.changed.emit()

    def _show(self, energy: int | None) -> None:
        for value, button in self.buttons.items():
            button.setChecked(value == energy)

    def _on_clicked(self, pressed: object) -> None:
        for button in self.buttons.values():
            if button is not pressed:
                button.setChecked(False)
        self.changed.emit()
