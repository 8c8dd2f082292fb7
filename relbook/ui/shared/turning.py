"""Turning from one page of a stack to another."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


def turn_to(stack: QStackedWidget, page: QWidget) -> None:
    """Bring a page to the front, to be painted once.

    Qt keeps a stack from painting while it turns, and lets it go on by marking each part of the page as
    changed besides the page itself: a page with a ground of its own is painted whole, and then again for
    its parts. There is nothing to be kept from: no picture is made before the next event.
    """
    with _unmarked(stack):
        stack.setCurrentWidget(page)
    here = QApplication.focusWidget()
    if here is not None and page.isAncestorOf(here) and not here.isVisible():
        from relbook.ui.shared.stops import step_on  # nobody has turned a page before the first picture

        step_on(page, forward=True)  # Qt gave it back to who had it here, and that is out of view by now


def add_to(stack: QStackedWidget, page: QWidget) -> None:
    """Put a page behind the one in front, which is not painted for it.

    Qt marks that one as changed because the other went below it: 4 to 5 ms of the turn that makes a room.
    """
    page.setParent(stack)  # before: where nothing is painted just now, a child that comes is never painted
    with _unmarked(stack):
        stack.addWidget(page)


@contextmanager
def leaving(stack: QStackedWidget) -> Iterator[None]:
    """Meanwhile the page in front stays as wide as it is: it is about to be turned away.

    The journal was measured anew for it, 6 to 7 ms of each turn to a room over the whole width.
    """
    pages = stack.layout()
    assert pages is not None, "a stack has a layout of its own"
    pages.setEnabled(False)
    try:
        yield
    finally:
        pages.setEnabled(True)


@contextmanager
def _unmarked(stack: QStackedWidget) -> Iterator[None]:
    """Meanwhile nothing in a stack is marked to be painted but by whoever comes into view."""
    stack.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, True)  # noqa: FBT003 - Qt leaves it alone then
    try:
        yield
    finally:
        stack.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)  # noqa: FBT003
