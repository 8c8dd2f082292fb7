"""The month that stays in sight while its entries are scrolled."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter

from relbook.ui.shared.theme import theme
from relbook.ui.timeline import between
from relbook.ui.timeline.model import TimelineModel

if TYPE_CHECKING:
    from relbook.ui.timeline.view import TimelineView


def paint_over(view: "TimelineView", model: TimelineModel) -> None:
    """Paint the month of the topmost row over the view; the next one pushes it out."""
    viewport = view.viewport()
    top = view.indexAt(QPoint(viewport.width() // 2, 2))
    if not top.isValid() or view.card.dense or view.verticalScrollBar().value() <= 0:
        return
    tall = theme().px(between.MONTH)
    if view.visualRect(top).top() + view.card.head(top.row()) - tall > 0:
        return  # its own month is still to come, below a chapter or a silence
    rect = QRect(QPoint(0, 0), QSize(viewport.width(), tall))
    follower = top.row() + 1
    if follower < model.rowCount() and view.card.head(follower):
        rect.moveTop(min(0, view.visualRect(model.index(follower)).top() - tall))
    painter = QPainter(viewport)
    painter.fillRect(rect.adjusted(0, 0, 0, -8), theme().color("window"))
    view.card.paint_month(painter, rect.adjusted(0, -6, 0, -6), top.row())
