"""What an entry's lines became, as the preview shows it: facts as chips, promises with their boxes."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relbook.journal.fact import Fact
from relbook.journal.frozen import frozen
from relbook.journal.highlighter import marks
from relbook.journal.page import Page
from relbook.journal.promise import Promise
from relbook.ui.shared import wording
from relbook.ui.shared.boxes import paint_box
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.marked import MarkedText
from relbook.ui.shared.paint import rounded, text_line, text_width
from relbook.ui.shared.theme import theme


@frozen
class PageLine:
    """One fact or promise, and the day it is looked at."""

    value: Fact | Promise
    today: date

    @property
    def label(self) -> str:
        if isinstance(self.value, Fact):
            return wording.fact(self.value.kind)
        return "" if self.value.mine else self.value.client_first


def lines_of(page: Page, today: date) -> list[PageLine]:
    """The facts of a page, then its promises."""
    facts = [PageLine(fact, today) for fact in page.facts]
    return facts + [PageLine(promise, today) for promise in page.promises]


class PageLines(QWidget):
    """Read only: the entry itself is one key away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[PageLine] = ()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: Sequence[PageLine], words: str) -> None:
        """Show these, with the words marked."""
        self._lines, self._words = lines, words
        self.setAccessibleName(". ".join(f"{line.label} {line.value.text}".strip() for line in lines))
        self.setVisible(bool(lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), len(self._lines) * _step())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for number, line in enumerate(self._lines):
            row = QRectF(0, number * _step(), self.width(), _step())
            if isinstance(line.value, Fact):
                self._fact(painter, row, line, rtl=rtl)
            else:
                self._promise(painter, row, line, line.value, rtl=rtl)

    def _fact(self, painter: QPainter, row: QRectF, line: PageLine, *, rtl: bool) -> None:
        assert isinstance(line.value, Fact)
        icon_name, hue = wording.fact_look(line.value.kind)
        name = text_width(line.label, "small_strong")
        start = theme().px(34) + name + theme().px(8)
        text = self._text(line, row.width() - start - theme().px(12))
        chip = _at(row, 0, start + text.width + theme().px(12), theme().px(27), rtl=rtl)
        rounded(painter, chip, 8, f"{hue}_tint")
        side = theme().px(16)
        mark = _at(chip, theme().px(10), side, side, rtl=rtl)
        paint_icon(painter, icon_name, mark, theme().color(f"{hue}_text"))
        spot = _at(chip, theme().px(34), name + 1, chip.height(), rtl=rtl)
        text_line(painter, spot, line.label, "small_strong", f"{hue}_text")
        words = _at(chip, start, text.width, text.height, rtl=rtl)
        text.paint(painter, words.left(), words.top())

    def _promise(
        self, painter: QPainter, row: QRectF, line: PageLine, promise: Promise, *, rtl: bool
    ) -> None:
        side = theme().px(18)
        box = _at(row, 0, side, side, rtl=rtl)
        stands = promise.dueness(line.today)
        paint_box(painter, box, mine=promise.mine, dueness=stands, kept=not promise.dropped)
        start: float = theme().px(28)
        if line.label:
            wide = text_width(line.label, "small_strong")
            text_line(
                painter, _at(row, start, wide + 1, row.height(), rtl=rtl), line.label, "small_strong", "text"
            )
            start += wide + theme().px(6)
        said, hue = wording.due(promise, line.today), wording.due_tint(promise, line.today)
        wide = text_width(said, "small") + theme().px(16)
        text = self._text(line, max(40.0, row.width() - start - wide - theme().px(12)))
        words = _at(row, start, text.width, text.height, rtl=rtl)
        text.paint(painter, words.left(), words.top(), "text" if promise.open else "text2")
        chip = _at(row, start + text.width + theme().px(10), wide, theme().px(21), rtl=rtl)
        rounded(painter, chip, 7, f"{hue}_tint")
        text_line(painter, chip, said, "small", f"{hue}_text", align=Qt.AlignmentFlag.AlignHCenter)

    def _text(self, line: PageLine, width: float) -> MarkedText:
        found = marks(line.value.text, self._words)
        return MarkedText(line.value.text, found, "small", width).be(own=True)


def _step() -> int:
    return theme().px(34)


def _at(row: QRectF, start: float, width: float, height: float, *, rtl: bool) -> QRectF:
    """A box in a row, so far from where reading starts, in the middle of its height."""
    left = row.right() - start - width if rtl else row.left() + start
    return QRectF(left, row.center().y() - height / 2, width, height)
