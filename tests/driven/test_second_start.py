"""The real program, started more than once over one journal: one window stays, and none stands in its way."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from relbook.store import soundness
from relbook.store.models import DraftRow, EntryRow
from relbook.store.opening import open_journal

ROOT = Path(__file__).parents[2]
PATIENCE = 60
"""How long a start may take on a busy machine, in seconds; nothing here is a measurement."""
RACERS = 4

Start = Callable[..., subprocess.Popen[bytes]]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills with a signal")


@pytest.fixture
def house(tmp_path: Path) -> Path:
    open_journal(tmp_path / "journal.relbook").leave()
    return tmp_path


@pytest.fixture
def start(house: Path) -> Iterator[Start]:
    """Starts the program over the journal of a folder."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "RELBOOK_DATA": str(house)}
    env.pop("DBUS_SESSION_BUS_ADDRESS", None)
    begun: list[subprocess.Popen[bytes]] = []

    def one(*words: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen([sys.executable, "-m", "relbook", *words], cwd=ROOT, env=env)
        begun.append(process)
        return process

    yield one
    for process in begun:
        process.kill()
        process.wait()


def wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not until():
        assert time.monotonic() < end
        time.sleep(0.05)


def open_in(house: Path, process: subprocess.Popen[bytes]) -> bool:
    """Whether this process writes in the journal: it is in use, and there is its log of changes."""
    return process.poll() is None and (house / "journal.relbook-wal").exists()


def test_one_of_many_stays_and_one_that_died_is_no_obstacle(house: Path, start: Start) -> None:
    racers = [start() for _ in range(RACERS)]
    wait(lambda: sum(one.poll() is None for one in racers) == 1)
    (first,) = [one for one in racers if one.poll() is None]
    assert {one.returncode for one in racers if one is not first} == {0}
    wait(lambda: open_in(house, first))
    assert start().wait(PATIENCE) == 0
    assert first.poll() is None
    first.send_signal(signal.SIGKILL)
    first.wait()
    later = [start(), start()]
    wait(lambda: sum(one.poll() is None for one in later) == 1)
    assert {one.poll() for one in later} == {None, 0}


def kept(house: Path) -> tuple[list[str], list[str]]:
    """What the journal holds of unfinished words, and of entries."""
    journal = open_journal(house / "journal.relbook", read_only=True)
    try:
        return [row.text for row in DraftRow.select()], [row.text for row in EntryRow.select()]
    finally:
        journal.leave()


def test_what_a_second_start_is_given_comes_to_the_first_and_a_verb_beside_it_writes(
    house: Path, start: Start
) -> None:
    first = start("write", "A thought on the way")
    wait(lambda: open_in(house, first))
    assert start("write", "and", "one more").wait(PATIENCE) == 0
    assert start("add", "Noted beside the window").wait(PATIENCE) == 0
    wait(lambda: kept(house) == (["A thought on the way\nand one more"], ["Noted beside the window"]))
    assert first.poll() is None
    first.send_signal(signal.SIGKILL)
    first.wait()
    journal = open_journal(house / "journal.relbook")
    assert soundness.is_sound(journal)
    journal.leave()
    assert kept(house) == (["A thought on the way\nand one more"], ["Noted beside the window"])
