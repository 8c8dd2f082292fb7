"""Three panes side by side, and what becomes of them where there is less room.

Below 1240 pixels the reflection pane becomes a rail that opens as a drawer over the content;
below 900 the sidebar becomes a rail of faces (design section 5). Both grow with the text, and so
do the panes but the rails, so that larger words fold a pane and are not cut off in it (section 10).
"""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEasingCurve, QEvent, QPropertyAnimation, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSplitter, QSplitterHandle, QWidget
from shiboken6 import isValid

from relbook.ui.shared.edges import edges
from relbook.ui.shared.in_view import first_place
from relbook.ui.shared.paint import edge_line
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tokens import tokens

RAIL = 72
NARROW_SIDE = 260

CAST, SHADE = 60, 0.1
"""How far the drawer casts its shadow, in pixels, and how dark it is beside it (1 is opaque)."""


@runtime_checkable
class Folding(Protocol):
    """A side that can be a rail of faces."""

    def fold(self, *, rail: bool) -> None: ...


class Panes(QSplitter):
    """Panes side by side; a double click on what parts them says that they shall stand as at first."""

    doubled = Signal()

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 - Qt's own
        return Handle(self.orientation(), self)


class Handle(QSplitterHandle):
    """What parts two panes."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        panes = self.splitter()
        assert isinstance(panes, Panes)
        panes.doubled.emit()


class _Shade(QWidget):
    """The shadow a drawer casts on what it covers, as in the pictures of the design; more of it in dark."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        near, far = (0, self.width()) if mirrored else (self.width(), 0)
        fading, color = QLinearGradient(near, 0, far, 0), QColor(theme().color("shadow"))
        for at, strength in ((0, SHADE * (1.6 if theme().dark else 1)), (1, 0)):
            color.setAlphaF(strength)
            fading.setColorAt(at, color)
        QPainter(self).fillRect(self.rect(), fading)


