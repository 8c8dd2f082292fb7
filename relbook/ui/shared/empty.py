"""A page with nothing on it yet: a pleasant state that says what comes next."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relbook.ui.shared.controls import Button
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme

WIDE = 440
"""The widest the sentence gets, in pixels at 100 %."""

FAINT = 0.45
"""How much of its hue the dashes around the medal have: it is no button."""


class Medal(QWidget):
    """A large icon in a dashed ring."""

    def __init__(self, icon_name: str, hue: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self._hue = hue
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(92, 92)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dashes = QColor(theme().color(self._hue))
        dashes.setAlphaF(FAINT)
        pen = QPen(dashes, 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(theme().color(f"{self._hue}_tint"))
        centre = QPointF(QRectF(self.rect()).center())
        painter.drawEllipse(centre, 44, 44)
        box = QRectF(0, 0, 40, 40)
        box.moveCenter(centre)
        paint_icon(painter, self._icon, box, theme().color(f"{self._hue}_text"))


class EmptyPage(QWidget):
    """A medal, a heading, a sentence and at most two buttons, in the middle of the page."""

    first = Signal()
    second = Signal()

    def __init__(self, icon_name: str, hue: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Paragraph(role="title", centred=True)
        self.sentence = Paragraph(role="ui", tone="text2", centred=True)
        self.one = Button("", variant="primary")
        self.other = Button("")
        self.one.clicked.connect(self.first)
        self.other.clicked.connect(self.second)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.one)
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        said = QHBoxLayout()
        said.addStretch(1)
        said.addWidget(self.sentence, 1000)  # all there is, up to its widest
        said.addStretch(1)
        middle = QVBoxLayout()
        middle.setSpacing(12)
        middle.addStretch(1)
        middle.addWidget(Medal(icon_name, hue))
        middle.addSpacing(6)
        middle.addWidget(self.heading)
        middle.addLayout(said)
        middle.addSpacing(8)
        middle.addLayout(buttons)
        middle.addStretch(1)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(middle, 6)
        row.addStretch(1)
        self.sentence.setMaximumWidth(theme().px(WIDE))
        self.offer("", "")

    def say(self, heading: str, sentence: str) -> None:
        """What this page is for."""
        self.heading.set_text(heading)
        self.sentence.set_text(sentence)

    def offer(self, one: str, other: str, *, icons: tuple[str, str] = ("", "")) -> None:
        """What could be done; a blank label is no button."""
        for button, words, icon_name in zip((self.one, self.other), (one, other), icons, strict=True):
            button.show_icon(icon_name)
            button.setText(words)
            button.setVisible(bool(words))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.sentence.setMaximumWidth(theme().px(WIDE))
