"""How far one is: a dot for each page and the same in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from relbook.ui.shared.controls import Label
from relbook.ui.shared.figures import figure
from relbook.ui.shared.paint import rounded
from relbook.ui.shared.theme import theme

SIDE, GAP = 7, 7
"""The width of a dot, and from one to the next, in pixels at 100 %."""

MOST = 16
"""How many dots there are at most; with more pages the words say it alone."""


class Progress(QWidget):
    """A dot for each page, the one that is shown longer than the others, and "2 of 6"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dots = _Dots()
        self.words = Label(role="caption", tone="text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.dots, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words)
        row.addStretch(1)

    def show_place(self, number: int, count: int) -> None:
        """Show the page with this number, from 1 on, of so many."""
        self.dots.show_place(number, count)
        self.dots.setVisible(1 < count <= MOST)
        self.words.setVisible(count > 0)
        said = self.tr("{number} of {count}").format(number=number, count=figure(count))
        self.words.setText(said)
        self.words.setAccessibleName(
            self.tr("Page {number} of {count}").format(number=number, count=figure(count))
        )
        self.setAccessibleName(self.words.accessibleName())


class _Dots(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._number, self._count = 1, 1
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_place(self, number: int, count: int) -> None:
        self._number, self._count = number, count
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side, gap = theme().px(SIDE), theme().px(GAP)
        return QSize((self._count + 1) * side + (self._count - 1) * gap + side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side, gap = theme().px(SIDE), theme().px(GAP)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0.0
        for number in range(1, self._count + 1):
            here = number == self._number
            wide = side * 2.5 if here else float(side)
            at = self.width() - left - wide if mirrored else left
            done = number <= self._number
            rounded(painter, QRectF(at, 0, wide, side), side / 2, "ink" if done else "line_strong")
            left += wide + gap
