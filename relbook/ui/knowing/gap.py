"""A slot of the needs map that is empty: the question to ask, dashed in honey."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.fact import Fact, FactKind
from relbook.ui.knowing.line import Stop
from relbook.ui.shared import wording
from relbook.ui.shared.edges import edges
from relbook.ui.shared.flow import Flow
from relbook.ui.shared.line import Pen
from relbook.ui.shared.marks import NameLink
from relbook.ui.shared.paint import dashed, rounded, text_width
from relbook.ui.shared.theme import theme

KEYS = {
    Qt.Key.Key_Return: "know",
    Qt.Key.Key_Enter: "know",
    Qt.Key.Key_E: "know",
    Qt.Key.Key_A: "ask",
}


class GapLine(Stop):
    """What is not known, and what one could ask."""

    def __init__(self, kind: FactKind, question: str, once: str, parent: QWidget) -> None:
        super().__init__(question, KEYS, parent)
        self._kind = wording.fact(kind)
        self._icon = wording.fact_look(kind)[0]
        self._once = once
        self._mark = self.tr("not known yet")
        said = [f"{self._kind}: {self._mark}", once, question]
        self.setAccessibleName(". ".join(filter(None, said)))
        self.setToolTip(self.tr("Write down what you know"))

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        pen.icon(self._icon, pen.spot(px(6), px(8), px(17), px(17)), "honey_text")
        left = px(34)
        room = width - left - px(6)
        head = text_width(self._kind, "small_strong")
        pen.words(self._kind, pen.spot(left, px(6), room, px(20)), "small_strong", "honey_text")
        y = float(px(6))
        mark = text_width(self._mark, "caption")
        if left + head + px(10) + mark <= width - px(8):
            end = pen.spot(width - px(8) - mark, y, mark + 1, px(20))
            pen.words(self._mark, end, "caption", "honey_text", at_end=True)
        else:  # too narrow for one line
            y += px(20)
            pen.words(self._mark, pen.spot(left, y, room, px(18)), "caption", "honey_text")
        y += px(21)
        if self._once:
            y += px(2) + pen.paragraph(self._once, pen.spot(left, y, room, 0), "small", "text2")
        if self.key:
            box = pen.spot(left, y + px(2), room, 0)
            y += px(2) + pen.paragraph(self.key, box, "read_small", "text", italic=True, own=False)
        return y + px(4)

    def _on_clicked(self) -> None:
        self.acted.emit("know")


class GapBox(QWidget):
    """An empty slot and its two ways on: ask next time, or write down what is known."""

    acted = Signal(str, object)  # what to do, and this box
    stepped = Signal(object, int)

    def __init__(self, kind: FactKind, question: str, past: Fact | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind, self.question, self.past = kind, question, past
        self.line = GapLine(kind, question, self._once(past), self)
        self.line.in_box = True
        self.ask = NameLink(self.tr("Ask next time"), "small_strong", "ink_text", self)
        self.know = NameLink(self.tr("I know"), "small_strong", "ink_text", self)
        self.still = NameLink(self.tr("Still true"), "small_strong", "ink_text", self)
        for button in (self.ask, self.know, self.still):
            button.setAccessibleName(f"{button.text()}: {wording.fact(kind)}")
        self.ask.setVisible(bool(question))
        self.still.setVisible(past is not None)
        row = Flow(gap=12)
        indented = QHBoxLayout()
        indented.setContentsMargins(edges(theme().px(34), 0, 0, 6))
        indented.addLayout(row)
        for button in (self.still, self.ask, self.know):
            row.addWidget(button)
        pad = theme().px(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addLayout(indented)
        column.addStretch(1)
        self.line.acted.connect(self._on_acted)
        self.line.stepped.connect(self.stepped)
        self.ask.clicked.connect(self._on_ask)
        self.know.clicked.connect(self._on_know)
        self.still.clicked.connect(self._on_still)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        if self.line.underMouse():
            rounded(painter, box, 14, "honey_tint", "honey")
        else:
            dashed(painter, box, 14, "honey_tint", "honey")

    def _once(self, past: Fact | None) -> str:
        if past is None:
            return ""
        words = self.tr("In {year}: {text}")
        return words.format(year=past.as_of.year, text=past.text.rstrip("."))

    def _on_acted(self, verb: str) -> None:
        self.acted.emit(verb, self)

    def _on_ask(self) -> None:
        self.acted.emit("ask", self)

    def _on_know(self) -> None:
        self.acted.emit("know", self)

    def _on_still(self) -> None:
        self.acted.emit("still", self)
