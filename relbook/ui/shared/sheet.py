"""A sheet: something large laid over the window, with the rest dimmed behind it."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget

from relbook.ui.shared.announcing import announce
from relbook.ui.shared.at_keyboard import press_here
from relbook.ui.shared.loose import words_on
from relbook.ui.shared.scrim import Scrim, inside
from relbook.ui.shared.sheet_frame import Body, Ground
from relbook.ui.shared.stops import give_back, step_on
from relbook.ui.shared.theme import theme
from relbook.ui.shared.turns import turns

HIGHEST_FOOT = 96
"""What is higher than this at the end of a sheet is no foot but its matter, in pixels at 100 %."""

NOWHERE = QRegion(-2, -2, 1, 1)
"""What is left of a sheet that is not to be seen yet."""


class Sheet(QWidget):
    """Covers its window with a scrim and shows `body` in the middle of it.

    Open it with `open()`. Escape, the close button and a click beside it close it; focus stays
    inside meanwhile and goes back to where it was. Where words would go with it, a click beside it does
    nothing, and whoever leaves it is offered it again as it was.

    Of itself it is no more than its body, and nothing can be seen through that: whatever lies below a
    thing that can be seen through Qt paints again with it, a whole window with each letter typed.
    """

    spoken_as = QAccessible.Role.Dialog

    closed = Signal()
    left_unkept = Signal()  # closed with words in it that nobody kept: `come_back` shows them as they were
    held_open = Signal()  # for such words a click beside it left it open
    worth_keeping = False  # whether words typed here are put down although nobody has kept them yet

    def __init__(self, window: QWidget, name: str, size: tuple[int, int], *, top: float = 0.5) -> None:
        super().__init__(window)
        self._window = window
        self._wanted = size
        self._top = top
        self.opener: QWidget | None = None  # who has the keyboard once it is put away
        self._unseen = False
        self._new = True  # never painted so far
        self._lid: QWidget | None = None  # what lies over its lower half until that is painted
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.scrim = Scrim(window)
        self.scrim.pressed.connect(self._on_beside)
        self.destroyed.connect(self.scrim.deleteLater)
        self.body = Body(self)
        self.body.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.body.placed.connect(self._cut)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self.place)
        self.hide()
        window.installEventFilter(self)

    def open(self) -> None:
        """Show the sheet over its window."""
        if self.isVisible():
            return
        here = QApplication.focusWidget()
        within = here is None or here.window() is self.window()
        self.opener = here if within else self.window().focusWidget()  # nobody in a menu, which goes
        if not self._unseen:
            self._place()
            self._half()
        self.scrim.raise_()
        self.show()
        self.raise_()
        first = self if self._unseen else self.first_stop()
        first.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        announce(self, self.accessibleName())

    def wait(self) -> None:
        """Have the keyboard once it is open, and be seen when what it shows is read: see `appear`."""
        self._unseen = True
        self.setMask(NOWHERE)
        self.scrim.hide()

    def appear(self) -> None:
        """Be seen, with the keyboard where it belongs."""
        if self._unseen:
            self._unseen = False
            self._place()  # as high as what was read
            self._cut()
            self._half()
            self._come_out()
            if self.hasFocus():
                self.first_stop().setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    @property
    def is_whole(self) -> bool:
        """Whether all of it can be seen."""
        return self.isVisible() and not self._unseen and self._lid is None

    def close_sheet(self) -> None:
        """Put the sheet away and give the focus back."""
        if not self.isVisible():
            return
        self.hide()
        give_back(self.opener, self, self._window)
        self.closed.emit()

    def leave_sheet(self) -> None:
        """Close the sheet without keeping what is typed in it."""
        words = self.at_stake()
        self.close_sheet()
        if words:
            self.left_unkept.emit()

    def come_back(self) -> None:
        """Show it again with all that was typed when it was left."""
        Sheet.open(self)  # its own way to open may begin anew

    def at_stake(self) -> list[str]:
        """The words that would go with the sheet if it closed now, a line for each field."""
        here = QApplication.focusWidget()
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # what is kept as its field is left is kept by that
        words = words_on(self)
        if words and here is not None:
            here.setFocus(Qt.FocusReason.OtherFocusReason)
        return words

    def put_down(self) -> None:
        """Leave nothing lying about: the journal behind the window is about to close."""
        self.save_draft()
        self.forget_copy()

    def save_draft(self) -> None:
        """Save what is being written now; a sheet that is written on overrides this."""

    def forget_copy(self) -> None:
        """Take off the clipboard what was copied here; a sheet that copies overrides this."""

    def foot_top(self) -> int:
        """Where the foot with its buttons begins, in pixels from the top; else where the sheet ends."""
        below, last = self.body.geometry().bottom() + 1, self.column.count() - 1
        foot = next((one.geometry().height() for one in self._laid() if self.column.indexOf(one) == last), 0)
        return below - foot if foot <= theme().px(HIGHEST_FOOT) else below

    def _laid(self) -> Iterator[QLayout | QWidget]:
        """What stands in the column, in no order."""
        for one in (*self.column.children(), *self.body.children()):
            if isinstance(one, QLayout | QWidget):
                yield one

    def finish(self) -> None:
        """What Ctrl+Enter does; a sheet whose words are kept or copied with it overrides this."""
        press_here(self)

    def first_focus(self) -> QWidget:
        """What has the focus at first; a sheet overrides this."""
        return self

    def first_stop(self) -> QWidget:
        """That, or the sheet where it takes none: a button that writes, in a book that is only read."""
        first = self.first_focus()
        return first if first.isEnabled() else self

    def have_keyboard(self, part: QWidget) -> None:
        """Put the keyboard on a part of it, unless it was put away before what it waited for came."""
        if self.isVisible():
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def wanted_height(self) -> int:
        """How high the sheet would like to be; a sheet may measure its content."""
        return theme().px(self._wanted[1])

    def measured_height(self) -> int:
        """How high all it holds is at the width it gets, in pixels; what scrolls counts in full."""
        for part in self.body.findChildren(QWidget):
            part.updateGeometry()  # each layout remembers how high its parts were at another width
        width = min(theme().px(self._wanted[0]), self._window.width() - 32)
        return self.column.totalHeightForWidth(width)

    def place(self) -> None:
        """Measure again, after the content changed."""
        self._place()

    def place_soon(self) -> None:
        """Measure again once Qt has laid out what changed, unless the sheet is gone by then."""
        self._laid_out.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        step_on(self, forward=forward)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.leave_sheet()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finish()
        elif enter:
            press_here(self)
        else:
            super().keyPressEvent(event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what lies below hears nothing of it

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._come_out()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.scrim.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), theme().color("raised"))

    def _on_beside(self) -> None:
        if self.at_stake():
            self.held_open.emit()
        else:
            self.close_sheet()

    def _come_out(self) -> None:
        """Be seen whole and dim the window, a turn for each: all of it is painted again for that."""
        for step in (self._be_whole, self.scrim.get_ready, self._dim, self.scrim.be_whole):
            turns().take(step)

    def _half(self) -> None:
        """Paint the upper half alone the first time: what nobody drew before takes a frame for each half."""
        if self._new:
            self._new = False
            lower = self.body.geometry()
            lower.setTop(lower.center().y())
            self._lid = Ground("raised", self)
            self._lid.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
            self._lid.setGeometry(lower)
            self._lid.show()

    def _be_whole(self) -> None:
        lid, self._lid = self._lid, None
        if lid is not None:
            lid.hide()
            lid.deleteLater()

    def _dim(self) -> None:
        if self.isVisible() and not self._unseen:
            self.scrim.dim()

    def _cut(self) -> None:
        """Be no more than the body."""
        if not self._unseen:
            self.setMask(inside(self.body.geometry()))
            self.scrim.bear(self.body.geometry())

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        self.body.setGeometry(self._stand())

    def _stand(self) -> QRect:
        """Where the body is to stand in its window."""
        window = self._window
        width = min(theme().px(self._wanted[0]), window.width() - 32)
        height = min(self.wanted_height(), window.height() - 32)
        left = (window.width() - width) // 2
        top = max(16, round((window.height() - height) * self._top))
        return QRect(left, top, width, height)


def sheets_open(window: QWidget) -> list[Sheet]:
    """The sheets that lie over a window now: a sheet is a child of the window itself."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return [sheet for sheet in window.findChildren(Sheet, options=direct) if sheet.isVisible()]
