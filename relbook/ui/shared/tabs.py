"""A row of tabs: words with a quiet count, and an ink line under the chosen one."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.ui.shared.figures import figure
from relbook.ui.shared.paint import focus_ring, hairline, text_line, text_width
from relbook.ui.shared.theme import theme


class Tabs(QWidget):
    """Tabs by name; `chosen` says the number of the new one."""

    chosen = Signal(int)

    def __init__(self, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._counts = [0] * len(names)
        self._current = 0
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._speak()

    @property
    def current(self) -> int:
        return self._current

    def count(self, counts: list[int]) -> None:
        """Say how many there are behind each tab; none is not said."""
        self._counts = counts
        self._speak()
        self.update()

    def choose(self, number: int) -> None:
        """Turn to a tab."""
        number = max(0, min(number, len(self._names) - 1))
        if number != self._current:
            self._current = number
            self._speak()
            self.update()
            self.chosen.emit(number)

    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._widths())), theme().px(46))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, theme().px(46))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = 0.0
        for number, width in enumerate(self._widths()):
            if left <= event.position().x() < left + width:
                self.choose(number)
            left += width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.choose(self._current + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        hairline(painter, 0, self.width(), self.height() - 1)
        left = 0.0
        for number, width in enumerate(self._widths()):
            name, count = self._names[number], self._counts[number]
            chosen = number == self._current
            words = QRectF(left, 0, width, self.height() - 4)
            said = text_line(painter, words, name, "strong", "text" if chosen else "text2")
            if count:
                rest = words.adjusted(said + theme().px(7), 0, 0, 0)
                said += theme().px(7) + text_line(painter, rest, figure(count), "small", "text3")
            if chosen:
                bar = QRectF(left, self.height() - 3, said, 3)
                painter.fillRect(bar, theme().color("ink"))
                if self._ring:
                    focus_ring(painter, QRectF(left - 6, 6, said + 12, self.height() - 14), 8)
            left += width

    def _widths(self) -> list[float]:
        widths = []
        for name, count in zip(self._names, self._counts, strict=True):
            extra = theme().px(7) + text_width(figure(count), "small") if count else 0
            widths.append(text_width(name, "strong") + extra + theme().px(26))
        return widths

    def _speak(self) -> None:
        name, count = self._names[self._current], self._counts[self._current]
        self.setAccessibleName(f"{name}, {figure(count)}" if count else name)
