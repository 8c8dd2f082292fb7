"""Lines of one height in a text that is written: a document has no such setting of its own."""

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument


def give_lines(document: QTextDocument, height: int, beneath: int = 0) -> None:
    """Make every line so many pixels high, with `beneath` below each paragraph.

    It is no step of the writer's to undo; Qt lets the steps before it go.
    """
    shape = QTextBlockFormat()
    shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    if beneath:
        shape.setBottomMargin(beneath)
    undoable = document.isUndoRedoEnabled()
    document.setUndoRedoEnabled(False)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(shape)
    document.setUndoRedoEnabled(undoable)
