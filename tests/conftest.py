"""Every test gets a home of its own, an offscreen screen and no way out."""

import gc
import os
import shutil
import socket
import sqlite3  # noqa: F401 - Python's own, before another stands in for it (`relbook/store/__init__.py`)
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from relbook.start import garbage
from tests.as_at_first import take_back

if TYPE_CHECKING:
    from relbook.store.database import Journal

os.environ["QT_QPA_PLATFORM"] = os.environ.get("RELBOOK_TEST_PLATFORM", "offscreen")  # before Qt is imported
os.environ["LC_ALL"] = "C.UTF-8"  # days, numbers and messages of programs, whatever this machine speaks
os.environ.pop("LANGUAGE", None)

gc.disable()  # as in the window: `swept` does it, where nothing is painted and on no other thread

collect_ignore_glob = ["bench/programs/*"]  # they run as they are loaded, each in a process of its own

settings.register_profile("desk", deadline=None, max_examples=60)
settings.register_profile("ci", deadline=None, max_examples=60, derandomize=True)
settings.load_profile("ci" if "CI" in os.environ else "desk")

UNIX = getattr(socket, "AF_UNIX", None)
WAYS_OUT = ("connect", "connect_ex", "bind", "sendto")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in a line what was left out, and for want of what."""
    skipped = terminalreporter.stats.get("skipped", ())
    reasons = Counter(report.longrepr[2].removeprefix("Skipped: ") for report in skipped)
    if reasons:
        said = ", ".join(f"{count} ({reason})" for reason, count in reasons.most_common())
        terminalreporter.write_line(f"Left out: {said}")


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """The windows of a test go with it: what is dressed anew in the next would else be dressed with them."""
    yield
    assert not gc.isenabled(), "it would go through its garbage wherever one object more is made"
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent
        from PySide6.QtGui import QGuiApplication

        left = _books_left()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if QGuiApplication.instance() is not None:
            QGuiApplication.clipboard().clear()  # what is left there outlives Python, and crashes
        if left:
            gc.collect()  # the next window lays aside what is there by then, and nothing comes to it again
    garbage.go_through()


def _books_left() -> bool:
    """Whether the window of a book is about to go: its parts hold each other."""
    from PySide6.QtWidgets import QApplication

    loaded = sys.modules.get("relbook.ui.window")
    return loaded is not None and any(
        isinstance(window, loaded.MainWindow) for window in QApplication.topLevelWidgets()
    )


@pytest.fixture(autouse=True)
def as_at_first() -> Iterator[None]:
    """No test leaves the next of its process another look, language, zone, or call mode.

    `at_once` asks for it before `monkeypatch`: it ends once that has taken back what it changed.
    """
    yield
    take_back()


@pytest.fixture(autouse=True)
def at_once(
    as_at_first: None, monkeypatch: pytest.MonkeyPatch
) -> None:  # `as_at_first` ends behind monkeypatch
    """What a window reads once its picture is there is read at once: a test looks right behind a click."""
    from relbook.ui.shared.later import Later

    monkeypatch.setattr(Later, "at_once", True)


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nobody is ever called and nobody may call; a test that tries, fails."""
    tried: list[str] = []
    for way in WAYS_OUT:
        _watch(way, tried, monkeypatch)
    yield
    assert not tried, "relbook used the network"  # a worker thread may have swallowed the first complaint


def _watch(way: str, tried: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    original = getattr(socket.socket, way)

    def guarded(self: socket.socket, *rest: object) -> object:
        if self.family == UNIX:
            return original(self, *rest)
        tried.append(way)
        pytest.fail(f"relbook tried to {way} a network socket")

    monkeypatch.setattr(socket.socket, way, guarded)


@pytest.fixture(autouse=True)
def doors() -> Iterator[None]:
    """A start hardens the whole process; the next test makes its files as the machine would, all the same."""
    mask = os.umask(0o022)
    yield
    os.umask(mask)


@pytest.fixture(scope="session", autouse=True)
def session_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """What lives as long as the session, such as Qt's application, sees no real home either."""
    with pytest.MonkeyPatch.context() as patch:
        yield _move_in(tmp_path_factory.mktemp("session"), patch)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for this test alone; nothing of the person at the keyboard is read or written."""
    return _move_in(tmp_path_factory.mktemp("house"), monkeypatch)


def _move_in(folder: Path, patch: pytest.MonkeyPatch) -> Path:
    house = folder / "home"
    for name, place in _places(house).items():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        patch.setenv(name, str(place))
    patch.delenv("RELBOOK_DATA", raising=False)
    return house


def _places(house: Path) -> dict[str, Path]:
    return {
        "HOME": house,
        "USERPROFILE": house,
        "APPDATA": house / "roaming",
        "LOCALAPPDATA": house / "local",
        "XDG_DATA_HOME": house / ".local/share",
        "XDG_STATE_HOME": house / ".local/state",
        "XDG_CONFIG_HOME": house / ".config",
        "XDG_CACHE_HOME": house / ".cache",
        "XDG_RUNTIME_DIR": house / "run",
    }


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty journal, migrated the way a user's is."""
    from relbook.store.opening import open_journal

    made = open_journal(tmp_path_factory.mktemp("blank") / "test.relbook", device="test", shared=True)
    made.leave()
    return made.path


@pytest.fixture
def journal(tmp_path: Path, blank: Path) -> Iterator["Journal"]:
    """An empty journal on disk, open."""
    from relbook.store.opening import open_journal

    book = tmp_path / "book" / "test.relbook"
    book.parent.mkdir(mode=0o700, exist_ok=True)
    shutil.copy(blank, book)
    database = open_journal(book, device="test", shared=True)
    yield database
    _stop_clocks()
    database.leave()


def _stop_clocks() -> None:
    """A draft saves itself a moment after the last key: no clock outlasts the journal it writes to."""
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    for widget in QApplication.topLevelWidgets():
        for clock in widget.findChildren(QTimer):
            clock.stop()


@pytest.fixture
def ada(journal: "Journal") -> str:
    """A client to write about."""
    from relbook.store import clients

    return clients.add("Ada Lovelace").row_id
