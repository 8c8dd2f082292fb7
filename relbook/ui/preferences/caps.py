"""Keys as caps, several combinations side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.ui.shared.controls import key_width, paint_keys
from relbook.ui.shared.theme import theme

GAP = 12
"""Between two combinations that do the same, in pixels."""


class Caps(QWidget):
    """The combinations that do one thing."""

    def __init__(self, keys: Sequence[tuple[str, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = list(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join("+".join(caps) for caps in keys))

    def sizeHint(self) -> QSize:
        return QSize(round(sum(map(_width, self._keys)) + GAP * (len(self._keys) - 1)), theme().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys read the same everywhere
        left = 0.0
        for caps in self._keys:
            paint_keys(painter, QRectF(left, 0, _width(caps), self.height()), list(caps))
            left += _width(caps) + GAP


def _width(caps: Sequence[str]) -> float:
    return sum(key_width(cap) for cap in caps) + 4 * (len(caps) - 1)
