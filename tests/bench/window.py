"""The real window on a book, and how long its thread is busy: shared by every figure that is seen.

A key counts until the window has painted what it leads to. An event counts from its delivery to its
end with all it calls; the longest one is how long a click would have had to wait.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from relbook import paths
from relbook.app import Session, make_app
from relbook.ui.shared.theme import theme
from relbook.ui.window import MainWindow
from tests.bench.book import NOW, Book
from tests.bench.timing import Spread

SIZE = (1440, 900)
"""How large the window is, in pixels."""

QUIET_MS = 120
"""Nothing happens for so long: what was begun has come to its end."""

TRIFLE_MS = 0.3
"""Events shorter than this are nothing that happens: clocks, and the waiting itself."""

ANSWERS = 3
"""How often what the workers answered may lead to another question before a window is at rest."""

PATIENCE_S = 20.0
"""Longer than this nothing is waited for."""


class Watched(QApplication):
    """The application, with a clock at the door every event comes through."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.longest = 0.0  # milliseconds, of the events since `begin`
        self.painted_at = 0.0  # when the screen looked at was painted with what is waited for
        self._ended = 0.0
        self._inside = False
        self._paints = False
        self._screen: QWidget | None = None
        self._ready: Callable[[], bool] | None = None

    def begin(self, screen: QWidget | None, ready: Callable[[], bool] | None = None) -> None:
        """Forget what was, and look for paintings of this widget and of what is in it.

        With `ready` the first that has it true counts: what follows is another picture. Else it is the last.
        """
        self.longest, self.painted_at, self._screen, self._ready = 0.0, 0.0, screen, ready
        self._ended = perf_counter()

    def still(self) -> float:
        """How long nothing has happened, in milliseconds."""
        return (perf_counter() - self._ended) * 1000

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._inside:
            if not self._paints and event.type() == QEvent.Type.Paint and self._shows(receiver):
                self._paints = True
            return super().notify(receiver, event)
        self._inside, self._paints, begun = True, False, perf_counter()
        try:
            return super().notify(receiver, event)
        finally:
            self._inside, over = False, perf_counter()
            took = (over - begun) * 1000
            self.longest = max(self.longest, took)
            if took > TRIFLE_MS:
                self._ended = over
            if self._paints and self._counts():
                self.painted_at = over

    def _counts(self) -> bool:
        return self._ready is None or (not self.painted_at and self._ready())

    def _shows(self, receiver: QObject) -> bool:
        screen = self._screen
        if screen is None or not isinstance(receiver, QWidget):
            return False
        return receiver is screen or screen.isAncestorOf(receiver)


@dataclass(frozen=True, slots=True)
class Seen:
    """One act, in milliseconds: until what it led to was on the screen, and its longest event."""

    painted: float
    longest: float


class Stage:
    """The window on a book, as somebody would see it."""

    def __init__(self, app: Watched, session: Session, window: MainWindow) -> None:
        self.app, self.session, self.window = app, session, window

    def see(
        self,
        act: Callable[[], object],
        screen: QWidget,
        ready: Callable[[], bool] | None = None,
        *,
        quiet: float = QUIET_MS,
    ) -> Seen:
        """Do something, and wait until `screen` (or something in it) was painted with `ready` true.

        Everything else that follows of itself (what is loaded later, what settles) is waited for too,
        and counts for the longest event, until nothing has happened for `quiet` milliseconds.
        """
        self.app.begin(screen, ready)
        begun = perf_counter()
        act()
        acted = perf_counter()
        painted = 0.0
        while True:
            painted = painted or self._painted_since(begun)
            if (painted and self.app.still() > quiet) or perf_counter() - begun > PATIENCE_S:
                break
            _one_round()
        if not painted:
            raise TimeoutError("what was waited for was never painted")
        return Seen(painted, max(self.app.longest, (acted - begun) * 1000))

    def rest(self, milliseconds: int = QUIET_MS) -> None:
        """Let everything come to its end."""
        self.app.begin(None)
        begun = perf_counter()
        while self.app.still() < milliseconds and perf_counter() - begun < PATIENCE_S:
            _one_round()

    def settle(self) -> None:
        """The same, and let the workers come to the end of what they were asked.

        On a busy machine their first answers came into the middle of a figure.
        """
        for _ in range(ANSWERS):
            self._hear_workers()
            self.rest()

    def _hear_workers(self) -> None:
        background, told = self.window.rooms.background, []
        asked = [partial(int), partial(int)]
        hear = background.done.connect(lambda job, _: told.append(job))
        for job, soon in zip(asked, (True, False), strict=True):
            background.run(job, soon=soon)
        begun = perf_counter()
        while not all(job in told for job in asked) and perf_counter() - begun < PATIENCE_S:
            _one_round()
        background.done.disconnect(hear)

    def _painted_since(self, begun: float) -> float:
        return (self.app.painted_at - begun) * 1000 if self.app.painted_at > begun else 0.0


@contextmanager
def shown(book: Book, *, size: tuple[int, int] = SIZE) -> Iterator[Stage]:
    """The window on a copy of the book that windows write in, at Today, painted and at rest.

    The copy is kept: a window notes what it showed, and a figure takes back what else it writes.
    """
    app = watched()
    theme().still = True
    with TemporaryDirectory(prefix="bench-window-") as house:
        session = Session(book.lent, paths.places(Path(house)), lambda: NOW)
        session.open()
        window = session.window
        assert window is not None, "the book did not open"
        window.resize(*size)
        window.activateWindow()
        stage = Stage(app, session, window)
        stage.rest()
        stage.settle()
        _stop_clocks(window)
        try:
            yield stage
        finally:
            screen = session.screen
            session.leave()
            if screen is not None:
                screen.hide()
                screen.deleteLater()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            app.processEvents()


@contextmanager
def page_of(book: Book, entries: int) -> Iterator[Stage]:
    """The same, at the page of a client with about so many entries, at rest."""
    with book.opened():
        key = book.client(entries)
    with shown(book) as stage:
        stage.window.journey.go_client(key)
        stage.rest()
        yield stage


def watched() -> Watched:
    """The application of this process, made when it is not there yet; none may have been made before."""
    app = make_app(Watched)
    assert isinstance(app, Watched), "another application was made first"
    return app


def press(widget: QWidget, letter: str) -> None:
    """Press and let go the key of a letter of any script, as a keyboard or an input method does."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def painted(seen: list[Seen]) -> Spread:
    """How long each took to be seen."""
    return Spread(tuple(one.painted for one in seen))


def busy(seen: list[Seen]) -> Spread:
    """The longest event of each."""
    return Spread(tuple(one.longest for one in seen))


def _stop_clocks(window: MainWindow) -> None:
    """What comes by itself once a day or an hour does not come in the middle of a figure."""
    keeper, watch = window.rooms.keeper, window.rooms.sound_watch
    for clock in (*keeper.findChildren(QTimer), *watch.findChildren(QTimer)):
        clock.stop()


def _one_round() -> None:
    """Let the window do what is there to do, sleeping up to 2 ms where nothing is."""
    loop = QEventLoop()
    QTimer.singleShot(2, loop.quit)
    loop.exec()
