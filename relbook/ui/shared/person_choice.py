"""A person to choose: face, name, and one line about when you last spoke."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.client import Client
from relbook.ui.shared import wording
from relbook.ui.shared.line import Pen
from relbook.ui.shared.paint import focus_ring, rounded
from relbook.ui.shared.painted import PaintedButton
from relbook.ui.shared.person import hue_of, paint_circle_mark, paint_face
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tick import paint_tick


class PersonChoice(PaintedButton):
    """A row that is ticked or not; with `mark`, their circle stands before the tick."""

    def __init__(
        self, client: Client, about: str, parent: QWidget | None = None, *, mark: bool = False
    ) -> None:
        super().__init__(parent)
        self.client = client
        self._about = about
        self._mark = mark
        self.setCheckable(True)
        self.setText(client.name)
        circle = f"{wording.circle(client.circle)}. " if mark else ""
        self.setAccessibleName(f"{client.name}. {circle}{about}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(320), theme().px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        pen, px = Pen(self, QPainter(self)), theme().px
        painter = pen.painter
        assert painter is not None
        box = QRectF(self.rect()).adjusted(2, 1, -2, -1)
        if self.isChecked() or self.underMouse():
            rounded(painter, box, 10, "selected" if self.isChecked() else "hover")
        if self.ring:
            focus_ring(painter, box, 10)
        middle, side = self.height() / 2, px(36)
        face = pen.spot(px(10), middle - side / 2, side, side)
        paint_face(painter, face, self.client.initials, hue_of(self.client.id), ring=False)
        left, tick = px(58), px(18)
        room = self.width() - left - px(72 if self._mark else 44)
        pen.words(self.client.name, pen.spot(left, middle - px(20), room, px(20)), "strong", "text")
        pen.words(self._about, pen.spot(left, middle, room, px(19)), "small", "text2")
        spot = pen.spot(self.width() - px(14) - tick, middle - tick / 2, tick, tick)
        paint_tick(painter, spot, checked=self.isChecked())
        if self._mark:
            centre = pen.spot(self.width() - px(54) - tick, middle - tick / 2, tick, tick).center()
            paint_circle_mark(painter, centre, self.client.circle)
