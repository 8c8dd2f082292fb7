"""Where Tab stops, in the order in which a page is read.

Qt goes by the order in which widgets were made. What is made behind the first picture, and rows that come
again with every look, came last: on Today behind the pane at the right, and backwards.
"""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

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


def give_back(opener: QWidget | None, gone: QWidget, window: QWidget) -> None:
    """Give the keyboard back to who had it before something lay over the window.

    A row that was read anew meanwhile is no more, and another page is in view: then to what is read first,
    past the icons above it, of which one locks the book at Enter.
    """
    page = window.centralWidget() if isinstance(window, QMainWindow) else None
    if opener is not None and isValid(opener) and opener.isVisible() and opener.isEnabled():
        opener.setFocus(Qt.FocusReason.PopupFocusReason)
    elif page is not None:
        first = next((one for one in stops(page) if not isinstance(one, QToolButton)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(first)


def stops(page: QWidget) -> Iterator[QWidget]:
    """Where the keyboard can stop on a page, as it is read."""
    return (one for one in _read(page, None) if takes(one))


def takes(widget: QWidget) -> bool:
    """Whether the keyboard can stop here, and on nobody in its place."""
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return stops and widget.isVisible() and widget.isEnabled()


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever lies around a widget to where it is seen.

    What has just got the keyboard wants it, too: Qt does so only where it moved the keyboard itself.
    """
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
    return next((one for one in (others if forward else reversed(others)) if takes(one)), None)


def _read(page: QWidget, here: QWidget | None) -> Iterator[QWidget]:
    """All in view on a page, and what has the keyboard even where it is not."""
    for child in _children(page):
        if child.isVisible() or child is here or (here is not None and child.isAncestorOf(here)):
            yield child
            yield from _read(child, here)


def _children(widget: QWidget) -> list[QWidget]:
    """The children of a widget as they are laid out, and behind them those that lie over them."""
    every = widget.findChildren(QWidget, options=_DIRECT)
    layout = widget.layout()
    places: dict[QWidget, tuple[int, ...]] = {}
    if isinstance(widget, QSplitter):
        places = {child: (number,) for child in every if (number := widget.indexOf(child)) >= 0}
    elif layout is not None:
        places = {child: place for child in every if (place := _place(layout, child))}
    laid = sorted(places, key=lambda child: places[child])
    return [*laid, *(child for child in every if child not in places and not child.isWindow())]


def _place(layout: QLayout, child: QWidget) -> tuple[int, ...]:
    """Where a child stands in a layout and in those within it; empty where it does not.

    No item is asked for: PySide is not told when Qt lets one go that it has handed out.
    """
    if (number := layout.indexOf(child)) >= 0:
        return _cell(layout, number)
    for inner in layout.findChildren(QLayout, options=_DIRECT):
        if place := _place(inner, child):
            return (*_cell(layout, layout.indexOf(inner)), *place)
    return ()


def _cell(layout: QLayout, number: int) -> tuple[int, ...]:
    if isinstance(layout, QGridLayout):
        row, column, rows, _ = cast("tuple[int, int, int, int]", layout.getItemPosition(number))
        return row + rows - 1, column  # a field that brings its own label stands beside those below theirs
    return (number,)
