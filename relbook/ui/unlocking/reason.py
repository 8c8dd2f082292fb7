"""Small parts of the screens before the book: an icon on a disc, a quiet sentence at the foot."""

from math import ceil

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from relbook.ui.shared.controls import Button
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import rounded, shadow, text_width
from relbook.ui.shared.paragraph import Paragraph
from relbook.ui.shared.theme import theme

WIDEST = 1200
"""The longest line of a note at the foot, in pixels at 100 %."""

REACH = 40
"""How far the shadow of a card on the door reaches, in pixels."""


class Medallion(QWidget):
    """An icon on a disc of its hue; without a disc when `side` is that of the icon."""

    def __init__(self, icon_name: str, hue: str, side: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._hue, self._side = icon_name, hue, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme().px(self._side)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        inset: float = 0
        if self._side > 24:
            rounded(painter, box, box.width() / 2, f"{self._hue}_tint")
            inset = box.width() * 0.27
        paint_icon(
            painter,
            self._icon,
            box.adjusted(inset, inset, -inset, -inset),
            theme().color(f"{self._hue}_text"),
        )


class Said(Paragraph):
    """A paragraph in the middle of what is around it, at most so wide, its lines about equally long."""

    def __init__(self, width: int, text: str = "", role: str = "ui", tone: str = "text") -> None:
        self._wide = width
        self._room = 0
        super().__init__(text, role, tone, centred=True)
        self._fit()

    def set_text(self, text: str, tone: str = "") -> None:
        super().set_text(text, tone)
        self._fit()

    def keep_within(self, pixels: int) -> None:
        """Be no wider than there is room."""
        if pixels != self._room:
            self._room = pixels
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        width = theme().px(self._wide)
        width = min(width, self._room) if self._room else width
        height = self.heightForWidth(width)
        least, most = width // 2, width  # the narrowest that needs no more lines: they are of one length
        while most - least > 1:
            middle = (least + most) // 2
            least, most = (least, middle) if self.heightForWidth(middle) == height else (middle, most)
        self.setFixedSize(most if height > theme().line(self._role) else width, height)


class TallButton(Button):
    """A button as high as a first step deserves."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + theme().px(10), theme().px(42))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class DoorCard(QWidget):
    """A raised card with the deep shadow of a sheet, so wide at 100 %; lay it out inside `REACH`."""

    def __init__(self, width: int = 440) -> None:
        super().__init__()
        self.setFixedWidth(theme().px(width) + 2 * REACH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """As high as its paragraphs need at this width; a hint alone would squeeze the button below them."""
        layout = self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return super().sizeHint()
        return QSize(self.width(), layout.totalHeightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(REACH, REACH, -REACH, -REACH)
        shadow(painter, box, 18, "popup")
        rounded(painter, box, 18, "raised", "line")


class Note(QWidget):
    """A quiet sentence with an icon, centred; on further lines where it has not the room."""

    MARGIN, ICON, GAP = 16, 16, 8

    def __init__(self, icon_name: str, words: str, hue: str = "sage") -> None:
        super().__init__()
        self.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )  # it never widens a window
        self.said = Said(WIDEST, words, "small", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(self.MARGIN, 0, self.MARGIN, 0)
        row.setSpacing(self.GAP)
        row.addStretch(1)
        row.addWidget(Medallion(icon_name, hue, self.ICON))
        row.addWidget(self.said)
        row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * self.MARGIN - theme().px(self.ICON) - self.GAP
        self.said.keep_within(min(room, ceil(text_width(self.said.text, "small")) + 2))
