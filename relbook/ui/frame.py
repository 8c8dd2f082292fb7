"""Three panes side by side, and what becomes of them where there is less room.

Below 1240 pixels the reflection pane becomes a rail that opens as a drawer over the content;
below 900 the sidebar becomes a rail of faces (design section 5).
"""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QWidget

from relbook.ui.shared.theme import theme
from relbook.ui.shared.tokens import tokens

RAIL = 72
NARROW_SIDE = 260


class Frame(QWidget):
    """Holds the side, the middle and the right; decides which of them are whole."""

    folded = Signal(bool)  # whether the side is a rail
    drawer_moved = Signal(bool)

    def __init__(self, side: QWidget, middle: QWidget, right: QWidget, rail: QWidget) -> None:
        super().__init__()
        self._side, self._middle, self._right, self._rail = side, middle, right, rail
        self._narrow: bool | None = None
        self._put_away = False
        self._needed = True
        self._is_rail = False
        layout = tokens().layout
        self._sides = layout["sidebar"]
        self._reflect = layout["reflect"]
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for widget in (side, middle, right):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([self._sides[1], 10_000, self._reflect[1]])
        middle.setMinimumWidth(layout["content_min"])
        rail.setFixedWidth(layout["reflect_rail"])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.splitter, 1)
        row.addWidget(rail)
        self._drawer = QFrame(self)
        self._drawer.setProperty("ground", "side")
        self._inner = QHBoxLayout(self._drawer)
        self._inner.setContentsMargins(1, 0, 0, 0)
        self._drawer.hide()
        self._slide = QPropertyAnimation(self._drawer, b"geometry", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        rail.hide()

    @property
    def drawer_open(self) -> bool:
        return self._drawer.isVisible()

    @property
    def right_in_view(self) -> bool:
        """Whether the reflection pane can be seen."""
        return self._right.isVisible()

    def toggle_right(self) -> bool:
        """Show the right pane or put it away; says whether it is in view now."""
        if self._narrow:
            if self.drawer_open:
                self.close_drawer()
            else:
                self.open_drawer()
            return self.drawer_open
        self._put_away = not self._put_away
        self._arrange()
        return not self._put_away

    def need_right(self, *, needed: bool) -> None:
        """Some places use the whole width: they have no use for the right pane."""
        if needed is not self._needed:
            self._needed = needed
            self.close_drawer()
            self._arrange()

    def open_drawer(self) -> None:
        """Lay the right pane over the content."""
        if not self._narrow:
            self._put_away = False
            self._arrange()
            return
        self._inner.addWidget(self._right)
        self._right.show()
        self._drawer.show()
        self._drawer.raise_()
        end = self._drawer_place()
        self._slide.stop()
        self._slide.setDuration(theme().ms("normal"))
        self._slide.setStartValue(end.translated(24, 0))
        self._slide.setEndValue(end)
        self._slide.start()
        self.drawer_moved.emit(self.drawer_open)

    def close_drawer(self) -> None:
        """Put the drawer away."""
        if self.drawer_open:
            self._drawer.hide()
            self.drawer_moved.emit(self.drawer_open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _drawer_place(self) -> QRect:
        width = theme().px(self._reflect[1])
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - width
        return QRect(left, 0, width, self.height())

    def _arrange(self) -> None:
        layout = tokens().layout
        before, self._narrow = self._narrow, self.width() < layout["break_reflect"]
        self._fold_side(rail=self.width() < layout["break_sidebar"])
        if self._narrow:
            if not self.drawer_open:
                self._right.hide()
            if before is not True and not self._is_rail:
                self.splitter.setSizes([NARROW_SIDE, 10_000])
        else:
            self._drawer.hide()
            if self.splitter.indexOf(self._right) < 0:
                self.splitter.addWidget(self._right)
                self.splitter.setSizes([self._sides[1], 10_000, self._reflect[1]])
            self._right.setVisible(self._needed and not self._put_away)
            if before is not False and not self._is_rail:
                self.splitter.setSizes([self._sides[1], 10_000, self._reflect[1]])
        self._rail.setVisible(self._needed and (self._narrow or self._put_away))
        if self.drawer_open:
            self._slide.stop()
            self._drawer.setGeometry(self._drawer_place())

    def _fold_side(self, *, rail: bool) -> None:
        low, usual, high = self._sides
        usual = usual if not self._narrow else NARROW_SIDE
        if rail:
            self._side.setFixedWidth(RAIL)
        else:
            self._side.setMinimumWidth(low)
            self._side.setMaximumWidth(theme().px(high))
            self._right.setMinimumWidth(self._reflect[0])
            self._right.setMaximumWidth(theme().px(self._reflect[2]))
        if rail is not self._is_rail:
            self._is_rail = rail
            self.folded.emit(rail)
            self.splitter.setSizes([RAIL if rail else usual, 10_000, self._reflect[1]])
