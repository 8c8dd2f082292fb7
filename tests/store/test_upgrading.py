"""Journals of earlier schemas: read where nothing can be written, climbed step by step, and raced for."""

import os
import shutil
import subprocess
import sys
from datetime import date
from importlib.resources import as_file, files
from pathlib import Path
from time import monotonic

import pytest

from relbook.journal.selection import Selection
from relbook.store import clients, facts, meetings
from relbook.store.database import BUSY_MS, OPEN_KEY, Journal
from relbook.store.opening import open_journal
from relbook.store.schema import migration_names, step_up
from relbook.store.visit import visit
from tests.house.reading import ROOT
from tests.specimens.make import KICK_OFF, unpack
from tests.store.shelf import index_says, rows, texts
from tests.store.test_database import disk, fill, in_folder, seal_off

__all__ = ["disk"]  # a fixture

SPECIMENS = sorted((Path(__file__).parents[1] / "specimens").glob("*.xz"))
FIRST = SPECIMENS[0]

PATIENCE = 240
"""How long a race may take, in seconds: each may wait 30 for the other's backup and 10 for its write."""

TWO_AT_ONCE = """
import os, sys
from datetime import date
from pathlib import Path
from relbook.store import entries
from relbook.store.lock import WriterLock
from relbook.store.visit import visit
import playhouse.migrations
path, windows = Path(sys.argv[1]), sys.argv[2] == "windows"
ready, go = os.pipe(), os.pipe()
children = []
for number in range(2):
    child = os.fork()
    if not child:
        os.close(go[1])
        os.write(ready[1], b".")
        os.read(go[0], 1)
        lock = WriterLock(path)
        alone = lock.take() if windows else True
        with visit(path, shared=windows, read_only=not alone) as journal:
            if not journal.read_only:
                entries.add(f"by number {number}", day=date(2026, 5, 4), today=date(2026, 5, 4))
            writes = not journal.read_only
            if windows:
                os.write(ready[1], b".")
                os.read(go[0], 1)
        os._exit(10 if writes else 11)
    children.append(child)
os.close(go[0])
for number in range(2 if windows else 1):
    for child in children:
        os.read(ready[0], 1)
    os.write(go[1], b"..")
print(*[os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children])
"""
"""Two processes that have loaded everything and set off at the same moment; 10: it wrote, 11: it read."""


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """A journal as the first relbook left it."""
    return unpack(FIRST, tmp_path / "j.relbook")


def reads_as_of_today(journal: Journal) -> None:
    """Every table that later steps touch can be asked."""
    assert journal.read_only
    assert texts() == ["Not filed yet", "会議は東京都で @Tomek", KICK_OFF]
    assert texts(Selection(words="lodz")) == [KICK_OFF]
    assert [fact.text for fact in facts.of_client(clients.find("tomek").id)] == ["No calls after six"]
    assert [talk.title for talk in meetings.between(date(2026, 5, 20), date(2026, 5, 20))] == ["Review"]


def test_an_earlier_schema_is_read_where_nothing_may_be_written(first: Path) -> None:
    before = first.read_bytes()
    with visit(first, read_only=True) as journal:
        reads_as_of_today(journal)
    assert first.read_bytes() == before
    assert in_folder(first.parent) == [first.name]


@pytest.mark.parametrize("stop", [fill, seal_off])
def test_an_earlier_schema_is_read_on_a_full_or_read_only_disk(disk: Path, stop: object, first: Path) -> None:
    path = Path(shutil.copy(first, disk))
    assert callable(stop)
    stop(disk)
    before = path.read_bytes()
    with visit(path, shared=True) as journal:
        reads_as_of_today(journal)
    assert path.read_bytes() == before


def test_climbing_rung_by_rung_leads_where_one_leap_does(first: Path, tmp_path: Path) -> None:
    climbing = Path(shutil.copy(first, tmp_path / "climbing.relbook"))
    with as_file(files("relbook.store") / "migrations") as ours:
        for rung in range(2, len(migration_names()) + 1):
            folder = tmp_path / f"as of step {rung}"
            folder.mkdir()
            for name in migration_names()[:rung]:
                shutil.copy(ours / f"{name}.py", folder)
            there = Journal(climbing, OPEN_KEY, device="", read_only=False, shared=False)
            there.connect()
            step_up(there, folder)
            there.leave()
    with visit(climbing):
        climbed = rows(), index_says()
    with visit(first):
        assert (rows(), index_says()) == climbed


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.parametrize(
    ("who", "begin"),
    [
        ("verbs", "nothing"),
        ("verbs", "the first schema"),
        ("windows", "the first schema"),
        ("windows", "today's"),
    ],
)
def test_two_that_start_at_once_both_find_a_whole_journal(tmp_path: Path, who: str, begin: str) -> None:
    written = wrote = 0
    for race in range(5):
        path = tmp_path / f"{race}" / "j.relbook"
        path.parent.mkdir()
        if begin == "the first schema":
            unpack(FIRST, path)
        elif begin == "today's":
            open_journal(path).leave()
        began = monotonic()
        done = subprocess.run(
            [sys.executable, "-c", TWO_AT_ONCE, str(path), who],
            cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE, check=False,
        )  # fmt: skip
        assert done.stderr == ""
        ended = sorted(done.stdout.split())
        stalled = monotonic() - began > BUSY_MS / 1000  # nobody waits longer for another: then it is read
        assert ended == ["10", "11"] or (who == "verbs" and ended == ["10", "10"]), race
        assert who == "windows" or stalled or ended == ["10", "10"], race
        wrote += ended.count("10")
        with visit(path):
            written += len([text for text in texts() if text.startswith("by number")])
    assert written == wrote
