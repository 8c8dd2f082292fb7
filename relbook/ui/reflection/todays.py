"""Today's question over all clients: found on the worker, and kept for the day."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from relbook.journal.library import Library
from relbook.journal.whom import Choice
from relbook.store import clients, prompts, todays
from relbook.store.todays import Todays
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background


class TodaysQuestion(QObject):
    """Asks the worker once a day, and again only when what it found can no longer be asked.

    So the card keeps its question all day, whatever is answered elsewhere. Without a worker it
    looks at once.
    """

    came = Signal()  # the answer is there: `found` says it

    def __init__(self, desk: Desk, background: Background | None, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._background = background
        self._job: partial[Todays | None] | None = None
        self._day = date.min
        self._noted: Choice | None = None
        self.found: Todays | None = None
        if background is not None:
            background.done.connect(self._on_done)
            background.broke.connect(self._on_broke)

    def look(self) -> bool:
        """Whether what is to be asked is known already; else it is on its way, and `came` follows."""
        today = self._desk.today()
        if self._day == today and self.found and self._stands(self.found):
            return True
        if self._background is None:
            self._take(look(self._desk.shipped, self._desk.now()))
            return True
        self._job = partial(look, self._desk.shipped, self._desk.now())
        self._background.run(self._job)
        return False

    def pass_over(self) -> None:
        """This one is done with: another may be there."""
        self.found = None

    def _stands(self, found: Todays) -> bool:
        """Whether it can still be asked: nobody has been asked about them today, and both are there."""
        client = found.choice.client_id
        if client in todays.so_far(self._desk.today()).whom or (client and not clients.some([client])):
            return False
        return todays.may_be_asked(found.choice.asked.prompt.id, self._desk.library())

    def _take(self, found: Todays | None) -> None:
        self._job = None
        self._day, self.found = self._desk.today(), found
        if found is None or found.noted or found.choice == self._noted:
            return  # a write that changes nothing, too, has everybody read anew
        if not self._desk.read_only:
            self._noted = found.choice
            self._desk.perform_soon(partial(todays.show, found.choice, self._day))

    def _on_done(self, job: object, found: object) -> None:
        if job is self._job and (found is None or isinstance(found, Todays)):
            self._take(found)
            self.came.emit()

    def _on_broke(self, job: object, _: object) -> None:
        if job is self._job:
            self._take(None)
            self.came.emit()


def look(shipped: Callable[[], Library], now: datetime) -> Todays | None:
    """What the worker does: a plain read, with the questions the book comes with, which take 30 ms once."""
    return todays.question(prompts.library(shipped()), now)
