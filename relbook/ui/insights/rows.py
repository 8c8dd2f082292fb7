"""The entries a number counts, one a row: the day, the kind, its heading, whose it is."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from relbook.journal.page import Page
from relbook.store import insights
from relbook.ui.shared import wording
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, hairline, rounded, text_line
from relbook.ui.shared.rows import VALUE, Index, Rows
from relbook.ui.shared.theme import theme

SOME = 60
"""How many rows are read at a time."""


class EntryRows(Rows[Page]):
    """Entries by their keys, read as far as they are scrolled to."""

    def __init__(self) -> None:
        super().__init__()
        self.today = date.min
        self.names = True
        self._keys: Sequence[str] = ()

    def turn_to(self, keys: Sequence[str]) -> None:
        """Show the entries under these keys, in this order."""
        self.beginResetModel()
        self._values = insights.pages_of(keys[:SOME])
        self._keys = keys[SOME:]
        self.endResetModel()

    def text(self, value: Page, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return value.entry.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            day = wording.day_with_weekday(value.entry.day, self.today)
            return f"{day}, {wording.kind(value.entry.kind)}: {value.entry.heading}. {whose(value)}".strip()
        return None

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return not parent.isValid() and bool(self._keys)

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008
        more = insights.pages_of(self._keys[:SOME])
        self._keys = self._keys[SOME:]
        if more:
            first = len(self._values)
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
            self._values.extend(more)
            self.endInsertRows()


def whose(page: Page) -> str:
    """The names of the clients of an entry."""
    return ", ".join(who.first for who in page.clients)


class EntryCard(QStyledItemDelegate):
    """A row of the list."""

    def __init__(self, rows: EntryRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, theme().px(45))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        page: Page = index.data(VALUE)
        row = QRectF(option.rect).adjusted(8, 0, -8, 0)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        if option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, row.adjusted(0, 2, 0, -2), 9, "hover")
        near = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        far = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        day, side, names = theme().px(96), theme().px(18), theme().px(140) if self._rows.names else 0
        when = wording.day_short(page.entry.day, self._rows.today)
        left = row.left() + 10
        text_line(painter, _flip(row, left, day, rtl=rtl), when, "caption", "text2", align=near)
        icon, hue = wording.kind_look(page.entry.kind)
        spot = _flip(row, left + day, side, rtl=rtl)
        role = "ink_text" if hue == "ink" else f"{hue}_text"
        paint_icon(painter, icon, spot, theme().color(role))
        words = left + day + side + 12
        box = _flip(row, words, row.right() - 10 - names - words, rtl=rtl)
        text_line(painter, box, page.entry.heading, "read_small", "text", align=near)
        if names:
            box = _flip(row, row.right() - 10 - names + 12, names - 12, rtl=rtl)
            text_line(painter, box, whose(page), "caption", "text2", align=far)
        if index.row() + 1 < self._rows.rowCount():
            hairline(painter, row.left() + 10, row.right() - 10, row.bottom() - 1)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, row.adjusted(0, 2, 0, -2), 9)


def _flip(row: QRectF, left: float, width: float, *, rtl: bool) -> QRectF:
    """A stretch of a row where it lies in the reading direction."""
    return QRectF(row.left() + row.right() - left - width if rtl else left, row.top(), width, row.height())


class EntryList(QListView):
    """Entries to open; Enter or a click does."""

    opened = Signal(str)  # an entry's key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = EntryRows()
        self.setModel(self.rows)
        self.setItemDelegate(EntryCard(self.rows, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Entries"))
        self.clicked.connect(self._on_chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_chosen(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, index: Index) -> None:
        self.opened.emit(index.data(VALUE).id)
