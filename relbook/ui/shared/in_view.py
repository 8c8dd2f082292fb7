"""Where a window stands: of a good size at first, and never where no screen shows it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FIRST_SIZE = (1280, 840)
"""How large a window is at first, in pixels, where the screen has that room (design section 5)."""

HOLD = (120, 24)
"""How much of a window's top must lie on a screen for somebody to take hold of it, in pixels."""


def first_place(window: QWidget) -> None:
    """Give a window its first size, in the middle of its screen."""
    room = window.screen().availableGeometry()
    wide, high = (
        min(most, there * 9 // 10)
        for most, there in zip(FIRST_SIZE, (room.width(), room.height()), strict=True)
    )
    if window.isVisible():
        window.showNormal()
    window.resize(wide, high)
    middle = room.center() - window.rect().center()
    window.move(max(room.left(), middle.x()), max(room.top(), middle.y()))


def bring_back(window: QWidget) -> None:
    """Put a window into view that stands where no screen is any more: a monitor was taken away."""
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not any(_can_be_held(window.frameGeometry(), room) for room in rooms):
        first_place(window)


def _can_be_held(window: QRect, room: QRect) -> bool:
    seen = QRect(window.x(), window.y(), window.width(), HOLD[1]) & room
    return seen.width() >= min(HOLD[0], window.width()) and seen.height() == HOLD[1]
