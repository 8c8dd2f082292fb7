"""What the squares of the heatmap mean."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.insights.heat import NO_CONTACT, HeatDay
from relbook.ui.shared.heat import paint_cell, rule
from relbook.ui.shared.paint import mirrored, text_line, text_width
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip


class Legend(QWidget):
    """Five steps from quiet to long, a gesture, today; the tooltip says the rule."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        tip(self, rule())
        self.setAccessibleName(rule())

    def sizeHint(self) -> QSize:
        return QSize(round(self._walk(None)), theme().px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._walk(QPainter(self))

    def _walk(self, painter: QPainter | None) -> float:
        """Paint from the left, or only measure; says how wide it all is."""
        side, gap, left = theme().px(13), theme().px(4), 0.0
        left = self._words(painter, left, self.tr("quiet")) + 2 * gap
        for step in range(5):
            left = self._cell(painter, left, HeatDay(step=step)) + gap - 1
        left = self._words(painter, left + gap, self.tr("long talk")) + side + gap
        left = self._cell(painter, left, HeatDay(1, gestures=1, step=1)) + 2 * gap
        left = self._words(painter, left, self.tr("small gesture")) + side + gap
        left = self._cell(painter, left, NO_CONTACT, today=True) + 2 * gap
        return self._words(painter, left, self.tr("today")) + 2

    def _words(self, painter: QPainter | None, left: float, words: str) -> float:
        width = text_width(words, "caption")
        if painter:
            box = self._placed(left, width, theme().px(24))
            text_line(painter, box, words, "caption", "text2", align=Qt.AlignmentFlag.AlignLeft)
        return left + width + 1

    def _cell(self, painter: QPainter | None, left: float, had: HeatDay, *, today: bool = False) -> float:
        side = theme().px(13)
        if painter:
            box = self._placed(left, side, side)
            box.moveTop((self.height() - side) / 2)
            paint_cell(painter, box, had, today=today)
        return left + side

    def _placed(self, left: float, width: float, height: float) -> QRectF:
        box = QRectF(left, 0, width, height)
        return QRectF(mirrored(self, box.toAlignedRect())) if self.layoutDirection().value else box
