"""Where Tab stops, in the order in which a page is read.

Qt goes by the order in which widgets were made. What is made behind the first picture, and rows that come
again with every look, came last: on Today behind the pane at the right, and backwards.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QScrollArea, QSplitter, QWidget

from relbook.ui.shared.theme import theme

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def step_on(page: QWidget, *, forward: bool) -> bool:
    """Put the keyboard on what is read next, round and round; False where there is nothing else.

    Whoever has it now may be going, out of view or out of reach: then it is what is read after that.
    """
    there = _next(page, forward=forward)
    if there is None:
        return False
    there.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    bring_into_view(there)
    return True


def bring_into_view(widget: QWidget) -> None:
    """Scroll to what has just got the keyboard: Qt does so only where it moved the keyboard itself."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, theme().px(40))
        around = around.parentWidget()


def _next(page: QWidget, *, forward: bool) -> QWidget | None:
    here = QApplication.focusWidget()
    order = list(_read(page, here))
    at = order.index(here) if here in order else -1
    others = order[at + 1 :] + order[: max(at, 0)]
    return next((one for one in (others if forward else reversed(others)) if _takes(one)), None)


def _read(page: QWidget, here: QWidget | None) -> Iterator[QWidget]:
    """All in view on a page, and what has the keyboard even where it is not."""
    for child in _children(page):
        if child.isVisible() or child is here or (here is not None and child.isAncestorOf(here)):
            yield child
            yield from _read(child, here)


def _children(widget: QWidget) -> list[QWidget]:
    """The children of a widget as they are laid out, and behind them those that lie over them."""
    if isinstance(widget, QSplitter):
        panes = (widget.widget(number) for number in range(widget.count()))
        laid = [pane for pane in panes if pane is not None]
    else:
        laid = list(_laid(widget.layout()))
    every = widget.findChildren(QWidget, options=_DIRECT)
    return [*laid, *(child for child in every if child not in laid and not child.isWindow())]


def _laid(layout: QLayout | None) -> Iterator[QWidget]:
    if layout is None:
        return
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda number: layout.getItemPosition(number)[:2])  # type: ignore[index]
    for number in places:
        item = layout.itemAt(number)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
        elif item is not None:
            yield from _laid(item.layout())


def _takes(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes and widget.isVisible() and widget.isEnabled()
