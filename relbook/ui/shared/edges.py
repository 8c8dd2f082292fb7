"""Margins in the reading direction: Qt mirrors a layout's widgets, but not its margins."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QGuiApplication


def edges(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins in pixels, from where a line starts to where it ends, whichever side that is."""
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QMargins(end, top, start, bottom)
    return QMargins(start, top, end, bottom)
