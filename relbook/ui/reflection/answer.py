"""Where an answer is written: three ruled lines, and more as they are needed."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from relbook.ui.shared.paint import hairline, rounded
from relbook.ui.shared.theme import theme

STEP = 28
"""From one ruled line to the next, in pixels at 100 %."""

LINES = 3
MOST_LINES = 9


class AnswerField(QTextEdit):
    """Plain text on ruled lines; Ctrl+Enter keeps it, Tab moves on."""

    kept = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", "true")
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(self.tr("Your answer"))
        self.setAccessibleDescription(self.tr("A line or two is enough."))
        self.viewport().setAutoFillBackground(False)
        self.dress()
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)

    def put(self, text: str) -> None:
        """Hold this text, as if it had always been there: nothing to undo, no news."""
        with QSignalBlocker(self):
            self.setPlainText(text)
            self._rule_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._on_size()
        self.viewport().update()

    def dress(self) -> None:
        """Take up the fonts of the moment."""
        font = theme().font("read")
        if self.font() != font:
            self.setFont(font)
            self.document().setDefaultFont(font)
        self._rule_lines()
        self._on_size()

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
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        step, width = theme().px(STEP), self.viewport().width()
        scrolled = self.verticalScrollBar().value()
        for number in range(1, (scrolled + self.viewport().height()) // step + 1):
            hairline(painter, 0, width, number * step - scrolled - 1, "honey_rule")
        if self.document().isEmpty():
            self._invite(painter, step)
        painter.end()
        super().paintEvent(event)

    def _invite(self, painter: QPainter, step: int) -> None:
        font = theme().font("read", italic=True)
        painter.setFont(font)
        painter.setPen(theme().color("text3"))
        words = self.tr("A line or two is enough.")
        left = 0.0
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.viewport().width() - painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QPointF(left, step - theme().px(9)), words)

    def _rule_lines(self) -> None:
        """Every line as high as the rules are apart; this is no step of the writer's to undo."""
        shape = QTextBlockFormat()
        shape.setLineHeight(theme().px(STEP), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        document = self.document()
        undoable = document.isUndoRedoEnabled()
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(shape)
        document.setUndoRedoEnabled(undoable)

    def _on_size(self) -> None:
        step = theme().px(STEP)
        lines = round(self.document().size().height() / step)
        tall = max(LINES, min(MOST_LINES, lines)) * step + 1
        if self.height() != tall or self.minimumHeight() != tall:
            self.setFixedHeight(tall)


class AnswerBox(QWidget):
    """The field's box: an edge to find it by, in ink while it is written in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = AnswerField()
        self.setFocusProxy(self.field)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 15)
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
