"""What a page of a ritual is, and the page that asks one question."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from relbook.ui.rituals.understood import Understood
from relbook.ui.shared.answer_box import LINES, AnswerBox
from relbook.ui.shared.paragraph import Paragraph


class RitualPage(QWidget):
    """One page: something to read, to answer, or to act on. A page with more than words overrides this.

    `value` is what the sheet keeps of it at every pause, and hands back through `put` when one
    returns; it is text in whatever form the page understands. A page that only shows keeps nothing.
    """

    changed = Signal()  # something was typed or chosen: it is kept after a pause
    passed = Signal()  # the writer wants to go on

    def value(self) -> str:
        """What was said here so far."""
        return ""

    def put(self, value: str) -> None:
        """Show what was said here before."""

    def first(self) -> QWidget | None:
        """What has the keyboard when the page is turned to; the sheet's Next when there is nothing."""
        return None

    def look(self) -> None:
        """Something was written elsewhere: read again what is shown."""


class QuestionPage(RitualPage):
    """A question in serif, below it what there is to read, and ruled lines to answer on."""

    def __init__(
        self,
        question: str,
        why: str = "",
        beneath: Sequence[QWidget] = (),
        *,
        lines: tuple[int, int] = LINES,
    ) -> None:
        super().__init__()
        self.question = Paragraph(question, "prompt")
        self.why = Paragraph(why, "small", "text2")
        self.box = AnswerBox(rule="line", lines=lines)
        self.box.field.rename(question)
        self.understood = Understood()
        self.beneath = tuple(beneath)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.question)
        if why:
            column.addWidget(self.why)
        for part in self.beneath:
            if isinstance(part, QAbstractButton):
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)
            else:
                column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self.box)
        column.addWidget(self.understood)
        column.addStretch(1)
        self.box.field.textChanged.connect(self.changed)
        self.box.field.kept.connect(self.passed)

    def value(self) -> str:
        return self.box.field.text()

    def put(self, value: str) -> None:
        self.box.field.put(value)

    def first(self) -> QWidget | None:
        return self.box.field
