"""Asking before an answer that was for the writer's eyes may leave like any note."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from relbook.journal.page import Page
from relbook.store import becoming
from relbook.ui.desk import Desk


class PromoteQuestion(QMessageBox):
    """Says what changes before a reflection becomes a note; to keep it here is the default."""

    def __init__(self, desk: Desk, page: Page, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._key = desk, page.id
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.NoIcon)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("Let this answer leave with exports? It becomes a note and keeps its question."))
        carries = self.tr("Exports, prints and briefs may carry it from then on, with what came of it.")
        secrets = self.tr("Lines marked !secret stay here.")
        self.setInformativeText(f"{carries} {secrets}")
        self.sure = self.addButton(self.tr("Let it leave"), QMessageBox.ButtonRole.AcceptRole)
        self.keep = self.addButton(self.tr("Keep it here"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)
        self.buttonClicked.connect(self._on_clicked)

    def _on_clicked(self, button: object) -> None:
        if button is self.sure:
            said = self.tr("It is a note now, and may leave with exports.")
            self._desk.perform(partial(becoming.promote, self._key), said)
