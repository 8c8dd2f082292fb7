"""How the work has felt lately: a small weather for each note of energy, in the order of time."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.myself import MOST_NOTES
from relbook.ui.shared.feelings import ICONS
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip

SIDE = 20
"""How large one weather is, in pixels at 100 %."""


class Weather(QWidget):
    """Only pictures of what the sentence beside it says in words: that sentence is its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._felt: Sequence[int] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_notes(self, felt: Sequence[int], said: str) -> None:
        """Show notes of energy, from -2 to 2; `said` is their finding."""
        self._felt = felt
        self.setAccessibleName(said)
        tip(self, said)
        self.setHidden(not felt)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(SIDE) * MOST_NOTES, theme().px(SIDE + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        step = min(theme().px(SIDE) * 1.4, self.width() / MOST_NOTES)
        side = min(theme().px(SIDE), step)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, energy in enumerate(self._felt):
            left = self.width() - (number + 1) * step if mirrored else number * step
            spot = QRectF(left, (self.height() - side) / 2, side, side)
            tone = "honey_text" if energy > 0 else "text2"
            paint_icon(painter, ICONS[energy], spot, theme().color(tone))
