"""Kinds of entries as rows with a bar and a count, and a whole split in two or three."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.frozen import frozen
from relbook.ui.shared.chart import Chart, Mark
from relbook.ui.shared.figures import figure
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import rounded, text_line, text_width
from relbook.ui.shared.paragraph import wrap
from relbook.ui.shared.theme import theme

ROW = 34
"""How high a row is, in pixels at 100 %."""


@frozen
class Bar:
    """One row: icon, name, and a bar in a hue as long as its count."""

    icon: str
    name: str
    count: int
    hue: str
    words: str
    value: object = None


class Bars(Chart):
    """Rows of bars, the longest filling its track."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bars: Sequence[Bar] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these rows."""
        before, self._bars = self._bars, bars
        self.setVisible(bool(bars))
        self.updateGeometry()
        self.anew(same=bars == before)

    def sizeHint(self) -> QSize:
        return QSize(300, theme().px(ROW) * max(1, len(self._bars)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def lay_out(self) -> list[Mark]:
        tall = theme().px(ROW)
        boxes = (QRectF(0, row * tall + 2, self.width(), tall - 4) for row in range(len(self._bars)))
        return [Mark(box, bar.words, bar.value) for box, bar in zip(boxes, self._bars, strict=True)]

    def draw(self, painter: QPainter, marks: list[Mark]) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.rtl else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if self.rtl else Qt.AlignmentFlag.AlignRight
        icon, name, number = theme().px(18), self._names(), theme().px(40)
        most = max((bar.count for bar in self._bars), default=1)
        for row, bar in enumerate(self._bars):
            top, tall = row * theme().px(ROW), theme().px(ROW)
            box = self.flipped(QRectF(2, top + (tall - icon) / 2, icon, icon))
            paint_icon(painter, bar.icon, box, theme().color(_role(bar.hue)))
            lines = wrap(bar.name, "small", name, max_lines=2)
            step = min(theme().line("small"), (tall - 2) / len(lines))
            for place, line in enumerate(lines):
                high = top + (tall - step * len(lines)) / 2 + step * place
                words = self.flipped(QRectF(icon + 10, high, name, step))
                text_line(painter, words, line, "small", "text", align=side)
            left = icon + name + 20
            track = QRectF(left, top + (tall - 12) / 2, max(20, self.width() - left - number), 12)
            rounded(painter, self.flipped(track), 6, "heat0")
            filled = QRectF(track.left(), track.top(), max(12.0, track.width() * bar.count / most), 12)
            rounded(painter, self.flipped(filled), 6, bar.hue)
            end = self.flipped(QRectF(track.right(), top, number - 4, tall))
            text_line(painter, end, figure(bar.count), "small_strong", "text2", align=far)

    def _names(self) -> float:
        """How wide the names are, and never more than two fifths of the row."""
        widest = max((text_width(bar.name, "small") for bar in self._bars), default=0)
        return min(widest + 2, self.width() * 0.4)


def _role(hue: str) -> str:
    return "ink_text" if hue == "ink" else f"{hue}_text"


@frozen
class Share:
    """One part of a whole: how many, in which colour, and what it says under the bar."""

    count: int
    role: str
    label: str
    words: str
    value: object = None


class Split(Chart):
    """One bar in two or three parts, each labelled with its own number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._shares: Sequence[Share] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: Sequence[Share]) -> None:
        """Show these parts; one that counts nothing has no length but keeps its words."""
        before, self._shares = self._shares, shares
        self.anew(same=shares == before)

    def sizeHint(self) -> QSize:
        return QSize(300, theme().px(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, theme().px(36))

    def lay_out(self) -> list[Mark]:
        marks, left = [], 0.0
        whole = sum(share.count for share in self._shares)
        shown = [share for share in self._shares if share.count]
        room = self.width() - 3 * max(0, len(shown) - 1)
        for share in shown:
            width = room * share.count / whole
            marks.append(Mark(QRectF(left, 0, width, self.height()), share.words, share.value))
            left += width + 3
        return marks

    def draw(self, painter: QPainter, marks: list[Mark]) -> None:
        tall = theme().px(11)
        shown = [share for share in self._shares if share.count]
        if not shown:
            rounded(painter, QRectF(0, 1, self.width(), tall), 5, "heat0")
        for mark, share in zip(marks, shown, strict=True):
            rounded(painter, QRectF(mark.box.x(), 1, mark.box.width(), tall), 5, share.role)
        self._labels(painter, tall)

    def _labels(self, painter: QPainter, top: float) -> None:
        """The first at the near end, the last at the far end, one between them; each has its part."""
        spots = [Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight]
        if self.rtl:
            spots.reverse()
        chosen = spots if len(self._shares) == 3 else [spots[0], spots[2]]
        room = self.width() / max(1, len(self._shares))
        for number, (share, spot) in enumerate(zip(self._shares, chosen, strict=False)):
            air = 4 if number else 0
            box = self.flipped(QRectF(number * room + air, top + 4, room - 4, theme().px(20)))
            text_line(painter, box, share.label, "caption", "text2", align=spot)
