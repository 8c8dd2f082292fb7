"""A line to type in, covered in call mode but for what is being typed into it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette
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
        self._hushed = False
        self.textEdited.connect(self.hush)

    def veiled(self) -> bool:
        """Whether its words are covered now."""
        text = self.text()
        if not veil().on or (self.hasFocus() and self.isModified()):
            return False
        tells = self._own and any(letter.isalpha() for letter in text)
        return tells or veil().said(text) != text

    def hush(self) -> None:
        """Let a screen reader read no word while they are covered: to it the field is one of dots."""
        if self.veiled() is self._hushed or (
            not self._hushed and self.echoMode() is not self.EchoMode.Normal
        ):
            return  # as it should be, or a passphrase, which is read by nobody anyway
        self._hushed = not self._hushed
        self.setEchoMode(self.EchoMode.Password if self._hushed else self.EchoMode.Normal)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)  # whoever begins to type may use one

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hush()

    def focusInEvent(self, event: QFocusEvent) -> None:
        offered = self.completer().popup() if veil().on and self.completer() else None
        if offered is not None:
            name_rows(offered)
        super().focusInEvent(event)
        self.hush()

    def paintEvent(self, event: QPaintEvent) -> None:
        invitation = "" if self.text() else self.placeholderText()
        invites = veil().said(invitation) != invitation
        if not invites and not self.veiled():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        style = self.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        room = QRectF(style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, self))
        if invites:
            side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            text_line(painter, room.adjusted(2, 0, -2, 0), invitation, "ui", "text3", align=side)
        elif veil().lifts(painter, QRectF(self.rect())):
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            near = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            painter.drawText(room, near | Qt.AlignmentFlag.AlignVCenter, self.text())
        else:
            self._cover(painter, room.adjusted(2, 0, -2, 0))

    def _cover(self, painter: QPainter, room: QRectF) -> None:
        metrics = self.fontMetrics()
        wide = min(room.width(), float(metrics.horizontalAdvance(self.text())))
        left = room.right() - wide if self.isRightToLeft() else room.left()
        bar(painter, QRectF(left, room.center().y(), wide, 0), metrics.capHeight())
