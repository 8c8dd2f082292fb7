"""Text that may come from anybody, shown so that nothing in it is fetched, run or followed.

Every document and every editor of ours is made from these: `tests/house` sees to it. Whatever an
image or a link in a text points at, the answer is one transparent dot; an empty answer would make Qt
look for the file itself (RELIABILITY.md, section 3f).
"""

from typing import Any

from PySide6.QtCore import QMimeData, QPointF, QUrl
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget

from relbook.ui.shared.marked import cover_document
from relbook.ui.shared.veil import veil


class GuardedDocument(QTextDocument):
    """A document that asks nobody for anything."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return nothing_fetched()


class PlainEdit(QTextEdit):
    """An editor of plain text: what is pasted or dropped from elsewhere loses its HTML.

    In call mode what it holds is covered, and is copied under other names; only what one is writing
    just now is in plain view.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())
        self.ensureCursorVisible()  # Qt does so behind its own way of pasting

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return nothing_fetched()

    def covered(self) -> bool:
        """Whether its words are covered now."""
        return veil().on and (self.isReadOnly() or not self.hasFocus())

    def createMimeDataFromSelection(self) -> QMimeData:
        if not self.covered():
            return super().createMimeDataFromSelection()
        copied = QMimeData()
        copied.setText(veil().said(self.textCursor().selection().toPlainText()))
        return copied

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.covered():
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        corner = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        cover_document(painter, self.document(), corner)


def nothing_fetched() -> QImage:
    """What every document answers instead of a file or an address: one transparent dot."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image
