"""A field on ruled lines, as many as the words need."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from relbook.ui.shared.guarded import PlainEdit
from relbook.ui.shared.line_height import give_lines
from relbook.ui.shared.paint import hairline
from relbook.ui.shared.theme import theme

STEP = 28
"""From one ruled line to the next, in pixels at 100 %."""


class RuledField(PlainEdit):
    """Plain text in serif on ruled lines; Ctrl+Enter keeps it, Tab moves on.

    It is `lines` high, from the least to the most. `rule` is the colour's role. Where nothing
    frames it (`bare`), the line one writes on is ink.
    """

    kept = Signal()
    focused = Signal()
    grew = Signal()

    def __init__(
        self,
        name: str,
        invitation: str,
        *,
        lines: tuple[int, int] = (1, 8),
        rule: str = "line_strong",
        bare: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._invitation = invitation
        self._lines, self._role, self._bare = lines, rule, bare
        self.setProperty("bare", "true")
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.rename(name)
        self.dress()
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)

    def rename(self, name: str) -> None:
        """Be called this by a screen reader."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._invitation)

    def text(self) -> str:
        """What is written."""
        return self.toPlainText()

    def put(self, text: str) -> None:
        """Hold this text, as if it had always been there: nothing to undo, no news."""
        with QSignalBlocker(self):
            self.setPlainText(text)
            self._rule()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._on_size()
        self.viewport().update()

    def dress(self) -> None:
        """Take up the fonts of the moment."""
        font = theme().font("read")
        if self.font() != font:
            self.setFont(font)
            self.document().setDefaultFont(font)
        with QSignalBlocker(self):  # another look is no typing
            self._rule()
        self._on_size()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.kept.emit()
        elif enter:
            cursor = self.textCursor()  # on an empty line Qt would drop the line height
            cursor.insertBlock(cursor.blockFormat())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        step, width = theme().px(STEP), self.viewport().width()
        scrolled = self.verticalScrollBar().value()
        for number in range(1, (scrolled + self.viewport().height()) // step + 1):
            hairline(painter, 0, width, number * step - scrolled - 1, self._role)
        if self._bare and self.hasFocus():
            top = self.cursorRect().bottom() // step * step + step
            painter.fillRect(QRectF(0, top - 2, width, 2), theme().color("ink"))
        if self.document().isEmpty():
            self._invite(painter, step)
        painter.end()
        super().paintEvent(event)

    def _invite(self, painter: QPainter, step: int) -> None:
        font = theme().font("read", italic=True)
        painter.setFont(font)
        painter.setPen(theme().color("text3"))
        metrics = painter.fontMetrics()
        wide = self.viewport().width()
        words = metrics.elidedText(self._invitation, Qt.TextElideMode.ElideRight, wide)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = float(wide - metrics.horizontalAdvance(words)) if rtl else 0.0
        painter.drawText(QPointF(left, step - theme().px(9)), words)

    def _rule(self) -> None:
        """Every line as high as the rules are apart."""
        give_lines(self.document(), theme().px(STEP))

    def _on_size(self) -> None:
        step = theme().px(STEP)
        lines = round(self.document().size().height() / step)
        tall = max(self._lines[0], min(self._lines[1], lines)) * step + 1
        if self.height() != tall or self.minimumHeight() != tall:
            self.setFixedHeight(tall)
            self.grew.emit()
