"""The circle filter: one segmented row, All and the circles with how many are in each."""

from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.circle import Circle
from relbook.ui.shared import wording
from relbook.ui.shared.paint import focus_ring, rounded, text_line, text_width
from relbook.ui.shared.parted import Parted
from relbook.ui.shared.person import paint_circle_mark
from relbook.ui.shared.row_ground import POINTED
from relbook.ui.shared.theme import theme

MARK = 16
"""How wide a circle's mark is, in pixels."""

AIR = 3
"""What stays free beside a number, in pixels, where there is little room."""


class CircleFilter(Parted):
    """Segments to choose one of; `chosen` carries a Circle, or None for all."""

    spoken_as = QAccessible.Role.Grouping

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments: list[tuple[Circle | None, int]] = [(None, 0)]
        self._current: Circle | None = None
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Circles"))

    @property
    def current(self) -> Circle | None:
        return self._current

    def count(self, counts: dict[Circle, int]) -> None:
        """Say how many are in each circle; an empty Professional circle needs no segment."""
        circles = [circle for circle in Circle if circle is not Circle.PROFESSIONAL or counts.get(circle)]
        self._segments = [(None, 0), *((circle, counts.get(circle, 0)) for circle in circles)]
        if self._current not in circles:
            self._current = None
        self._speak()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(30))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if (number := self.part_at(event)) >= 0:
            self._choose(self._segments[number][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        step = -step if self.isRightToLeft() else step
        circles = [circle for circle, _ in self._segments]
        self._choose(circles[(circles.index(self._current) + step) % len(circles)])

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), 9, "sunken")
        boxes, over = self.boxes(), self.over
        numbered = all(
            box.width() + AIR >= self._least(*one) for one, box in zip(self._segments, boxes, strict=True)
        )
        for number, ((circle, count), box) in enumerate(zip(self._segments, boxes, strict=True)):
            chosen = circle is self._current
            if chosen:
                rounded(painter, box, 7, "hover" if theme().dark else "raised", "line")
                if self._ring:
                    focus_ring(painter, box, 7)
            elif number == over:
                rounded(painter, box, 7, "hover", share=POINTED)
            lit = number == over or (chosen and circle is None)
            tone = "text" if lit else "text2" if count or circle is None else "text3"
            if circle is None:
                centre = Qt.AlignmentFlag.AlignHCenter
                text_line(painter, box, self.tr("All"), "caption_strong", tone, align=centre)
                continue
            self._segment(painter, box, circle, str(count) if numbered else "", tone)

    def _segment(self, painter: QPainter, box: QRectF, circle: Circle, said: str, tone: str) -> None:
        wide = text_width(said, "caption") if said else 0
        step = MARK + min(6, 0.4 * (box.width() - MARK - wide)) if said else MARK  # nearer to its own mark
        left = box.center().x() - (step + wide) / 2
        paint_circle_mark(painter, QPointF(left + MARK / 2, box.center().y()), circle, tone)
        if said:
            text_line(painter, QRectF(left + step, box.top(), wide + 1, box.height()), said, "caption", tone)

    def boxes(self) -> list[QRectF]:
        """Where the segments lie: all as wide, or each as its number asks where one is too long for that."""
        room, count = self.width() - 4, len(self._segments)
        least = [self._least(*segment) for segment in self._segments]
        spare = (room - sum(least)) / count
        alike = max(least) <= room / count or spare < -AIR  # without room for numbers the marks stand alone
        widths = [room / count if alike else one + spare for one in least]
        lefts = list(accumulate(widths, initial=2.0))[:-1]
        if self.isRightToLeft():
            lefts = [self.width() - left - width for left, width in zip(lefts, widths, strict=True)]
        tall = self.height() - 4
        return [QRectF(left, 2, width, tall) for left, width in zip(lefts, widths, strict=True)]

    def _least(self, circle: Circle | None, count: int) -> float:
        """How wide what a segment shows is, and the air between it and the next."""
        if circle is None:
            return text_width(self.tr("All"), "caption_strong") + 2 * AIR
        return MARK + AIR + text_width(str(count), "caption") + AIR

    def _choose(self, circle: Circle | None) -> None:
        self._current = circle
        self._speak()
        self.update()
        self.chosen.emit(circle)

    def _speak(self) -> None:
        self.setAccessibleDescription(wording.circle(self._current) if self._current else self.tr("All"))
