"""The composer while it is closed: one calm line."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from relbook.ui.shared import wording
from relbook.ui.shared.controls import Button, Card, IconButton, Key, Label
from relbook.ui.shared.icons import pixmap
from relbook.ui.shared.paint import focus_ring, text_line
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil
from relbook.ui.writing.kinds import USUAL

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Words(QWidget):
    """One line in the writer's letters: a question in italics, or the words of a draft."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._asked = True
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, text: str, *, asked: bool) -> None:
        """Show a line."""
        self._text, self._asked = text, asked
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(120), theme().px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme().px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        tone = "text3" if self._asked else "text"
        box = QRectF(self.rect())
        with veil().whose(own=not self._asked):
            text_line(QPainter(self), box, self._text, "read", tone, italic=self._asked, align=side)


class ClosedLine(Card):
    """Says what may be written here; a click, Enter or the first letter opens the composer."""

    spoken_as = QAccessible.Role.Button  # Qt calls a frame a border

    opened = Signal(str, str)  # the kind asked for, if any; a first letter, if one was typed
    discarded = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, edge="line")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.pen = QLabel()
        self.words = Words()
        self.draft = Label(role="caption", tone="honey")
        self.discard = Button(self.tr("Discard"), variant="link")
        self.discard.setAccessibleName(self.tr("Discard the draft"))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 12, 8)
        row.setSpacing(2)
        row.addWidget(self.pen)
        row.addSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.draft)
        row.addSpacing(10)
        row.addWidget(self.discard)
        self.kinds = {kind: self._button(kind) for kind in USUAL[:5]}
        for button in self.kinds.values():
            row.addWidget(button)
        row.addSpacing(10)
        self.key = Key("Ctrl+N")
        row.addWidget(self.key)
        self.discard.clicked.connect(self.discarded)
        self._dress()

    def say(self, question: str, draft: str = "", since: str = "") -> None:
        """Ask a question, or show the beginning of the draft that lies here."""
        self.words.say(draft or question, asked=not draft)
        self.draft.setText(since)
        self.draft.setVisible(bool(draft))
        self.discard.setVisible(bool(draft))
        for button in self.kinds.values():
            button.setVisible(not draft)
        self.setAccessibleName(question)
        self.setAccessibleDescription(since)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit("", "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() in _OPENS and plain:
            self.opened.emit("", "")
        elif plain and event.text().isprintable() and event.text():
            self.opened.emit("", event.text())
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEvent) -> None:
        self.recolour("raised", "line_input")

    def leaveEvent(self, event: QEvent) -> None:
        self.recolour("raised", "line")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            focus_ring(QPainter(self), self.contentsRect().toRectF(), self.radius)

    def _button(self, kind: str) -> IconButton:
        name = self.tr("Write: {kind}").format(kind=wording.kind(kind))
        button = IconButton(wording.kind_look(kind)[0], name)
        button.setObjectName(kind)
        button.clicked.connect(self._on_kind)
        return button

    def _on_kind(self) -> None:
        self.opened.emit(self.sender().objectName(), "")

    def _dress(self) -> None:
        side = theme().px(20)
        self.pen.setPixmap(pixmap("pen-nib", side, theme().color("ink_text"), self.devicePixelRatioF()))
