"""A line to type in, covered in call mode but for what is being typed into it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QWidget

from relbook.ui.shared.named import name_rows
from relbook.ui.shared.paint import bar, text_line
from relbook.ui.shared.veil import veil


class Field(QLineEdit):
    """Qt's own, which paints its words by itself and asks nobody whether others may see them.

    What it holds are the writer's words; with `own=False` (a day, a number) it is covered only
    where it names somebody. What is typed just now is in plain view.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, own: bool = True) -> None:
        super().__init__(text, parent)
        self._own = own

    def veiled(self) -> bool:
        """Whether its words are covered now."""
        text = self.text()
        if not veil().on or (self.hasFocus() and self.isModified()):
            return False
        tells = self._own and any(letter.isalpha() for letter in text)
        return tells or veil().said(text) != text

    def focusInEvent(self, event: QFocusEvent) -> None:
        offered = self.completer().popup() if veil().on and self.completer() else None
        if offered is not None:
            name_rows(offered)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        invitation = "" if self.text() else self.placeholderText()
        invites = veil().said(invitation) != invitation
        if not invites and not self.veiled():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        if veil().lifts(painter, QRectF(self.rect())):
            painter.end()
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        style = self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        room = QRectF(style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, self))
        if invites:
            side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            text_line(painter, room.adjusted(2, 0, -2, 0), invitation, "ui", "text3", align=side)
        else:
            self._cover(painter, room.adjusted(2, 0, -2, 0))

    def _cover(self, painter: QPainter, room: QRectF) -> None:
        metrics = self.fontMetrics()
        wide = min(room.width(), float(metrics.horizontalAdvance(self.text())))
        left = room.right() - wide if self.isRightToLeft() else room.left()
        bar(painter, QRectF(left, room.center().y(), wide, 0), metrics.capHeight())
