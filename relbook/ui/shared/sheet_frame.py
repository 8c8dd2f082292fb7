"""What the sheets have in common: a head with a title, a rule, a way out."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.ui.shared.controls import IconButton, Label
from relbook.ui.shared.paint import hairline
from relbook.ui.shared.theme import theme


class Rule(QWidget):
    """A hairline between the parts of a sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        hairline(QPainter(self), 0, self.width(), 0)


class Ground(QWidget):
    """A part of a sheet on another paper."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(QRectF(self.rect()), theme().color(self._role))


class SheetHead(QWidget):
    """A title, a sentence below it, and the cross that closes the sheet."""

    def __init__(self, title: str, beneath: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, "title")
        self.beneath = Label(beneath, "small", "text2")
        self.close_button = IconButton("x", self.tr("Close"), "Esc")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.beneath)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 24, 20, 14)
        row.addLayout(words, 1)
        row.addWidget(self.close_button)
