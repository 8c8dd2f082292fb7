"""How one find looks in the list: a disc, its title, whose it is, two lines around the words."""

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from relbook.journal.find import Find
from relbook.journal.frozen import frozen
from relbook.ui.finding.model import FindRows, look
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.marked import MarkedText
from relbook.ui.shared.paint import hairline, rounded, text_line, text_width
from relbook.ui.shared.person import hue_of, paint_face
from relbook.ui.shared.pictures import Look, Paint, Pictures
from relbook.ui.shared.rows import VALUE, Index
from relbook.ui.shared.theme import theme

KEPT = 300
"""How many laid out rows are kept."""

STATES = (QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver)
"""What a find looks different for; where the keyboard is, is seen by what is selected."""


@frozen
class _Laid:
    """The texts of one row, laid out, and how high the row is."""

    title: MarkedText
    excerpt: MarkedText | None
    height: int


class HitCard(QStyledItemDelegate):
    """Paints finds; a row is laid out and painted once for its words, width and look."""

    def __init__(self, rows: FindRows, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._rows = rows
        self._laid: dict[object, _Laid] = {}
        self._pictures = Pictures("window", STATES)
        theme().changed.connect(self._on_theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._lay(index.data(VALUE), width).height)

    def measure(self, find: Find) -> None:
        """Lay a row out before it is shown."""
        self._lay(find, self._view.viewport().width())

    def prepare(self, find: Find, *, chosen: bool, below: bool) -> None:
        """Lay a row out and paint it before it is shown; `below` is whether another one follows."""
        option = QStyleOptionViewItem()
        self._view.initViewItemOption(option)
        width = self._view.viewport().width()
        option.rect = QRect(0, 0, width, self._lay(find, width).height)
        if chosen:
            option.state |= QStyle.StateFlag.State_Selected
        shown, paint = self._row(find, below=below)
        self._pictures.prepare(option, find.id, shown, 0, paint, self._view.devicePixelRatioF())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        find: Find = index.data(VALUE)
        below = index.row() + 1 < self._rows.rowCount()
        shown, paint = self._row(find, below=below)
        self._pictures.draw(painter, option, find.id, shown, index.row(), paint)

    def _row(self, find: Find, *, below: bool) -> tuple[Look, Paint]:
        """All that a row shows, and what paints it."""
        return (find, self._rows.today, below), partial(self._paint, find, below)

    def _paint(
        self,
        find: Find,
        below: bool,  # noqa: FBT001 - a partial's
        painter: QPainter,
        option: QStyleOptionViewItem,
        _row: int = 0,
    ) -> None:
        row = QRectF(option.rect)
        laid = self._lay(find, option.rect.width())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        card = row.adjusted(12, 0, -12, 0)
        if chosen:
            rounded(painter, card, 10, "selected")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, card, 10, "hover")
        elif below:
            line = self._mirrored(
                option, QRectF(row.left() + _left(), row.bottom(), row.width() - _left() - 24, 1)
            )
            hairline(painter, line.left(), line.right(), row.bottom() - 1)
        top = row.top() + theme().px(11)
        self._disc(painter, option, find, top, chosen=chosen)
        self._texts(painter, option, find, laid, top)

    def _lay(self, find: Find, width: int) -> _Laid:
        key = (find.id, find.title_marks, find.marks, width, find.title)
        laid = self._laid.pop(key, None) or self._make(find, width)
        self._laid[key] = laid  # behind all others: what has lain longest goes first
        if len(self._laid) > KEPT:
            del self._laid[next(iter(self._laid))]
        return laid

    def _make(self, find: Find, width: int) -> _Laid:
        room = width - _left() - theme().px(26)
        side = text_width(self._rows.date(find), "caption") + theme().px(16)
        title = MarkedText(find.title, find.title_marks, "month", room - side).be(own=find.sort != "client")
        words = self._rows.excerpt(find)
        excerpt = MarkedText(words, find.marks, "read_small", room, max_lines=2) if words else None
        high = theme().line("month") + theme().px(22) + (excerpt.height if excerpt else 0)
        return _Laid(title, excerpt, round(high) + theme().px(23))

    def _disc(
        self, painter: QPainter, option: QStyleOptionViewItem, find: Find, top: float, *, chosen: bool
    ) -> None:
        side = theme().px(32)
        left = option.rect.left() + theme().px(26)
        disc = self._mirrored(option, QRectF(left, top + 1, side, side))
        if find.sort == "client" and find.client:
            paint_face(painter, disc, find.client.initials, hue_of(find.client.id), ring=False)
            return
        name, hue = look(find, self._rows.today)
        rounded(painter, disc, side / 2, "raised" if chosen else f"{hue}_tint")
        inset = theme().px(7)
        paint_icon(painter, name, disc.adjusted(inset, inset, -inset, -inset), theme().color(f"{hue}_text"))

    def _texts(
        self, painter: QPainter, option: QStyleOptionViewItem, find: Find, laid: _Laid, top: float
    ) -> None:
        left = option.rect.left() + _left()
        room = option.rect.width() - _left() - theme().px(26)
        line = theme().line("month")
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        end = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        spot = self._mirrored(option, QRectF(left, top, room, line))
        text_line(painter, spot, self._rows.date(find), "caption", "text2", align=end)
        shift = room - laid.title.width if rtl else 0
        laid.title.paint(painter, spot.left() + shift, top)
        self._meta(painter, option, find, QRectF(left, top + line, room, theme().px(22)))
        if laid.excerpt:
            laid.excerpt.paint(painter, spot.left(), top + line + theme().px(22))

    def _meta(self, painter: QPainter, option: QStyleOptionViewItem, find: Find, box: QRectF) -> None:
        side = theme().px(18)
        face = self._mirrored(option, QRectF(box.left(), box.center().y() - side / 2, side, side))
        start = box.left()
        if find.sort == "client":
            text_line(
                painter,
                self._mirrored(option, box),
                self._rows.what(find),
                "small",
                "text2",
                align=_start(option),
            )
            return
        if find.client:
            paint_face(painter, face, find.client.initials, hue_of(find.client.id), ring=False)
            start += side + theme().px(7)
        names = self._rows.whose(find)
        width = min(text_width(names, "small") + 1, box.right() - start)
        spot = self._mirrored(option, QRectF(start, box.top(), width, box.height()))
        text_line(painter, spot, names, "small", "text2", align=_start(option))
        start += width + theme().px(10)
        rest = self._mirrored(option, QRectF(start, box.top(), max(0.0, box.right() - start), box.height()))
        text_line(painter, rest, self._rows.places(find), "caption", "text2", align=_start(option))

    def _mirrored(self, option: QStyleOptionViewItem, box: QRectF) -> QRectF:
        if option.direction == Qt.LayoutDirection.LeftToRight:
            return box
        whole = QRect(option.rect)
        return QRectF(whole.left() + whole.right() + 1 - box.right(), box.top(), box.width(), box.height())

    def _on_theme(self) -> None:
        self._laid.clear()
        self._pictures.forget()


def _left() -> int:
    """Where the words begin: after the margin and the disc."""
    return theme().px(72)


def _start(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    """The edge where reading starts."""
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
