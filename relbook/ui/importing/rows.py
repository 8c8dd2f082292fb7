"""What is seen of an import: a place to drop files on, and rows of what comes and what stays."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from relbook.ui.importing.words import tr
from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.paint import dashed
from relbook.ui.shared.theme import theme


class DropPlace(Line):
    """A dashed place: drop something here, or press it to choose."""

    def __init__(self) -> None:
        super().__init__(tr("Drop files here, or choose them"))
        self._beneath = tr("An address book (vCard), notes in Markdown or a folder of them, a JSON export.")
        self.setAccessibleDescription(self._beneath)
        self.be_lively(True)  # noqa: FBT003

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        middle, first = (width - px(36)) / 2, max(0.0, (self.height() - px(166)) / 2)
        pen.icon("tray", pen.spot(middle, first + px(34), px(36), px(36)), "text3")
        for words, top, role, tone in (
            (self.key, first + px(84), "strong", "text"),
            (self._beneath, first + px(108), "small", "text2"),
        ):
            room = theme().metrics(role).horizontalAdvance(words)
            left = max(px(16), (width - room) / 2)
            pen.words(words, pen.spot(left, top, width - 2 * left + 1, px(20)), role, tone)
        return px(166)

    def ground(self, painter: QPainter) -> None:
        fill = "hover" if self.underMouse() else "raised"
        dashed(painter, QRectF(self.rect()), 14, fill, "line_input")


class Record(Line):
    """One record: an icon, its words, and what stands beside them."""

    def __init__(self, icon_name: str, words: str, beside: str = "", *, tone: str = "text2") -> None:
        super().__init__(words)
        self._icon = icon_name
        self._beside = beside
        self._tone = tone
        self.setAccessibleName(f"{words}, {beside}" if beside else words)

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        high = px(28)
        pen.icon(self._icon, pen.spot(0, px(6), px(17), px(17)), self._tone)
        left = float(px(28))
        left += pen.words(self.key, pen.spot(left, 0, width - left, high), "ui", "text") + px(10)
        pen.words(self._beside, pen.spot(left, 0, max(0.0, width - left), high), "caption", "text3")
        return high


class Saying(Line):
    """A sentence, plain or quiet; a strong one heads a part."""

    def __init__(self, words: str, role: str = "ui", tone: str = "text", *, above: int = 0) -> None:
        super().__init__(words)
        self._role = role
        self._tone = tone
        self._above = above

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        box = pen.spot(0, px(self._above), width, px(20))
        return px(self._above + 6) + pen.paragraph(self.key, box, self._role, self._tone)
