"""A page of the guide to read: its links work by keyboard, and lead to other pages only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QWidget

from relbook import guide
from relbook.guide import Page
from relbook.ui.shared.blocks import blocks, pieces
from relbook.ui.shared.guarded import PlainEdit
from relbook.ui.shared.theme import theme
from relbook.ui.shared.written import WrittenDocument


class GuideText(PlainEdit):
    """A page to read. Tab goes from link to link, Return follows; `followed` says the topic."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = WrittenDocument("ui")
        self.setDocument(self._page)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._links: list[tuple[int, int, str]] = []
        self._at = -1

    def covered(self) -> bool:
        """Never: there is nobody in it."""
        return False

    def show_page(self, page: Page) -> None:
        """Turn to this one, at its beginning."""
        self._page.show(page.text, self.viewport().width())
        _dress(self._page)
        self._links = _links(self._page)
        self._at = -1
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.setAccessibleName(page.title)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        at = self._at + (1 if forward else -1)
        if not 0 <= at < len(self._links):
            self._at = -1
            self._unmark()
            return super().focusNextPrevChild(forward)
        self._at = at
        first, last, _ = self._links[at]
        cursor = QTextCursor(self._page)
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self._follow(self._links[self._at][2])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = bool(self.anchorAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            self._follow(self.anchorAt(event.position().toPoint()))

    def _follow(self, link: str) -> None:
        if topic := guide.topic_of(link):
            self.followed.emit(topic)

    def _unmark(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)


def _links(document: WrittenDocument) -> list[tuple[int, int, str]]:
    """Where each link begins and ends, and where it leads."""
    return [
        (piece.position(), piece.position() + piece.length(), link)
        for block in blocks(document)
        for piece in pieces(block)
        if (link := piece.charFormat().anchorHref())
    ]


def _dress(document: WrittenDocument) -> None:
    """What is typed in the house's own letters on a tint, air above headings, tables in hairlines."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)
    for block in blocks(document):
        shape = QTextBlockFormat(block.blockFormat())
        shape.setNonBreakableLines(False)
        if shape.headingLevel():
            shape.setTopMargin(theme().px(14))
        QTextCursor(block).setBlockFormat(shape)
        for first, length in [(p.position(), p.length()) for p in pieces(block) if _is_typed(p)]:
            cursor = QTextCursor(document)
            cursor.setPosition(first)
            cursor.setPosition(first + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_typed())


def _is_typed(piece: QTextFragment) -> bool:
    return bool(piece.charFormat().fontFixedPitch())


def _typed() -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(theme().font("strong"))
    shape.setBackground(QColor(theme().color("sunken")))
    return shape


def _dress_table(table: QTextTable) -> None:
    shape = table.format()
    shape.setBorderCollapse(True)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QColor(theme().color("line")))
    shape.setCellPadding(theme().px(6))
    shape.setCellSpacing(0)
    shape.setTopMargin(theme().px(4))
    shape.setBottomMargin(theme().px(8))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
