"""The caret's line: what stands over it comes and goes with the caret, and is painted anew for that."""

from math import ceil

from PySide6.QtCore import QRect
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit


class CaretLine:
    """Paints the line the caret is in and the one it was in; `margin` is the room around words, in pixels.

    A line that a key changes is painted by Qt: where the caret stays in it there is nothing to do.
    """

    def __init__(self, edit: QTextEdit, margin: int) -> None:
        self._edit, self._document, self._margin = edit, edit.document(), margin
        self._line = QTextBlock()
        self._stands = (0, 0, 0)

    def follow(self, *, typed: bool) -> None:
        """See to where the caret is now; all is painted where code begins or ends, or lines below move.

        `typed` says that words are changing with it.
        """
        line, before = self._edit.textCursor().block(), self._stands
        self._stands = stands = (line.blockNumber(), self._document.blockCount(), line.userState())
        left, self._line = self._line, line
        if typed and stands == before:
            return
        if stands[0] == before[0] and stands != before:
            self._edit.viewport().update()
        else:
            self._edit.viewport().update(self._place(line).united(self._place(left)))

    def _place(self, line: QTextBlock) -> QRect:
        if not line.isValid():
            return QRect()
        lies = self._document.documentLayout().blockBoundingRect(line)
        top, tall = round(lies.top()) - self._edit.verticalScrollBar().value(), ceil(lies.height())
        return QRect(0, top - self._margin, self._edit.viewport().width(), tall + 2 * self._margin)
