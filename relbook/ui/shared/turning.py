"""Turning from one page of a stack to another."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget


def turn_to(stack: QStackedWidget, page: QWidget) -> None:
    """Bring a page to the front, to be painted once.

    Qt keeps a stack from painting while it turns, and lets it go on by marking each part of the page as
    changed besides the page itself: a page with a ground of its own is painted whole, and then again for
    its parts. There is nothing to be kept from: no picture is made before the next event.
    """
    stack.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, True)  # noqa: FBT003 - Qt leaves it alone then
    stack.setCurrentWidget(page)
    stack.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)  # noqa: FBT003
