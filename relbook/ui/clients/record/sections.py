"""The list of pages at the side of a record: one stop for Tab, arrows turn the pages."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Button
from relbook.ui.shared.sheet_frame import Ground
from relbook.ui.shared.theme import theme

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Home: -99, Qt.Key.Key_End: 99}


class Sections(Ground):
    """The names of the pages, one of which is chosen."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self.buttons = [Section(name) for name in names]
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(2)
        for number, button in enumerate(self.buttons):
            self._group.addButton(button, number)
            column.addWidget(button)
            button.stepped.connect(self._on_stepped)
        column.addStretch(1)
        self._group.idToggled.connect(self._on_toggled)
        self.choose(0)

    @property
    def current(self) -> int:
        """The number of the chosen page."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Turn to a page."""
        self.buttons[max(0, min(number, len(self.buttons) - 1))].setChecked(True)

    def _on_toggled(self, number: int, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        stop = Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus
        self.buttons[number].setFocusPolicy(stop)
        if on:
            self.chosen.emit(number)

    def _on_stepped(self, by: int) -> None:
        self.choose(self.current + by)
        self.buttons[self.current].setFocus(Qt.FocusReason.TabFocusReason)


class Section(Button):
    """The name of one page."""

    stepped = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name, variant="section")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumWidth(theme().px(128))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)
