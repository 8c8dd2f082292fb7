"""What was answered today, where the question stood: it can be read again, and leads to its entry."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.journal.page import Page
from relbook.ui.reflection import words
from relbook.ui.shared.controls import Button
from relbook.ui.shared.paragraph import Paragraph

LINES = 6
"""How many lines of an answer are shown."""


class Answered(QWidget):
    """The question small, the answer in the writer's serif, and what came of it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry_id = ""
        self.question = Paragraph(role="small_strong", tone="text2", max_lines=3)
        self.answer = Paragraph(role="read", max_lines=LINES)
        self.made = Paragraph(role="small", tone="text2")
        self.open = Button(self.tr("Open it"), variant="link")
        self.open.setAccessibleName(self.tr("Open the answer in the journal"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.question, self.answer, self.made):
            column.addWidget(widget)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.open.clicked.connect(self._on_open)
        self.hide()

    def show_page(self, page: Page, today: date) -> None:
        """Show this answer."""
        self._entry_id = page.id
        self.question.set_text(page.entry.question)
        self.answer.set_text(" ".join(page.entry.text.split()))
        made = words.made(page, today)
        self.made.set_text(made)
        self.made.setVisible(bool(made))

    def _on_open(self) -> None:
        self.chosen.emit(self._entry_id)
