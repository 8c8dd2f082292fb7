"""A choice of one among a few words side by side: a track with a raised thumb."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.ui.shared.paint import focus_ring, rounded, text_line, text_width
from relbook.ui.shared.parted import Parted
from relbook.ui.shared.row_ground import POINTED
from relbook.ui.shared.theme import theme

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segments(Parted):
    """`chosen` says the value of the new one; arrows and clicks choose."""

    spoken_as = QAccessible.Role.Grouping

    chosen = Signal(object)

    def __init__(self, name: str, parts: Sequence[tuple[str, object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._parts = list(parts)
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._speak()

    @property
    def value(self) -> object:
        """What is chosen."""
        return self._parts[self._current][1]

    def show_value(self, value: object) -> None:
        """Show this choice without saying so."""
        self._current = next((at for at, part in enumerate(self._parts) if part[1] == value), 0)
        self._speak()
        self.update()

    def choose(self, number: int) -> None:
        """Choose the part of this number."""
        number = max(0, min(number, len(self._parts) - 1))
        if number != self._current:
            self.show_value(self._parts[number][1])
            self.chosen.emit(self.value)

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths())) + 6, theme().px(34))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (number := self.part_at(event)) >= 0:
            self.choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        mirrored = sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.choose(self._current - step if mirrored else self._current + step)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        rounded(painter, whole, 9, "sunken")
        for number, box in enumerate(self.boxes()):
            chosen = number == self._current
            if chosen:
                rounded(painter, box, 7, "hover" if theme().dark else "raised", "line")
            elif number == self.over:
                rounded(painter, box, 7, "hover", share=POINTED)
            role = "small_strong" if chosen else "small"
            tone = "text" if chosen or number == self.over else "text2"
            text_line(painter, box, self._parts[number][0], role, tone, align=Qt.AlignmentFlag.AlignHCenter)
        if self.hasFocus():
            focus_ring(painter, whole, 9)

    def boxes(self) -> list[QRectF]:
        left, boxes = 3.0, []
        for width in self._widths():
            boxes.append(QRectF(left, 3, width, self.height() - 6))
            left += width
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return [QRectF(self.width() - box.right(), 3, box.width(), box.height()) for box in boxes]
        return boxes

    def _widths(self) -> list[float]:
        return [text_width(words, "small_strong") + theme().px(24) for words, _ in self._parts]

    def _speak(self) -> None:
        self.setAccessibleName(f"{self._name}: {self._parts[self._current][0]}")
