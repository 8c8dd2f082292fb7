"""How a promise is painted: on one line for a day, as a leaf of several lines for a column.

Everything is laid out from the left and mirrored where the language reads from the right.
"""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relbook.journal.promise import Promise
from relbook.ui.shared import promise_words, wording
from relbook.ui.shared.boxes import paint_box
from relbook.ui.shared.paint import focus_ring, hairline, rounded, text_line, text_width
from relbook.ui.shared.paragraph import wrap
from relbook.ui.shared.person import hue_of, paint_face
from relbook.ui.shared.pictures import Pictures
from relbook.ui.shared.row_ground import among_chips
from relbook.ui.shared.rows import VALUE, Index
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil

if TYPE_CHECKING:
    from relbook.ui.shared.promise_rows import PromiseList

REACH = 40
"""From the leading edge to where the words begin: a press within it ticks. Pixels at 100 %."""

ROW = 45
BOX = 18
LINES = 2
"""How many lines the words of a leaf may take."""

HEIGHTS = 5_000
"""Of how many rows the height is remembered."""


class Side:
    """A row's frame with its reading direction: boxes are given from the left and come out mirrored."""

    def __init__(self, painter: QPainter, frame: QRect, direction: Qt.LayoutDirection) -> None:
        self.painter = painter
        self._frame = frame
        self._mirrored = direction == Qt.LayoutDirection.RightToLeft

    def at(self, box: QRectF) -> QRectF:
        """A box where it lies in the reading direction."""
        if not self._mirrored:
            return box
        left = self._frame.left() + self._frame.right() + 1 - box.right()
        return QRectF(left, box.top(), box.width(), box.height())

    def words(self, said: str, box: QRectF, role: str, tone: str, *, own: bool | None = None) -> float:
        """One line of words from the leading edge of a box; says how wide they are."""
        align = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        with veil().whose(own=own):
            return text_line(self.painter, self.at(box), said, role, tone, align=align)

    def chip(self, said: str, hue: str, box: QRectF) -> None:
        """A few words on a tint."""
        rounded(self.painter, self.at(box), 8, f"{hue}_tint")
        middle = Qt.AlignmentFlag.AlignHCenter
        text_line(self.painter, self.at(box), said, "small", f"{hue}_text", align=middle)

    def face(self, promise: Promise, box: QRectF) -> None:
        """The disc of whom a promise is with."""
        words = promise.client_name.split()
        initials = "".join(word[:1] for word in words[:1] + words[1:][-1:])
        paint_face(self.painter, self.at(box), initials, hue_of(promise.client_id), ring=False)


