"""What the sheets have in common: a head with a title, a rule, a way out."""

from PySide6.QtCore import QEvent, QObject, QRectF, Signal
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.ui.shared.controls import IconButton, Label
from relbook.ui.shared.edges import edges
from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.paint import hairline, rounded
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme


class Body(QFrame):
    """The box of a sheet; it says where it is."""

    placed = Signal()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.placed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.placed.emit()


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


class Beneath(Paragraph):
    """The sentence below a title, in as many lines as it needs."""

    def setText(self, said: str) -> None:
        """Say something else."""
        self.set_text(said)


class SheetHead(QWidget):
    """A title, a sentence below it, and the cross that closes the sheet."""

    def __init__(self, title: str, beneath: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(title, "title")
        self.beneath = Beneath(beneath, "small", "text2")
        self.close_button = IconButton("x", self.tr("Close"), "Esc")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.beneath)
        row = QHBoxLayout(self)
        row.setContentsMargins(edges(32, 20, 20, 12))
        row.addLayout(words, 1)
        row.addWidget(self.close_button)


class Notice(Line):
    """A sentence in a tinted box: honey to look at, persimmon when something went wrong."""

    def __init__(self, said: str, icon_name: str, hue: str = "honey") -> None:
        super().__init__(said)
        self._icon = icon_name
        self._hue = hue
        self.setAccessibleName(said or self.tr("Message"))

    def inset(self, left: int, top: int, right: int, bottom: int) -> QWidget:
        """A box around this notice with air to its sides; it is there only when the notice is."""
        around = _Around(self)
        layout = QVBoxLayout(around)
        layout.setContentsMargins(left, top, right, bottom)
        layout.addWidget(self)
        return around

    def say(self, said: str) -> None:
        """Say something else."""
        self.key = said
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        pen.icon(self._icon, pen.spot(px(13), px(12), px(18), px(18)), f"{self._hue}_text")
        left = px(42)
        box = pen.spot(left, px(11), width - left - px(14), px(20))
        return px(22) + pen.paragraph(self.key, box, "small", "text")

    def ground(self, painter: QPainter) -> None:
        edge = "honey_line" if self._hue == "honey" else self._hue
        rounded(painter, QRectF(self.rect()), 10, f"{self._hue}_tint", edge)


class _Around(QWidget):
    """Goes with the notice in it."""

    def __init__(self, notice: Notice) -> None:
        super().__init__()
        notice.installEventFilter(self)
        self.setVisible(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(event.type() == QEvent.Type.ShowToParent)
        return False
