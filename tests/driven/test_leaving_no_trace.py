"""The real program in a process of its own: what a lock leaves, what a kill costs, what files tell."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Timer

import pytest

from relbook.journal.selection import EVERYTHING
from relbook.store import clients, entries
from relbook.store import drafts as unfinished
from relbook.store.models import DraftRow
from relbook.store.opening import open_journal
from relbook.store.visit import visit
from relbook.ui.shared.autosave import LIMIT_MS
from tests.driven.closed import leave_it_to_root, mapped
from tests.driven.spellings import told, unpacked

ROOT = Path(__file__).parents[2]
PASSPHRASE = "zebra violin harbour candle"
NAME = "Quillfeather Marta"
WORDS = "Kanarienvogel Brombeermarmelade"
PATIENCE = 60
"""How long a start may take on a busy machine, in seconds; nothing here is a measurement."""

SECRETS = (WORDS.split(maxsplit=1)[0], NAME.split(maxsplit=1)[0], "violin harbour")
"""What is looked for: a stem of twenty words in as many places, a name, and the middle of the passphrase."""

SLACK_MS = 1_000
"""What a busy disk may add to the two seconds, in milliseconds."""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@dataclass
class Run:
    """A run of the program with somebody at its keyboard."""

    process: subprocess.Popen[str]
    home: Path
    journal: Path

    def hear(self, word: str) -> list[str]:
        """Everything it says until this word."""
        assert self.process.stdout is not None
        said: list[str] = []
        for line in self.process.stdout:
            said.append(line.strip())
            if line.startswith(word):
                return said
        raise AssertionError(f"it ended before {word}: {said[-5:]}")

    def wait(self, until: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not until():
            assert time.monotonic() < end
            assert self.process.poll() is None
            time.sleep(0.05)

    def words(self) -> list[bytes]:
        """How it was started, as everybody on this machine can see."""
        return Path(f"/proc/{self.process.pid}/cmdline").read_bytes().split(b"\0")


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Callable[[str], Run]]:
    """Starts the program over a journal with a passphrase, in a home of its own."""
    home, begun, timers = tmp_path / "home", [], []
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "TMPDIR": str(home / "tmp")}
    places = {"XDG_CONFIG_HOME": ".config", "XDG_CACHE_HOME": ".cache", "XDG_DATA_HOME": ".local/share"}
    places |= {"XDG_STATE_HOME": ".local/state", "XDG_RUNTIME_DIR": "run", "TMPDIR": "tmp"}
    for name, place in places.items():
        (home / place).mkdir(mode=0o700, parents=True, exist_ok=True)
        env[name] = str(home / place)
    env.pop("DBUS_SESSION_BUS_ADDRESS", None)
    journal = home / ".local/share/relbook/journal.relbook"

    def start(plan: str) -> Run:
        open_journal(journal, PASSPHRASE).leave()
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.driven.writer"],
            cwd=ROOT,
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert process.stdin is not None
        process.stdin.write(f"{plan}\n{PASSPHRASE}\n{NAME}\n{WORDS}\n")
        process.stdin.flush()
        begun.append(process)
        patience = Timer(2 * PATIENCE, process.kill)
        patience.start()
        timers.append(patience)
        return Run(process, home, journal)

    yield start
    for timer in timers:
        timer.cancel()
    for process in begun:
        process.kill()
        process.communicate()


def drafts(journal: Path) -> list[str]:
    """What the journal holds of unfinished words, as the next start finds it."""
    opened = open_journal(journal, PASSPHRASE)
    found = [row.text for row in DraftRow.select()]
    assert [client.name for client in clients.everyone()] == [NAME]
    opened.leave()
    return found


def memory(pid: int) -> bytes:
    """Everything a process has written into its memory."""
    found = []
    try:
        with Path(f"/proc/{pid}/mem").open("rb") as file:
            for line in mapped(pid).splitlines():
                span, rights, *_ = line.split()
                if rights.startswith("rw"):  # what is only read is a file of somebody else's
                    start, end = (int(part, 16) for part in span.split("-"))
                    found.append(_piece(file.fileno(), start, end))
    except PermissionError:
        leave_it_to_root()
    return b"".join(found)


def _piece(file: int, start: int, end: int) -> bytes:
    try:
        return os.pread(file, end - start, start)
    except OSError:
        return b""  # a mapping of a device


def test_a_lock_leaves_nothing_in_memory_and_nothing_in_any_file(begin: Callable[[str], Run]) -> None:
    run = begin("lock")
    run.hear("locking")
    run.wait(lambda: b"--locked" in run.words())
    assert not told(b"\n".join(run.words()), *SECRETS)
    run.wait(lambda: _waits(run))
    assert not told(Path(f"/proc/{run.process.pid}/environ").read_bytes(), *SECRETS)
    assert not told(memory(run.process.pid), *SECRETS)
    assert "ValueError" in next(run.home.rglob("relbook.log")).read_text("utf-8")
    look_at_files(run)
    assert WORDS in drafts(run.journal)
    with visit(run.journal, PASSPHRASE):
        assert entries.count(EVERYTHING) == 2, "the words were not where they should be"


def look_at_files(run: Run) -> None:
    """No file of a home tells anything: not by its name, not by what is in it, not when it is unpacked."""
    files = [file for file in run.home.rglob("*") if file.is_file()]
    assert {file.name for file in files} >= {run.journal.name, f"{run.journal.name}.lock"}
    for file in files:
        held = file.read_bytes()
        assert not told(str(file.relative_to(run.home)).encode(), *SECRETS), file
        assert not [hit for piece in (held, *unpacked(held)) for hit in told(piece, *SECRETS)], file
        assert file.stat().st_mode & 0o077 == 0, file


def _waits(run: Run) -> bool:
    """Whether the new process has come to rest: it waits for a key on its lock screen."""
    state = Path(f"/proc/{run.process.pid}/stat").read_text().rpartition(")")[2].split()[0]
    libraries = mapped(run.process.pid)
    return state == "S" and "QtWidgets" in libraries and "qoffscreen" in libraries


@pytest.mark.parametrize("place", ["composer", "quick", "reflection", "meeting", "week"])
def test_a_kill_costs_two_seconds_of_typing_at_the_most(place: str, begin: Callable[[str], Run]) -> None:
    """Measured in letters: a machine that is too busy to type for a while costs none."""
    run = begin(f"write:{place}")
    pace = int(run.hear("open")[-1].split()[1])  # milliseconds from letter to letter
    most = (LIMIT_MS + SLACK_MS) // pace + 1
    asked = most + random.randint(10, 70)
    run.hear(str(asked))
    run.process.send_signal(signal.SIGKILL)
    assert run.process.stdout is not None
    typed = max([asked, *map(int, run.process.stdout.read().split())])
    run.process.wait()
    look_at_files(run)
    kept = max((text.count("x") + text.count(" ") for text in drafts(run.journal)), default=0)
    assert typed - kept <= most


@pytest.mark.parametrize("asks", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_who_logs_out_loses_no_letter_and_leaves_one_file(asks: int, begin: Callable[[str], Run]) -> None:
    before = signal.signal(asks, signal.SIG_DFL)  # what is ignored here, as behind nohup, would be there, too
    run = begin("write:composer")
    signal.signal(asks, before)
    run.hear("open")
    asked = random.randint(10, 70)
    run.hear(str(asked))
    run.process.send_signal(asks)
    assert run.process.stdout is not None
    typed = max([asked, *map(int, run.process.stdout.read().split())])
    assert run.process.wait() == 0
    assert not list(run.journal.parent.glob(f"{run.journal.name}-*"))
    kept = max(text.count("x") + text.count(" ") for text in drafts(run.journal))
    assert kept >= typed


@pytest.mark.parametrize("ends", [signal.SIGTERM, signal.SIGKILL])
def test_a_file_that_waits_with_its_note_waits_still(ends: int, begin: Callable[[str], Run]) -> None:
    run = begin("write:files")
    run.hear(str((LIMIT_MS + SLACK_MS) // int(run.hear("open")[-1].split()[1])))
    run.process.send_signal(ends)
    run.process.communicate()
    opened = open_journal(run.journal, PASSPHRASE)
    (client,) = clients.everyone()
    draft = unfinished.get(client.id)
    opened.leave()
    assert draft is not None
    assert draft.text.startswith("x")
    assert draft.files == (run.home / "letter.txt",)


def test_a_lock_ends_when_the_system_asks_for_it(begin: Callable[[str], Run]) -> None:
    run = begin("lock")
    run.hear("locking")
    run.wait(lambda: b"--locked" in run.words())
    run.wait(lambda: _waits(run))
    time.sleep(1)
    run.process.send_signal(signal.SIGTERM)
    assert run.process.wait(PATIENCE) == 0
    assert WORDS in drafts(run.journal)
