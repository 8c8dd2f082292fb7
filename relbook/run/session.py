"""One run of the program: which screen is up, which journal is open behind it, and leaving."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from relbook import paths
from relbook.errors import (
    JournalLockedError,
    JournalMissingError,
    RelbookError,
    StoreUnavailableError,
    Trouble,
)
from relbook.journal import fleeting
from relbook.run.starting import of_disk, place, take_away
from relbook.start import early
from relbook.store import footing
from relbook.store.holding import Amid, JournalLock
from relbook.ui.desk import Clock, Desk
from relbook.ui.locking.anew import start_anew
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.colours import named
from relbook.ui.shared.opening import Opening
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.theme import Light, theme
from relbook.which import JOURNAL, LOCKED

if TYPE_CHECKING:
    from relbook.journal.day_page import FirstLook
    from relbook.run.beginning import Beginning
    from relbook.run.elsewhere import Elsewhere
    from relbook.run.locker import Locker
    from relbook.run.passphrases import Passphrases
    from relbook.run.putting_back import PuttingBack
    from relbook.run.rescue import Rescue
    from relbook.run.wishes import Wishes
    from relbook.start.beside import Beside
    from relbook.store.database import Journal
    from relbook.ui.window import MainWindow

STOP_SECONDS = 0.5
"""How long a worker may take to stop when the book is locked: the lock is there within a second."""


def _part(place: str) -> Any:
    """Who does a part of it, by the place of its class: a start loads what it shows and nothing else."""
    module, _, name = place.partition(".")

    def made(session: Session) -> Any:
        return getattr(import_module(f"relbook.run.{module}"), name)(session)

    return cached_property(made)


class Session(QObject):
    """One run of the program: which screen is up, and which journal is open behind it."""

    turned = Signal(object)  # the Path of another journal
    shown = Signal()  # a screen stands, and what it shows answers: what could wait for that need not any more

    beginning: Beginning = _part("beginning.Beginning")  # whoever begins a first book
    elsewhere: Elsewhere = _part("elsewhere.Elsewhere")  # whoever minds that a book may be open in two places
    wishes: Wishes = _part("wishes.Wishes")  # whoever shows what was asked for from outside
    passphrases: Passphrases = _part("passphrases.Passphrases")  # whoever asks for one
    rescue: Rescue = _part("rescue.Rescue")  # what is done about damage
    putting_back: PuttingBack = _part("putting_back.PuttingBack")  # whoever puts a backup in its place

    def __init__(
        self,
        journal: Path,
        places: paths.Places,
        clock: Clock = datetime.now,
        *,
        locked: bool = False,
        reader: Beside | None = None,
        anew: Callable[[list[str]], object] = start_anew,
    ) -> None:
        super().__init__()
        self.path, self.locked = journal, locked  # locked: only its passphrase typed by hand opens the book
        self._anew, self._reader = anew, reader
        self._locker: Locker | None = None
        self.places = places
        self.clock = clock
        self.settings = Settings(places.settings)
        self.journal: Journal | None = None
        self.screen: QWidget | None = None
        self.window: MainWindow | None = None  # the screen, while it is that of an open journal
        self._background: Background | None = None
        self._lock: JournalLock | None = None
        self.amid = Amid.UNASKED  # what was chosen about a book that somebody else has open
        self.tried = ""  # what a journal that would not open was tried with
        theme().choose(
            Light(self.settings.get(remembered.LIGHT)),
            self.settings.get(remembered.ZOOM),
            self.settings.get(remembered.READING),
            named(self.settings.get(remembered.COLOURS)),
        )

    def begin(self) -> None:
        """Show the first run where there is no journal, else the journal, its lock, or that it is gone."""
        look = early.look(self._reader, self.path) if self._reader is not None else None
        if self.locked and not footing.is_begun(self.path):
            self.tell(StoreUnavailableError(Trouble.GONE))  # unplugged behind its lock
        elif not footing.is_begun(self.path):
            self.beginning.show()
        elif not (self.locked and self.passphrases.hide()):
            self.open(look=look)
        if self._reader is not None:
            self._reader.end()
            self._reader = None

    def open(self, passphrase: str = "", look: FirstLook | None = None) -> None:
        """Show the journal, its lock, or what is the matter; a `look` is shown before the journal is open."""
        lock, alone = JournalLock(self.path), True
        try:
            footing.check(self.path)  # before anything is made beside it
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            alone = not footing.is_set_aside(self.path) and lock.take(over=self.amid is Amid.WRITE)
            if lock.held_by is not None and self.amid is Amid.UNASKED and self.elsewhere.asks(lock):
                return
            if look is None or not (alone and look.holds(footing.state(self.path), self.clock().date())):
                look = None
                self.journal = self.unlocked(passphrase, alone=alone, create=alone)
            elif look.day is None:
                raise JournalLockedError(self.path)
        except JournalLockedError:
            lock.drop()
            self.passphrases.ask(tried=bool(passphrase))
        except (RelbookError, OSError) as error:
            lock.undo()
            self.tried = passphrase
            being_made = isinstance(error, JournalMissingError) and not alone
            self.tell(StoreUnavailableError(Trouble.BUSY) if being_made else error)
        else:
            self._lock = lock
            if self.journal is not None and self.journal.waits_for_indexes:
                self._make_index(self.journal)
            else:
                self._show_window(look)

    def unlocked(self, passphrase: str = "", *, alone: bool = True, create: bool = False) -> Journal:
        """The journal, open on the window's thread; raises what `open_journal` raises."""
        from relbook.store.opening import open_journal

        here = paths.device(self.places)
        return open_journal(
            self.path, passphrase, create=create, shared=True, later=True, read_only=not alone, device=here
        )

    def begin_anew(self) -> None:
        """Leave what stands, and open the book as ever: it has something to say first."""
        self.leave()
        self.begin()

    def choose(self, path: str) -> None:
        """Turn to another journal."""
        if self.may_leave():
            self.leave()
            self.path, self.locked = Path(path), False  # it was another book that was locked
            self.amid, self.tried = Amid.UNASKED, ""
            self.turned.emit(self.path)
            self.open()

    def may_leave(self) -> bool:
        """Save what is being typed; where that cannot be, the window says so and the book stays open."""
        return self.window is None or self.window.put_away()

    def leave(self, *, at_once: bool = False) -> None:
        """Close what is open, and keep none of its words; the last one out leaves a single file behind.

        `at_once`: what the worker is doing is stopped, for the process is about to end.
        """
        gc.unfreeze()
        if self._locker is not None:
            self._locker.stop()
            self._locker = None
        if self.window is not None and self._lock is not None:
            self.window.go_to_sleep()
        if self._background is not None:
            self._background.drop(STOP_SECONDS) if at_once else self._background.finish()
            self._background = None
        if self.journal is not None:
            self.journal.leave()
            self.journal = None
        if self._lock is not None:
            self._lock.drop()
            self.elsewhere.rest()
            self._lock = None
        fleeting.clear()

    def tell_of_bug(self, where: str) -> None:
        """Say once that something of ours broke, and where: never what was being written."""
        if self.window is not None:
            said = self.tr("Something in relbook broke ({where}). What you kept is safe; the log knows more.")
            self.window.banner.say(said.format(where=where))

    def _make_index(self, journal: Journal) -> None:
        from relbook.run.making_index import MakingIndex

        making = MakingIndex(self, journal)
        self._background = making.worker  # whoever leaves meanwhile stops it
        making.over.connect(self._show_window)
        making.begin()

    def _show_window(self, look: FirstLook | None = None) -> None:
        from relbook.ui.window import MainWindow  # with it come rooms: a lock is to be seen before

        journal, lock = self.journal, self._lock
        if lock is None:
            return  # the book was left while its index was made
        if self._background is not None:
            self._background.finish()
        door = early.Door(self)
        self._background = Background(door.enter, door.leave)
        desk = Desk(self.clock, read_only=journal is not None and journal.read_only)
        opening = Opening(self.places.runtime)
        first = early.Page(self, self._reader) if look is not None and self._reader is not None else None
        try:
            window = MainWindow(desk, self._background, self.settings, opening, first)
        except Exception as error:  # noqa: BLE001 - whatever is no word of the disk's is raised again
            self.rescue.on_unread(error)
            return
        window.early = early.Early(self, look) if look is not None and self.journal is None else None
        window.another_book.connect(self.ask_another)
        window.closed.connect(self.leave)
        window.wired.connect(self._on_wired)
        window.filling.wanted = early.WATCHING
        if desk.read_only:
            window.banner.say(self.elsewhere.said(lock))
        self.settings.put(remembered.JOURNAL, paths.as_kept(self.path))
        was_locked, self.locked = self.locked, False
        self.turn_to(window)
        self.window = window
        window.rooms.side.focus_list()
        window.open_at_bookmark() if was_locked else window.journey.go("today")

    def _on_wired(self, window: MainWindow) -> None:
        """The window can be asked for whatever it shows: watch over it, and do what is done outside of it."""
        from relbook.run.locker import Locker

        assert self.journal is not None
        window.news.damaged.connect(partial(self._have, "rescue", "on_damaged"))
        window.passphrase_asked.connect(partial(self._have, "passphrases", "change"))
        window.restore_asked.connect(partial(self._have, "putting_back", "begin"))
        self._locker = Locker(window, self.journal)
        self._locker.left.connect(self._on_locked)
        if self._lock is not None:
            self.elsewhere.watch(self._lock)
        self.shown.emit()

    def tell(self, error: Exception) -> None:
        """Say what is the matter, in place of the window."""
        from relbook.ui.unlocking.trouble import TroubleScreen

        trouble = TroubleScreen(error if isinstance(error, RelbookError) else of_disk(error, self.path))
        trouble.again.connect(self.begin)
        trouble.another.connect(self.ask_another)
        trouble.rescue_asked.connect(self.rescue.read)
        trouble.backup_asked.connect(self.rescue.bring_back)
        self.turn_to(trouble)

    def turn_to(self, screen: QWidget) -> None:
        """Show this screen in place of the one before."""
        old, self.screen, self.window = self.screen, screen, None
        place(screen, old, self.settings)
        screen.show()
        if self._background is None:  # else its window says when it answers
            QTimer.singleShot(0, self.shown.emit)
        if old is not None:
            take_away(old)

    def _have(self, part: str, does: str, *about: object) -> None:
        """Have a part do what few sessions ask for: it is loaded then."""
        getattr(getattr(self, part), does)(*about)

    def _on_locked(self) -> None:
        """Everything typed is saved: close the book, and let a fresh process show its lock."""
        self.leave(at_once=True)
        try:
            self._anew([JOURNAL, str(self.path.absolute()), LOCKED])
        except OSError:  # the program was moved while it ran: the lock is shown by this process
            self.locked = True
            self.begin()

    def ask_another(self) -> None:
        """Ask for another journal."""
        from relbook.ui.shared.picking import BOOKS, ask_file

        ask_file(self.screen, self.tr("Open a book"), self.choose, near=self.path.parent, kinds=BOOKS)
