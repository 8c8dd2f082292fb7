"""Asking before the bin is emptied: what is in it goes for good."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from relbook.ui.shared.figures import figure


class EmptyQuestion(QMessageBox):
    """Asks once; nothing in the bin comes back afterwards, nor does what could be undone."""

    meant = Signal()

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
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
        if button is self.sure:
            self.meant.emit()
