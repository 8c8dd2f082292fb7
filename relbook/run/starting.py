"""What a start is made of: what was asked for, where a screen stands, and the application itself."""

from __future__ import annotations

import gc
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from relbook import __version__, assets, paths, which
from relbook.errors import FolderUnwritableError, RelbookError
from relbook.start import garbage
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.in_view import bring_back, first_place
from relbook.ui.shared.roles import speak_roles
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import guard
from relbook.which import DATA, JOURNAL, LOCKED

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from relbook.ui.single import Single
    from relbook.wish import Wish


YIELD_S = 0.0002
"""How long the window's thread waits at most for a worker that computes in Python, in seconds.

By itself Python takes 5 ms, whenever Qt calls back: twenty calls of one frame beside a busy worker took
105 ms, and take 7. The worker gets as much done as before.
"""

QUIET = "qt.text.font.db=false"
"""What Qt need not tell a terminal: a name in a script that no font here knows was two dozen lines of it."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was said when the window was asked for; mostly nothing."""

    journal: Path | None = None
    locked: bool = False
    data: Path | None = None


def asked(arguments: Sequence[str]) -> Asked:
    """What was said; where something was, the reader of such words is loaded."""
    return Asked(**vars(parser().parse_args(arguments))) if arguments else Asked()


def parser() -> argparse.ArgumentParser:
    """What can be said when the window is asked for."""
    import argparse

    asked = argparse.ArgumentParser(prog="relbook", description="Open the window.")
    asked.add_argument(JOURNAL, type=Path, help="the journal to open")
    asked.add_argument(LOCKED, action="store_true", help="show the lock, whatever could open the journal")
    asked.add_argument(DATA, type=Path, help="keep everything below this folder")
    return asked


def journal_path(given: Path | None, places: paths.Places) -> Path:
    """The journal that was named, else the one open last, else the usual place."""
    return which.book(given, places, Settings(places.settings).get(remembered.JOURNAL))


def keep_within(places: paths.Places) -> None:
    """Where everything is kept below one folder, so is what Qt and other libraries would put elsewhere."""
    paths.keep_within(places)
    if paths.own_root() is not None:
        notes = str(places.runtime / "qt")  # where its dialog writes folders down, until they are removed
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, notes)


def place(screen: QWidget, old: QWidget | None, settings: Settings) -> None:
    """Put a screen where the one before stands, else where the window stood last, else well in view."""
    geometry = settings.get(remembered.GEOMETRY)
    if old is not None:
        screen.setGeometry(old.geometry())
    elif geometry.isEmpty() or not screen.restoreGeometry(geometry):
        first_place(screen)
    else:
        bring_back(screen)
    if not isinstance(screen, QMainWindow):
        heed_keys(screen)


def heed_keys(screen: QWidget) -> None:
    """Show on a screen without a book where the keyboard is; the window of a book sees to itself."""
    from relbook.ui.shared.at_keyboard import Enter, FocusRing  # a start with a book waits for neither

    FocusRing(screen, unasked=False)
    Enter(screen)


def take_away(screen: QWidget) -> None:
    """Have a screen go, and with a book's window all that only its own parts hold.

    They hold the words they showed. By itself Python comes to them after minutes, and what the next window
    lays aside before (`gc.freeze`) it never goes through.
    """
    screen.hide()
    screen.deleteLater()
    if isinstance(screen, QMainWindow):
        QTimer.singleShot(0, gc.collect)


def of_disk(error: Exception, path: Path) -> RelbookError:
    """The error of ours for what the disk said; any other fault is a bug and is raised again."""
    if isinstance(error, OSError):
        return FolderUnwritableError(path.parent)
    raise error


def make_app(kind: type[QApplication] = QApplication) -> QApplication:
    """The application with its name, its mark and its look; one of this kind where there is none yet."""
    QLoggingCategory.setFilterRules(QUIET)
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication.instance() or kind(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("relbook")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("io.github.relbook.relbook")
    app.setWindowIcon(QIcon(str(assets.path("icons/relbook.svg"))))
    sys.setswitchinterval(YIELD_S)
    gc.disable()
    clock = QTimer(app, interval=garbage.EVERY_MS)
    clock.timeout.connect(garbage.go_through)
    clock.start()
    theme()
    guard()
    speak_roles()
    return app


class Behind(QObject):
    """What a start does once a screen stands: nobody waits for it, and it is done in every case."""

    def __init__(
        self,
        single: Single,
        places: paths.Places,
        hear: Callable[[Wish], object],
        heed: Callable[[], object],
    ) -> None:
        super().__init__()
        self._single, self._places, self._hear, self._heed = single, places, hear, heed
        self._begun = False

    def begin(self) -> None:
        """Hear further starts and the system, remove what a sudden end left outside the book, mind copies."""
        if self._begun:
            return
        from relbook.ui.shared.clipboard import watch_copies
        from relbook.ui.shared.opening import forget_opened
        from relbook.ui.shared.picking import forget_places

        self._begun = True
        gc.freeze()
        self._single.called.connect(self._on_called)
        self._single.listen()
        forget_places()
        forget_opened(self._places.runtime)
        watch_copies()
        self._heed()
        self._hear(self._single.wish)

    def _on_called(self, wish: Wish) -> None:
        from relbook.ui.single import come_forward

        come_forward()
        self._hear(wish)

    def end(self) -> None:
        """Leave nothing on the clipboard or among Qt's own notes."""
        from relbook.ui.shared.clipboard import forget_copies
        from relbook.ui.shared.picking import forget_places

        forget_copies()
        forget_places()
