"""Promises: from the words about them to the words they were made in, and to a word for the client."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from relbook.journal.promise import Outcome, Promise
from relbook.store import promises
from relbook.store.edit import Edit
from relbook.ui.parts import Parts

TELLING = (Outcome.KEPT, Outcome.LATE, Outcome.BROKEN)
"""What became of a promise that the client may want to hear of (PRODUCT.md, P29)."""


class Telling(QObject):
    """Offers, once a promise of the writer's is settled, to say so to the client."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.news)
        self._parts = parts
        self._promise: Promise | None = None

    def on_done(self, label: str, edit: Edit) -> None:
        """See whether something was settled that the client does not know of."""
        self._promise = promises.get(edit.row_id) if edit.kinds == {"promise"} else None
        promise = self._promise
        if promise is not None and promise.mine and promise.outcome in TELLING and promise.told is None:
            self._parts.news.toast.offer(self.tr("Tell {name}").format(name=promise.client_first))

    def on_accepted(self) -> None:
        """Open the draft."""
        if self._promise is not None:
            self._parts.sheets.message.ask(self._promise)


def join(parts: Parts) -> None:
    """Lay the wires of the promises."""
    rooms, journey, message = parts.rooms, parts.journey, parts.sheets.message
    rooms.promises.chosen.connect(journey.go_promise)
    rooms.promises.message_asked.connect(message.ask)
    rooms.timeline.message_asked.connect(message.ask)
    telling = Telling(parts)
    parts.desk.done.connect(telling.on_done)
    parts.news.toast.accepted.connect(telling.on_accepted)


def acts(parts: Parts) -> dict[str, Callable[[], object]]:
    """The promises have no actions but the way to them, which is among the places."""
    return {}
