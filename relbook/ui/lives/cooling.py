"""Words for a client that cool a while before they go out: never a lock, only a pause."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relbook.journal.lives import cooling
from relbook.ui.shared.controls import Button
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.ruled import RuledField

MINUTE = timedelta(minutes=1)
"""What is left is said in minutes, and looked at again as often."""


class CoolingField(QWidget):
    """A field for a text, how long it still cools, and a button that copies it all the same.

    `clock` says the time on the wall; `since` is when its words began to cool, as it is kept.
    """

    changed = Signal()
    kept = Signal()
    grew = Signal()
    copy_asked = Signal(str)

    def __init__(self, name: str, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._before = ""
        self.since = ""
        self.field = RuledField(name, self.tr("As it comes, for nobody else’s eyes yet"))
        self.says = Paragraph(role="caption", tone="text2")
        self.copy = Button("", icon_name="copy")
        self._beneath = QWidget()
        row = QHBoxLayout(self._beneath)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.says, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addWidget(self._beneath)
        self.setFocusProxy(self.field)
        self._timer = QTimer(self, interval=round(MINUTE.total_seconds() * 1000))
        self._timer.timeout.connect(self.look)
        self.field.textChanged.connect(self._on_typed)
        self.field.kept.connect(self.kept)
        self.field.grew.connect(self.grew)
        self.copy.clicked.connect(self._on_copy)
        self.look()

    def resume(self, since: str) -> None:
        """Go on with the words that stand in the field, which have cooled since then."""
        self._before = self.field.text()
        self.since = since if self._before.strip() else ""
        self.look()

    def look(self) -> None:
        """Say how long it still cools."""
        left = cooling.left(self.since, self._clock())
        self._beneath.setVisible(bool(self._before.strip()))
        if left:
            minutes = -(-left // MINUTE)
            words = self.tr("Let it cool: {minutes} more minutes. It stays here, and nothing is sent.")
            if minutes == 1:
                words = self.tr("Let it cool: one more minute. It stays here, and nothing is sent.")
            self.says.set_text(words.format(minutes=minutes))
        else:
            self.says.set_text(self.tr("It has cooled. Read it once more; nothing is sent from here."))
        said = self.tr("Copy anyway") if left else self.tr("Copy")
        self.copy.setText(said)
        self.copy.setAccessibleName(said)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _on_typed(self) -> None:
        words = self.field.text()
        self.since = cooling.began(self._before, self.since, words, self._clock())
        bare = bool(self._before.strip()) != bool(words.strip())
        self._before = words
        self.look()
        self.changed.emit()
        if bare:
            self.grew.emit()

    def _on_copy(self) -> None:
        self.copy_asked.emit(self.field.text())
