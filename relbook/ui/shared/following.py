"""Following an address out of a note: the one place where that happens, and never without a question."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from relbook.journal.addresses import Address, opens
from relbook.journal.visible import visible


class FollowQuestion(QMessageBox):
    """Shows where an address leads before anything is opened; to stay is the default."""

    def __init__(self, address: Address, parent: QWidget) -> None:
        super().__init__(parent)
        self._target = address.target
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setTextFormat(Qt.TextFormat.PlainText)
        asked = self.tr("Open this outside relbook?")
        warned = self.tr("Some of its letters may look like others: read it twice.")
        lines = [asked, "", visible(address.target)]
        if not address.plain:
            lines += ["", warned]
        self.setText("\n".join(lines))
        self.follow = self.addButton(self.tr("Open it"), QMessageBox.ButtonRole.AcceptRole)
        self.stay = self.addButton(self.tr("Stay here"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.stay)
        self.setEscapeButton(self.stay)
        self.buttonClicked.connect(self._on_clicked)

    def _on_clicked(self, button: object) -> None:
        if button is self.follow and opens(self._target):
            QDesktopServices.openUrl(QUrl(self._target, QUrl.ParsingMode.StrictMode))
