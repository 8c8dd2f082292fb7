"""Where an answer is written: three ruled lines, and more as they are needed."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relbook.ui.shared.paint import rounded
from relbook.ui.shared.ruled import RuledField
from relbook.ui.shared.theme import theme

LINES = (3, 9)
"""The fewest and the most ruled lines of an answer."""


class AnswerBox(QWidget):
    """The field's box: an edge to find it by, in ink while it is written in.

    `rule` is its lines' colour, `lines` the fewest and the most of them.
    """

    def __init__(
        self,
        *,
        rule: str = "honey_rule",
        lines: tuple[int, int] = LINES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        invitation = self.tr("A line or two is enough.")
        self.field = RuledField(self.tr("Your answer"), invitation, lines=lines, rule=rule, bare=False)
        self.setFocusProxy(self.field)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 16)
        box.addWidget(self.field)
        self.field.focused.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(120), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.field.dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        here = self.field.hasFocus()
        rounded(painter, QRectF(self.rect()), 10, "raised", "ink" if here else "line_input", 2 if here else 1)
