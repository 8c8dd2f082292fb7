"""What may stand beside a question: its reason, whether something still holds, asking less, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Button, Label
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.paragraph import Paragraph


class Said(QHBoxLayout):
    """A word and, beside it, a paragraph: "Why now" and the reason."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.word = Label(word, "small_strong", "honey")
        self.reason = Paragraph(role="small", tone="text2")
        self.setSpacing(10)
        self.addWidget(self.word, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(self.reason, 1)

    def say(self, words: str) -> None:
        """The reason; without one nothing is shown."""
        self.reason.set_text(words)
        self.word.setVisible(bool(words))
        self.reason.setVisible(bool(words))


class _TwoAnswers(QWidget):
    """Two links side by side."""

    def __init__(self, yes: str, no: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.yes, self.no = Button(yes, variant="link"), Button(no, variant="link")
        self.pair = QWidget()
        row = Flow(self.pair, gap=12)
        row.addWidget(self.yes)
        row.addWidget(self.no)


class Holding(_TwoAnswers):
    """One click says whether what is known still holds."""

    still = Signal()
    over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.yes.setText(self.tr("Still true"))
        self.no.setText(self.tr("Not any more"))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.pair)
        self.yes.clicked.connect(self.still)
        self.no.clicked.connect(self.over)

    def speak_of(self, what: str) -> None:
        """Name for a screen reader what the buttons are about."""
        self.yes.setAccessibleName(self.tr("Still true: {what}").format(what=what))
        self.no.setAccessibleName(self.tr("Not any more: {what}").format(what=what))


class AskLess(_TwoAnswers):
    """After a question was passed over twice: whether to ask it less."""

    less = Signal()
    as_before = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.yes.setText(self.tr("Ask less"))
        self.no.setText(self.tr("Keep asking"))
        self.words = Paragraph(role="small", tone="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.pair)
        self.yes.clicked.connect(self.less)
        self.no.clicked.connect(self.as_before)

    def offer(self, question: str) -> None:
        """Ask about this question; an empty one asks nothing."""
        said = self.tr("Passed over twice: {question}").format(question=question)
        self.words.set_text(said if question else "")
        self.setVisible(bool(question))


class Because(QWidget):
    """Why a question is asked at all: its principle, and the article behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.idea = Paragraph(role="small")
        self.source = Paragraph(role="small", tone="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.idea)
        column.addWidget(self.source)
        self.hide()

    def explain(self, idea: str, source: str) -> None:
        """Say these."""
        self.idea.set_text(idea)
        self.source.set_text(source)
