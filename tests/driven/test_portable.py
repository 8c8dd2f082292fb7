"""The real program with everything below one folder, watched from outside: it writes nowhere else.

A whole session with its exports is watched in `test_nobody_is_called.py`; here it is a dialog and a lock.
"""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from relbook.store.opening import open_journal
from tests.driven.closed import mapped
from tests.driven.test_nobody_is_called import PATIENCE, ROOT, can
from tests.driven.written import CALLS, written

PASSPHRASE = "zebra violin harbour candle"
NAME = "Quillfeather Marta"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="watched by strace")


def watched(seen: Path) -> list[str]:
    watcher = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-y",
        "-qq",
        "-s",
        "4096",
        "-e",
        f"trace={CALLS}",
        "-o",
        str(seen),
    ]
    if not can(*watcher):
        pytest.skip("strace may not watch here")
    return watcher


def env_of(home: Path) -> dict[str, str]:
    """An environment that says nothing of where things are kept but where home is."""
    home.mkdir()
    said = {
        name: words
        for name, words in os.environ.items()
        if not name.startswith(("XDG_", "RELBOOK_", "DBUS_"))
    }
    return said | {
        "HOME": str(home),
        "TMPDIR": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",  # a bundle has nothing left to compile
    }


def test_a_dialog_and_a_lock_write_below_the_folder_that_was_named(tmp_path: Path) -> None:
    seen, data, home = tmp_path / "calls", tmp_path / "stick", tmp_path / "home"
    open_journal(data / "journal.relbook", PASSPHRASE).leave()
    command = [*watched(seen), sys.executable, "-m", "tests.driven.writer", "--data", str(data)]
    run = subprocess.Popen(
        command,
        cwd=ROOT,
        env=env_of(home),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert run.stdin is not None and run.stdout is not None
    try:
        run.stdin.write(f"lock\n{PASSPHRASE}\n{NAME}\nKanarienvogel Brombeermarmelade\n")
        run.stdin.flush()
        os.kill(_locked(run), signal.SIGTERM)
        run.wait(PATIENCE)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(run.pid, signal.SIGKILL)  # without its watcher the program would go on
        run.communicate()
    places = written(seen)
    assert {path for path in places if not path.is_relative_to(data)} == {home / NAME}  # the writer's own
    assert {data / "settings.ini", data / "journal.relbook"} <= places, "the watcher saw nothing"


def _locked(run: subprocess.Popen[str]) -> int:
    """The process under the watcher, once it shows its lock and waits for a key."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and run.poll() is None:
        time.sleep(0.1)
        for pid in Path(f"/proc/{run.pid}/task/{run.pid}/children").read_text().split():
            words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
            if b"--locked" in words and "qoffscreen" in mapped(int(pid)):
                return int(pid)
    raise AssertionError("it did not lock")
