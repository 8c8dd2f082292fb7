"""The first start over a journal listens; one that holds the place and says nothing is no obstacle."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from relbook.store.lock import WriterLock
from relbook.ui import calling, single
from relbook.ui.shared import patience
from relbook.ui.shared.patience import Meanwhile
from relbook.ui.single import TOKEN, Single, come_forward, pipe
from relbook.ui.unlocking.waiting import WaitingScreen
from relbook.wish import HEAD, LONGEST, Act, Wish, spell

ANOTHER = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from relbook.ui.single import TOKEN, Single
from relbook.wish import Act, Wish
app, here = QCoreApplication(), Path(sys.argv[1])
os.environ[TOKEN] = "a-wish"
wish = Wish(Act.WRITE, "Überlegt:\\nnachfragen" * 2_000)
print(Single(here / "j.relbook", here / "run", wish).is_first(), os.environ[TOKEN])
"""

QUIET = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from relbook.ui.single import Single
app, here = QCoreApplication(), Path(sys.argv[1])
print(Single(here / "j.relbook", here / "run", ask=sys.exit).is_first())
"""

LISTENING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from relbook.ui.single import Single
app, here = QCoreApplication(), Path(sys.argv[1])
first = Single(here / "j.relbook", here / "run")
assert first.is_first()
first.listen()
app.processEvents()
print(sorted(place.is_socket() for place in (here / "run").iterdir()), "PySide6.QtNetwork" in sys.modules)
first.end()
print([place.is_socket() for place in (here / "run").iterdir()])
"""


@pytest.fixture
def start(tmp_path: Path, qapp: object) -> Iterator[Callable[[str], Single]]:
    """Starts over a journal of this name; all end with the test."""
    begun: list[Single] = []

    def one(name: str) -> Single:
        begun.append(Single(tmp_path / name, tmp_path / "run"))
        return begun[-1]

    yield one
    for each in begun:
        each.end()


def test_the_first_is_called_by_the_second(
    tmp_path: Path, start: Callable[[str], Single], qtbot: QtBot
) -> None:
    first = start("j.relbook")
    assert first.is_first()
    first.listen()
    with qtbot.waitSignal(first.called, timeout=30_000) as called:
        second = subprocess.Popen(
            [sys.executable, "-c", ANOTHER, tmp_path], stdout=subprocess.PIPE, text=True
        )
    assert called.args == [Wish(Act.WRITE, "Überlegt:\nnachfragen" * 2_000, token="a-wish")]
    come_forward()  # nothing can be seen: nothing comes
    assert second.communicate()[0] == "False a-wish\n"
    assert os.environ.pop(TOKEN) == "a-wish"
    another = start("another.relbook")
    assert another.is_first()
    another.listen()
    places = list((tmp_path / "run").iterdir())
    assert len(places) == 4
    assert not [place for place in (tmp_path / "run", *places) if place.stat().st_mode & 0o077]
    assert not [place for place in places if "relbook" in place.name]
    first.end()
    assert start("j.relbook").is_first()


@pytest.mark.skipif(os.name != "posix", reason="Qt's network listens there from the beginning")
def test_who_is_called_by_nobody_loads_nothing_to_answer_with(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LISTENING, str(tmp_path)]
    told = subprocess.run(command, capture_output=True, check=False, text=True)
    assert told.stdout == "[False, True] False\n[]\n", told.stderr


def test_after_a_call_the_place_is_left_as_clean(
    tmp_path: Path, start: Callable[[str], Single], qtbot: QtBot
) -> None:
    first = start("j.relbook")
    assert first.is_first()
    first.listen()
    for _ in range(2):
        with qtbot.waitSignal(first.called, timeout=30_000):
            second = subprocess.Popen([sys.executable, "-c", ANOTHER, tmp_path], stdout=subprocess.DEVNULL)
        assert second.wait() == 0
    first.end()
    assert not [place for place in (tmp_path / "run").iterdir() if place.is_socket()]


@pytest.mark.skipif(sys.platform != "linux", reason="folders have no numbers there")
def test_in_a_deep_folder_the_first_is_called_all_the_same(tmp_path: Path, qtbot: QtBot) -> None:
    deep = tmp_path.joinpath(*["a-folder-with-a-long-name"] * 6)
    deep.mkdir(parents=True)
    first = Single(deep / "j.relbook", deep / "run")
    assert first.is_first()
    first.listen()
    with qtbot.waitSignal(first.called, timeout=30_000):
        second = subprocess.Popen([sys.executable, "-c", ANOTHER, deep], stdout=subprocess.PIPE, text=True)
    assert second.communicate()[0] == "False a-wish\n"
    assert [place.stat().st_mode & 0o077 for place in (deep / "run").iterdir()] == [0, 0]
    first.end()
    assert list((deep / "run").iterdir()) == []
    os.environ.pop(TOKEN)


@pytest.mark.skipif(os.name != "posix", reason="links are another thing there")
def test_whichever_way_leads_to_a_journal_it_has_one_window(
    tmp_path: Path, start: Callable[[str], Single]
) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "home").symlink_to(tmp_path / "disk")
    assert start("disk/j.relbook")._place == start("home/j.relbook")._place
    assert start("disk/j.relbook")._place != start("j.relbook")._place


def test_windows_is_told_a_name_that_it_takes_and_that_is_nobody_elses() -> None:
    """Names of pipes hold no backslash and at most 256 letters, and all users share them."""
    ana, ben = (rf"C:\Users\{who}\AppData\Local\relbook\Cache\run\window-1" for who in ("Ana", "Ben"))
    assert pipe(ana) == pipe(ana) != pipe(ben)
    assert pipe("\\".join([ana] * 9)).replace("-", "").isalnum()


