"""Starting up and leaving; the only module that knows every room."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

from relbook import __version__, assets, logs, paths
from relbook.errors import JournalLockedError, RelbookError
from relbook.hardening import harden
from relbook.store.database import Journal, open_journal
from relbook.store.lock import WriterLock
from relbook.ui.desk import Clock, Desk
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.background import Background
from relbook.ui.shared.opening import Opening
from relbook.ui.shared.picking import BOOKS, ask_file, forget_places
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.theme import Light, theme
from relbook.ui.unlocking.first_run import FirstRun
from relbook.ui.unlocking.trouble import TroubleScreen
from relbook.ui.unlocking.unlock import UnlockScreen
from relbook.ui.window import MainWindow

FIRST_SIZE = (1280, 840)


class Session(QObject):
    """One run of the program: which screen is up, and which journal is open behind it."""

    def __init__(self, journal: Path, places: paths.Places, clock: Clock = datetime.now) -> None:
        super().__init__()
        self.path = journal
        self._places = places
        self._clock = clock
        self.settings = Settings(places.settings)
        self.journal: Journal | None = None
        self.screen: QWidget | None = None
        self._background: Background | None = None
        self._lock: WriterLock | None = None
        theme().choose(
            Light(self.settings.get(remembered.LIGHT)),
            self.settings.get(remembered.ZOOM),
            self.settings.get(remembered.READING),
        )

    def begin(self) -> None:
        """Show the first run where there is no journal, else the journal."""
        if self.path.exists() and self.path.stat().st_size:
            self.open()
        else:
            first = FirstRun()
            first.started.connect(self.open)
            first.opened.connect(self.choose)
            first.sample_asked.connect(self._on_sample)
            first.import_asked.connect(self._on_import)
            self._turn_to(first)

    def open(self, passphrase: str = "") -> None:
        """Open the journal and show the window, or say what is the matter."""
        lock = WriterLock(self.path)
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            alone = lock.take()
            self.journal = open_journal(
                self.path, passphrase, shared=True, read_only=not alone, device=paths.device(self._places)
            )
        except JournalLockedError as error:
            lock.drop()
            self._ask_passphrase(error, tried=bool(passphrase))
        except (RelbookError, OSError) as error:
            lock.drop()
            self._tell(error)
        else:
            self._lock = lock
            self._show_window(elsewhere=not alone)

    def choose(self, path: str) -> None:
        """Turn to another journal."""
        self.leave()
        self.path = Path(path)
        self.open()

    def leave(self) -> None:
        """Close what is open; the last one out leaves a single file behind."""
        if isinstance(self.screen, MainWindow) and self.journal is not None:
            self.screen.go_to_sleep()
        if self._background is not None:
            self._background.finish()
            self._background = None
        if self.journal is not None:
            self.journal.leave()
            self.journal = None
        if self._lock is not None:
            self._lock.drop()
            self._lock = None

    def tell_of_bug(self, where: str) -> None:
        """Say once that something of ours broke, and where: never what was being written."""
        if isinstance(self.screen, MainWindow):
            said = self.tr("Something in relbook broke ({where}). What you kept is safe; the log knows more.")
            self.screen.banner.say(said.format(where=where))

    # -- screens --

    def _show_window(self, *, elsewhere: bool) -> None:
        journal = self.journal
        assert journal is not None
        self._background = Background(journal.connect, journal.close)
        desk = Desk(self._clock, read_only=journal.read_only)
        opening = Opening(paths.private(self._places.runtime))
        window = MainWindow(desk, self._background, self.settings, opening)
        window.another_book.connect(self._on_another)
        window.closed.connect(self.leave)
        if elsewhere:
            window.banner.say(
                self.tr(
                    "This book is open in another window. "
                    "You can read here; writing waits until that window is closed."
                )
            )
        elif journal.read_only:
            window.banner.say(
                self.tr(
                    "This book can only be read: its disk takes no writes. "
                    "Nothing is lost; free some space and open it again."
                )
            )
        self.settings.put(remembered.JOURNAL, str(self.path))
        self._turn_to(window)
        window.journey.go("today")
        window.rooms.side.focus_list()

    def _ask_passphrase(self, error: RelbookError, *, tried: bool) -> None:
        if isinstance(self.screen, UnlockScreen) and tried:
            self.screen.refused()
            return
        unlock = UnlockScreen()
        unlock.tried.connect(self.open)
        unlock.another.connect(self._on_another)
        self._turn_to(unlock)

    def _tell(self, error: Exception) -> None:
        trouble = TroubleScreen(error if isinstance(error, RelbookError) else _of_disk(error, self.path))
        trouble.again.connect(self.begin)
        trouble.another.connect(self._on_another)
        self._turn_to(trouble)

    def _turn_to(self, screen: QWidget) -> None:
        old, self.screen = self.screen, screen
        geometry = self.settings.get(remembered.GEOMETRY)
        if old is not None:
            screen.setGeometry(old.geometry())
        elif geometry.isEmpty() or not screen.restoreGeometry(geometry):
            room = QGuiApplication.primaryScreen().availableGeometry()
            screen.resize(
                min(FIRST_SIZE[0], room.width() * 9 // 10), min(FIRST_SIZE[1], room.height() * 9 // 10)
            )
        screen.show()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _on_sample(self) -> None:
        from relbook.sample.filling import fill

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            journal = open_journal(self.path, shared=True, device=paths.device(self._places))
            fill(self._clock().date())
            journal.leave()
        except (RelbookError, OSError) as error:
            self._tell(error)
            return
        finally:
            QApplication.restoreOverrideCursor()
        self.open()

    def _on_import(self) -> None:
        self.open()
        if isinstance(self.screen, MainWindow):
            self.screen.sheets.importing.open()

    def _on_another(self) -> None:
        ask_file(self.screen, self.tr("Open a book"), self.choose, near=self.path.parent, kinds=BOOKS)


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window; says how the program ended."""
    harden()
    given = _parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    places = paths.places(given.data)
    app = make_app()
    forget_places()  # those of a session that ended without a word
    logs.start(places.log)
    session = Session(_journal_path(given.journal, places), places)
    logs.watch_for_bugs(session.tell_of_bug)
    session.begin()
    code = app.exec()
    session.leave()
    forget_places()
    return code


def make_app() -> QApplication:
    """The application with its name, its mark and its look."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("relbook")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("io.github.relbook.relbook")
    app.setWindowIcon(QIcon(str(assets.path("icons/relbook.svg"))))
    theme()
    return app


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="relbook", description="Open the window.")
    parser.add_argument("--journal", type=Path, help="the journal to open")
    parser.add_argument("--data", type=Path, help="keep everything below this folder")
    return parser


def _journal_path(given: Path | None, places: paths.Places) -> Path:
    """The journal that was named, else the one open last, else the usual place."""
    named = given or os.environ.get("RELBOOK_JOURNAL")
    if named:
        return Path(named).expanduser()
    last = Settings(places.settings).get(remembered.JOURNAL)
    return Path(last) if last and Path(last).exists() else places.journal


def _of_disk(error: Exception, path: Path) -> RelbookError:
    from relbook.errors import FolderUnwritableError

    if isinstance(error, OSError):
        return FolderUnwritableError(path.parent)
    raise error


if __name__ == "__main__":
    sys.exit(main())
