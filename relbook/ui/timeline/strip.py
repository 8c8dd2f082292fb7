"""What a client's head says at one glance: four facts in a strip, and what is good to remember."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.fact import Fact
from relbook.ui.shared import wording
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import own_line, rounded, text_line, text_width, turn_around
from relbook.ui.shared.theme import theme


class Strip(QWidget):
    """Four facts, always the same four in the same place: last contact, rhythm, promises, next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[tuple[str, str, str, str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, cells: list[tuple[str, str, str, str, str]]) -> None:
        """Show four cells of heading, words, tone, icon and the icon's colour."""
        self._cells = cells
        self.setAccessibleName(". ".join(f"{head}: {words}" for head, words, *_ in cells))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, theme().px(54) * self._rows())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.height() != self.sizeHint().height():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = "raised" if theme().dark else "side"  # in the dark what stands out is lighter (design 4)
        rounded(painter, QRectF(self.rect()), 12, ground)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            turn_around(painter, QRectF(self.rect()))
        rows = self._rows()
        count = max(1, len(self._cells) // rows)
        width, height = self.width() / count, self.height() / rows
        for number, cell in enumerate(self._cells):
            row, place = divmod(number, count)
            box = QRectF(place * width + 16, row * height, width - 22, height)
            if place:
                line = QRectF(place * width, (row + 0.26) * height, 1, height * 0.48)
                painter.fillRect(line, theme().color("line_strong"))
            self._cell(painter, box, cell)

    def _rows(self) -> int:
        """One; two where a cell in one row would not hold its words."""
        room = self.width() / max(1, len(self._cells)) - 22
        beside = {"": 0, "dot": theme().px(15)}
        wanted = (
            text_width(words, "ui") + 4 + beside.get(icon, theme().px(22))
            for _, words, _, icon, _ in self._cells
        )
        return 2 if any(wide > room for wide in wanted) else 1

    def _cell(self, painter: QPainter, box: QRectF, cell: tuple[str, str, str, str, str]) -> None:
        head, words, tone, icon, hue = cell
        px = theme().px
        upper = QRectF(box.left(), box.top() + theme().px(8), box.width(), theme().line("caption"))
        text_line(painter, upper, head, "caption", "text2")
        lower = QRectF(box.left(), upper.bottom() + 1, box.width(), theme().line("ui"))
        if icon == "dot":
            rounded(painter, _beside(lower, px(8)), px(8) / 2, hue)
            lower.setLeft(lower.left() + px(15))
        elif icon == "box":
            rounded(painter, _beside(lower, px(14)), 5, "", hue, 1.7)
            lower.setLeft(lower.left() + px(22))
        elif icon:
            paint_icon(painter, icon, _beside(lower, px(16)), theme().color(hue))
            lower.setLeft(lower.left() + px(22))
        text_line(painter, lower, words, "ui", tone, weight=500)


def _beside(line: QRectF, side: int) -> QRectF:
    """A square before the words of a line."""
    return QRectF(line.left(), line.center().y() - side / 2, side, side)


class Remember(QWidget):
    """Up to three things good to remember; what does not fit whole is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts: list[Fact] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, facts: list[Fact]) -> None:
        """Show these."""
        self.facts = facts
        self.setVisible(bool(facts))
        self.setAccessibleName(". ".join([self.tr("Good to remember"), *(fact.text for fact in facts)]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            turn_around(painter, QRectF(self.rect()))
        box = QRectF(self.rect()).adjusted(2, 0, 0, 0)
        head = self.tr("Good to remember")
        left = box.left() + text_line(painter, box, head, "small_strong", "text2") + theme().px(16)
        for fact in self.facts:
            width = theme().px(24) + text_width(fact.text, "small")
            if left + width > box.right():
                continue
            icon, hue = wording.fact_look(fact.kind)
            paint_icon(painter, icon, QRectF(left, box.center().y() - 8, 16, 16), theme().color(hue))
            rest = QRectF(left + theme().px(22), box.top(), width, box.height())
            own_line(painter, rest, fact.text, "small", "text")
            left += width + theme().px(20)
