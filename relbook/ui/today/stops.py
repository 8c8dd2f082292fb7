"""Where the keyboard is while rows come and go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

Where = tuple[str, int]
"""The name of what has the keyboard, and which one it is on its page."""


def focused(room: QWidget) -> Where | None:
    """Which of a room's widgets has the keyboard."""
    here = QApplication.focusWidget()
    if here is None or not room.isAncestorOf(here) or here not in (read := _stops(room)):
        return None
    return here.accessibleName(), read.index(here)


def refocus(room: QWidget, where: Where | None) -> None:
    """The keyboard stays where it was; where that is gone, it goes to what came in its place."""
    if where is None or not (read := _stops(room)):
        return
    name, place = where
    same = [widget for widget in read if widget.accessibleName() == name]
    (same or read[min(place, len(read) - 1) :])[0].setFocus(Qt.FocusReason.OtherFocusReason)


def _stops(room: QWidget) -> list[QWidget]:
    from relbook.ui.shared.stops import stops  # nobody has the keyboard here before the first picture

    return list(stops(room))
