"""The foot of whatever is written on: marks to insert, where the draft is, Discard and Keep."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from relbook.ui.shared.controls import Button, IconButton, Key, Label
from relbook.ui.shared.paint import hairline


class Foot(QWidget):
    """Four marks at the left, two decisions at the right, a line above."""

    attach = Signal()
    mark = Signal(str)

    def __init__(
        self, margins: tuple[int, int, int, int], *, ruled: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ruled = ruled
        self.file = IconButton("paperclip", self.tr("Attach a file"), "Ctrl+Shift+A")
        self.tag = IconButton("hash", self.tr("Add a tag"))
        self.promise = IconButton("check-square", self.tr("Add a promise"))
        self.fact = IconButton("heart", self.tr("Note something you learned"))
        self.saved = Label(role="caption", tone="text2")
        self.saved.may_shrink(1)
        self.saved.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.discard = Button(self.tr("Discard"), variant="quiet")
        self.discard.setAccessibleName(self.tr("Discard this note"))
        self.keep = Button(self.tr("Keep entry"), variant="primary")
        self.keep.setAccessibleName(self.tr("Keep entry"))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(*margins)
        row.setSpacing(4)
        for button in (self.file, self.tag, self.promise, self.fact):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self.saved, 1)
        row.addWidget(self.discard)
        row.addSpacing(6)
        self.keys = Key("Ctrl+Enter")
        row.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(2)
        row.addWidget(self.keep)
        self.file.clicked.connect(self.attach)
        for button in (self.tag, self.promise, self.fact):
            button.clicked.connect(self._on_mark)

    def say(self, saved: str) -> None:
        """Where the draft is."""
        self.saved.setText(saved)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The keycaps are the first to go where room is short, then the marks, which can be typed."""
        margins = self._row.contentsMargins()
        wanted = margins.left() + margins.right() + 8 + 6 + 2 + 5 * self._row.spacing()
        wanted += sum(button.sizeHint().width() for button in (self.file, self.discard, self.keep))
        for mark in (self.tag, self.promise, self.fact):
            wanted += mark.sizeHint().width() + self._row.spacing()
            mark.setHidden(wanted > self.width() > 0)
        self.keys.show()
        self._row.activate()
        self.keys.setVisible(self.saved.width() >= self.saved.sizeHint().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        margins = self._row.contentsMargins()
        left, right = (margins.left(), margins.right()) if self._ruled else (0, 0)
        hairline(painter, left, self.width() - right, 0)

    def _on_mark(self) -> None:
        marks = {id(self.tag): "#", id(self.promise): "[] ", id(self.fact): "!fact "}
        self.mark.emit(marks[id(self.sender())])