def test_a_window_that_turns_to_another_journal_hears_its_starts(
    tmp_path: Path, start: Callable[[str], Single], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start("one.relbook")
    assert window.is_first()
    window.listen()
    before = window._place
    window.turn_to(tmp_path / "two.relbook")
    assert window._place.exists() and not before.exists()
    assert start("one.relbook").is_first()
    monkeypatch.setattr(calling, "ANSWER_MS", 50)
    assert not WriterLock(window._place).take()
    third = start("three.relbook")
    assert third.is_first()
    third.turn_to(tmp_path / "two.relbook")  # which has a window
    third.end()
    assert window._place.exists()


@pytest.mark.parametrize(
    "said",
    [
        b"a-wish\n",
        f"{LONGEST + 1:0{HEAD}x}".encode(),
        spell(Wish()) + b"and more",
        b"00000002[]",
        f"{20_000:0{HEAD}x}".encode() + b"[" * 20_000,
    ],
)
def test_what_is_no_wish_is_cut_off_and_the_next_is_heard(
    tmp_path: Path, start: Callable[[str], Single], qtbot: QtBot, said: bytes
) -> None:
    heard: list[Wish] = []
    first = start("j.relbook")
    assert first.is_first()
    first.called.connect(heard.append)
    first.listen()
    for words, answer in ((said, b""), (spell(Wish(Act.SEARCH, "tea")), b"here")):
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(10)
            line.connect(str(first._place))
            line.sendall(words)
            qtbot.waitUntil(partial(_answered, line, answer))
    assert heard == [Wish(Act.SEARCH, "tea")]


def _answered(line: socket.socket, answer: bytes) -> bool:
    """Whether this is what came back: nothing where the line was cut off."""
    line.settimeout(0)
    try:
        return line.recv(8) == answer
    except BlockingIOError:
        return False
    except ConnectionResetError:
        return answer == b""


def test_whoever_says_nothing_is_cut_off(
    tmp_path: Path, start: Callable[[str], Single], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single, "WISH_MS", 50)
    first = start("j.relbook")
    assert first.is_first()
    first.listen()
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(first._place))
        line.sendall(b"0000")
        qtbot.waitUntil(lambda: _answered(line, b""))


def test_nothing_is_told_to_what_is_not_ours(tmp_path: Path) -> None:
    assert not calling._may_be_told(tmp_path / "nothing")
    (tmp_path / "file").touch()
    assert not calling._may_be_told(tmp_path / "file")


def test_one_that_does_not_answer_is_no_obstacle(
    tmp_path: Path, start: Callable[[str], Single], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calling, "ANSWER_MS", 50)
    monkeypatch.setattr(calling, "TRIES", 2)
    busy = start("j.relbook")
    assert busy.is_first()
    busy.listen()
    assert start("j.relbook").is_first()  # it listens, and hears nothing
    busy.end()
    held = WriterLock(busy._place)
    assert held.take()
    assert start("j.relbook").is_first()  # it does not even listen
    held.undo()


def test_who_waits_is_told_and_chooses(
    start: Callable[[str], Single], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """What is waited for is shown, and may be left or passed by."""
    monkeypatch.setattr(patience, "QUIET_S", 0.1)
    assert start("j.relbook").is_first()  # it does not listen yet
    for button, is_first in (("read", True), ("leave", False)):
        shown: list[WaitingScreen] = []
        second = start("j.relbook")
        second._ask = partial(_pressing, shown, button)
        assert second.is_first() is is_first
        (screen,) = shown
        assert "does not answer yet" in screen.heading.text
        assert not screen.isVisible()


def test_what_is_shown_goes_once_the_first_answers(
    start: Callable[[str], Single], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """It hears something as soon as events are gone through, which the page does while it stands."""
    monkeypatch.setattr(patience, "QUIET_S", 0)
    busy = start("j.relbook")
    assert busy.is_first()
    busy.listen()
    second = start("j.relbook")
    shown: list[WaitingScreen] = []
    second._ask = partial(_looking, shown)
    with qtbot.waitSignal(busy.called):
        assert not second.is_first()
    assert len(shown) == 1


def _looking(shown: list[WaitingScreen]) -> Callable[[], Meanwhile]:
    """Somebody who sees the page and waits."""
    shown.append(WaitingScreen())
    return shown[0].chosen


def _pressing(shown: list[WaitingScreen], button: str) -> Callable[[], Meanwhile]:
    """Somebody who sees the page and presses one of its buttons at the second look."""
    screen = WaitingScreen()
    assert screen.isVisible()
    shown.append(screen)
    QTimer.singleShot(0, getattr(screen, button).click)
    return screen.chosen


def test_who_opened_beside_it_leaves_it_its_place(
    tmp_path: Path, start: Callable[[str], Single], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """It took the place of the first over, which nobody could call from then on."""
    monkeypatch.setattr(calling, "ANSWER_MS", 50)
    busy = start("j.relbook")
    assert busy.is_first()
    busy.listen()
    beside = start("j.relbook")
    assert beside.is_first()
    beside.listen()
    beside.end()
    second = subprocess.Popen([sys.executable, "-c", QUIET, tmp_path], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.communicate()[0] == "False\n"
    again = start("j.relbook")
    assert again.is_first()
    again.listen()
    again.turn_to(tmp_path / "another.relbook")
    assert again._listens  # there it is the only one


def test_who_answers_within_two_seconds_is_waited_for_quietly(
    tmp_path: Path, start: Callable[[str], Single], qtbot: QtBot
) -> None:
    first = start("j.relbook")
    assert first.is_first()
    first.listen()
    with qtbot.waitSignal(first.called, timeout=30_000):
        second = subprocess.Popen([sys.executable, "-c", QUIET, tmp_path], stdout=subprocess.PIPE, text=True)
    assert second.communicate()[0] == "False\n"
