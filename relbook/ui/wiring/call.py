"""Call mode: its key, what is put away meanwhile, and that it ends with the window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject

from relbook.ui.parts import Parts


class Calling(QObject):
    """Puts the reflection away while others see the window, and takes the veil off when it goes."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.rooms.call)
        self._mode, self._frame = parts.rooms.call_mode, parts.frame
        self._put_away = False

    def on_changed(self, on: bool) -> None:  # noqa: FBT001 - a signal's slot
        """What is asked and answered about people is for nobody else's eyes, covered or not."""
        frame = self._frame
        if on:
            self._put_away = frame.right_in_view
        if self._put_away and frame.right_in_view is on:
            frame.toggle_right()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self._mode.leave()
        return False


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of call mode."""
    parts.rooms.when_made("call_mode", partial(_mode, parts))
    return {"call_mode": parts.rooms.act("call_mode", "toggle")}


def _mode(parts: Parts) -> None:
    mode, calling = parts.rooms.call_mode, Calling(parts)
    mode.changed.connect(calling.on_changed)
    parts.rooms.middle.window().installEventFilter(calling)
