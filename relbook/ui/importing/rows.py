"""A place to drop files on."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from relbook.ui.shared.language import tr
from relbook.ui.shared.line import Line, Pen
from relbook.ui.shared.paint import dashed
from relbook.ui.shared.paragraph import wrap
from relbook.ui.shared.theme import theme


class DropPlace(Line):
    """A dashed place: drop something here, or press it to choose."""

    def __init__(self) -> None:
        super().__init__(tr("Drop files here, or choose them"))
        self._beneath = tr("Address books, calendars, mail, tables, notes and journals of other programs.")
        self.setAccessibleDescription(self._beneath)
        self.be_lively(True)  # noqa: FBT003

    def lay(self, pen: Pen, width: float) -> float:
        px = theme().px
        middle, first = (width - px(36)) / 2, max(0.0, (self.height() - px(166)) / 2)
        pen.icon("tray", pen.spot(middle, first + px(34), px(36), px(36)), "text3")
        top = first + px(84)
        for words, role, tone in ((self.key, "strong", "text"), (self._beneath, "small", "text2")):
            for said in wrap(words, role, width - 2 * px(16)):
                room = theme().metrics(role).horizontalAdvance(said)
                pen.words(said, pen.spot((width - room) / 2, top, room + 1, px(20)), role, tone)
                top += theme().line(role)
            top += px(4)
        return px(166)

    def ground(self, painter: QPainter) -> None:
        fill = "hover" if self.underMouse() else "raised"
        dashed(painter, QRectF(self.rect()), 14, fill, "line_input")
