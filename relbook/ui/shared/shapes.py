"""What fields, buttons and handles are made of: a box, and an icon with words."""

from typing import Any

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen
from PySide6.QtWidgets import QStyle


def box(
    painter: QPainter,
    room: QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1,
) -> None:
    """A box with round corners; the edge lies inside."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setPen(QPen(edge, width))
        half = width / 2
        room = room.adjusted(half, half, -half, -half)
        radius -= half
    painter.drawRoundedRect(room, radius, radius)
    painter.restore()


def paint_label(style: QStyle, option: Any, painter: QPainter, room: QRect, *, left: bool) -> None:
    """An icon and words, side by side: in the middle, or at the near side.

    Where there is no room for both, the words are whole without the icon, or else they end in dots.
    """
    flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextShowMnemonic.value
    if not style.styleHint(QStyle.StyleHint.SH_UnderlineShortcut, option):
        flags |= Qt.TextFlag.TextHideMnemonic.value
    enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
    words, said = room, option.text
    wide = option.fontMetrics.boundingRect(option.rect, flags, said).width() if said else 0
    side, gap = option.iconSize.width(), 4
    if said and wide <= room.width() + 2 < side + (gap if left else gap // 2) + wide:
        said = said.lstrip("\u2009")
    elif not option.icon.isNull():
        whole = side + (wide + gap if said else 0)
        at = room.x() if left else room.x() + max(0, (room.width() - whole) // 2)
        spot = QRect(
            at, room.y() + (room.height() - option.iconSize.height()) // 2, side, option.iconSize.height()
        )
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        on = QIcon.State.On if option.state & QStyle.StateFlag.State_On else QIcon.State.Off
        option.icon.paint(painter, style.visualRect(option.direction, room, spot), mode=mode, state=on)
        words = QRect(room)
        words.setLeft(spot.right() + 1 + (gap if left else gap // 2))
        left = True
    if wide > words.width() + 2:
        said = option.fontMetrics.elidedText(said, Qt.TextElideMode.ElideRight, words.width(), flags)
    if left:
        words = style.visualRect(option.direction, room, words)
        near = style.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        flags |= near.value | Qt.AlignmentFlag.AlignAbsolute.value
    else:
        flags |= Qt.AlignmentFlag.AlignHCenter.value
    style.drawItemText(painter, words, flags, option.palette, enabled, said)
