"""What the list asks just now, as chips that go away with a click or with Delete."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.ui.shared.flow import Flow
from relbook.ui.shared.line import Pen
from relbook.ui.shared.paint import focus_ring, rounded, text_width
from relbook.ui.shared.painted import PaintedButton
from relbook.ui.shared.theme import theme


class Chip(PaintedButton):
    """Words and a cross."""

    def __init__(self, words: str, value: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self.setText(words)
        self.setAccessibleName(self.tr("Filter: {words}. Takes it away.").format(words=words))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = text_width(self.text(), "caption_strong") + theme().px(34)
        return QSize(min(round(wide), theme().px(248)), theme().px(28))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px = Pen(self, QPainter(self)), theme().px
        painter = pen.painter
        assert painter is not None
        box = QRectF(self.rect())
        rounded(painter, box, 9, "ink_tint", "ink_line")
        words = pen.spot(px(10), 0, box.width() - px(32), box.height())
        pen.words(self.text(), words, "caption_strong", "ink_text")
        side = px(12)
        pen.icon("x", pen.spot(box.width() - px(9) - side, (box.height() - side) / 2, side, side), "ink_text")
        if self.ring:
            focus_ring(painter, box, 9)


class Chips(QWidget):
    """Chips side by side, and below one another where there are many."""

    removed = Signal(object)  # the value of a chip

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, gap=6)
        self.chips: list[Chip] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Filters of the list"))

    def show_chips(self, wanted: Sequence[tuple[str, object]]) -> None:
        """Show these words with what they stand for."""
        if [(chip.text(), chip.value) for chip in self.chips] == list(wanted):
            return
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [Chip(words, value, self) for words, value in wanted]
        for chip in self.chips:
            chip.clicked.connect(self._on_clicked)
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()

    def _on_clicked(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.removed.emit(chip.value)
