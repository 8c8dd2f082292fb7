"""What lies below a plain row of a list: a tint where it is chosen or pointed at, a ring for the keyboard."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from relbook.ui.shared.paint import focus_ring, rounded

POINTED = 0.6
"""How much of its shade a large thing takes under the mouse: a client `pressed`, an entry `hover` (design,
section 6 and the pictures of `main-hover`)."""

CORNER = 9
"""How round the corners of a row are, in pixels at 100 %."""


def among_chips(*, dark: bool) -> float:
    """How much of `hover` a row with chips takes: in the light the chip of a day is lost on all of it."""
    return 1 if dark else POINTED


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
    """Tint a row that is chosen, or else one that is pointed at; before its words."""
    if option.state & QStyle.StateFlag.State_Selected:
        rounded(painter, box, CORNER, "selected")
    elif option.state & QStyle.StateFlag.State_MouseOver:
        rounded(painter, box, CORNER, "hover")


def paint_ring(painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
    """Ring the row the keyboard is on; after its words."""
    if option.state & QStyle.StateFlag.State_HasFocus:
        focus_ring(painter, box, CORNER)
