"""Whatever opens a journal: the lock, the first passphrase, another one, and the recovery sheet after it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from relbook.errors import JournalLockedError, RelbookError
from relbook.journal.recovery import looks_like
from relbook.start.early import SHELF
from relbook.store.seal import is_raw
from relbook.ui.shared import error_words
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.portions import Step
from relbook.ui.unlocking.unlock import UnlockScreen
from relbook.ui.warming import Warming, below
from relbook.unread import load

if TYPE_CHECKING:
    from relbook.run.session import Session
    from relbook.store.passphrase import Changed
    from relbook.ui.unlocking.keymaking import KeyMaker

KEYS = (
    *("relbook.store.unlocking", "relbook.store.wreck", "relbook.journal.passphrase"),
    *("relbook.store.passphrase", "relbook.ui.unlocking.keymaking"),
)
"""What makes a key of a passphrase."""

WARMING_MS = 15
"""How long to wait between two files of the window while a passphrase is typed, in milliseconds."""


class Passphrases(QObject):
    """Asks for them and makes keys of them, beside the window, which lives on meanwhile.

    The lock is to be seen before anything of the shelf is loaded: whoever needs some of that asks for it.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._held = ""  # the key so far, while another is being given
        self._sheet_due = False
        self._bringing = False  # whether a first book is begun with notes that somebody has

    @cached_property
    def _keys(self) -> KeyMaker:
        for name in KEYS:
            load(name)  # here, so that the worker that makes a key finds them
        from relbook.ui.unlocking.keymaking import KeyMaker

        keys = KeyMaker(self)
        keys.made.connect(self._on_key)
        keys.changed.connect(self._on_changed)
        keys.broke.connect(self._on_key_broke)
        return keys

    def unlock(self, passphrase: str) -> None:
        """Open the journal by its passphrase; the key is made beside the window, which lives on."""
        if not passphrase or is_raw(passphrase):
            self._session.open(passphrase)
        else:
            self._keys.make(self._session.path, passphrase)

    def hide(self) -> bool:
        """Show the locked start of a book without a passphrase; False where it has one."""
        from relbook.store.companion import opens
        from relbook.store.database import OPEN_KEY
        from relbook.ui.unlocking.hidden import HiddenScreen

        if not opens(self._session.path, OPEN_KEY):
            return False
        hidden = HiddenScreen()
        hidden.opened.connect(self._session.open)
        hidden.passphrase_asked.connect(self._on_first_asked)
        hidden.another.connect(self._session.ask_another)
        self._session.turn_to(hidden)
        return True

    def _on_first_asked(self) -> None:
        self._session.open()
        window = self._session.window
        if window is not None and "passphrase" in window.actions_by_name:
            window.actions_by_name["passphrase"].trigger()

    def change(self, old: str, new: str) -> None:
        """Close the journal, give it another passphrase, and open it with that."""
        from relbook.store.backups import SECOND
        from relbook.ui.unlocking.working import WorkingScreen

        assert self._session.journal is not None
        if not self._session.may_leave():
            return
        self._held = self._session.journal.key
        self._session.leave()
        so_far = old if old and not looks_like(old) else self._held  # the sheet says the key itself
        second = self._session.settings.get(remembered.SECOND_PLACE)
        further = [Path(second) / SECOND] if second else []
        path = self._session.path
        walk = self._keys.change(path, so_far, new, *further, remembered=self._is_remembered())
        self._session.turn_to(
            WorkingScreen(
                walk,
                self.tr("The book is backed up, then every page is written anew and looked at."),
                self.tr("Should it stop half way, either the old passphrase opens everything or the new."),
            )
        )
        self._keys.begin(walk)

    def ask(self, *, tried: bool) -> None:
        """Show the lock; `tried` is whether something was, and was not it."""
        if isinstance(self._session.screen, UnlockScreen) and tried:
            self._session.screen.refused()
            return
        unlock = UnlockScreen()
        unlock.tried.connect(self.unlock)
        unlock.another.connect(self._session.ask_another)
        self._session.turn_to(unlock)
        by_itself = self._is_remembered() and not self._session.locked and not tried
        self._warming = Warming(unlock, self._steps(by_itself=by_itself), WARMING_MS)
        unlock.installEventFilter(self)  # for its first paint: whatever is loaded before is waited for

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind, away = event.type(), isinstance(watched, QWidget) and watched.isMinimized()
        if kind == QEvent.Type.Paint or (away and kind == QEvent.Type.WindowStateChange):  # never painted
            watched.removeEventFilter(self)
            self._warming.go_on(WARMING_MS)
        return False

    def _is_remembered(self) -> bool:
        return bool(self._session.settings.get(remembered.KEYCHAIN) == str(self._session.path))

    def choose_first(self, *, bringing: bool = False) -> None:
        """Before the first journal is made: what it shall be closed with.

        `bringing`: somebody has notes to begin it with, and is asked for them once it is there.
        """
        from relbook.ui.unlocking.choosing import ChoosePassphrase

        self._bringing = bringing
        choosing = ChoosePassphrase()
        choosing.chosen.connect(self._on_first_passphrase)
        choosing.left.connect(self._session.begin)
        self._session.turn_to(choosing)
        choosing.fields.words.setFocus()

    def _on_first_passphrase(self, passphrase: str) -> None:
        self._sheet_due = bool(passphrase)
        self.unlock(passphrase)
        if not passphrase:
            self._bring_in()

    def _on_key(self, key: str) -> None:
        if key and self._session.journal is None:  # else the keychain holds none, or another way was quicker
            self._session.open(key)
            self._offer_sheet()

    def _on_changed(self, changed: Changed) -> None:
        from relbook.store.database import is_open
        from relbook.ui.backups.left_behind import left_behind

        self._held, self._sheet_due = "", not is_open(changed.key)
        self._session.open(changed.key)
        said = left_behind(changed, self._session.settings, self._session.clock())
        if self._session.window is not None and said:
            self._session.window.banner.say(said)
        self._offer_sheet()

    def _on_key_broke(self, error: RelbookError) -> None:
        if not self._held:  # no key can be made of what was typed
            if isinstance(error, JournalLockedError):
                self.ask(tried=True)
            else:
                self._session.tell(error)
            return
        held, self._held = self._held, ""
        self._session.open(held)
        if self._session.window is not None:
            self._session.window.banner.say(error_words.of_error(error))

    def _offer_sheet(self) -> None:
        """After a new passphrase the recovery sheet is offered once; another time is as good."""
        if self._sheet_due and self._session.window is not None:
            self._sheet_due = False
            sheet = self._session.window.sheets.recovery
            if self._bringing:
                sheet.closed.connect(self._bring_in, Qt.ConnectionType.SingleShotConnection)
            sheet.open()

    def _bring_in(self) -> None:
        """Ask whoever began a book with notes for them, once nothing else is asked."""
        if self._bringing and self._session.window is not None:
            self._bringing = False
            self._session.window.sheets.importing.open()

    def _steps(self, *, by_itself: bool) -> Iterator[Step]:
        """What opens a book and what a window stands on, behind the picture, while somebody types.

        `by_itself`: nobody types, for the keychain of this computer is asked first.
        """
        if by_itself:
            yield self._find
        for name in (*SHELF, *KEYS):
            yield partial(load, name)
        for package in ("clients", "today", "wiring"):
            for name in below(f"relbook.ui.{package}"):
                yield partial(load, name)
        for name in ("relbook.ui.window", "relbook.ui.joined", "relbook.run.locker"):
            yield partial(load, name)

    def _find(self) -> None:
        self._keys.find(self._session.path)
