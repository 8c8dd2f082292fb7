"""Text that may come from anybody, shown so that nothing in it is fetched, run or followed.

Every document and every editor of ours is made from these: `tests/house` sees to it. Whatever an
image or a link in a text points at, the answer is one transparent dot; an empty answer would make Qt
look for the file itself (RELIABILITY.md, section 3f).
"""

from typing import Any

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextEdit, QWidget


class GuardedDocument(QTextDocument):
    """A document that asks nobody for anything."""

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return nothing_fetched()


class PlainEdit(QTextEdit):
    """An editor of plain text: what is pasted or dropped from elsewhere loses its HTML."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return nothing_fetched()


def nothing_fetched() -> QImage:
    """What every document answers instead of a file or an address: one transparent dot."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image
