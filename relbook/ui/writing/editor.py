"""The editor: one plain text in which promises, facts and names are drawn as what they will become."""

from collections.abc import Iterable, Sequence
from datetime import date
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from relbook.journal.client import Who
from relbook.journal.line import PromiseLine
from relbook.journal.promise import Promise
from relbook.ui.shared.line_height import give_lines
from relbook.ui.shared.marked import cover_document
from relbook.ui.shared.paint import text_line
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil
from relbook.ui.writing.caret import CaretLine
from relbook.ui.writing.changes import Changes
from relbook.ui.writing.doubts import first_doubt
from relbook.ui.writing.drawing import EDGE, TINTED, Drawing
from relbook.ui.writing.exact import ExactEdit
from relbook.ui.writing.hint import Hint, hint_for, may_hint
from relbook.ui.writing.marks import Marks, is_blank
from relbook.ui.writing.near import lines_within
from relbook.ui.writing.reader import Reader, Reading

MARGIN = 6
"""The room around the words that tints may use, in pixels."""

LEAST, MOST, TIGHT = 3, 12, 2
"""How many lines an editor that grows with its text shows at least, at most, and in a very low window."""

AROUND = 510
"""What stands above and below the words in the window, in pixels at 100 %: the lines get what is left."""

DOUBT_MS = 400
"""How long a word may be half typed before it is called a doubt, in milliseconds."""


