"""A painted line that says something and may lead somewhere: one focus stop, one height for its width.

A line lays itself out in one method that measures and paints alike, in left-to-right terms; the
pen mirrors it where the language asks for it.
"""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, rounded, text_line
from relbook.ui.shared.painted import PaintedButton
from relbook.ui.shared.paragraph import wrap
from relbook.ui.shared.row_ground import among_chips
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil


class Pen:
    """Paints for a line, or only measures; mirrors where the line reads from the right."""

    def __init__(self, line: QWidget, painter: QPainter | None) -> None:
        self.painter = painter
        self._line = line
        self._mirrored = line.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def spot(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A box where it lies in the reading direction."""
        left = self._line.width() - x - width if self._mirrored else x
        return QRectF(left, y, width, height)

    def icon(self, name: str, box: QRectF, role: str) -> None:
        """An icon in the colour of a role."""
        if self.painter is not None:
            paint_icon(self.painter, name, box, theme().color(role))

    def words(
        self,
        said: str,
        box: QRectF,
        role: str,
        tone: str,
        *,
        weight: int | None = None,
        italic: bool = False,
        at_end: bool = False,
        own: bool | None = None,
    ) -> float:
        """One line of words; says how wide it is."""
        if self.painter is None:
            return 0.0
        right = at_end != self._mirrored
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        with veil().whose(own=own):
            return text_line(self.painter, box, said, role, tone, align=align, weight=weight, italic=italic)

    def paragraph(
        self,
        said: str,
        box: QRectF,
        role: str,
        tone: str,
        *,
        step: int = 0,
        weight: int | None = None,
        italic: bool = False,
        own: bool | None = None,
    ) -> float:
        """Words that wrap from the top of a box; says how high they are."""
        step = step or theme().line(role)
        lines = wrap(said, role, box.width(), weight=weight, italic=italic)
        for number, line in enumerate(lines):
            row = QRectF(box.left(), box.top() + number * step, box.width() + 1, step)
            self.words(line, row, role, tone, weight=weight, italic=italic, own=own)
        return len(lines) * step


class Line(PaintedButton):
    """A line; one with an entry behind it is clickable and opens on Enter."""

    chosen = Signal(str)  # the key of the entry it comes from

    def __init__(self, said: str, entry_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry_id = entry_id
        self.key = said
        self._heights: dict[tuple[int, float, str, bool], int] = {}  # by width and how words look
        self.setAccessibleName(said)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.be_lively(bool(entry_id))
        self.clicked.connect(self._on_clicked)

    def be_lively(self, lively: bool) -> None:  # noqa: FBT001
        """Take the focus and the mouse, or be words only."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if lively else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not lively)

    def lay(self, pen: Pen, width: float) -> float:
        """Paint or measure at a width; says the height. A kind of line overrides this."""
        raise NotImplementedError

    def ground(self, painter: QPainter) -> None:
        """What lies behind the words."""
        if self.underMouse() and self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            rounded(painter, QRectF(self.rect()), 8, "hover", share=among_chips(dark=theme().dark))

    def heightForWidth(self, width: int) -> int:
        look = theme()
        how = (width, look.zoom, look.reading, veil().on)
        found = self._heights.get(how)
        if found is None:  # one turn of the layouts asks eight times for the same two or three
            found = self._heights[how] = round(self.lay(Pen(self, None), width))
        return found

    def updateGeometry(self) -> None:  # noqa: N802 - Qt's own
        self._heights.clear()
        super().updateGeometry()

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else theme().px(360)
        return QSize(theme().px(360), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(60), theme().px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.ground(painter)
        self.lay(Pen(self, painter), self.width())
        if self.ring:
            focus_ring(painter, QRectF(self.rect()), 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.entry_id:
            self.chosen.emit(self.entry_id)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _on_clicked(self) -> None:
        if self.entry_id:
            self.chosen.emit(self.entry_id)


class StepLine(Line):
    """A line of a list: up and down go to the lines beside it."""

    stepped = Signal(int)  # by how many rows the keyboard goes on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:  # else the scroll area would take it
            self.stepped.emit(step)


L = TypeVar("L", bound=Line)


def go_on(lines: Sequence[L], here: object, step: int) -> L:
    """Give the keyboard to the line so many further than `here`, as far as there are any; says which."""
    at = next((number for number, line in enumerate(lines) if line is here), 0)
    line = lines[max(0, min(at + step, len(lines) - 1))]
    line.setFocus(Qt.FocusReason.TabFocusReason)
    return line
