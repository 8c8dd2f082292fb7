"""The page before its numbers are there: still, quiet shapes where the cards will stand."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from relbook.ui.shared.paint import rounded
from relbook.ui.shared.theme import theme


class Skeleton(QWidget):
    """Shown only when reading takes longer than a moment; nothing in it moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reading your book…"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = 4.0
        heights = (theme().px(214), theme().px(300), theme().px(84))
        for number, tall in enumerate(heights):
            if number == 1:
                near = QRectF(6, top, self.width() * 0.54, tall)
                boxes = [near, QRectF(near.right() + 18, top, self.width() - near.width() - 30, tall)]
            else:
                boxes = [QRectF(6, top, self.width() - 12, tall)]
            for box in boxes:
                rounded(painter, box, 14, "hover")
            top += tall + 20
