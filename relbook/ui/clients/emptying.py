"""Asking before the bin is emptied: what is in it goes for good."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from relbook.store import emptying
from relbook.ui.desk import Desk
from relbook.ui.shared.figures import figure


class EmptyQuestion(QMessageBox):
    """Asks once; nothing in the bin comes back afterwards, nor does what could be undone."""

    def __init__(self, desk: Desk, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setTextFormat(Qt.TextFormat.PlainText)
        asked = self.tr("Delete {count} things in the bin for good? Their files go too. Nothing comes back.")
        if count == 1:
            asked = self.tr(
                "Delete the one thing in the bin for good? Its files go too. It does not come back."
            )
        self.setText(asked.format(count=figure(count)))
        self.sure = self.addButton(self.tr("Empty the bin"), QMessageBox.ButtonRole.AcceptRole)
        self.keep = self.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)
        self.buttonClicked.connect(self._on_clicked)

    def _on_clicked(self, button: object) -> None:
        if button is self.sure and self._desk.perform(emptying.emptied) is not None:
            self._desk.history.clear()  # what could be taken back is not there any more
