"""The field a question is written in: its slots stand out, and a brace offers those that can be filled."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.ui.shared.guarded import PlainEdit
from relbook.ui.shared.line_height import give_lines
from relbook.ui.shared.theme import theme

_BEGUN = re.compile(r"\{(\w*)$")
_SLOT = re.compile(r"\{\w+\}")


class Slots(QSyntaxHighlighter):
    """Sets the slots of a question apart."""

    def highlightBlock(self, text: str) -> None:
        look = QTextCharFormat()
        look.setBackground(theme().color("ink_tint"))
        look.setForeground(theme().color("ink_text"))
        for slot in _SLOT.finditer(text):
            before = len(text[: slot.start()].encode("utf-16-le")) // 2  # Qt counts in these
            self.setFormat(before, slot.end() - slot.start(), look)


class WordsField(PlainEdit):
    """One line of words that wraps: a question, a reason. Enter and leaving it say that it is done."""

    edited = Signal()
    done = Signal()
    escaped = Signal()

    def __init__(
        self, name: str, role: str = "prompt", invitation: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role = role
        self.setAccessibleName(name)
        self.setPlaceholderText(invitation)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(12, 8, 12, 8)
        self._known = ""
        self._slots = Slots(self.document())
        self._offered: tuple[str, ...] = ()
        self.textChanged.connect(self._on_text)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)
        self._dress()

    @property
    def words(self) -> str:
        """What is written, as one line."""
        return " ".join(self.toPlainText().split())

    def put(self, words: str) -> None:
        """Hold these words; no news, and nothing to undo."""
        if words == self.words:
            return
        with QSignalBlocker(self):
            self.setPlainText(words)
            self._rule()
        self._known = words
        self._on_size()

    def offer(self, slots: Sequence[str]) -> None:
        """Let a brace and Tab complete these slots."""
        self._offered = tuple(slots)

    def insert(self, slot: str) -> None:
        """Put a slot where the caret is, over what was begun of it."""
        cursor = self.textCursor()
        begun = self._begun()
        if begun is not None:
            back = QTextCursor.MoveMode.KeepAnchor
            cursor.movePosition(QTextCursor.MoveOperation.Left, back, len(begun) + 1)
        cursor.insertText(f"{{{slot}}}")
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Tab completes a slot that was begun, and goes on otherwise."""
        begun = self._begun() if forward else None
        fits = [slot for slot in self._offered if begun is not None and slot.startswith(begun)]
        if fits:
            self.insert(fits[0])
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.done.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(" ".join(source.text().split()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _begun(self) -> str | None:
        """The letters of a slot between its brace and the caret; None where no slot is begun."""
        here = self.textCursor()
        before = here.block().text().encode("utf-16-le")[: 2 * here.positionInBlock()]  # Qt counts in these
        found = _BEGUN.search(before.decode("utf-16-le", "ignore"))
        return found[1] if found else None

    def _on_text(self) -> None:
        if self.toPlainText() != self._known:  # another look says so too, and is no typing
            self._known = self.toPlainText()
            self.edited.emit()

    def _dress(self) -> None:
        font = theme().font(self._role)
        with QSignalBlocker(self):
            if self.font() != font:
                self.setFont(font)
                self.document().setDefaultFont(font)
            self._rule()
            self._slots.rehighlight()
        self._on_size()

    def _rule(self) -> None:
        give_lines(self.document(), theme().line(self._role))

    def _on_size(self) -> None:
        lines = max(1, round(self.document().size().height() / theme().line(self._role)))
        tall = min(lines, 8) * theme().line(self._role) + 20
        if self.height() != tall or self.minimumHeight() != tall:
            self.setFixedHeight(tall)
