"""A row of tabs: words with a quiet count, and an ink line under the chosen one."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.ui.shared.figures import figure
from relbook.ui.shared.paint import focus_ring, hairline, text_line, text_width
from relbook.ui.shared.parted import Parted
from relbook.ui.shared.theme import theme

GAP, LEAST = 26, 14
"""How far tabs stand apart, and how near they may come where room is short, in pixels at 100 %."""


class Tabs(Parted):
    """Tabs by name; `chosen` says the number of the new one."""

    spoken_as = QAccessible.Role.PageTabList

    chosen = Signal(int)

    def __init__(self, names: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._counts = [0] * len(names)
        self._current = 0
        self._ring = False
        self.setAccessibleDescription(", ".join(names))  # its name is that of the chosen one
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
        return QSize(round(sum(self._widths(theme().px(GAP), counted=True))), theme().px(46))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, theme().px(46))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (number := self.part_at(event)) >= 0:
            self.choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.choose(self._current - step if self._mirrored else self._current + step)

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
        counted = self._fitting()[1]
        mirrored = self._mirrored
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        for number, spot in enumerate(self.boxes()):
            name, count = self._names[number], self._counts[number] if counted else 0
            chosen = number == self._current
            words = spot.adjusted(0, 0, 0, -4)
            tone = "text" if chosen or number == self.over else "text2"
            said = text_line(painter, words, name, "strong", tone, align=side)
            if count:
                gone = said + theme().px(7)
                rest = words.adjusted(0, 0, -gone, 0) if mirrored else words.adjusted(gone, 0, 0, 0)
                said = gone + text_line(painter, rest, figure(count), "small", "text3", align=side)
            left = spot.right() - said if mirrored else spot.left()
            if chosen:
                painter.fillRect(QRectF(left, self.height() - 3, said, 3), theme().color("ink"))
                if self._ring:
                    focus_ring(painter, QRectF(left - 6, 6, said + 12, self.height() - 14), 8)

    def boxes(self) -> list[QRectF]:
        """Where each tab lies: its words, and with all but the last the gap behind them."""
        gap, counted = self._fitting()
        widths = self._widths(gap, counted=counted)
        over = sum(widths) - gap
        if over > self.width() > 0:  # not even the names have room: each gives a part of it
            widths = [width * self.width() / over for width in widths]
        spots, left = [], 0.0
        for width in widths:
            x = self.width() - left - width + gap if self._mirrored else left
            spots.append(QRectF(x, 0, width - gap, self.height()))
            left += width
        return spots

    def _fitting(self) -> tuple[int, bool]:
        """The gap between two tabs, and whether the counts are said: both give way where room is short."""
        for gap, counted in ((GAP, True), (LEAST, True), (LEAST, False)):
            if sum(self._widths(theme().px(gap), counted=counted)) - theme().px(gap) <= self.width():
                return theme().px(gap), counted
        return theme().px(LEAST), False

    def _widths(self, gap: int, *, counted: bool) -> list[float]:
        widths = []
        for name, count in zip(self._names, self._counts, strict=True):
            extra = theme().px(7) + text_width(figure(count), "small") if count and counted else 0
            widths.append(text_width(name, "strong") + extra + gap)
        return widths

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _speak(self) -> None:
        name, count = self._names[self._current], self._counts[self._current]
        self.setAccessibleName(f"{name}, {figure(count)}" if count else name)
