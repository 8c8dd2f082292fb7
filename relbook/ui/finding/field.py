"""The large field one types into, with the count of what was found beside it."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from relbook.ui.shared.bare_edit import BareEdit
from relbook.ui.shared.controls import IconButton, Label
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import rounded
from relbook.ui.shared.theme import theme

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_PageDown: 5,
}


class SearchField(QFrame):
    """A line of words; the keys of a list go to the list below, so the hands stay here."""

    typed = Signal(str)
    stepped = Signal(int)  # so many rows down, or up
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = BareEdit(20)
        self.words.setAccessibleName(self.tr("Search every entry"))
        self.words.setPlaceholderText(self.tr("Words, a name, a “phrase”, -not this"))
        self.words.installEventFilter(self)
        self.count = Label(role="caption", tone="text2")
        self.clear = IconButton("x-circle", self.tr("Clear the words"))
        row = self._row = QHBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.count)
        row.addWidget(self.clear)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.words)
        self.words.textChanged.connect(self._on_text)
        self.clear.clicked.connect(self.words.clear)
        theme().changed.connect(self._dress)
        self._dress()
        self._on_text("")

    def set_words(self, words: str) -> None:
        """Type these words and select them, so that typing replaces them."""
        self.words.setText(words)
        self.words.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        focused = self.words.hasFocus()
        edge, width = ("ink", 2) if focused else ("line_input", 1)
        rounded(painter, QRectF(self.rect()), 12, "raised", edge, width)
        side = theme().px(22)
        left = theme().px(14)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - side
        spot = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(painter, "magnifying-glass", spot, theme().color("text2"))

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.stepped.emit(_STEPS[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return True
        return False

    def _on_text(self, words: str) -> None:
        self.clear.setVisible(bool(words))
        self.typed.emit(words)

    def _dress(self) -> None:
        self.setFixedHeight(theme().px(48))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = theme().px(46)
        self._row.setContentsMargins(10 if rtl else start, 0, start if rtl else 10, 0)
        self.update()
