"""Others who have the book open: asking what to do here, waiting, and saying that one is here oneself."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from relbook.journal.holder import BEAT, Holder
from relbook.store import footing
from relbook.store.holding import Amid, JournalLock, me
from relbook.ui.shared import wording
from relbook.ui.unlocking.elsewhere import ElsewhereScreen, moment_here, said_since

if TYPE_CHECKING:
    from relbook.run.session import Session

AGAIN_MS = 10_000
"""How often it is looked whether a book that is open elsewhere was closed there, in milliseconds."""


class Elsewhere(QObject):
    """Watches for others who have the book open, before it opens here and while it is."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session
        self._lock: JournalLock | None = None
        self._told = False  # that somebody else opened it for writing as well
        self._job: partial[Holder | None] | None = None
        self._beat = QTimer(self, interval=int(BEAT.total_seconds() * 1000))
        self._beat.timeout.connect(self._on_beat)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self.look)

    def asks(self, lock: JournalLock) -> bool:
        """Ask what to do where anybody but this user at this machine has it; False where nobody has."""
        held = lock.held_by
        if held is None or not held.is_other(*me()):
            return False
        asking = ElsewhereScreen(held, self._session.clock().date(), may_write=not lock.is_certain)
        asking.read_asked.connect(self._on_read)
        asking.write_asked.connect(self._on_write)
        asking.another.connect(self._session.ask_another)
        self._session.turn_to(asking)
        self._again.start()
        return True

    def said(self, lock: JournalLock) -> str:
        """Why a window only reads."""
        held = lock.held_by
        if footing.is_set_aside(self._session.path):
            return self.tr(
                "A program that keeps folders in step put this version aside, beside your book. It is only "
                "read here. To write in it all the same, give its file a name of its own."
            )
        if not lock.is_taken:
            return self.tr(
                "This book can only be read: its disk takes no writes. "
                "Nothing is lost; free some space and open it again."
            )
        if held is None or not held.is_other(*me()):
            return self.tr(
                "This book is open in another window. "
                "You can read here; writing waits until that window is closed."
            )
        return self.tr(
            "This book is open on {host}, {since}, by {who}. "
            "You can read here; writing waits until it is closed there."
        ).format(host=held.host, who=held.user, since=said_since(held, self._session.clock().date()))

    def watch(self, lock: JournalLock) -> None:
        """From now on say that it is open here, or look whether it was closed elsewhere."""
        self._lock, self._told, self._job = lock, False, None
        if self._session.window is not None:
            self._session.window.rooms.background.done.connect(self._on_done)
        (self._again if lock.is_taken else self._beat).start()

    def rest(self) -> None:
        """The book is closed here."""
        self._lock = None
        self._beat.stop()
        self._again.stop()

    def look(self) -> None:
        """See whether it was closed elsewhere; then it opens here, or is offered to whoever reads it."""
        trial = JournalLock(self._session.path)
        if not trial.take():
            return
        trial.drop()
        self._again.stop()
        self._session.amid = Amid.UNASKED
        if self._session.window is None:
            self._session.begin()
        else:
            self._session.window.banner.say(
                self.tr("The book is closed elsewhere. You can write here now."),
                action=self.tr("Open it for writing"),
                act=self._on_free,
                icon_name="check-circle",
            )

    def _on_read(self) -> None:
        self._choose(Amid.READ)

    def _on_write(self) -> None:
        self._choose(Amid.WRITE)

    def _choose(self, amid: Amid) -> None:
        self._again.stop()
        self._session.amid = amid
        self._session.begin()

    def _on_free(self) -> None:
        """Close what is read, and open it anew."""
        journal = self._session.journal
        if journal is not None and self._session.may_leave():
            key = journal.key
            self._session.leave()
            self._session.open(key)

    def _on_beat(self) -> None:
        """Say it beside the window: a disk somewhere on the network may take its time."""
        window = self._session.window
        if self._lock is not None and window is not None and self._job is None:
            self._job = partial(self._lock.beat)
            window.rooms.background.run(self._job, soon=True)

    def _on_done(self, job: object, other: object) -> None:
        if job is not self._job or self._job is None:
            return
        self._job = None
        window = self._session.window
        if not isinstance(other, Holder) or self._told or window is None:
            return
        self._told = True
        window.banner.say(
            self.tr(
                "This book was opened for writing on {host} as well, at {time}. What you keep here is safe "
                "here. Close it in one of the two places, or two versions will come of it."
            ).format(host=other.host, time=wording.clock(moment_here(other.since).time())),
            risk=True,
        )
