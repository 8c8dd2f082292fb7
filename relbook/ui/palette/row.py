"""How one offer looks: a face or an icon, the meant letters bold, its key at the far end."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from relbook.journal.roster import ClientLine
from relbook.ui.palette.rows import Offer, Part
from relbook.ui.shared.controls import key_width, paint_keys
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.language import tr
from relbook.ui.shared.marked import MarkedText
from relbook.ui.shared.paint import rounded, text_line, text_width
from relbook.ui.shared.person import hue_of, paint_face
from relbook.ui.shared.pictures import Pictures
from relbook.ui.shared.rows import VALUE, Index
from relbook.ui.shared.theme import theme


def row_height() -> int:
    """How high a row is."""
    return theme().px(43)


def heading_height() -> int:
    """How high the heading of a section is."""
    return theme().px(33)


class OfferRow(QStyledItemDelegate):
    """Paints offers and the headings between them."""

    def __init__(self, share: Callable[[ClientLine], float | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._share = share
        self._pictures = Pictures()
        theme().changed.connect(self._on_theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        offer: Offer = index.data(VALUE)
        return QSize(100, heading_height() if offer.heading else row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer = index.data(VALUE)
        share = self._share(offer.line) if offer.line else None
        shown = (*(offer.text, offer.marks, offer.about, offer.icon, offer.keys, offer.heading), share)
        paint = partial(self._paint, offer)
        self._pictures.draw(painter, option, offer.id, shown, index.row(), paint)

    def _paint(self, offer: Offer, painter: QPainter, option: QStyleOptionViewItem, _row: int) -> None:
        row = QRectF(option.rect)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        if offer.heading:
            spot = _part(row, theme().px(22), row.width() - theme().px(44), rtl=rtl).adjusted(0, 6, 0, 0)
            text_line(painter, spot, offer.heading, "small_strong", "text2", align=_start(rtl=rtl))
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, row.adjusted(10, 0, -10, -1), 10, "selected" if chosen else "hover")
        self._mark(painter, _part(row, theme().px(20), theme().px(28), rtl=rtl), offer)
        end = _keys(painter, row, offer, chosen=chosen, rtl=rtl)
        left: float = theme().px(60)
        text = MarkedText(offer.text, offer.marks, "ui", row.width() - left - end - 12, bold=True)
        spot = _part(row, left, text.width, rtl=rtl)
        text.paint(painter, spot.left(), row.center().y() - text.height / 2)
        left += text.width + theme().px(10)
        room = max(0.0, row.width() - left - end - 8)
        text_line(
            painter, _part(row, left, room, rtl=rtl), offer.about, "small", "text2", align=_start(rtl=rtl)
        )

    def _mark(self, painter: QPainter, spot: QRectF, offer: Offer) -> None:
        side = theme().px(28 if offer.line else 18)
        box = QRectF(0, 0, side, side)
        box.moveCenter(spot.center())
        if offer.line:
            client = offer.line.client
            paint_face(painter, box, client.initials, hue_of(client.id), passed=self._share(offer.line))
        elif offer.icon:
            paint_icon(painter, offer.icon, box, theme().color("text2"))

    def _on_theme(self) -> None:
        self._pictures.forget()


def _keys(painter: QPainter, row: QRectF, offer: Offer, *, chosen: bool, rtl: bool) -> float:
    """The keys at the far end; says how much room they took."""
    caps = list(offer.keys)
    words = ""
    if chosen and offer.part is Part.CLIENTS:
        caps, words = [tr("Enter")], tr("open journal")
    width = sum(key_width(cap) for cap in caps) + 4 * max(0, len(caps) - 1)
    end: float = theme().px(22)
    if caps:
        paint_keys(painter, _part(row, row.width() - end - width, width, rtl=rtl), caps)
        end += width + theme().px(14)
    if words:
        wide = text_width(words, "small") + 1
        text_line(painter, _part(row, row.width() - end - wide, wide, rtl=rtl), words, "small", "text2")
        end += wide
    return end


def _part(row: QRectF, start: float, width: float, *, rtl: bool) -> QRectF:
    """A part of a row, so far from where reading starts."""
    left = row.right() - start - width if rtl else row.left() + start
    return QRectF(left, row.top(), width, row.height())


def _start(*, rtl: bool) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
