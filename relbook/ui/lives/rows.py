"""The rows of a ledger: a heading for each list, and its entries with their days."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from relbook.journal.frozen import frozen
from relbook.journal.lives.ledger import Group, Item
from relbook.ui.shared import living, wording
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, hairline, rounded, text_line, text_width
from relbook.ui.shared.rows import VALUE, Index, Rows
from relbook.ui.shared.theme import theme

INSET = 32
"""From the edge of the sheet to its words, in pixels at 100 %."""


@frozen
class LedgerRow:
    """A heading (`item` is None and `group` its name), an entry, or the way to older ones (`older`)."""

    id: str
    group: str
    item: Item | None = None
    older: bool = False
    last: bool = False


def rows_of(groups: Sequence[Group]) -> Iterable[LedgerRow]:
    """What a ledger shows, row by row."""
    for group in groups:
        yield LedgerRow(group.name, group.name)
        for number, item in enumerate(group.items):
            final = number == len(group.items) - 1 and not group.more
            yield LedgerRow(f"{group.name} {item.id}", group.name, item, last=final)
        if group.more:
            yield LedgerRow(f"{group.name} older", group.name, older=True, last=True)


class LedgerRows(Rows[LedgerRow]):
    """The rows; headings can be read but not chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min
        self.names = False

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        row = self._values[index.row()] if index.isValid() else None
        if row is not None and row.item is None and not row.older:
            return Qt.ItemFlag.ItemIsEnabled & ~Qt.ItemFlag.ItemIsSelectable
        return found

    def text(self, value: LedgerRow, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.heading(value)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(value)
        return None

    def heading(self, row: LedgerRow) -> str:
        """What stands first in a row."""
        if row.item is not None:
            return row.item.entry.heading
        return self.tr("Show older ones") if row.older else living.group(row.group)

    def beneath(self, row: LedgerRow) -> str:
        """Whose it is, where that is not plain, and where it stands."""
        if row.item is None:
            return ""
        who = ", ".join(client.name for client in row.item.clients) if self.names else ""
        said = living.line(row.item.entry, row.item.life, self.today)
        return " · ".join(filter(None, (who, said)))

    def _spoken(self, row: LedgerRow) -> str:
        if row.item is None:
            return self.heading(row)
        day = wording.day_with_weekday(row.item.entry.day, self.today)
        return f"{day}: {self.heading(row)}. {self.beneath(row)}".strip()


class LedgerCard(QStyledItemDelegate):
    """Paints a heading in sans, an entry's words in serif with its day at the edge where reading starts."""

    def __init__(self, rows: LedgerRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: LedgerRow = index.data(VALUE)
        px, line = theme().px, theme().line
        if row.item is None:
            return QSize(200, px(40) if row.older else px(24) + line("head") + px(4))
        below = line("caption") if self._rows.beneath(row) else 0
        return QSize(200, px(20) + line("read_small") + below)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: LedgerRow = index.data(VALUE)
        box = QRectF(option.rect)
        inset = theme().px(INSET)
        inner = box.adjusted(inset, 0, -inset, 0)
        if row.item is None and not row.older:
            head = QRectF(inner.left(), inner.bottom() - theme().line("head") - 4, inner.width(), 0)
            head.setHeight(theme().line("head"))
            text_line(painter, head, self._rows.heading(row), "head", "text", align=_start(option))
            return
        self._ground(painter, option, box, inner, row)
        if row.item is None:
            text_line(
                painter, inner, self._rows.heading(row), "small_strong", "ink_text", align=_start(option)
            )
            return
        self._entry(painter, option, inner, row, row.item)

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, inner: QRectF, row: LedgerRow
    ) -> None:
        reach = box.adjusted(theme().px(20), 1, -theme().px(20), -1)
        if option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, reach, 9, "hover")
        elif not row.last:
            hairline(painter, inner.left(), inner.right(), box.bottom() - 1)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, reach, 9)

    def _entry(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRectF, row: LedgerRow, item: Item
    ) -> None:
        px, rtl = theme().px, option.direction == Qt.LayoutDirection.RightToLeft
        today = self._rows.today
        top, tall = inner.top() + px(10), theme().line("read_small")
        day = wording.day_short(item.entry.day, today)
        wide = max(px(92), text_width(day, "caption") + px(12))
        text_line(
            painter, _spot(inner, 0, wide, top, tall, rtl=rtl), day, "caption", "text3", align=_start(option)
        )
        words = _spot(inner, wide, inner.width() - wide, top, tall, rtl=rtl)
        text_line(painter, words, self._rows.heading(row), "read_small", "text", align=_start(option))
        beneath = self._rows.beneath(row)
        if not beneath:
            return
        below, side = top + tall, px(14)
        left = wide
        if living.line(item.entry, item.life, today):
            icon, hue = living.look(item.entry, item.life, today)
            mark = _spot(inner, left, side, below + (theme().line("caption") - side) / 2, side, rtl=rtl)
            paint_icon(painter, icon, mark, theme().color(f"{hue}_text"))
            left += side + px(6)
        rest = _spot(inner, left, inner.width() - left, below, theme().line("caption"), rtl=rtl)
        text_line(painter, rest, beneath, "caption", "text2", align=_start(option))


def _spot(inner: QRectF, begin: float, width: float, top: float, tall: float, *, rtl: bool) -> QRectF:
    left = inner.right() - begin - width if rtl else inner.left() + begin
    return QRectF(left, top, width, tall)


def _start(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft


class LedgerList(QListView):
    """The rows as a list: Enter or a click opens an entry, or brings older ones."""

    chosen = Signal(object)  # a LedgerRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = LedgerRows()
        self.setModel(self.rows)
        self.setItemDelegate(LedgerCard(self.rows, self))
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Between you"))
        theme().changed.connect(self.scheduleDelayedItemsLayout)

    def show_groups(self, groups: Sequence[Group], today: date, *, names: bool) -> None:
        """Show these lists as they stand on this day."""
        self.rows.today, self.rows.names = today, names
        self.rows.show(list(rows_of(groups)))
        if not self.currentIndex().isValid() and self.rows.rowCount() > 1:
            self.setCurrentIndex(self.rows.index(1))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._choose(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(VALUE) if index.isValid() else None
        if isinstance(row, LedgerRow) and (row.item is not None or row.older):
            self.chosen.emit(row)
