"""The keys of a timeline (design section 8)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent

from relbook.journal.page import Page
from relbook.ui.shared.theme import theme
from relbook.ui.timeline.layout import PartKind

if TYPE_CHECKING:
    from relbook.ui.timeline.view import TimelineView

OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

_ELSEWHERE = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def press(view: "TimelineView", event: QKeyEvent) -> bool:
    """Do what a key says; False for a key that says nothing here."""
    if event.modifiers() & _ELSEWHERE:
        return False
    return _move(view, event) or _act(view, Qt.Key(event.key()))


def _move(view: "TimelineView", event: QKeyEvent) -> bool:
    key, mirrored = Qt.Key(event.key()), view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if key == Qt.Key.Key_Space and view.card.hot is None:
        _page(view, up=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
    elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        _go_page(view, up=key == Qt.Key.Key_PageUp)
    elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        _step(view, 1 if (key == Qt.Key.Key_Right) is not mirrored else -1)
    elif key in (Qt.Key.Key_J, Qt.Key.Key_K):
        _go_on(view, 1 if key == Qt.Key.Key_J else -1)
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        view.end_asked.emit(key == Qt.Key.Key_Home)
    else:
        return False
    return True


def _act(view: "TimelineView", key: Qt.Key) -> bool:
    """What is done with the entry, or with the part of it that was stepped into."""
    index = view.currentIndex()
    page = view.current_page()
    if page is None:
        if index.isValid() and key in OPENERS:
            view.choose_line(index)
            return True
        return False
    hot = view.card.hot
    if hot is not None and key in (*OPENERS, Qt.Key.Key_Space):
        view.part_chosen.emit(page, hot)
        return True
    if hot is not None and hot.kind is PartKind.FILE and key == Qt.Key.Key_Delete:
        view.card.hot = None  # it goes; the keyboard stays on its entry
        view.file_bin_asked.emit(hot.among(page.files))
        return True
    news = _news(view).get(key)
    if news is not None:
        news.emit(page)
    return news is not None


def _news(view: "TimelineView") -> dict[Qt.Key, SignalInstance]:
    return {
        Qt.Key.Key_E: view.edit_asked,
        Qt.Key.Key_Return: view.edit_asked,
        Qt.Key.Key_Enter: view.edit_asked,
        Qt.Key.Key_P: view.promise_asked,
        Qt.Key.Key_T: view.tag_asked,
        Qt.Key.Key_B: view.pin_asked,
        Qt.Key.Key_L: view.landmark_asked,
        Qt.Key.Key_H: view.versions_asked,
        Qt.Key.Key_Delete: view.bin_asked,
    }


def _go_on(view: "TimelineView", step: int) -> None:
    """To the next entry down or up; what has no entry is passed over."""
    model, row = view.timeline, view.currentIndex().row()
    if row < 0 and step < 0:
        row = 1
    if row + step >= model.rowCount() and model.canFetchMore():
        model.fetchMore()
    while 0 <= row + step < model.rowCount():
        row += step
        if model.page(row) is not None:
            view.card.hot = None
            view.setCurrentIndex(model.index(row))
            return


def _page(view: "TimelineView", *, up: bool) -> None:
    """Scroll by what is in view, less two lines."""
    bar = view.verticalScrollBar()
    step = bar.pageStep() - theme().px(60)
    bar.setValue(bar.value() + (-step if up else step))


def _go_page(view: "TimelineView", *, up: bool) -> None:
    """Scroll by a page, and take the keyboard along; Qt would measure every row for each it passes."""
    bar, middle = view.verticalScrollBar(), view.viewport().width() // 2
    before, lay = bar.value(), view.visualRect(view.currentIndex()).top()
    view.card.hot = None
    _page(view, up=up)
    last = view.viewport().height() - 1
    spot = max(0, min(lay, last)) if bar.value() != before else (0 if up else last)
    index = view.indexAt(QPoint(middle, spot))
    if view.currentIndex().isValid() and index.isValid():
        view.setAutoScroll(False)  # it is in view: that is how it was found
        view.setCurrentIndex(index)
        view.setAutoScroll(True)


def _step(view: "TimelineView", by: int) -> None:
    """Step into the entry's promises, files and chips, or out again; a line opens first."""
    page, hot = view.current_page(), view.card.hot
    if page is None:
        return
    if _opens(view, page, by):
        view.open_line(page, whole=by > 0)
        return
    parts = view.parts()
    here = next((at for at, part in enumerate(parts) if part.same(hot)), -1)
    there = here + by
    view.card.hot = parts[there] if 0 <= there < len(parts) else (None if there < 0 else hot)


def _opens(view: "TimelineView", page: Page, by: int) -> bool:
    """Whether a step opens a line, or closes it again."""
    if not view.card.dense:
        return False
    return view.card.in_a_line(page) if by > 0 else view.card.hot is None
