"""Entries that are about to be scrolled to: read, measured and taken in between two frames."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from relbook.ui.shared.background import Background
from relbook.ui.shared.later import Later
from relbook.ui.timeline.further import Further, Next, further

if TYPE_CHECKING:
    from relbook.ui.timeline.view import TimelineView

VIEWS = 2
"""How many views of entries are kept ready above and below what is seen."""

TOP = 2
"""Up to here the view stands at its top, in pixels."""

PATIENCE_MS = 300
"""How long the worker is waited for where nothing is left to scroll to, in milliseconds."""


class Ahead(QObject):
    """Some are read beside the window; then each step is an event: one measures an entry, one takes all in.

    What comes below is taken in at once. What comes above waits until it is scrolled to, since it
    moves everything else.
    """

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view)
        self._view = view
        self._step = QTimer(self, singleShot=True, interval=0)
        self._step.timeout.connect(self._on_step)
        self._asking: Next | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_late)
        self.read_by(None)

    def read_by(self, background: Background | None) -> None:
        """Have this worker read; without one the window's thread does."""
        self._later = Later(background, self)
        self._later.came.connect(self._on_read)

    @property
    def wanted(self) -> bool:
        """Whether what is shown ends soon, and there is more."""
        bar = self._view.verticalScrollBar()
        near = bar.maximum() - bar.value() < VIEWS * self._view.viewport().height()
        return near and self._view.timeline.canFetchMore()

    @property
    def _wanted_above(self) -> bool:
        """Whether what is shown begins soon, and there is more above."""
        near = self._view.verticalScrollBar().value() < VIEWS * self._view.viewport().height()
        return near and self._view.timeline.newer

    def look(self) -> None:
        """The view was scrolled."""
        if self._view.timeline.newer and self._view.verticalScrollBar().value() <= TOP:
            self._take_in_newer()
        elif self.wanted or self._wanted_above:
            self._step.start()

    def _take_in_newer(self) -> None:
        """Put newer entries above what is read without moving it."""
        view, anchor = self._view, self._view.timeline.values[0].id
        if view.timeline.fetch_newer():
            view.doItemsLayout()
            view.settling.keep(anchor, 0)

    def _on_step(self) -> None:
        model, newer = self._view.timeline, not self.wanted
        if newer and not self._wanted_above:
            return
        asked = model.next(newer=newer)
        if asked is not None:
            self._read(asked)
        elif self._measured(newer=newer) and not newer:
            model.fetchMore()

    def _read(self, asked: Next) -> None:
        if asked != self._asking:
            self._asking = asked
            self._patience.start()
            self._later.ask(partial(further, asked))

    def _on_late(self) -> None:
        """The worker is at something longer: whoever stands at the end need not wait for that."""
        bar, asked = self._view.verticalScrollBar(), self._asking
        if asked is None or not self._view.isVisible():
            return
        if bar.value() != (bar.minimum() if asked.newer else bar.maximum()):
            self._patience.start()
        else:
            self._later.drop()
            self._asking = None  # also where it cannot be read just now
            self._on_read(further(asked))

    def _measured(self, *, newer: bool) -> bool:
        """Whether all that was read is measured, too; measures the next one where it is not."""
        view, width = self._view, self._view.viewport().width()
        found = view.timeline.read_ahead(newer=newer)
        fresh = next((page for page in found if not view.card.knows(page, width)), None)
        if fresh is None or view.card.dense:
            return True
        view.card.laid(fresh, width)
        self._step.start()
        return False

    def _on_read(self, found: object) -> None:
        self._asking = None
        self._patience.stop()
        if isinstance(found, Further):
            self._view.timeline.take_ahead(found)
            self._step.start()