class _Drawer(QFrame):
    """What the right pane lies in where it covers the content: a line parts them, and a shadow."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shade = _Shade(parent)
        self.setProperty("ground", "side")
        self.inner = QHBoxLayout(self)
        self.inner.setContentsMargins(edges(1, 0, 0, 0))
        self.hide()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = self.x() + self.width() if mirrored else self.x() - CAST
            self.shade.setGeometry(left, self.y(), CAST, self.height())
        elif event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.shade.setVisible(event.type() == QEvent.Type.Show)
            self.shade.raise_()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        edge_line(self)


class Frame(QWidget):
    """Holds the side, the middle and the right; decides which of them are whole."""

    def __init__(self, side: QWidget, middle: QWidget, right: QWidget, rail: QWidget) -> None:
        super().__init__()
        self._side, self._right, self._rail = side, right, rail
        self._narrow: bool | None = None
        self._put_away = False
        self._needed = True
        self._is_rail = False
        layout = tokens().layout
        self._sides = layout["sidebar"]
        self._reflect = layout["reflect"]
        self._own = (self._sides[1], NARROW_SIDE, self._reflect[1])
        self._wide_side, self._narrow_side, self._right_wide = self._own
        self.splitter = Panes(Qt.Orientation.Horizontal)
        self.splitter.splitterMoved.connect(self._on_moved)
        self.splitter.doubled.connect(self.stand)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for widget in (side, middle, right):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self._set_sizes()
        middle.setMinimumWidth(layout["content_min"])
        rail.setFixedWidth(layout["reflect_rail"])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.splitter, 1)
        row.addWidget(rail)
        self._drawer = _Drawer(self)
        self._slide = QPropertyAnimation(self._drawer, b"geometry", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        rail.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_keyboard)
        theme().changed.connect(self._on_theme)

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
            self.splitter.refresh()

    def widths(self) -> str:
        """How wide the sides stand: the left one beside and without the right, and the right.

        In pixels at a text size of 100 %.
        """
        return f"{self._wide_side} {self._narrow_side} {self._right_wide}"

    def stand(self, widths: str = "") -> None:
        """Stand as `widths` once said, or as at first; what cannot be read is as at first."""
        said = widths.split()
        known = len(said) == len(self._own) and all(width.isdecimal() and len(width) < 5 for width in said)
        chosen = [int(width) for width in said] if known else self._own
        self._wide_side, self._narrow_side, self._right_wide = chosen
        self._set_sizes()

    def lay_out_anew(self) -> None:
        """The window of its first size, well in view, and the sides as wide as at first."""
        first_place(self.window())
        self.stand()

    def open_drawer(self) -> None:
        """Lay the right pane over the content."""
        if not self._narrow:
            self._put_away = False
            self._arrange()
            return
        self._drawer.inner.addWidget(self._right)
        self._right.show()
        self._drawer.show()
        self._drawer.raise_()
        end = self._drawer_place()
        self._slide.stop()
        self._slide.setDuration(theme().ms("normal"))
        self._slide.setStartValue(end.translated(24, 0))
        self._slide.setEndValue(end)
        self._slide.start()

    def close_drawer(self) -> None:
        """Put the drawer away."""
        held = self._right_has_keyboard()
        self._drawer.hide()
        self._hand_on(held=held)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def get_ready(self, size: QSize) -> None:
        """Be as wide as the window is about to be: what is whole then is laid out once and not again."""
        self.resize(size)
        self._arrange()

    def _drawer_place(self) -> QRect:
        width = theme().px(self._reflect[1])
        left = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - width
        return QRect(left, 0, width, self.height())

    def _right_has_keyboard(self) -> bool:
        here = QApplication.focusWidget()
        return here is not None and self._right.isAncestorOf(here)

    def _hand_on(self, *, held: bool) -> None:
        """Leave the keyboard on what brings the right back; Qt gave it to what came next, which was Lock."""
        if held and not self._right.isVisible() and self._rail.isVisible():
            self._rail.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        held = self._right_has_keyboard()
        before, self._narrow = self._narrow, theme().below(self.width(), "break_reflect")
        self._fold_side(rail=theme().below(self.width(), "break_sidebar"))
        if self._narrow:
            if not self.drawer_open:
                self._right.hide()
            if before is not True and not self._is_rail:
                self._set_sizes()
        else:
            self._drawer.hide()
            if self.splitter.indexOf(self._right) < 0:
                self.splitter.addWidget(self._right)
                self._set_sizes()
            self._right.setVisible(self._needed and not self._put_away)
            if before is not False and not self._is_rail:
                self._set_sizes()
        self._rail.setVisible(self._needed and (self._narrow or self._put_away))
        self._hand_on(held=held)
        if self.drawer_open:
            self._slide.stop()
            self._drawer.setGeometry(self._drawer_place())

    def _fold_side(self, *, rail: bool) -> None:
        low, _, high = self._sides
        if rail:
            self._side.setFixedWidth(RAIL)
        else:
            self._side.setMinimumWidth(theme().px(low))
            self._side.setMaximumWidth(theme().px(high))
            self._right.setMinimumWidth(theme().px(self._reflect[0]))
            self._right.setMaximumWidth(theme().px(self._reflect[2]))
        if rail is not self._is_rail:
            self._is_rail = rail
            if isinstance(self._side, Folding):  # at once: the first picture may be a narrow one
                self._side.fold(rail=rail)
            self._set_sizes()

    def _set_sizes(self) -> None:
        side = RAIL if self._is_rail else theme().px(self._narrow_side if self._narrow else self._wide_side)
        self.splitter.setSizes([side, 10_000, theme().px(self._right_wide)])

    def _on_theme(self) -> None:
        """Take the room that words of another size need."""
        self._arrange()
        self._set_sizes()

    def _on_keyboard(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Put the drawer away where the keyboard goes on to what lies below it, and would not be seen."""
        if new is None or not isValid(self) or not self.drawer_open:
            return
        if self._drawer.isAncestorOf(new) or not self.isAncestorOf(new):
            return
        if self._drawer_place().contains(new.mapTo(self, new.rect().center())):
            self.close_drawer()

    def _on_moved(self) -> None:
        sizes = [round(size / theme().zoom) for size in self.splitter.sizes()]
        if not self._is_rail:
            if self._narrow:
                self._narrow_side = sizes[0]
            else:
                self._wide_side = sizes[0]
        if len(sizes) > 2 and self._right.isVisible():
            self._right_wide = sizes[2]
