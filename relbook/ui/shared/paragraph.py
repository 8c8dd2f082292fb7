"""A paragraph that wraps, with the line height of its role; a QLabel reports too little height."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.ui.shared.paint import bar, direction_of, text_width
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil

WIDTHS = 8
"""For how many widths a paragraph knows its lines."""


class Paragraph(QWidget):
    """Words painted line by line; as high as they need at the width they get."""

    def __init__(
        self,
        text: str = "",
        role: str = "ui",
        tone: str = "text",
        *,
        italic: bool = False,
        centred: bool = False,
        max_lines: int = 0,
        own: bool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._own = own  # whose words they are, where the role does not say
        self._text = text
        self._role = role
        self._tone = tone
        self._italic = italic
        self._centred = centred
        self._max_lines = max_lines
        self._said_in: tuple[str, QFont | None] = ("", None)  # of the lines that are broken already
        self._broken: dict[int, list[str]] = {}
        self._whole = math.inf  # from which width on it is one line
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)

    @property
    def text(self) -> str:
        return self._text

    def set_text(self, text: str, tone: str = "") -> None:
        """Say something else."""
        self._tone = tone or self._tone
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._lines(width))) * theme().line(self._role)

    def sizeHint(self) -> QSize:
        width = min(theme().px(420), round(text_width(self._text, self._role)) + 2)
        return QSize(width, self.heightForWidth(max(width, self.width() if self.width() > 50 else 0)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(40), theme().line(self._role))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = theme().font(self._role, italic=self._italic)
        painter.setFont(font)
        painter.setPen(theme().color(self._tone))
        step = theme().line(self._role)
        metrics = painter.fontMetrics()
        lift = (step - metrics.height()) / 2 + metrics.ascent()
        lines = self._lines(self.width())
        with veil().whose(own=self._own):
            covered = veil().covers(self._role, painter, QRectF(self.rect()))
            if veil().own(self._role):
                painter.setLayoutDirection(direction_of(self._text))
        for number, line in enumerate(lines):
            shown = line
            if self._max_lines and number == self._max_lines - 1 and len(lines) == self._max_lines:
                shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, self.width())
            left = (self.width() - metrics.horizontalAdvance(shown)) / 2 if self._centred else 0.0
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and not self._centred:
                left = self.width() - metrics.horizontalAdvance(shown)
            row = QRectF(left, number * step, metrics.horizontalAdvance(shown), step)
            if covered:
                bar(painter, row, metrics.capHeight())
            else:
                painter.drawText(QPointF(left, number * step + lift), shown)

    def _lines(self, width: int) -> list[str]:
        """Its lines at a width: one turn of the layouts asks for the same few a dozen times."""
        width = max(20, width)
        said_in = veil().said(self._text), theme().font(self._role, italic=self._italic)
        if said_in != self._said_in:
            self._said_in, self._broken, self._whole = said_in, {}, _whole(*said_in)
        if width >= self._whole:
            return [said_in[0].rstrip()]
        if len(self._broken) == WIDTHS:
            self._broken = {}
        if width not in self._broken:
            self._broken[width] = wrap(
                self._text, self._role, width, italic=self._italic, max_lines=self._max_lines
            )
        return self._broken[width]


def _whole(text: str, font: QFont) -> float:
    """From which width on a text is one line: never, where something in it may begin another."""
    return QFontMetricsF(font).horizontalAdvance(text) + 1 if text and text.isprintable() else math.inf


def wrap(
    text: str,
    role: str,
    width: float,
    *,
    italic: bool = False,
    weight: int | None = None,
    max_lines: int = 0,
) -> list[str]:
    """Break a text into lines that fit; with `max_lines`, the last one holds all that is left."""
    lines: list[str] = []
    for block in veil().said(text).split("\n"):
        units = block.encode("utf-16-le", "surrogatepass")  # Qt counts in these, Python in characters
        layout = QTextLayout(block, theme().font(role, weight=weight, italic=italic))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start, end = 2 * line.textStart(), 2 * (line.textStart() + line.textLength())
            if max_lines and len(lines) == max_lines - 1:
                lines.append(units[start:].decode("utf-16-le", "surrogatepass"))
                layout.endLayout()
                return lines
            lines.append(units[start:end].decode("utf-16-le", "surrogatepass").rstrip())
        layout.endLayout()
    return lines
