"""A choice among a few, with a caret that says it opens."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.theme import theme


class Select(QComboBox):
    """Qt's own, which our style leaves without an arrow: the caret is drawn here."""

    def showPopup(self) -> None:  # noqa: N802 - Qt's own
        """Unfold what there is to choose from: Qt makes it when somebody first asks, and that takes 1 ms."""
        self.view().setAccessibleName(self.accessibleName() or self.tr("Choices"))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it turns the page this stands on: a choice passed on the way would change unseen

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme().px(16)
        left = theme().px(10)
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            left = self.width() - left - side
        spot = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, "caret-down", spot, theme().color("text2"))
