"""The real program, watched from outside: it asks the network for nothing, and misses nothing without one.

Where everything is kept below one folder, it writes there and where an export is wanted, and nowhere else.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.driven.written import CALLS, written

ROOT = Path(__file__).parents[2]
SESSION = ROOT / "tests/driven/whole_session.py"
PATIENCE = 300
"""How long a session may take on a busy machine, in seconds; nothing here is a measurement."""

_FAMILY = re.compile(r"socket(?:pair)?\((\w+)")
_OPENED = re.compile(r'open(?:at)?\([^"]*"([^"]+)"')

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="watched by strace and unshare")


def run(folder: Path, *watcher: str) -> subprocess.CompletedProcess[str]:
    home = folder / "home"
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "PYTHONPATH": str(ROOT)}
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        env[name] = str(home / name.lower())
        Path(env[name]).mkdir(mode=0o700, parents=True, exist_ok=True)
    env["RELBOOK_DATA"] = str(folder / "house")
    env["PYTHONDONTWRITEBYTECODE"] = "1"  # a bundle has nothing left to compile
    env.pop("DBUS_SESSION_BUS_ADDRESS", None)
    command = [*watcher, sys.executable, str(SESSION), str(folder)]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=PATIENCE, check=False)


def can(*command: str) -> bool:
    """Whether this machine lets us watch in this way."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0


def test_no_socket_but_a_local_one_is_made_and_no_decoy_is_read(tmp_path: Path) -> None:
    """Nor is anything written but below the folder that was named and where exports are wanted."""
    seen = tmp_path / "calls"
    trace = f"trace=socket,socketpair,connect,{CALLS}"
    watcher = ("strace", "-f", "--seccomp-bpf", "-y", "-qq", "-s", "4096", "-e", trace, "-o", str(seen))
    if not can(*watcher):
        pytest.skip("strace may not watch here")
    (tmp_path / "decoy.png").write_bytes(b"nobody reads this")
    done = run(tmp_path, *watcher)
    assert done.returncode == 0 and done.stdout.endswith("done\n"), done.stdout[-500:] + done.stderr[-2000:]
    calls = seen.read_text("utf-8", "replace")
    families = set(_FAMILY.findall(calls))
    assert families <= {"AF_UNIX"}, families
    opened = set(_OPENED.findall(calls))
    assert [path for path in opened if "journal.relbook" in path], "the watcher saw nothing"
    assert not [path for path in opened if "decoy" in path]
    places = written(seen)
    elsewhere = {
        path for path in places if path.is_relative_to(tmp_path / "home") or not path.is_relative_to(tmp_path)
    }
    assert elsewhere == set()
    assert {tmp_path / "house/journal.relbook", tmp_path / "book.pdf"} <= places, "the watcher saw nothing"


def test_everything_works_where_there_is_no_network(tmp_path: Path) -> None:
    if not can("unshare", "-n"):
        pytest.skip("this user may not leave the network")
    done = run(tmp_path, "unshare", "-n")
    assert done.returncode == 0 and done.stdout.endswith("done\n"), done.stdout[-500:] + done.stderr[-2000:]
    for made in ("brief.pdf", "book.html", "book.pdf", "out-markdown", "out-json", "out-pdf", "out-html"):
        assert (tmp_path / made).exists(), made
