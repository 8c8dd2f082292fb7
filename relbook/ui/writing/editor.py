"""The editor: one plain text in which promises, facts and names are drawn as what they will become."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSizeF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from relbook.journal.client import Who
from relbook.journal.entry import TITLE_LIMIT
from relbook.journal.promise import Promise
from relbook.ui.shared.paint import text_line
from relbook.ui.shared.theme import theme
from relbook.ui.writing.doubts import doubts
from relbook.ui.writing.drawing import Drawing
from relbook.ui.writing.hint import Hint, hint_for
from relbook.ui.writing.marks import Marks
from relbook.ui.writing.reader import Reader, Reading
from relbook.ui.writing.stand_ins import StandIns