class NoteEditor(ExactEdit):
    """Plain text. What `text` gives is what was typed or shown, to the character."""

    typed = Signal()
    grew = Signal()  # or shrank: the height is another one
    doubted = Signal(str)  # a sentence about what is in doubt; empty when nothing is

    def __init__(self, today: date, parent: QWidget | None = None, *, grows: bool = True) -> None:
        super().__init__(parent)
        self.reader = Reader(today)
        self.placeholder = ""
        self._grows = grows
        self._line = 0
        self._loading = False
        self._doubt = ""
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setCursorWidth(2)
        # on a card the ground is known: nothing behind it is painted at a key
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, grows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Note"))
        self.document().setDocumentMargin(MARGIN)
        self._caret = CaretLine(self, MARGIN)
        self._marks = Marks(self.document(), self.reader)
        self._ask = QTimer(self, singleShot=True, interval=DOUBT_MS)
        self._ask.timeout.connect(self._on_asked)
        self._changes = Changes(self)
        self._changes.happened.connect(self._on_text)
        self.cursorPositionChanged.connect(self._on_caret)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)
        theme().changed.connect(self._on_theme)
        self._on_theme()

    def is_blank(self) -> bool:
        """Whether nothing is written."""
        return is_blank(self.document())

    def set_text(self, text: str, today: date | None = None, promises: Iterable[Promise] = ()) -> None:
        """Show another note; `promises` are those it made when it was kept. Showing is not typing."""
        self._loading = True
        self.reader.begin(today or self.reader.today, promises)
        self._marks.begin()
        self.setPlainText(self.held.take(text))
        self._shape()
        self._loading = False
        self._changes.forget()
        self._marks.crown()
        self.viewport().update()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._on_asked()

    def know(self, everybody: Iterable[Who]) -> None:
        """These are the clients an `@` can mean."""
        self.reader.know(everybody)
        self._marks.rehighlight()

    def insert_line_mark(self, mark: str) -> None:
        """Begin a line with a mark: this one if it is blank, else a new one."""
        cursor = self.textCursor()
        if cursor.block().text().strip():
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            cursor.insertBlock()
        cursor.insertText(mark)
        self.setTextCursor(cursor)

    def insert_word_mark(self, mark: str) -> None:
        """Begin a word with a mark."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText(mark if not before or before[-1].isspace() else f" {mark}")
        self.setTextCursor(cursor)

    def wrap(self, mark: str) -> None:
        """Set Markdown's marks around what is selected, or take them off again."""
        cursor = self.textCursor()
        chosen = cursor.selectedText()
        bare = chosen[len(mark) : -len(mark)]
        if len(chosen) > 2 * len(mark) and chosen == f"{mark}{bare}{mark}":
            cursor.insertText(bare)
        else:
            cursor.insertText(f"{mark}{chosen}{mark}")
            if not chosen:
                cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.MoveAnchor, len(mark))
        self.setTextCursor(cursor)

    def hint(self) -> Hint | None:
        """What Tab would finish, where the caret is."""
        cursor = self.textCursor()
        block = cursor.block()
        text = block.text()
        if not may_hint(text) or cursor.hasSelection() or block.layout().preeditAreaText():
            return None
        at = cursor.positionInBlock()
        return hint_for(text[:at], text[at:])

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        hint = self.hint() if forward else None
        if hint is None:
            return super().focusNextPrevChild(forward)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.KeepAnchor, len(hint.typed))
        cursor.insertText(f"{hint.mark} ")
        self.setTextCursor(cursor)
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _mark_of(event):
            event.accept()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._changes.await_composed(event)
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if mark := _mark_of(event):
            self.wrap(mark)
        elif event.matches(QKeySequence.StandardKey.InsertLineSeparator):
            self.textCursor().insertBlock()  # Qt's own separator is no line break anybody typed
            self.ensureCursorVisible()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()  # it moves on, even where there is nowhere to go
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the zoom is the window's
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect, covered = event.rect(), self.covered()
        lines = () if covered else lines_within(self, rect, theme().px(EDGE))
        seen = [(block, self.reading(block)) for block in lines]
        tinted = any(isinstance(reading.line, TINTED) for _, reading in seen)
        if self._grows or covered or tinted:
            with QPainter(self.viewport()) as painter:
                if self._grows:
                    painter.fillRect(rect, theme().color("raised"))
                if covered:
                    cover_document(painter, self.document(), QPointF(0, -self.verticalScrollBar().value()))
                    self._paint_placeholder(painter)
                elif tinted:
                    drawing = self._drawing(painter, rect)
                    for block, reading in seen:
                        drawing.behind(block, reading)
        if covered:
            return
        super().paintEvent(event)
        self._paint_over(rect, seen)

    def _paint_over(self, rect: QRect, seen: Sequence[tuple[QTextBlock, Reading]]) -> None:
        """What stands over the characters, where there is anything."""
        hint = self.hint() if self.hasFocus() else None
        known = [(block, reading, self.reader.unknown_in(block, reading)) for block, reading in seen]
        over = [one for one in known if one[2] or isinstance(one[1].line, PromiseLine)]
        if not (hint or over or self.document().isEmpty()):
            return
        with QPainter(self.viewport()) as painter:
            drawing = self._drawing(painter, rect)
            for block, reading, unknown in over:
                drawing.over(block, reading, unknown)
            if hint:
                drawing.hint(self.textCursor().block(), self.textCursor().positionInBlock(), hint)
            self._paint_placeholder(painter)

    def _paint_placeholder(self, painter: QPainter) -> None:
        if self.document().isEmpty() and not self.textCursor().block().layout().preeditAreaText():
            box = QRectF(MARGIN, MARGIN, self.viewport().width() - 2 * MARGIN, theme().line("read"))
            side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            with veil().whose(own=False):
                text_line(painter, box, self.placeholder, "read", "text3", italic=True, align=side)

    def _drawing(self, painter: QPainter, seen: QRect) -> Drawing:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        origin = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        return Drawing(painter, self.reader, origin, self.viewport().width() - 2, seen)

    def reading(self, block: QTextBlock) -> Reading:
        return self.reader.read(block.text(), self._marks.fence_before(block))

    def _on_text(self) -> None:
        if self._loading:
            return
        self._marks.crown()
        self._follow(typed=True)
        self.typed.emit()

    def _on_asked(self) -> None:
        """Say what is in doubt; the word the caret stands behind may not be finished."""
        caret = self.textCursor().position() if self.hasFocus() else -1
        said = first_doubt(self.document(), self.reading, self.reader, caret)
        if said != self._doubt:
            self._doubt = said
            self.doubted.emit(said)

    def _on_caret(self) -> None:
        hint = self.hint()
        if (said := f"{hint.name}: {hint.does}" if hint else "") != self.accessibleDescription():
            self.setAccessibleDescription(said)
        self._follow(typed=self._changes.under_way)

    def _follow(self, *, typed: bool) -> None:
        self._caret.follow(typed=typed)
        if not self._loading:
            self._ask.start()

    def fit(self) -> None:
        """Take as many lines as the text wants and the window has room for."""
        if not self._grows:
            return
        line = theme().line("read")
        wanted = ceil(self.document().size().height())
        left = (self.window().height() - theme().px(AROUND)) // line
        most = max(TIGHT, min(MOST, left)) * line + 2 * MARGIN
        height = min(max(wanted, LEAST * line + 2 * MARGIN), most)
        always = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if wanted > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setVerticalScrollBarPolicy(always)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
            self.grew.emit()

    def _on_theme(self) -> None:
        self.setFont(theme().font("read"))
        if self._line != theme().line("read"):
            self._loading = True
            self._shape()
            self._loading = False
        self._marks.dress()
        self.viewport().update()
        self.fit()

    def _shape(self) -> None:
        """Give every line its height."""
        self._line = theme().line("read")
        give_lines(self.document(), self._line, theme().px(4))


def _mark_of(event: QKeyEvent) -> str:
    if event.matches(QKeySequence.StandardKey.Bold):
        return "**"
    return "*" if event.matches(QKeySequence.StandardKey.Italic) else ""
