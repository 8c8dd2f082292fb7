"""Promises as rows that tick in place, for one client's page and for all of them."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from relbook.journal.promise import Promise
from relbook.ui.shared import wording
from relbook.ui.shared.boxes import paint_box
from relbook.ui.shared.paint import focus_ring, hairline, rounded, text_line, text_width
from relbook.ui.shared.person import hue_of, paint_face
from relbook.ui.shared.rows import VALUE, Index, Rows
from relbook.ui.shared.theme import theme


class PromiseRows(Rows[Promise]):
    """Promises, one a row."""

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min

    def text(self, value: Promise, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return value.text
            case Qt.ItemDataRole.AccessibleTextRole:
                who = self.tr("You") if value.mine else value.client_first
                return f"{who}: {value.text}. {value.client_name}. {wording.due(value, self.today)}."
        return None


class PromiseCard(QStyledItemDelegate):
    """A box, the words, whose they are and by when."""

    def __init__(self, rows: PromiseRows, parent: QWidget, *, names: bool) -> None:
        super().__init__(parent)
        self._rows = rows
        self._names = names

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme().px(45))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        promise: Promise = index.data(VALUE)
        today = self._rows.today
        box = QRectF(option.rect).adjusted(4, 0, -8, 0)
        if option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, box.adjusted(-2, 2, 2, -2), 9, "hover")
        side = theme().px(18)
        mark = QRectF(box.left() + 8, box.center().y() - side / 2, side, side)
        paint_box(painter, mark, mine=promise.mine, dueness=promise.dueness(today))
        right = self._chip(painter, box, promise)
        if self._names:
            right = _name(painter, box, right, promise)
        left = mark.right() + theme().px(12)
        if not promise.mine:
            left += text_line(painter, _between(box, left, right), promise.client_first, "strong", "text") + 8
        tone = "text" if promise.open else "text2"
        text_line(painter, _between(box, left, right - 12), promise.text, "ui", tone)
        if index.row() + 1 < self._rows.rowCount():
            hairline(painter, box.left() + 8, box.right() - 4, box.bottom() - 1)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, box.adjusted(0, 3, 0, -3), 9)

    def _chip(self, painter: QPainter, box: QRectF, promise: Promise) -> float:
        said = wording.due(promise, self._rows.today)
        hue = wording.due_tint(promise, self._rows.today)
        width = text_width(said, "small") + theme().px(16)
        tall = theme().px(23)
        chip = QRectF(box.right() - width - 8, box.center().y() - tall / 2, width, tall)
        rounded(painter, chip, 8, f"{hue}_tint")
        text_line(painter, chip, said, "small", f"{hue}_text", align=Qt.AlignmentFlag.AlignHCenter)
        return chip.left()


def _name(painter: QPainter, box: QRectF, right: float, promise: Promise) -> float:
    width = text_width(promise.client_name, "ui")
    spot = QRectF(right - width - 14, box.top(), width + 1, box.height())
    text_line(painter, spot, promise.client_name, "ui", "text2")
    side = theme().px(22)
    disc = QRectF(spot.left() - side - 7, box.center().y() - side / 2, side, side)
    initials = "".join(
        word[:1] for word in promise.client_name.split()[:1] + promise.client_name.split()[1:][-1:]
    )
    paint_face(painter, disc, initials, hue_of(promise.client_id), ring=False)
    return disc.left()


def _between(box: QRectF, left: float, right: float) -> QRectF:
    return QRectF(left, box.top(), max(0, right - left), box.height())


class PromiseList(QListView):
    """The rows as a list: Space or a click on the box ticks, Enter goes to where it was written."""

    ticked = Signal(object)  # a Promise
    chosen = Signal(object)
    menu_asked = Signal(object, object)  # a Promise and where

    def __init__(self, *, names: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PromiseRows()
        self.setModel(self.rows)
        self.setItemDelegate(PromiseCard(self.rows, self, names=names))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Promises"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)

    def show_promises(self, promises: list[Promise], today: date) -> None:
        """Show these, as they stand on this day."""
        self.rows.today = today
        self.rows.show(promises)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        left = self.visualRect(index).left()
        news = self.ticked if event.position().x() - left < theme().px(40) else self.chosen
        news.emit(index.data(VALUE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index: QModelIndex = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            self.ticked.emit(index.data(VALUE))
        elif index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(index.data(VALUE))
        else:
            super().keyPressEvent(event)

    def _on_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.menu_asked.emit(index.data(VALUE), self.viewport().mapToGlobal(point))
