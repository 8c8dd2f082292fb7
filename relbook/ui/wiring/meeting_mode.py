"""Meeting mode: into it, out of it, and what is quiet meanwhile."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from relbook.ui.parts import Parts

STAYING = frozenset(
    {"meeting_mode", "call_mode", "undo", "redo", "larger", "smaller", "normal", "light", "notice"}
    | {"lock", "quit", "spelling"}
)
"""What can still be done in meeting mode; everything else would show names, lists or nudges."""


class Meeting(QObject):
    """Turns the window into one page, and back."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts
        self._silenced: list[QAction] = []

    def on_made(self) -> None:
        """Lay its wires, and leave room for work at risk."""
        mode, news = self._parts.sheets.meeting_mode, self._parts.news
        mode.entered.connect(self.on_entered)
        mode.ended.connect(self.on_ended)
        mode.kept.connect(news.on_kept)
        mode.stay_below(news.banner)

    def toggle(self) -> None:
        """Enter with the client in view, or leave."""
        self._parts.sheets.bring("meeting_mode", self._turn)

    def _turn(self) -> None:
        mode = self._parts.sheets.meeting_mode
        if mode.isVisible():
            mode.leave()
        else:
            if self._parts.rooms.is_made("composer"):
                self._parts.rooms.composer.close_keeping_draft()
            mode.begin(self._parts.journey.client_id)

    def on_entered(self) -> None:
        """Let nothing else come up."""
        self._parts.news.hush(quiet=True)
        window = self._parts.sheets.meeting_mode.window()
        live = [action for action in window.actions() if action.isEnabled()]
        self._silenced = [action for action in live if action.objectName() not in STAYING]
        for action in self._silenced:
            action.setEnabled(False)

    def on_ended(self) -> None:
        """Give everything back."""
        for action in self._silenced:
            action.setEnabled(True)
        self._silenced = []
        self._parts.news.hush(quiet=False)


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of meeting mode."""
    meeting = Meeting(parts)
    parts.sheets.when_made("meeting_mode", meeting.on_made)
    return {"meeting_mode": meeting.toggle}
