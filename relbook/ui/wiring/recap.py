"""A recap for a client: where it is asked for, and that it is offered once the loop of a talk is closed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from relbook.journal.page import Page
from relbook.store import entries
from relbook.ui.parts import Parts


class Recapping(QObject):
    """Opens the recap for the client in view, of an entry, or after a talk."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts

    def here(self) -> None:
        """A recap for the client in view."""
        if self._parts.journey.client_id:
            self._parts.laying.recap(self._parts.journey.client_id)

    def of_page(self, page: Page) -> None:
        """A recap of an entry: for the client in view, if it is about them, else for the first."""
        keys = [who.id for who in page.clients]
        shown = self._parts.journey.client_id
        for key in [shown] if shown in keys else keys[:1]:
            self._parts.laying.recap(key, page.id)

    def on_closed(self, entry_id: str) -> None:
        """Offer it once a talk is closed: what was promised in it is known then."""
        page = entries.page(entry_id)
        if page.clients:
            words = self.tr("Recap for {name}").format(name=page.clients[0].first)
            act = partial(self._parts.laying.recap, page.clients[0].id, entry_id)
            self._parts.news.toast.offer(words, act)


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the recap."""
    recapping = Recapping(parts)
    parts.rooms.when_made("timeline", partial(_timeline, parts, recapping))
    parts.sheets.when_made("loop", partial(_loop, parts, recapping))
    return {"recap": recapping.here}


def _timeline(parts: Parts, recapping: Recapping) -> None:
    parts.rooms.timeline.acts.recap_asked.connect(recapping.of_page)


def _loop(parts: Parts, recapping: Recapping) -> None:
    parts.sheets.loop.looped.connect(recapping.on_closed)
