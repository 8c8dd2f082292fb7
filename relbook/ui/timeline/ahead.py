"""Entries that are about to be scrolled to: read, measured and taken in between two frames."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from relbook.ui.timeline.view import TimelineView

VIEWS = 2
"""How many views of entries are kept ready below what is seen."""


class Ahead(QObject):
    """Each step is an event of its own: one to read some, one to measure each, one to take them in."""

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view)
        self._view = view
        self._step = QTimer(self, singleShot=True, interval=0)
        self._step.timeout.connect(self._on_step)

    @property
    def wanted(self) -> bool:
        """Whether what is shown ends soon, and there is more."""
        bar = self._view.verticalScrollBar()
        near = bar.maximum() - bar.value() < VIEWS * self._view.viewport().height()
        return near and self._view.timeline.canFetchMore()

    def look(self) -> None:
        """The view was scrolled."""
        if self.wanted:
            self._step.start()

    def _on_step(self) -> None:
        view = self._view
        if not self.wanted:
            return
        if not view.timeline.has_ahead:
            view.timeline.read_ahead()
            self._step.start()
            return
        width = view.viewport().width()
        known = (page for page in view.timeline.read_ahead() if not view.card.knows(page, width))
        fresh = None if view.card.dense else next(known, None)
        if fresh is None:
            view.timeline.fetchMore()
        else:
            view.card.laid(fresh, width)
            self._step.start()
