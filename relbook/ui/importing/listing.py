"""A list of what comes and what stays out: rows are made when they are looked at, however many there are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from relbook.journal.frozen import frozen
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, rounded, text_line, text_width
from relbook.ui.shared.rows import VALUE, Index, seen
from relbook.ui.shared.sheet_plan import dress_list
from relbook.ui.shared.theme import theme
from relbook.ui.shared.veil import veil


@frozen
class Row:
    """A row: an icon, its words, what stands beside them; `own` says that the words are the writer's."""

    icon_name: str
    words: str
    beside: str = ""
    own: bool = False


@frozen
class Part:
    """So many rows, each made from its number when it is looked at; `of` where they stand for more."""

    count: int
    row: Callable[[int], Row]
    of: int = 0

    @property
    def total(self) -> int:
        """How many there are, listed or not."""
        return max(self.count, self.of)


class Listing(QAbstractListModel):
    """Parts below one another. Nothing is copied: a row is asked for when it comes into view."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: tuple[Part, ...] = ()
        self._count = 0

    def show(self, parts: Sequence[Part]) -> None:
        """Show exactly these."""
        self.beginResetModel()
        self._parts = tuple(part for part in parts if part.count)
        self._count = sum(part.count for part in self._parts)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        if role == VALUE:
            return self._at(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._at(index.row())
            return seen(f"{row.words}, {row.beside}" if row.beside else row.words, role)
        return None

    def _at(self, number: int) -> Row:
        for part in self._parts:
            if number < part.count:
                return part.row(number)
            number -= part.count
        raise IndexError(number)


class RowCard(QStyledItemDelegate):
    """An icon, words, and at the end what stands beside them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme().px(160), theme().px(12) + theme().line("ui"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(VALUE)
        px = theme().px
        box = QRectF(option.rect).adjusted(0, 1, -px(8), -1)
        if option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_HasFocus:
            rounded(painter, box, 8, "selected")
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side, gap = px(17), px(28)
        inner = box.adjusted(px(6), 0, -px(6), 0)
        left = inner.right() - side if mirrored else inner.left()
        spot = QRectF(left, inner.center().y() - side / 2, side, side)
        paint_icon(painter, row.icon_name, spot, theme().color("text2"))
        words = inner.adjusted(0, 0, -gap, 0) if mirrored else inner.adjusted(gap, 0, 0, 0)
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        wide = min(text_width(row.beside, "caption") + px(14), words.width() / 2) if row.beside else 0.0
        rest = words.width() - wide
        room = words.adjusted(wide, 0, 0, 0) if mirrored else words.adjusted(0, 0, -wide, 0)
        edge = words.adjusted(0, 0, -rest, 0) if mirrored else words.adjusted(rest + px(8), 0, 0, 0)
        text_line(painter, edge, row.beside, "caption", "text3", align=end)
        with veil().whose(own=row.own or None):
            text_line(painter, room, row.words, "read_small" if row.own else "ui", "text", align=start)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, box, 8)


class RowList(QListView):
    """The list itself."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = Listing()
        dress_list(self, self.rows, RowCard(self), name)
        self.setUniformItemSizes(True)