class PromiseCard(QStyledItemDelegate):
    """One line: a box, the words, whose they are and by when."""

    def __init__(self, view: "PromiseList", *, names: bool) -> None:
        super().__init__(view)
        self._view = view
        self._names = names
        self._pictures = Pictures()
        theme().changed.connect(self._on_theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme().px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        promise: Promise = index.data(VALUE)
        row, rows = index.row(), self._view.rows
        ringed = self._view.ring and bool(option.state & QStyle.StateFlag.State_HasFocus)
        shown = (promise, rows.today, ringed, row + 1 < rows.rowCount())
        self._pictures.draw(painter, option, promise.id, shown, row, self._paint)

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        rows = self._view.rows
        promise = rows.values[row]
        side = Side(painter, option.rect, option.direction)
        box = QRectF(option.rect).adjusted(4, 0, -8, 0)
        ground(side, option, box, ring=self._view.ring)
        tick_box(side, box, promise, rows.today, box.center().y())
        right = _chip(side, box, promise, rows.today, box.center().y())
        if self._names:
            right = self._name(side, box, right, promise)
        left = box.left() + theme().px(REACH - 2)
        if not promise.mine:
            left += side.words(promise.client_first, _between(box, left, right), "strong", "text") + 8
        tone = "text" if promise.open else "text2"
        side.words(promise.text, _between(box, left, right - 12), "ui", tone, own=True)
        if row + 1 < rows.rowCount():
            line = side.at(QRectF(box.left() + 8, box.bottom() - 1, box.width() - 12, 1))
            hairline(painter, line.left(), line.right(), line.top())

    def _on_theme(self) -> None:
        self._pictures.forget()

    def _name(self, side: Side, box: QRectF, right: float, promise: Promise) -> float:
        width = min(text_width(promise.client_name, "ui"), box.width() * 0.35)
        spot = QRectF(right - width - 14, box.top(), width + 1, box.height())
        side.words(promise.client_name, spot, "ui", "text2")
        disc = theme().px(22)
        face = QRectF(spot.left() - disc - 7, box.center().y() - disc / 2, disc, disc)
        side.face(promise, face)
        return face.left()


class PromiseLeaf(QStyledItemDelegate):
    """A column's row: perhaps a heading, the words on at most two lines, and beneath them the rest."""

    def __init__(self, view: "PromiseList", *, names: bool) -> None:
        super().__init__(view)
        self._view = view
        self._names = names
        self._measured: dict[tuple[object, ...], list[str]] = {}
        self._tall: dict[str, tuple[Promise, tuple[object, ...], int]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.height(index.row(), self._view.viewport().width()))

    def height(self, row: int, width: int) -> int:
        """How high a row is at a width, in pixels: asked of every row whenever one comes, and again by Qt."""
        promise, how = self._view.rows.values[row], (width, self._view.rows.today, theme().zoom)
        found = self._tall.get(promise.id)
        if found is None or found[1] != how or found[0] != promise:
            if len(self._tall) >= HEIGHTS:
                self._tall.clear()
            found = self._tall[promise.id] = promise, how, self._measure(promise, width)
        return self._head(row) + found[2]

    def _measure(self, promise: Promise, width: int) -> int:
        lines = len(self._lines(promise, width)) * theme().line("ui")
        below = theme().px(24) if self._below(promise) else 0
        return max(theme().px(ROW), lines + below + theme().px(20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        promise: Promise = index.data(VALUE)
        row, rows = index.row(), self._view.rows
        side = Side(painter, option.rect, option.direction)
        whole = QRectF(option.rect)
        head = self._head(row)
        if head:
            spot = QRectF(
                whole.left() + 8, whole.top() + theme().px(8), whole.width() - 16, head - theme().px(8)
            )
            side.words(rows.heading(row), spot, "caption_strong", "text2")
        box = whole.adjusted(0, head, 0, 0)
        ground(side, option, box, ring=self._view.ring)
        self._words(side, box, promise)
        last = row + 1 == rows.rowCount() or self._head(row + 1)
        if not last:
            line = side.at(QRectF(box.left() + 8, box.bottom() - 1, box.width() - 16, 1))
            hairline(painter, line.left(), line.right(), line.top())

    def _words(self, side: Side, box: QRectF, promise: Promise) -> None:
        lines, today = self._lines(promise, round(box.width())), self._view.rows.today
        step, below = theme().line("ui"), self._below(promise)
        tall = len(lines) * step + (theme().px(24) if below else 0)
        top = box.top() + (box.height() - tall) / 2
        tick_box(side, box, promise, today, top + step / 2)
        right = _chip(side, box, promise, today, top + step / 2)
        left = box.left() + theme().px(REACH)
        tone = "text" if promise.open else "text2"
        for number, line in enumerate(lines):
            side.words(line, QRectF(left, top + number * step, right - 8 - left, step), "ui", tone, own=True)
        if below:
            self._foot(
                side,
                QRectF(left, top + tall - theme().px(20), box.right() - 8 - left, theme().px(20)),
                promise,
            )

    def _foot(self, side: Side, box: QRectF, promise: Promise) -> None:
        left = box.left()
        if self._names:
            disc = theme().px(18)
            side.face(promise, QRectF(left, box.center().y() - disc / 2, disc, disc))
            left += disc + theme().px(6)
        side.words(self._below(promise), _between(box, left, box.right()), "small", "text2")

    def _below(self, promise: Promise) -> str:
        """The line beneath: with whom, and what there is to add."""
        parts = [promise.client_name] if self._names else []
        return " · ".join([*parts, *promise_words.asides(promise, self._view.rows.today)])

    def _head(self, row: int) -> int:
        return theme().px(34) if self._view.rows.heading(row) else 0

    def _lines(self, promise: Promise, width: int) -> list[str]:
        chip = text_width(wording.due(promise, self._view.rows.today), "small") + theme().px(40)
        room = max(theme().px(80), width - theme().px(REACH) - chip)
        key = (promise.text, round(room), theme().zoom)
        if key not in self._measured:
            if len(self._measured) > 1000:
                self._measured.clear()
            text = " ".join(promise.text.split())
            self._measured[key] = wrap(text, "ui", room, max_lines=LINES) or [""]
        return self._measured[key]


def ground(side: Side, option: QStyleOptionViewItem, box: QRectF, *, ring: bool) -> None:
    """What lies behind a row: the pointer's shade, the keyboard's ring."""
    if option.state & QStyle.StateFlag.State_MouseOver:
        rounded(
            side.painter,
            side.at(box.adjusted(-2, 2, 2, -2)),
            9,
            "hover",
            share=among_chips(dark=theme().dark),
        )
    if ring and option.state & QStyle.StateFlag.State_HasFocus:
        focus_ring(side.painter, side.at(box.adjusted(0, 3, 0, -3)), 9)


def tick_box(side: Side, box: QRectF, promise: Promise, today: date, middle: float) -> None:
    """The box that ticks."""
    edge = theme().px(BOX)
    mark = QRectF(box.left() + 8, middle - edge / 2, edge, edge)
    stands = promise.dueness(today)
    paint_box(side.painter, side.at(mark), mine=promise.mine, dueness=stands, kept=not promise.dropped)


def _chip(side: Side, box: QRectF, promise: Promise, today: date, middle: float) -> float:
    """How it stands, at the far edge; says where that begins."""
    said = wording.due(promise, today)
    width, tall = text_width(said, "small") + theme().px(16), theme().px(23)
    chip = QRectF(box.right() - width - 8, middle - tall / 2, width, tall)
    side.chip(said, wording.due_tint(promise, today), chip)
    return chip.left()


def _between(box: QRectF, left: float, right: float) -> QRectF:
    return QRectF(left, box.top(), max(0, right - left), box.height())
