"""The screens before the book is open: lock, first passphrase, and every reason why it stays closed."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from relbook import errors
from relbook.errors import RelbookError, Trouble, Unfit
from relbook.journal.holder import Holder
from relbook.store.salvage import Account, Salvaged
from relbook.ui.shared.underway import Walk
from relbook.ui.unlocking import rescue_words
from relbook.ui.unlocking.choosing import ChoosePassphrase
from relbook.ui.unlocking.elsewhere import ElsewhereScreen
from relbook.ui.unlocking.first_run import FirstRun
from relbook.ui.unlocking.gone import GoneScreen
from relbook.ui.unlocking.hidden import HiddenScreen
from relbook.ui.unlocking.rescue import RescueScreen
from relbook.ui.unlocking.trouble import TroubleScreen
from relbook.ui.unlocking.unlock import UnlockScreen
from relbook.ui.unlocking.waiting import WaitingScreen
from relbook.ui.unlocking.working import WorkingScreen

BOOK = Path("/home/me/Documents/Work/journal.relbook")
TODAY = date(2026, 11, 22)


def refused() -> QWidget:
    """A passphrase that was not it."""
    screen = UnlockScreen()
    screen.words.setText("not this one")
    screen.refused()
    return screen


def by_sheet() -> QWidget:
    """The groups of the recovery sheet are being typed."""
    screen = UnlockScreen()
    screen.sheet.click()
    QTest.keyClicks(screen.words, "ABCD EFGH 2345")
    return screen


def suggested() -> QWidget:
    """Six words for a new book."""
    screen = ChoosePassphrase()
    screen.fields.suggest.click()
    return screen


def reading() -> QWidget:
    """A damaged book is being read."""
    screen = RescueScreen(BOOK, "", TODAY)
    screen._say(
        screen.tr("Reading what can be read"),
        screen.tr("The damaged book is only read; what is found goes into a new one beside it."),
    )
    walk = Walk(str)
    screen.underway.begin("", walk)
    walk.told.emit(610, 1000)
    return screen


def read() -> QWidget:
    """What came of it."""
    screen = RescueScreen(BOOK, "", TODAY)
    found = Salvaged(
        BOOK, Account(2988, 6, 6), Account(9120, 20, 11), Account(3, 0, 1), ((date(2026, 11, 20), 6),)
    )
    words = rescue_words.sentence(found, TODAY)
    screen._say(rescue_words.heading(found), words, screen.use, screen.show_files, screen.back)
    return screen


def rekeying() -> QWidget:
    """Half way to another passphrase."""
    walk = Walk(bool)
    said = partial(QCoreApplication.translate, "Passphrases")
    words = said("The book is backed up, then every page is written anew and looked at.")
    safe = said("Should it stop half way, either the old passphrase opens everything or the new.")
    screen = WorkingScreen(walk, words, safe)
    walk.told.emit(2, 5)
    return screen


def trouble(error: RelbookError) -> QWidget:
    """Why a book stays closed."""
    return TroubleScreen(error)


def elsewhere(*, sure: bool) -> QWidget:
    """Another machine has the book open; with `sure` it is asked whether to write all the same."""
    since = datetime(2026, 11, 22, 12, 5)
    screen = ElsewhereScreen(Holder("studio-mac", "ana", since, since), TODAY, may_write=True)
    if sure:
        screen.ask()
    return screen


REASONS: dict[str, RelbookError] = {
    "newer": errors.JournalTooNewError(BOOK, ["0099"]),
    "foreign": errors.NotAJournalError(BOOK),
    "damaged": errors.JournalDamagedError(BOOK),
    "missing": errors.JournalMissingError(BOOK),
    "folder-closed": errors.FolderUnwritableError(BOOK.parent),
    "link": errors.UnfitPlaceError(BOOK, Unfit.LINK),
    "folder": errors.UnfitPlaceError(BOOK, Unfit.FOLDER),
    "pipe": errors.UnfitPlaceError(BOOK, Unfit.NO_FILE),
    "others": errors.UnfitPlaceError(BOOK, Unfit.OTHERS),
    "build": errors.WrongBuildError(),
    **{one.name.lower().replace("_", "-"): errors.StoreUnavailableError(one) for one in Trouble},
}

SCREENS: dict[str, Callable[[], QWidget]] = {
    "first-run": FirstRun,
    "first-run-new-place": partial(FirstRun, BOOK.parent),
    "gone": partial(GoneScreen, BOOK, None),
    "gone-beside": partial(GoneScreen, BOOK, BOOK),
    "waiting": WaitingScreen,
    "unlock": UnlockScreen,
    "unlock-error": refused,
    "unlock-sheet": by_sheet,
    "put-away": HiddenScreen,
    "first-passphrase": ChoosePassphrase,
    "first-words": suggested,
    "rekeying": rekeying,
    "salvaging": reading,
    "salvaged": read,
    "elsewhere": partial(elsewhere, sure=False),
    "elsewhere-write": partial(elsewhere, sure=True),
    **{f"closed-{name}": partial(trouble, error) for name, error in REASONS.items()},
}
"""By the name of the picture."""
