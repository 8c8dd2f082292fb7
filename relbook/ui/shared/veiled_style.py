"""Qt's own widgets, which paint names by themselves: in call mode they say other ones.

It is the style from the start: to take up another one would dress every widget anew, for seconds.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QProxyStyle

from relbook.ui.shared.veil import veil


class VeiledStyle(QProxyStyle):
    """Labels, buttons and tabs are painted through `drawItemText`: one place for all of them."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawItemText(  # noqa: N802 - Qt's own
        self,
        painter: QPainter,
        rect: QRect,
        flags: int,
        pal: QPalette | Qt.GlobalColor | QColor,
        enabled: bool,  # noqa: FBT001 - Qt's own
        text: str,
        textRole: QPalette.ColorRole = QPalette.ColorRole.NoRole,  # noqa: N803
    ) -> None:
        said = veil().said(text)
        if said != text and not flags & Qt.TextFlag.TextWordWrap.value:
            metrics = QFontMetrics(painter.font())
            said = metrics.elidedText(said, Qt.TextElideMode.ElideRight, rect.width() + 1)
        super().drawItemText(painter, rect, flags, pal, enabled, said, textRole)
