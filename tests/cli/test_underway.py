"""What takes long says at the terminal how far it is, and Ctrl+C stops it where that is safe."""

import io
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from relbook.errors import CancelledError
from relbook.store.index import EDITION
from relbook.store.opening import open_journal
from relbook.verbs import underway
from tests.cli.conftest import Speak


class Terminal(io.StringIO):
    """A stderr somebody looks at."""

    def isatty(self) -> bool:
        return True


class Impatient(Terminal):
    """One before which somebody presses Ctrl+C as soon as it says how long it takes."""

    def write(self, text: str) -> int:
        if "again" in text and not self.getvalue():
            os.kill(os.getpid(), signal.SIGINT)
        return super().write(text)


def looked_at(monkeypatch: pytest.MonkeyPatch, terminal: Terminal | None = None) -> Terminal:
    """From now on, and at once; a fixture would be too early, for the capture of a test begins after it."""
    terminal = terminal or Terminal()
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
    with underway.shown("Forgetting") as going:
        going.past_stopping()
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)


@pytest.fixture
def earlier(relbook: Speak, path: Path) -> Path:
    """A book whose index an earlier relbook made."""
    relbook("client", "add", "Ada")
    relbook("add", "--client", "Ada", "Apples of autumn")
    journal = open_journal(path)
    journal.user_version = EDITION - 1
    journal.leave()
    return path


@pytest.mark.parametrize("verb", ["search apples", "client add Grace"])
def test_a_verb_that_makes_the_index_again_says_so_and_scripts_do_not_see_it(
    relbook: Speak, earlier: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    seen = looked_at(monkeypatch)
    said = relbook(*verb.split())
    assert "\rMaking the index again 100 %" in seen.getvalue()
    assert said.code == 0 and "index" not in said.out
    seen.truncate(0)
    relbook(*verb.split())
    assert "Making" not in seen.getvalue(), "it is made once"


def test_ctrl_c_leaves_the_index_there_was(
    relbook: Speak, earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = looked_at(monkeypatch, Impatient())
    said = relbook("search", "apples")
    assert (said.code, said.out) == (1, "")
    assert "Stopped. Nothing was left half done." in seen.getvalue()
    journal = open_journal(earlier, read_only=True)
    assert journal.user_version == EDITION - 1
    journal.leave()
    said = relbook("search", "apples")
    assert said.code == 0 and "Apples of autumn" in said.out
