"""A file written anew: with little memory, and nothing that is put aside meanwhile can be read."""

import subprocess
import sys
from pathlib import Path

import pytest

from relbook import store
from relbook.store import entries, files
from relbook.store.database import Journal
from relbook.store.models import database
from relbook.store.opening import open_journal
from relbook.store.rewriting import write_anew
from tests.driven.test_nobody_is_called import can
from tests.house.reading import ROOT
from tests.store.shelf import TODAY, ask

WORD = "Brombeermarmelade"
MEGABYTE = 1 << 20

ANEW = """
import sys
from pathlib import Path
from relbook.store import database
from relbook.store.rewriting import write_anew

def most():
    "How much memory it had at most, in kB; what `resource` says begins with that of whoever began it."
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0])


database._PRAGMAS["cache_size"] = -40  # of pages of memory: what is more goes aside
sealed = database.Journal(Path(sys.argv[1]), sys.argv[2], device="", read_only=False, shared=False)
sealed.connect()
before = most()
if sys.argv[3:]:
    sealed.execute_sql("PRAGMA temp_store = FILE")
    sealed.execute_sql("PRAGMA temp.cache_size = -40")
    sealed.execute_sql("CREATE TEMP TABLE plain AS SELECT text FROM entry")
else:
    write_anew(sealed)
print(most() - before)
"""


def anew(path: Path, key: str, *more: str, watcher: tuple[str, ...] = ()) -> int:
    """Write a file anew in a process of its own; by how many kB it grew."""
    command = [*watcher, sys.executable, "-c", ANEW, str(path), key, *more]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_it_is_not_held_in_memory(journal: Journal) -> None:
    many, held = 40, 2 * MEGABYTE
    for number in range(many):
        files.store_content(bytes([number]) * held)
    path = files.companion(journal.path)
    assert path.stat().st_size > many * held
    assert anew(path, journal.key) < many * held // 1024 // 4


@pytest.mark.skipif(sys.platform != "linux", reason="watched by strace")
def test_what_is_put_aside_is_sealed_and_has_no_name(journal: Journal, tmp_path: Path) -> None:
    for _ in range(8):
        entries.add(f"{WORD} " * 2000, day=TODAY, today=TODAY)
    journal.leave()
    seen = tmp_path / "calls"
    calls = "trace=openat,write,pwrite64,unlink"
    watcher = ("strace", "-f", "-y", "-qq", "-s", "4096", "-e", calls, "-o", str(seen))
    if not can(*watcher):
        pytest.skip("strace may not watch here")
    anew(journal.path, journal.key, watcher=watcher)
    said = seen.read_text("utf-8", "replace")
    aside = [line for line in said.splitlines() if "etilqs_" in line and "openat(" in line]
    assert aside and all(f'"{journal.path.parent}/etilqs_' in line for line in aside)
    assert said.count("unlink(") >= len(aside)
    assert any("pwrite64(" in line and "etilqs_" in line for line in said.splitlines())
    assert WORD not in said
    assert not list(journal.path.parent.glob("etilqs_*"))
    anew(journal.path, journal.key, "plain", watcher=watcher)
    assert WORD in seen.read_text("utf-8", "replace"), "the watcher would not have seen it"


def test_whoever_else_has_it_open_goes_on_and_keeps_to_memory(journal: Journal) -> None:
    files.store_content(b"a drawing")
    was = ask("SELECT name FROM sqlite_master ORDER BY 1")
    journal.execute_sql("CREATE TEMP TABLE mine (word TEXT)")
    write_anew(journal)
    assert ask("SELECT name FROM sqlite_master ORDER BY 1") == was
    assert ask("PRAGMA temp_store") == [(2,)]
    assert ask("SELECT count(*) FROM temp.mine") == [(0,)]
    assert database() is journal


@pytest.mark.parametrize("length", [0, 470, 500])
def test_where_the_path_is_odd_or_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, length: int) -> None:
    """The last is so long that what lies aside could not be named there."""
    folder = tmp_path / "Ada's"
    while (left := length - len(str(folder)) - 1) > 0:
        folder /= "f" * min(left, 100)
    folder.mkdir(parents=True)
    monkeypatch.setitem(store.database._PRAGMAS, "cache_size", -40)
    open_journal(tmp_path / "made", "", device="").leave()  # a new one would want more room behind its name
    (tmp_path / "made").rename(folder / "j")
    made = open_journal(folder / "j", "", device="")
    for _ in range(8):
        entries.add(f"{WORD} " * 2000, day=TODAY, today=TODAY)
    write_anew(made)
    assert ask("PRAGMA quick_check") == [("ok",)]
    assert [one.name for one in folder.iterdir() if "etilqs" in one.name] == []
    made.leave()
