"""Showing more of what is long."""

from PySide6.QtWidgets import QWidget

from relbook.ui.shared.controls import Button
from relbook.ui.shared.figures import figure


class MoreButton(Button):
    """Offers what is not shown yet: all of it, or only the next `step` where more is left than that."""

    def __init__(self, step: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__("", variant="link", parent=parent)
        self._step = step

    def offer(self, shown: int, count: int) -> None:
        """So many are shown, of so many; nothing is offered where these are all."""
        rest = count - shown
        if self._step is None or rest > self._step:
            said, told = self.tr("Show {count} more"), self._step or rest
        else:
            said, told = self.tr("All {count}"), count
        self.setText(said.format(count=figure(told)))
        self.setVisible(rest > 0)
