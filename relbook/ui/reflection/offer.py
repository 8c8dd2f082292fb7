"""What there is to ask about a client: found on the worker when the window turns to them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from relbook.errors import MissingError
from relbook.journal import asking
from relbook.journal.asking import Asked
from relbook.journal.history import Reply
from relbook.journal.library import Library
from relbook.store import askings, snapshots
from relbook.ui.desk import Desk
from relbook.ui.shared.background import Background
from relbook.ui.shared.later import Later
from relbook.ui.shared.turns import turns

OVERDUE_MS = 800
"""How long what was asked about the client before may stand there still, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The prompts that fit a client now, and whether the asking has ended for today."""

    fitting: tuple[Asked, ...] = ()
    ended: bool = False


class Offers(QObject):
    """Asks for the offer about one client at a time; the last one asked for is the one that comes.

    What there is to ask on Today is known elsewhere (`todays.py`): that comes as None, and still a turn
    later, since it mostly stands there already, and what is beside it comes first.
    """

    came = Signal(object)  # an Offer; None for the day
    overdue = Signal()  # the worker is at something long

    def __init__(self, desk: Desk, background: Background | None, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day = False  # it is the day that waits
        self._about = ""
        self._then: Callable[[], object] | None = None
        self._later = Later(background, self)
        self._clock = QTimer(self, singleShot=True, interval=OVERDUE_MS)
        self._later.came.connect(self._on_came)
        self._clock.timeout.connect(self.overdue)

    @property
    def waits(self) -> bool:
        """Whether one is still to come."""
        return self._day or self._later.waits

    @property
    def wanted(self) -> bool:
        """Whether an act waits for the one that is to come."""
        return self._then is not None

    def then(self, act: Callable[[], object]) -> None:
        """Have this done by `follow`, in place of what was to be done then."""
        self._then = act

    def follow(self) -> None:
        """Do what waited for the one that has come, now that it is shown."""
        then, self._then = self._then, None
        if then is not None:
            then()

    def ask(self, client_id: str) -> None:
        """Find what fits this client; `came` follows, at once where there is no worker."""
        if client_id != self._about:
            self._about, self._then = client_id, None
        self._day = not client_id
        if self._day:
            turns().take(self._on_day)
            return
        self._clock.start()
        self._later.ask(partial(offers, client_id, self._desk.library, self._desk.now()))

    def drop(self) -> None:
        """None is wanted any more."""
        self._day = False
        self._clock.stop()
        self._later.drop()

    def _on_day(self) -> None:
        if self._day:
            self._day = False
            self.came.emit(None)

    def _on_came(self, found: object) -> None:
        self._clock.stop()
        self.came.emit(found if isinstance(found, Offer) else Offer(ended=True))


def offers(client_id: str, library: Callable[[], Library], now: datetime) -> Offer:
    """Which prompts fit a client; a plain read, so that a worker can do it."""
    history = askings.history(client_id, askings.overall(now.date()))
    ended, prompts = bool(history.on(now.date(), Reply.ANSWERED, Reply.LATER)), library()
    try:
        snapshot = snapshots.of_client(client_id, now)
    except MissingError:
        return Offer(ended=True)
    return Offer(tuple(asking.ask(prompts, snapshot, history)), ended)
