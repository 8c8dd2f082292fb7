"""What to ask next time: a list that is ticked once it was asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relbook.journal.fact import Question
from relbook.ui.knowing.line import Stop
from relbook.ui.shared.controls import IconButton
from relbook.ui.shared.line import Pen
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tick import paint_tick

KEYS = {
    Qt.Key.Key_Return: "asked",
    Qt.Key.Key_Enter: "asked",
    Qt.Key.Key_C: "asked",
    Qt.Key.Key_Delete: "remove",
    Qt.Key.Key_X: "remove",
    Qt.Key.Key_O: "source",
}


class AskLine(Stop):
    """A question with its box."""

    def __init__(self, question: Question, day: str, parent: QWidget) -> None:
        super().__init__(question.text, KEYS, parent)
        said = self.tr("To ask: {question} Noted {day}.")
        self.setAccessibleName(said.format(question=question.text, day=day))
        self.setToolTip(self.tr("Tick off as asked"))

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        if pen.painter is not None:
            paint_tick(pen.painter, pen.spot(px(6), px(8), px(17), px(17)), checked=False)
        left = px(34)
        box = pen.spot(left, px(6), width - left - px(6), 0)
        return px(12) + pen.paragraph(self.key, box, "read_small", "text", italic=True, own=False)

    def _on_clicked(self) -> None:
        self.acted.emit("asked")


class AskRow(QWidget):
    """A question, and a way to take it off the list."""

    acted = Signal(str, object)  # what to do, and this row
    stepped = Signal(object, int)

    def __init__(self, question: Question, day: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.question = question
        self.line = AskLine(question, day, self)
        said = self.tr("Do not ask: {text}").format(text=question.text)
        self.drop = IconButton("x", said, role="text3", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignTop)
        self.line.acted.connect(self._on_acted)
        self.line.stepped.connect(self.stepped)
        self.drop.clicked.connect(self._on_drop)

    def _on_acted(self, verb: str) -> None:
        self.acted.emit(verb, self)

    def _on_drop(self) -> None:
        self.acted.emit("remove", self)
