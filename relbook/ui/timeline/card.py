"""How one row looks in the timeline: an entry whole or in one line, or what happened without one."""

from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from relbook.journal.page import Page
from relbook.journal.stream import Row
from relbook.ui.shared import wording
from relbook.ui.shared.icons import paint_icon
from relbook.ui.shared.paint import focus_ring, rounded, text_line, turn_around
from relbook.ui.shared.pictures import TALLEST, Look, Pictures
from relbook.ui.shared.row_ground import POINTED
from relbook.ui.shared.rows import VALUE, Index
from relbook.ui.shared.theme import mix, theme
from relbook.ui.shared.turns import turns
from relbook.ui.shared.veil import veil
from relbook.ui.timeline import between, dense
from relbook.ui.timeline.layout import GUTTER, Laid, Part
from relbook.ui.timeline.layouts import Layouts
from relbook.ui.timeline.model import TimelineModel
from relbook.ui.timeline.words import paint_words

ABOVE, BELOW = 14, 26


class EntryCard(QStyledItemDelegate):
    """Paints rows. What is unfolded, lit or stepped into is told by the view."""

    def __init__(self, model: TimelineModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._layouts, self._pictures = Layouts(), Pictures("window", (QStyle.StateFlag.State_MouseOver,))
        self.names = False
        self.dense = False
        self.margin = 0
        self.bar = 12  # the scroll bar lies in the right margin, so that edges line up with the head
        self.unfolded: set[str] = set()
        self.opened: set[str] = set()  # shown whole among lines
        self.words: tuple[str, ...] = ()
        self._bare: dict[str, bool] = {}  # seen before there was a picture, and whether under the mouse
        self.rough: frozenset[str] = frozenset()  # how high these are is known roughly (`settling`)
        self.drawn = False  # whether the view is being drawn wider or narrower
        self.hot: Part | None = None
        self.ring = False
        self.lit = ""
        self.glow = 0.0
        theme().changed.connect(self.forget)

    def laid(self, page: Page, width: int) -> Laid:
        """The measures of an entry in a view of this width."""
        return self._layouts.of(page, self._room(width), self._model.today, **self._how(page))

    def prepare(self, view: QListView, row: int, *, hovered: bool = False) -> None:
        """Paint a row of this view before it is drawn."""
        option, value, width = QStyleOptionViewItem(), self._model.values[row], view.viewport().width()
        view.initViewItemOption(option)
        if hovered:
            option.state |= QStyle.StateFlag.State_MouseOver
        option.rect = QRect(0, 0, width, self._high(row, width))
        if not self._is_live(value, option):
            shown, ratio = self._shown(option, value, row), view.viewport().devicePixelRatioF()
            self._pictures.prepare(option, value.id, shown, row, self._paint, ratio)

    def knows(self, page: Page, width: int) -> bool:
        """Whether an entry was measured for a view of this width."""
        return self._layouts.knows(page, self._room(width), self._model.today, **self._how(page))

    def _room(self, width: int) -> int:
        return max(160, width - 2 * self.margin - theme().px(GUTTER) + self.bar)

    def _how(self, page: Page) -> dict[str, Any]:
        here = None if self.names else self._model.selection.client_id
        return {"here": here, "unfolded": page.id in self.unfolded, "words": self.words}

    def in_a_line(self, value: Row) -> bool:
        """Whether an entry takes one line only."""
        return self.dense and value.id not in self.opened

    def head(self, row: int) -> int:
        """How high what stands above a row is: its chapter, a silence, its month; none for most."""
        return self._over(row) + self.month(row)

    def month(self, row: int) -> int:
        """How high the month's header above a row is; lines have their days instead."""
        return theme().px(between.MONTH) if not self.dense and self._model.opens_month(row) else 0

    def origin(self, rect: QRect, row: int) -> QPointF:
        """Where the words of the entry in this rectangle begin."""
        top = rect.top() + self.head(row) + theme().px(ABOVE)
        return QPointF(rect.left() + self.margin + theme().px(GUTTER), top)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self.parent().viewport().width()  # type: ignore[union-attr]
        return QSize(width, self._high(index.row(), width))

    def _high(self, row: int, width: int) -> int:
        """How high a row is; asked of every row whenever one comes: `data` would go through Qt and back."""
        return self.head(row) + self._tall(self._model.values[row], width)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value, row = index.data(VALUE), index.row()
        if self._is_live(value, option):
            self._paint(painter, option, row)
            return
        shown = self._shown(option, value, row)
        if not isinstance(value, Page) or self.in_a_line(value):
            self._pictures.draw(painter, option, value.id, shown, row, self._paint)
        elif not self._pictures.draw_kept(painter, option, value.id, shown):
            self._paint(painter, option, row)  # what is seen of it now, all of it behind this picture
            self._bare[value.id] = bool(option.state & QStyle.StateFlag.State_MouseOver)
            turns().take(self._on_bare)

    def _on_bare(self) -> None:
        """Paint the picture of an entry that was seen without one; none while the window is drawn wider."""
        view: QListView = self.parent()  # type: ignore[assignment]
        key, hovered = self._bare.popitem()
        row = self._model.row_of(key)
        if not self.drawn and view.visualRect(self._model.index(row)).intersects(view.viewport().rect()):
            self.prepare(view, row, hovered=hovered)
        if self._bare:
            turns().take(self._on_bare)

    def _is_live(self, value: Row, option: QStyleOptionViewItem) -> bool:
        """Whether a row is another one from moment to moment, or too high for a picture, or covered."""
        lit = value.id == self.lit and self.glow > 0
        return lit or self.hot is not None or option.rect.height() > TALLEST or veil().on

    def _shown(self, option: QStyleOptionViewItem, value: Row, row: int) -> Look:
        """All that a row shows."""
        model = self._model
        return (
            *(value, self.margin, self.ring and bool(option.state & QStyle.StateFlag.State_HasFocus)),
            *(self.names, self.dense, self.words, value.id in self.unfolded, self.in_a_line(value)),
            *(model.today, model.selection.client_id, model.rhythm, self._ends(row), self._day_above(row)),
            *(model.chapter_above(row), model.silence_above(row), self.month(row), model.in_month(row)),
        )

    def _paint(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        value = self._model.values[row]
        painter.save()
        painter.setClipRect(option.rect)  # as in a picture of it
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            turn_around(painter, QRectF(option.rect))
        self._paint_head(painter, option.rect, row)
        if isinstance(value, Page) and not self.in_a_line(value):
            self._paint_entry(painter, option, value, row)
        else:
            self._paint_line(painter, option, value, row)
        painter.restore()

    def paint_month(self, painter: QPainter, rect: QRect, row: int) -> None:
        """Paint the month of a row into a rectangle of the view's whole width."""
        if self._mirrored:
            turn_around(painter, QRectF(rect))
        self._paint_month(painter, rect, row)

    def read(self, rect: QRect, x: float) -> float:
        """Where a place in a row lies when it is read from the left, as everything here is laid out."""
        return rect.left() + rect.right() + 1 - x if self._mirrored else x

    @property
    def _mirrored(self) -> bool:
        view = self.parent()
        return isinstance(view, QWidget) and view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _paint_month(self, painter: QPainter, rect: QRect, row: int) -> None:
        value = self._model.values[row]
        day = value.entry.day if isinstance(value, Page) else value.day
        between.paint_month(painter, self._column(QRectF(rect)), day, self._model.in_month(row))

    def _tall(self, value: Row, width: int) -> int:
        if not isinstance(value, Page):
            return theme().px(dense.LINE if self.dense else between.ASIDE)
        if self.in_a_line(value):
            return theme().px(dense.LINE)
        if value.id in self.rough:
            tall = self._layouts.rough(value, self._room(width))
        else:
            tall = self._layouts.height(value, self._room(width), self._model.today, **self._how(value))
        return round(tall) + theme().px(ABOVE + BELOW)

    def _over(self, row: int) -> int:
        tall = between.CHAPTER if self._model.chapter_above(row) else 0
        tall += between.SILENCE if self._model.silence_above(row) else 0
        return theme().px(tall) if tall else 0

    def _column(self, rect: QRectF) -> QRectF:
        return rect.adjusted(self.margin, 0, -self.margin + self.bar, 0)

    def _paint_head(self, painter: QPainter, rect: QRect, row: int) -> None:
        box = self._column(QRectF(rect))
        if chapter := self._model.chapter_above(row):
            box.setHeight(theme().px(between.CHAPTER))
            between.paint_chapter(painter, box, chapter)
            box.moveTop(box.bottom())
        if silence := self._model.silence_above(row):
            box.setHeight(theme().px(between.SILENCE))
            words = box.left() + theme().px(GUTTER)
            between.paint_silence(painter, box, words, silence, self._model.rhythm)
        if self.month(row):
            top = rect.top() + self._over(row)
            self._paint_month(painter, QRect(rect.left(), top, rect.width(), self.month(row)), row)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, page: Page, row: int) -> None:
        laid = self.laid(page, option.rect.width())
        origin = self.origin(option.rect, row)
        box = QRectF(origin.x() - 13, origin.y() - 9, laid.width + 20, laid.height + 20)
        self._ground(painter, option, box, page.id)
        self._margin(painter, option.rect, origin, page, row)
        painter.translate(origin)
        paint_words(painter, page, laid, self._model.today, self.hot)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, value: Row, row: int) -> None:
        rect = self._column(QRectF(option.rect).adjusted(0, self.head(row), 0, 0))
        words = rect.left() + theme().px(GUTTER)
        left = words - 13 if not self.dense else rect.left() - 6
        box = QRectF(left, rect.top() + 1, rect.right() - left + 6, rect.height() - 2)
        self._ground(painter, option, box, value.id)
        if isinstance(value, Page):
            day = not self._day_above(row)
            dense.paint_line(painter, rect, words, value, self._model.today, names=self.names, day=day)
            return
        if not self.dense and not self._ends(row):
            spine = words - theme().px(34)
            painter.fillRect(
                QRectF(spine - 0.5, rect.center().y() + 12, 1, rect.height() / 2 - 8), theme().color("line")
            )
        today = self._model.today
        between.paint_aside(painter, rect, words, value, today, among_lines=self.dense)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, key: str) -> None:
        current = bool(option.state & QStyle.StateFlag.State_HasFocus) and self.ring
        radius = min(10.0, box.height() / 3)
        if key == self.lit and self.glow > 0:
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(theme().color("window"), theme().color("ink_tint"), self.glow))
            painter.drawRoundedRect(box, radius, radius)
            painter.restore()
        elif option.state & QStyle.StateFlag.State_MouseOver or current:
            rounded(painter, box, radius, "hover", share=POINTED)
        if current:
            focus_ring(painter, box, radius)

    def _margin(self, painter: QPainter, rect: QRect, origin: QPointF, page: Page, row: int) -> None:
        """The day, and the kind's disc on the spine."""
        icon, hue = wording.kind_look(page.entry.kind)
        side = theme().px(30)
        disc = QRectF(origin.x() - theme().px(34) - side / 2, origin.y() - 3, side, side)
        spine = disc.center().x()
        if not self._ends(row):
            line = QRectF(spine - 0.5, disc.bottom() + 6, 1, rect.bottom() - disc.bottom())
            painter.fillRect(line, theme().color("line"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(f"{hue}_tint"))
        painter.drawEllipse(disc)
        paint_icon(painter, icon, disc.adjusted(7, 7, -7, -7), theme().color(f"{hue}_text"))
        self._marks(painter, disc, page)
        if self._day_above(row):
            return
        tall = theme().line("month")
        day = QRectF(origin.x() - theme().px(GUTTER), origin.y(), theme().px(32), tall)
        text_line(painter, day, str(page.entry.day.day), "month", "text", align=Qt.AlignmentFlag.AlignRight)
        weekday = wording.weekday(page.entry.day)
        below = day.translated(0, tall - 3)
        text_line(painter, below, weekday, "caption", "text3", align=Qt.AlignmentFlag.AlignRight)

    def _marks(self, painter: QPainter, disc: QRectF, page: Page) -> None:
        """Below the disc: a flag on a landmark, a pin on what stands in the brief."""
        top, side = disc.bottom() + 6, theme().px(16)
        for name, shown in (("flag-pennant", page.entry.landmark), ("push-pin", page.entry.pinned)):
            if shown:
                spot = QRectF(disc.center().x() - side / 2, top, side, side)
                painter.fillRect(spot.adjusted(0, -4, 0, 4), theme().color("window"))
                paint_icon(painter, name, spot, theme().color("honey_text"))
                top += side + 6

    def _day_above(self, row: int) -> bool:
        """Whether the row above shows the same day already, with nothing in between."""
        above = self._model.page(row - 1) if row else None
        here = self._model.page(row)
        return bool(above and here and above.entry.day == here.entry.day) and not self.head(row)

    def _ends(self, row: int) -> bool:
        """Whether the spine ends with this row: the list does, or something else begins below."""
        return row + 1 >= len(self._model.values) or bool(self.head(row + 1))

    def forget(self) -> None:
        """Measure and paint everything anew."""
        self._layouts.forget()
        self._pictures.forget()

    def rest(self) -> None:
        """Nothing has moved for a moment: keep the measures of what is near."""
        self._layouts.rest()
