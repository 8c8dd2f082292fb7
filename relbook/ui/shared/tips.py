"""Tooltips that are words and nothing else: Qt would take some for HTML, and fetch what that names."""

from html import escape

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent, QImageReader
from PySide6.QtWidgets import QAbstractItemView, QApplication, QToolTip, QWidget

from relbook.ui.shared.veil import veil

PICTURE_MB = 256
"""No picture may take more memory once it is unpacked, in megabytes (RELIABILITY.md, section 2)."""


class Tips(QObject):
    """Watches the application for tooltips that look like HTML, or that name somebody in call mode."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            return isinstance(watched, QWidget) and _say(watched, event)
        return False


def guard(app: QApplication) -> None:
    """Take no tooltip for HTML in this application, and no picture for small."""
    if app.findChild(Tips) is None:
        app.installEventFilter(Tips(app))
    QImageReader.setAllocationLimit(PICTURE_MB)


def _say(widget: QWidget, event: QHelpEvent) -> bool:
    text = widget.toolTip()
    view = widget.parentWidget()
    if isinstance(view, QAbstractItemView) and view.viewport() is widget:
        text = str(view.indexAt(event.pos()).data(Qt.ItemDataRole.ToolTipRole) or text)
    said = plain(veil().said(text))
    if said == text:
        return False
    QToolTip.showText(event.globalPos(), said, widget)
    return True


def plain(text: str) -> str:
    """The text as Qt shows it to the letter, whatever it looks like."""
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>" if "<" in text else text
