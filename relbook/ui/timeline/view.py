"""The scrolling history: sticky months, boxes that tick in place, actions under the pointer."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from relbook.journal.page import Page
from relbook.ui.shared.paint import text_width
from relbook.ui.shared.painted import KEYBOARD
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import tip
from relbook.ui.timeline import between, keys, sayings, sticky
from relbook.ui.timeline.actions_bar import RISE, Actions
from relbook.ui.timeline.ahead import TOP, Ahead
from relbook.ui.timeline.card import EntryCard
from relbook.ui.timeline.layout import Part, PartKind
from relbook.ui.timeline.model import DENSE, FIRST, TimelineModel
from relbook.ui.timeline.settling import Settling
from relbook.ui.timeline.still import StillList

GLOW_MS = 1200
"""How long a kept or found entry stays lit, in milliseconds."""


class TimelineView(StillList):
    """Entries one below another. It paints and points; the pane decides what a click does."""

    part_chosen = Signal(object, object)  # a Page and the Part of it that was clicked
    edit_asked = Signal(object)
    promise_asked = Signal(object)
    pin_asked = Signal(object)
    tag_asked = Signal(object)
    landmark_asked = Signal(object)
    versions_asked = Signal(object)
    bin_asked = Signal(object)
    aside_chosen = Signal(object)  # an Aside
    end_asked = Signal(bool)  # whether the newest entry is wanted, else the oldest
    menu_asked = Signal(object, QPoint)
    file_menu_asked = Signal(object, QPoint)
    file_bin_asked = Signal(object)
    at_top = Signal(bool)

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card, self.timeline = EntryCard(model, self), model
        self.setModel(model)
        self.setItemDelegate(self.card)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Journal"))
        self.verticalScrollBar().setSingleStep(40)
        self.actions_bar = Actions(self.viewport())
        self.actions_bar.edit.connect(self.edit_asked)
        self.actions_bar.promise.connect(self.promise_asked)
        self.actions_bar.pin.connect(self.pin_asked)
        self.actions_bar.more.connect(self._on_more)
        self._at_top = True
        self._glow = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=GLOW_MS)
        self._glow.valueChanged.connect(self._on_glow)
        self.ahead, self.settling = Ahead(self), Settling(self)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        model.modelReset.connect(self.settling.begin)
        theme().changing.connect(self.settling.lay_out)  # before Qt lays out all of it by itself
        theme().changed.connect(self.settling.lay_out)

    def relay(self) -> None:
        """Measure every entry again."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def foresee(self, page: Page) -> None:
        """Measure an entry that is about to come: it is being written to the disk."""
        if self.isVisible() and not self.card.in_a_line(page):
            self.card.laid(page, self.viewport().width())

    def show_now(self) -> None:
        """Lay out and paint what came within this event: other events would come before Qt's own painting."""
        self.doItemsLayout()
        self.viewport().repaint()

    def take_one_line(self, *, dense: bool) -> None:
        """Show each entry in one line, or whole."""
        self.card.dense, self.card.opened, self.card.hot = dense, set(), None
        self.timeline.first = DENSE if dense else FIRST
        self.actions_bar.hide()
        self.settling.lay_out()

    def open_line(self, page: Page, *, whole: bool) -> None:
        """Show an entry whole among lines, or in its line again."""
        (self.card.opened.add if whole else self.card.opened.discard)(page.id)
        self.card.hot = None
        self.relay()

    def page_at(self, index: QModelIndex) -> Page | None:
        """The entry in a row; None for what has none."""
        return self.timeline.page(index.row()) if index.isValid() else None

    def current_page(self) -> Page | None:
        """The entry the keyboard is on."""
        return self.page_at(self.currentIndex())

    def show_entry(self, entry_id: str) -> None:
        """Scroll to an entry and light it for a moment."""
        row = self.timeline.row_of(entry_id)
        if row < 0:
            return
        index = self.timeline.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index, self.ScrollHint.PositionAtTop if row else self.ScrollHint.EnsureVisible)
        if row and not self.card.month(row) and not self.card.dense:
            bar = self.verticalScrollBar()  # else the month would lie over its title
            bar.setValue(bar.value() - theme().px(between.MONTH))
        self.card.lit = entry_id
        self._glow.stop()
        self._glow.setDuration(0 if theme().still else GLOW_MS)
        self._glow.start()

    def point_at(self, key: str) -> None:
        """Put the keyboard on a part of the current entry, and bring it into view."""
        index, page = self.currentIndex(), self.current_page()
        if page is not None and self.card.in_a_line(page):
            self.open_line(page, whole=True)
            self.doItemsLayout()
        part = next((part for part in self.parts() if part.key == key), None)
        if part is None or page is None:
            return
        self.card.hot, self.card.ring = part, True
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        top = self.card.origin(self.visualRect(index), index.row()).y() + part.box.top()
        bar, below = self.verticalScrollBar(), top + part.box.height() - self.viewport().height()
        if below > 0:
            bar.setValue(bar.value() + round(below) + theme().px(12))
        self.viewport().update()

    def parts(self) -> list[Part]:
        """What can be stepped into in the current entry."""
        page = self.current_page()
        if page is None or self.card.in_a_line(page):
            return []
        return self.card.laid(page, self.viewport().width()).parts

    # -- pointing and keys --

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index)
        part = self._part_at(index, event.position())
        shape = Qt.CursorShape.PointingHandCursor if part else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        tip(self.viewport(), self._tip(index, part), own=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.actions_bar.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.card.ring, self.card.hot = False, None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        part = self._part_at(index, event.position())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if part is not None:
            self.part_chosen.emit(self.page_at(index), part)
        elif event.position().y() >= self.visualRect(index).top() + self.card.head(index.row()):
            self.choose_line(index)  # the row itself, and not what stands above it

    def choose_line(self, index: QModelIndex) -> None:
        """A click on a line opens it; on what has no entry it leads to where it came from."""
        page = self.page_at(index)
        if page is None:
            self.aside_chosen.emit(self.timeline.values[index.row()])
        elif self.card.in_a_line(page):
            self.open_line(page, whole=True)

    def _tip(self, index: QModelIndex, part: Part | None) -> str:
        """What may be cut off where it stands."""
        if part is not None:
            return part.lines[-1] if part.lines and part.kind is PartKind.FACT else ""
        if not index.isValid() or self.page_at(index) is not None:
            return ""
        value = self.timeline.values[index.row()]
        return "" if isinstance(value, Page) else sayings.aside(value, self.timeline.today)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        page = self.page_at(index)
        if page is not None and self._part_at(index, event.position()) is None:
            self.edit_asked.emit(page)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == event.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        page = self.page_at(index)
        if page is None:
            return
        self.setCurrentIndex(index)
        below = self.viewport().mapToGlobal(self.visualRect(index).topLeft() + QPoint(120, 40))
        where = event.globalPos() if by_mouse else below
        part = self._part_at(index, event.pos().toPointF()) if by_mouse else self.card.hot
        if part is not None and part.kind is PartKind.FILE:
            self.file_menu_asked.emit(part.among(page.files), where)
        else:
            self.menu_asked.emit(page, where)

    def _part_at(self, index: QModelIndex, point: QPointF) -> Part | None:
        page = self.page_at(index)
        if page is None or self.card.in_a_line(page):
            return None
        rect = self.visualRect(index)
        read = QPointF(self.card.read(rect, point.x()), point.y())
        spot = read - self.card.origin(rect, index.row())
        for part in self.card.laid(page, self.viewport().width()).parts:
            if part.box.adjusted(-2, -2, 2, 2).contains(spot):
                return part
        return None

    def _hover(self, index: QModelIndex) -> None:
        page = self.page_at(index)
        if page is None or self.card.in_a_line(page):
            self.actions_bar.hide()
            return
        self.actions_bar.page = page
        rect = self.visualRect(index)
        origin = self.card.origin(rect, index.row())
        bar = self.actions_bar
        bar.cover(0)
        meta = text_width(self.card.laid(page, self.viewport().width()).meta, "caption")
        bar.cover(max(0, round(meta) + 10 - bar.width()))
        right = self.card.read(rect, rect.right() - self.card.margin + self.card.bar + 6)
        left = right if self.isRightToLeft() else right - bar.width()
        bar.move(max(0, round(left)), round(origin.y()) - RISE)
        bar.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.card.ring = True
        if not keys.press(self, event):
            self.card.hot = None
            super().keyPressEvent(event)
        self.viewport().update()

    # -- painting --

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        sticky.paint_over(self, self.timeline)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.settling.come()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.actions_bar.hide()  # rows move, and the mouse may not
        if event.oldSize().width() != event.size().width():
            self.settling.lay_out()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        by_key = event.reason() in KEYBOARD  # type: ignore[attr-defined]
        self.card.ring = by_key
        if by_key and not self.currentIndex().isValid() and self.timeline.rowCount():
            self.setCurrentIndex(self.timeline.index(0))

    def verticalScrollbarValueChanged(self, value: int) -> None:  # noqa: N802 - Qt's own
        """At the end Qt would read on at once; where there is more, `ahead` does so between two frames."""
        if value < self.verticalScrollBar().maximum() or not self.timeline.canFetchMore():
            super().verticalScrollbarValueChanged(value)

    def _on_scrolled(self, value: int) -> None:
        self.actions_bar.hide()
        self.settling.look()
        if self._at_top != (value <= TOP):
            self._at_top = value <= TOP
            self.at_top.emit(self._at_top)
        self.ahead.look()

    def _on_glow(self, value: float) -> None:
        self.card.glow = value
        row = self.timeline.row_of(self.card.lit)
        if row >= 0:
            self.viewport().update(self.visualRect(self.timeline.index(row)))

    def _on_more(self, page: Page) -> None:
        bar = self.actions_bar
        self.menu_asked.emit(page, bar.mapToGlobal(QPoint(bar.width() - 30, bar.height())))
