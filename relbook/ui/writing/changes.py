"""When the words of a note are others: a new look is no typing, nor is a word still being composed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTextEdit


class Changes(QObject):
    """Tells it from what Qt says of the place that changed; a whole note is not compared at every key."""

    happened = Signal()

    def __init__(self, editor: QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._changed = False
        self._before: str | None = None  # the words while one is being composed among them
        editor.document().contentsChange.connect(self._on_place)
        editor.document().contentsChanged.connect(self._on_told)

    def forget(self) -> None:
        """What was changed so far is no news."""
        self._changed, self._before = False, None

    def _on_place(self, _: int, removed: int, added: int) -> None:
        document = self._editor.document()
        layout = self._editor.textCursor().block().layout()  # none while all is being replaced
        composing = layout is not None and bool(layout.preeditAreaText())
        if self._before is not None:
            now = document.toRawText()
            self._changed |= now != self._before
            self._before = now if composing else None
        elif composing:
            self._changed |= removed != added
            self._before = document.toRawText()
        else:
            self._changed = True

    def _on_told(self) -> None:
        if self._changed:
            self._changed = False
            self.happened.emit()
