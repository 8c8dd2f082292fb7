"""The certificate, to read and to save."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from relbook.errors import RelbookError
from relbook.store import outbox
from relbook.ui.shared.controls import Button
from relbook.ui.shared.guarded import PlainEdit
from relbook.ui.shared.leaving_words import of_leaving
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.picking import ask_target
from relbook.ui.shared.sheet_frame import Rule
from relbook.ui.shared.theme import theme

FILE = "certificate.txt"
"""What the file is called: it names nobody."""


class Paper(QWidget):
    """What was done, word for word as it is saved."""

    def __init__(self) -> None:
        super().__init__()
        self.said = Paragraph(role="ui")
        self._words = ""
        self.text = PlainEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("The certificate"))
        self.saved = Paragraph(role="small", tone="text2")
        self.save = Button(self.tr("Save the certificate…"), variant="primary", icon_name="shield-check")
        self.done = Button(self.tr("Done"))
        self._lay_out()
        self.save.clicked.connect(self._on_save)

    def show_text(self, text: str, *, clean: bool) -> None:
        """Show a certificate; where something remains, say so first."""
        if clean:
            said = self.tr("Every byte of the book and its backups was looked at; nothing was found.")
        else:
            said = self.tr("Gone from the book. What remains elsewhere, and until when, stands below.")
        self.said.set_text(said)
        self.text.setFont(theme().font("small"))
        self.text.setPlainText(text)
        self.text.document().setDocumentMargin(theme().px(12))
        self._words = text
        self.saved.hide()

    def save_to(self, place: str) -> None:
        """Write the certificate."""
        try:
            outbox.put_file(Path(place), [self._words])
        except RelbookError as error:
            self.saved.set_text(of_leaving(error), "persimmon")
        else:
            self.saved.set_text(self.tr("The certificate is saved."), "text2")
        self.saved.show()

    def _on_save(self) -> None:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        near = Path(documents)
        title = self.tr("Where should the certificate go?")
        ask_target(self, title, self.save_to, name=FILE, near=near if near.is_dir() else None)

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setContentsMargins(32, 20, 28, 16)
        inner.setSpacing(12)
        inner.addWidget(self.said)
        inner.addWidget(self.text, 1)
        inner.addWidget(self.saved)
        foot = QHBoxLayout()
        foot.setContentsMargins(32, 12, 24, 16)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.done)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner, 1)
        column.addWidget(Rule())
        column.addLayout(foot)
