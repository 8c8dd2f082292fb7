"""When the words of a note are others: a new look is no typing, nor is a word still being composed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QTextEdit


class Changes(QObject):
    """Tells it from what Qt says of the text; the words are compared only while some are being composed."""

    happened = Signal()

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._changed = False  # words are changing, and nobody was told yet
        self._before: str | None = None  # the words while one is being composed among them
        editor.document().contentsChange.connect(self._on_place)
        editor.document().contentsChanged.connect(self._on_told)

    @property
    def under_way(self) -> bool:
        """Whether words are changing just now: Qt tells of the caret between the place and the change."""
        return self._changed

    def forget(self) -> None:
        """What was changed so far is no news."""
        self._changed, self._before = False, None

    def await_composed(self, event: QInputMethodEvent) -> None:
        """An input method is about to say something; what it commits out of nothing is typed as by a key."""
        if self._before is None and (event.preeditString() or not event.commitString()):
            self._before = self._editor.document().toRawText()

    def _on_place(self, _: int, removed: int, added: int) -> None:
        self._changed = True  # a new look tells of no place

    def _on_told(self) -> None:
        if not self._changed:
            return
        self._changed, before = False, self._before
        if before is not None:
            now = self._editor.document().toRawText()
            layout = self._editor.textCursor().block().layout()  # none while all is being replaced
            self._before = now if layout is not None and layout.preeditAreaText() else None
            if now == before:
                return
        self.happened.emit()
