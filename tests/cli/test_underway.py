"""What takes long says at the terminal how far it is, and Ctrl+C stops it where that is safe."""

import io
import os
import signal
from collections.abc import Iterator

import pytest

from relbook.errors import CancelledError
from relbook.verbs import underway


class Terminal(io.StringIO):
    """A stderr somebody looks at."""

    def isatty(self) -> bool:
        return True


def looked_at(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """From now on, and at once; a fixture would be too early, for the capture of a test begins after it."""
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    monkeypatch.setattr(underway, "SOON", 0)
    monkeypatch.setattr(underway, "AGAIN", 0)
    return terminal


def test_how_far_it_is_stands_in_one_line_that_is_wiped(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = looked_at(monkeypatch)
    with underway.shown("Backing up") as going:
        going.at(1, 4)
        going.at(4, 4)
    said = seen.getvalue().split("\r")
    assert said[:3] == ["", "Backing up 25 %", "Backing up 100 %"]
    assert said[3:] == [" " * len("Backing up 100 %"), ""]


def test_where_nobody_looks_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    piped = io.StringIO()
    monkeypatch.setattr("sys.stderr", piped)
    monkeypatch.setattr(underway, "SOON", 0)
    with underway.shown("Backing up") as going:
        going.at(1, 4)
    assert piped.getvalue() == ""


def test_what_is_quick_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = looked_at(monkeypatch)
    monkeypatch.setattr(underway, "SOON", 600)
    with underway.shown("Backing up") as going:
        going.at(1, 4)
    assert seen.getvalue() == ""


def test_the_first_ctrl_c_asks_it_to_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = looked_at(monkeypatch)
    before = signal.getsignal(signal.SIGINT)
    with underway.shown("Backing up") as going:
        os.kill(os.getpid(), signal.SIGINT)
        assert signal.getsignal(signal.SIGINT) == before, "the second one ends the program"
        with pytest.raises(CancelledError):
            going.at(1, 4)
    assert "Backing up stopping" in seen.getvalue()
    assert signal.getsignal(signal.SIGINT) == before


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """Ctrl+C as a terminal has it: whoever runs this in the background has it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_what_cannot_be_stopped_leaves_ctrl_c_as_it_is(ctrl_c: None) -> None:
    with pytest.raises(KeyboardInterrupt), underway.shown("Forgetting", stoppable=False):
        os.kill(os.getpid(), signal.SIGINT)
