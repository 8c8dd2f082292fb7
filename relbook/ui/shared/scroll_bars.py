"""Scroll bars: a handle in a clear groove, without arrows."""

from typing import Any, Protocol

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle

from relbook.ui.shared.shapes import box

_SC = QStyle.SubControl

BAR, HANDLE, SHORTEST = 12, 6, 40
"""How wide the room of a scroll bar is, its handle, and how short that may get, in pixels."""


class Colors(Protocol):
    """What a bar needs to know of a theme."""

    def color(self, role: str) -> QColor: ...


def bar_part(style: QStyle, option: Any, part: QStyle.SubControl) -> QRect:
    """The handle, or the room before and behind it."""
    whole: QRect = option.rect
    upright = option.orientation == Qt.Orientation.Vertical
    length = whole.height() if upright else whole.width()
    span = option.maximum - option.minimum
    long, start = length, 0
    if span > 0:
        long = min(length, max(SHORTEST, option.pageStep * length // (span + option.pageStep)))
        start = style.sliderPositionFromValue(
            option.minimum, option.maximum, option.sliderPosition, length - long, option.upsideDown
        )
    ends = {
        _SC.SC_ScrollBarSlider: (start, long),
        _SC.SC_ScrollBarSubPage: (0, start),
        _SC.SC_ScrollBarAddPage: (start + long, length - start - long),
        _SC.SC_ScrollBarGroove: (0, length),
    }
    at, size = ends.get(part, (0, 0))
    if upright:
        return QRect(whole.x(), whole.y() + at, whole.width(), size)
    return style.visualRect(option.direction, whole, QRect(whole.x() + at, whole.y(), size, whole.height()))


def paint_bar(style: QStyle, option: Any, painter: QPainter, look: Colors) -> None:
    """Paint the handle; where there is nothing to scroll there is none."""
    if option.maximum <= option.minimum:
        return
    room = QRectF(bar_part(style, option, _SC.SC_ScrollBarSlider))
    thin = (BAR - HANDLE) / 2
    upright = option.orientation == Qt.Orientation.Vertical
    handle = room.adjusted(thin, 2, -thin, -2) if upright else room.adjusted(2, thin, -2, -thin)
    held = (
        option.activeSubControls & _SC.SC_ScrollBarSlider and option.state & QStyle.StateFlag.State_MouseOver
    )
    box(painter, handle, HANDLE / 2, fill=look.color("line_input" if held else "line_strong"))
