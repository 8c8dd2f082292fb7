"""The system asks the program to end while words are in the window alone: it stays once, and says so.

What becomes of words that can be saved is in `tests/driven/test_leaving_no_trace.py`.
"""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from relbook.app import Session
from relbook.store import drafts
from relbook.ui.window import MainWindow

if os.name != "posix":
    pytest.skip("nobody sends signals here", allow_module_level=True)

from relbook.run.ending import ASKS, Ending, _put_down, heed_log_out

OTHERS = (signal.SIGUSR1, signal.SIGALRM)


@pytest.fixture
def ending(session: Session) -> Iterator[Ending]:
    heard = [getattr(signal, name) for name in ASKS]
    before = {one: signal.getsignal(one) for one in (*heard, *OTHERS)}
    yield Ending(session)
    signal.set_wakeup_fd(-1)
    for one, way in before.items():
        signal.signal(one, way)


def test_words_that_are_nowhere_else_hold_the_first_one_up(
    ending: Ending, session: Session, window: MainWindow, marta: str, qtbot: QtBot
) -> None:
    window.journey.go_client(marta)
    window.rooms.composer.open_for(text="She said yes")
    gone = session.path.rename(session.path.with_name("gone"))
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(window.banner.isVisible)
    assert "Your words are still here" in window.banner.words.text
    assert session.window is window
    assert window.rooms.composer.pad.written() == "She said yes"
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL  # whoever asks once more ends it
    gone.rename(session.path)


@pytest.mark.parametrize("other", OTHERS)
def test_no_other_signal_ends_it(ending: Ending, session: Session, other: int, qtbot: QtBot) -> None:
    heard = []
    signal.signal(other, lambda number, _: heard.append(number))
    os.kill(os.getpid(), other)
    qtbot.waitUntil(lambda: heard == [other])
    qtbot.wait(20)
    assert session.window is not None
    assert signal.getsignal(signal.SIGTERM) != signal.SIG_DFL


class Asks:
    """Whoever asks before somebody logs out; Qt makes one only where the desktop does."""

    cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


def test_who_logs_out_leaves_no_word_behind(session: Session, window: MainWindow, marta: str) -> None:
    window.journey.go_client(marta)
    window.rooms.composer.open_for(text="She said")
    window.rooms.composer.pad.editor.insertPlainText(" yes")
    asks = Asks()
    _put_down(session, asks)  # type: ignore[arg-type]
    assert not asks.cancelled
    draft = drafts.get(marta)
    assert draft is not None
    assert "yes" in draft.text
    assert window.isVisible()  # somebody else may hold it up


def test_words_that_cannot_be_saved_hold_the_log_out_up(
    session: Session, window: MainWindow, marta: str
) -> None:
    window.journey.go_client(marta)
    window.rooms.composer.open_for(text="She said yes")
    gone = session.path.rename(session.path.with_name("gone"))
    asks = Asks()
    _put_down(session, asks)  # type: ignore[arg-type]
    assert asks.cancelled
    assert window.banner.isVisible()
    gone.rename(session.path)


@pytest.mark.parametrize(("platform", "closed"), [("win32", True), ("linux", False)])
def test_before_windows_kills_it_the_book_is_closed(
    session: Session, window: MainWindow, qapp: QApplication, platform: str, *, closed: bool
) -> None:
    heed_log_out(session, platform)
    try:
        qapp.aboutToQuit.emit()
        assert (session.journal is None) is closed
        assert Path(f"{session.path}-wal").exists() is not closed
    finally:
        qapp.commitDataRequest.disconnect()
        if closed:
            qapp.aboutToQuit.disconnect()
