"""What a start is made of: what was asked for, where a screen stands, and getting the rooms ready."""

import argparse
import os
import pkgutil
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QWidget

import relbook.ui
from relbook import __version__, assets, paths
from relbook.errors import FolderUnwritableError, RelbookError
from relbook.ui.locking.anew import LOCKED
from relbook.ui.shared import settings as remembered
from relbook.ui.shared.settings import Settings
from relbook.ui.shared.theme import theme
from relbook.ui.shared.tips import guard

FIRST_SIZE = (1280, 840)

WARMING_MS = 15
"""How long to wait between two files of the rooms, in milliseconds."""


def parser() -> argparse.ArgumentParser:
    """What can be said when the window is asked for."""
    asked = argparse.ArgumentParser(prog="relbook", description="Open the window.")
    asked.add_argument("--journal", type=Path, help="the journal to open")
    asked.add_argument(LOCKED, action="store_true", help="show the lock, whatever could open the journal")
    asked.add_argument("--data", type=Path, help="keep everything below this folder")
    return asked


def journal_path(given: Path | None, places: paths.Places) -> Path:
    """The journal that was named, else the one open last, else the usual place."""
    named = given or os.environ.get("RELBOOK_JOURNAL")
    if named:
        return Path(named).expanduser()
    last = Settings(places.settings).get(remembered.JOURNAL)
    return Path(last) if last and Path(last).exists() else places.journal


def place(screen: QWidget, old: QWidget | None, settings: Settings) -> None:
    """Put a screen where the one before stands, else where the window stood last, else well in view."""
    geometry = settings.get(remembered.GEOMETRY)
    if old is not None:
        screen.setGeometry(old.geometry())
    elif geometry.isEmpty() or not screen.restoreGeometry(geometry):
        room = QGuiApplication.primaryScreen().availableGeometry()
        screen.resize(min(FIRST_SIZE[0], room.width() * 9 // 10), min(FIRST_SIZE[1], room.height() * 9 // 10))


class Warming(QObject):
    """Loads the rooms while somebody types a passphrase, a file at a time so that no key waits.

    They take most of a start; the lock is on the screen before any of them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rest = _modules()
        self._timer = QTimer(self, interval=WARMING_MS)
        self._timer.timeout.connect(self._on_time)
        self._timer.start()

    def _on_time(self) -> None:
        found = next(self._rest, "")
        if found:
            import_module(found)
        else:
            self._timer.stop()


def _modules() -> Iterator[str]:
    """Every file of the interface, those that many others stand on first and those that join all last."""
    return iter(sorted(_below(list(relbook.ui.__path__), "relbook.ui"), key=_order))


def _below(folders: Sequence[str], name: str) -> Iterator[str]:
    """The files of a package, found without loading any."""
    for one in pkgutil.iter_modules(folders):
        if one.ispkg:
            yield from _below([str(Path(folder) / one.name) for folder in folders], f"{name}.{one.name}")
        else:
            yield f"{name}.{one.name}"


def _order(name: str) -> tuple[bool, bool, int, str]:
    return ".wiring." in name, ".shared." not in name, -name.count("."), name


def of_disk(error: Exception, path: Path) -> RelbookError:
    """The error of ours for what the disk said; any other fault is a bug and is raised again."""
    if isinstance(error, OSError):
        return FolderUnwritableError(path.parent)
    raise error


def make_app(kind: type[QApplication] = QApplication) -> QApplication:
    """The application with its name, its mark and its look; one of this kind where there is none yet."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication.instance() or kind(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("relbook")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("io.github.relbook.relbook")
    app.setWindowIcon(QIcon(str(assets.path("icons/relbook.svg"))))
    theme()
    guard()
    return app
