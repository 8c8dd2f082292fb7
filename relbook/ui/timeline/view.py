"""The scrolling history: sticky months, boxes that tick in place, actions under the pointer."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QWidget

from relbook.journal.page import Page
from relbook.ui.shared.controls import IconButton
from relbook.ui.shared.rows import VALUE
from relbook.ui.shared.theme import theme
from relbook.ui.timeline.card import EntryCard
from relbook.ui.timeline.layout import Part
from relbook.ui.timeline.model import TimelineModel

GLOW_MS = 1200
"""How long a kept or found entry stays lit, in milliseconds."""


class Actions(QFrame):
    """What can be done with the entry under the pointer."""

    edit = Signal(object)
    promise = Signal(object)
    pin = Signal(object)
    more = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.setProperty("ground", "raised")
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 2, 3, 2)
        row.setSpacing(0)
        self.buttons = (
            IconButton("pencil-simple", self.tr("Edit entry"), "E"),
            IconButton("check-square", self.tr("Add a promise"), "P"),
            IconButton("push-pin", self.tr("Pin to the brief"), "B"),
            IconButton("dots-three", self.tr("More"), "Shift+F10"),
        )
        for button, slot in zip(
            self.buttons, (self._on_edit, self._on_promise, self._on_pin, self._on_more), strict=True
        ):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has keys for these
            button.clicked.connect(slot)
            row.addWidget(button)
        self.hide()

    def _on_edit(self) -> None:
        self.edit.emit(self.page)

    def _on_promise(self) -> None:
        self.promise.emit(self.page)

    def _on_pin(self) -> None:
        self.pin.emit(self.page)

    def _on_more(self) -> None:
        self.more.emit(self.page)


class TimelineView(QListView):
    """Entries one below another. It paints and points; the pane decides what a click does."""

    part_chosen = Signal(object, object)  # a Page and the Part of it that was clicked
    edit_asked = Signal(object)
    promise_asked = Signal(object)
    pin_asked = Signal(object)
    tag_asked = Signal(object)
    bin_asked = Signal(object)
    menu_asked = Signal(object, QPoint)
    at_top = Signal(bool)

    def __init__(self, model: TimelineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = EntryCard(model, self)
        self._timeline = model
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
        self._glow = QVariantAnimation(self, startValue=1.0, endValue=0.0, duration=GLOW_MS)
        self._glow.valueChanged.connect(self._on_glow)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        theme().changed.connect(self.relay)

    def relay(self) -> None:
        """Measure every entry again."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def current_page(self) -> Page | None:
        """The entry the keyboard is on."""
        index = self.currentIndex()
        return index.data(VALUE) if index.isValid() else None

    def show_entry(self, entry_id: str) -> None:
        """Scroll to an entry and light it for a moment."""
        row = self._timeline.row_of(entry_id)
        if row < 0:
            return
        index = self._timeline.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(
            index, QAbstractItemView.ScrollHint.PositionAtTop if row else self.ScrollHint.EnsureVisible
        )
        self.card.lit = entry_id
        self._glow.stop()
        self._glow.setDuration(0 if theme().still else GLOW_MS)
        self._glow.start()

    def point_at(self, key: str) -> None:
        """Put the keyboard on a part of the current entry, and bring it into view."""
        index, page = self.currentIndex(), self.current_page()
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
        return self.card.laid(page, self.viewport().width()).parts if page else []

    # -- pointing --

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._hover(index)
        part = self._part_at(index, event.position())
        shape = Qt.CursorShape.PointingHandCursor if part else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.viewport().setToolTip(part.lines[-1] if part and part.lines and part.kind == "fact" else "")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.actions_bar.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.card.ring = False
        self.card.hot = None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        part = self._part_at(index, event.position())
        if part is not None and event.button() == Qt.MouseButton.LeftButton:
            self.part_chosen.emit(index.data(VALUE), part)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._part_at(index, event.position()) is None:
            self.edit_asked.emit(index.data(VALUE))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos()) if event.reason() == event.Reason.Mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            where = event.globalPos()
            if event.reason() != event.Reason.Mouse:
                where = self.viewport().mapToGlobal(self.visualRect(index).topLeft() + QPoint(120, 40))
            self.menu_asked.emit(index.data(VALUE), where)

    def _part_at(self, index: QModelIndex, point: QPointF) -> Part | None:
        if not index.isValid():
            return None
        page: Page = index.data(VALUE)
        spot = point - self.card.origin(self.visualRect(index), index.row())
        for part in self.card.laid(page, self.viewport().width()).parts:
            if part.box.adjusted(-2, -2, 2, 2).contains(spot):
                return part
        return None

    def _hover(self, index: QModelIndex) -> None:
        if not index.isValid():
            self.actions_bar.hide()
            return
        self.actions_bar.page = index.data(VALUE)
        rect = self.visualRect(index)
        origin = self.card.origin(rect, index.row())
        bar = self.actions_bar
        bar.adjustSize()
        left = rect.right() - self.card.margin + self.card.bar - bar.width() + 6
        bar.move(max(0, left), round(origin.y()) - 12)
        bar.show()

    # -- keys --

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.card.ring = True
        page = self.current_page()
        match event.key():
            case Qt.Key.Key_Right | Qt.Key.Key_Left if page:
                self._step(1 if event.key() == Qt.Key.Key_Right else -1)
            case Qt.Key.Key_Space if page and self.card.hot is not None:
                self.part_chosen.emit(page, self.card.hot)
            case Qt.Key.Key_Space:
                self._page_down()
            case Qt.Key.Key_J:
                self._move(1)
            case Qt.Key.Key_K:
                self._move(-1)
            case _ if page and not event.modifiers() and self._act(event.key(), page):
                pass
            case _:
                self.card.hot = None
                super().keyPressEvent(event)
        self.viewport().update()

    def _act(self, key: int, page: Page) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.card.hot is not None:
            self.part_chosen.emit(page, self.card.hot)
            return True
        news = {
            Qt.Key.Key_E: self.edit_asked,
            Qt.Key.Key_Return: self.edit_asked,
            Qt.Key.Key_Enter: self.edit_asked,
            Qt.Key.Key_P: self.promise_asked,
            Qt.Key.Key_T: self.tag_asked,
            Qt.Key.Key_B: self.pin_asked,
            Qt.Key.Key_Delete: self.bin_asked,
        }.get(Qt.Key(key))
        if news is None:
            return False
        news.emit(page)
        return True

    def _move(self, rows: int) -> None:
        row = max(0, min(self.currentIndex().row() + rows, self._timeline.rowCount() - 1))
        self.card.hot = None
        self.setCurrentIndex(self._timeline.index(row))

    def _page_down(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep() - theme().px(60))

    def _step(self, by: int) -> None:
        """Step into the entry's promises, files and chips, or out again."""
        parts = self.parts()
        hot = self.card.hot
        same = [at for at, part in enumerate(parts) if hot and (part.kind, part.key) == (hot.kind, hot.key)]
        here = same[0] if same else -1
        there = here + by
        self.card.hot = parts[there] if 0 <= there < len(parts) else (None if there < 0 else self.card.hot)

    # -- painting --

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        top = self.indexAt(QPoint(self.viewport().width() // 2, 2))
        if not top.isValid() or self.verticalScrollBar().value() <= 0:
            return
        tall = theme().px(54)
        rect = QRect(QPoint(0, 0), QSize(self.viewport().width(), tall))
        follower = top.row() + 1
        if follower < self._timeline.rowCount() and self._timeline.opens_month(follower):
            bottom = self.visualRect(self._timeline.index(follower)).top()
            rect.moveTop(min(0, bottom - tall))
        painter = QPainter(self.viewport())
        painter.fillRect(rect.adjusted(0, 0, 0, -8), theme().color("window"))
        self.card.paint_month(painter, rect.adjusted(0, -6, 0, -6), top.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        by_key = event.reason() in (  # type: ignore[attr-defined]
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        self.card.ring = by_key
        if by_key and not self.currentIndex().isValid() and self._timeline.rowCount():
            self.setCurrentIndex(self._timeline.index(0))

    def _on_scrolled(self, value: int) -> None:
        self.actions_bar.hide()
        self.at_top.emit(value <= 2)
        if value <= 2 and self._timeline.newer:
            self._take_in_newer()

    def _take_in_newer(self) -> None:
        """Put newer entries above what is read without moving it."""
        anchor = self._timeline.values[0].id
        if not self._timeline.fetch_newer():
            return
        self.doItemsLayout()
        row = self._timeline.row_of(anchor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.visualRect(self._timeline.index(row)).top())

    def _on_glow(self, value: float) -> None:
        self.card.glow = value
        self.viewport().update()

    def _on_more(self, page: Page) -> None:
        bar = self.actions_bar
        self.menu_asked.emit(page, bar.mapToGlobal(QPoint(bar.width() - 30, bar.height())))
