"""Promises: from the words about them to the words they were made in, and to a word for the client."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from relbook.journal.promise import Outcome
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

    def on_done(self, label: str, edit: Edit) -> None:
        """See whether something was settled that the client does not know of."""
        promise = promises.get(edit.row_id) if edit.kinds == {"promise"} else None
        if promise is not None and promise.mine and promise.outcome in TELLING and promise.told is None:
            words = self.tr("Tell {name}").format(name=promise.client_first)
            self._parts.news.toast.offer(words, partial(self._parts.laying.message, promise))


def join(parts: Parts) -> dict[str, Callable[[], object]]:
    """Lay the wires of the promises."""
    telling = Telling(parts)
    parts.rooms.when_made("promises", partial(_promises, parts))
    parts.rooms.when_made("timeline", partial(_timeline, parts))
    parts.desk.done.connect(telling.on_done)
    return {}


def _promises(parts: Parts) -> None:
    parts.rooms.promises.chosen.connect(parts.journey.go_promise)
    parts.rooms.promises.message_asked.connect(parts.laying.message)


def _timeline(parts: Parts) -> None:
    parts.rooms.timeline.message_asked.connect(parts.laying.message)
