"""Entries out of view have the height they had at another width, or a guessed one, until they are measured.

Of a page at its usual length six of eight entries are out of view, and after a while of scrolling two
hundred are: to measure them all at each step of the hand that draws the window's edge took most of it, and
to measure eight before any was seen took most of turning to a page.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from relbook.journal.page import Page
from relbook.ui.shared.later import Later

if TYPE_CHECKING:
    from relbook.ui.timeline.view import TimelineView

REST_MS = 200
"""How long nothing was drawn wider or narrower, in milliseconds, before the others are measured."""

ROUNDS = 4
"""How often rows in view are looked for at most: where they became lower, more of them are."""


class Settling(QObject):
    """Lays out what is in view at once; then one entry an event is measured, and all take their places."""

    def __init__(self, view: "TimelineView") -> None:
        super().__init__(view)
        self._view, self._laying = view, False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self._step = QTimer(self, singleShot=True, interval=0)
        self._step.timeout.connect(self._on_step)

    @property
    def under_way(self) -> bool:
        """Whether some entries still have the height they had, or a guessed one."""
        return bool(self._view.card.rough)

    def begin(self) -> None:
        """Other entries are here: lay out what is in view of them; at once all, where nothing is left."""
        view, width = self._view, self._view.viewport().width()
        view.card.rough = frozenset()
        if view.card.dense or Later.at_once:
            return
        fresh = (page for page in view.timeline.pages if not view.card.knows(page, width))
        view.card.rough = frozenset(page.id for page in fresh)
        if view.isVisible():
            self.come()

    def come(self) -> None:
        """The view is there, or other entries are in it: those in view first, the others soon."""
        if self.under_way and not self._laying:
            self._lay_in_view()
            self._step.start()

    def lay_out(self) -> None:
        """The width, the light or the size of text is another one: lay out what is in view as it is now."""
        view = self._view
        if view.isVisible() and not view.card.dense:
            view.card.rough = frozenset(page.id for page in view.timeline.pages)
            self._lay_in_view()
            view.card.drawn = self.under_way
            self._step.stop()
            self._rest.start()
        else:
            self.begin()
            view.scheduleDelayedItemsLayout()
        view.viewport().update()

    def look(self) -> None:
        """Others have come into view."""
        if self.under_way and not self._laying:
            self._lay_in_view()

    def _lay_in_view(self) -> None:
        view, self._laying = self._view, True
        seen = self._in_view()
        for _ in range(ROUNDS):
            view.card.rough -= seen
            view.doItemsLayout()
            seen = self._in_view()
            if not seen & view.card.rough:
                break
        self._laying = False

    def end(self) -> None:
        """All entries have their own height from now on; what stands at the top stays there."""
        self._rest.stop()
        self._step.stop()
        self._view.card.drawn = False
        if not self.under_way:
            return
        view = self._view
        top = view.indexAt(view.viewport().rect().topLeft())
        key, was = view.timeline.values[top.row()].id if top.isValid() else "", view.visualRect(top).top()
        view.card.rough = frozenset()
        view.doItemsLayout()
        if key:
            self.keep(key, was)

    def keep(self, key: str, top: int) -> None:
        """Scroll so that an entry stands so many pixels below the upper edge of the view."""
        view, bar = self._view, self._view.verticalScrollBar()
        row = view.timeline.row_of(key)
        bar.setValue(bar.value() + view.visualRect(view.timeline.index(row)).top() - top)

    def _on_rest(self) -> None:
        self._view.card.drawn = False
        self._on_step()

    def _on_step(self) -> None:
        view, width = self._view, self._view.viewport().width()
        if not view.isVisible() or view.card.dense:
            view.card.rough = frozenset()
            view.scheduleDelayedItemsLayout()
            return
        fresh = (page for page in view.timeline.values if isinstance(page, Page))
        rough = next((page for page in fresh if not view.card.knows(page, width)), None)
        if rough is None:
            self.end()
        else:
            view.card.laid(rough, width)
            self._step.start()

    def _in_view(self) -> frozenset[str]:
        """The rows that are seen, as they lie now; none where they were never laid out."""
        view, area = self._view, self._view.viewport().rect()
        first, seen = view.indexAt(area.topLeft()).row(), set[str]()
        for row in range(max(0, first), len(view.timeline.values)):
            rect = view.visualRect(view.timeline.index(row))
            if rect.isEmpty() or rect.top() > area.bottom():
                break
            seen.add(view.timeline.values[row].id)
        return frozenset(seen)
