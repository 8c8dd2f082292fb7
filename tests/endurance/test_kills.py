"""An act that is killed at any moment has happened or it has not.

Some calls of each are tried here; `python -m tests.endurance` tries every one.
"""

import os
import random
import shutil
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from relbook.store.visit import visit
from tests.endurance import strace
from tests.endurance.acts import ACTS, BOOK, a_book
from tests.endurance.kills import Examiner
from tests.house.reading import ROOT
from tests.store.shelf import texts

POINTS = {
    "add": 12,
    "edit": 8,
    "delete": 8,
    "import": 10,
    "migrate": 12,
    "set a passphrase": 12,
    "restore": 12,
}
"""At how many of its calls each act is killed here."""

ROUNDS = 8


@strace.needed
@pytest.mark.parametrize("name", POINTS)
def test_a_kill_at_any_call_leaves_it_done_or_undone(name: str, tmp_path: Path) -> None:
    examiner = Examiner(ACTS[name], tmp_path)
    points = strace.spread(examiner.calls, POINTS[name])
    examined = examiner.kill_at(points)
    assert examined.killed >= len(points) - 1  # no two runs make quite the same calls


@pytest.mark.skipif(os.name != "posix", reason="there are no such signals here")
def test_what_was_acknowledged_outlives_a_storm_of_kills(tmp_path: Path) -> None:
    """A writer is killed at random moments, in one folder, so that what was left piles up."""
    a_book(tmp_path / "book")
    chance = random.Random(7)
    acknowledged: list[str] = []
    for storm in range(ROUNDS):
        acknowledged += _write_until_killed(tmp_path / "book" / BOOK, storm, chance.uniform(0, 0.3))
    assert len(acknowledged) >= ROUNDS
    with visit(tmp_path / "book" / BOOK):
        found = texts()
    assert len(found) == len(set(found))
    assert set(acknowledged) <= set(found)
    assert all(text.endswith("whole") for text in found if text.startswith("storm"))


def _write_until_killed(path: Path, storm: int, wait: float) -> list[str]:
    """Feed the writer until it is killed, some seconds after its first answer; says what it had answered."""
    command = [sys.executable, "-m", "relbook", "--journal", str(path), "add", "--each"]
    writer = subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert writer.stdin and writer.stdout
    killer = threading.Timer(wait, writer.kill)
    answered: list[str] = []
    with suppress(BrokenPipeError):
        for number in range(10_000):
            text = f"storm {storm} {number} " + "about the engine " * (number % 40) + "whole"
            writer.stdin.write(text + "\n")
            writer.stdin.flush()
            if not writer.stdout.readline().endswith("\n"):
                break
            answered.append(text)
            if number == 0:
                killer.start()
    killer.join()
    writer.stdout.close()
    with suppress(BrokenPipeError):
        writer.stdin.close()
    writer.wait()
    return answered


def test_an_interrupted_update_leaves_no_half_copy_behind(tmp_path: Path) -> None:
    """What a kill left in the folder of the backups is swept away by the next one."""
    ACTS["migrate"].prepare(tmp_path / "seed")
    folder = tmp_path / "seed" / "backups"
    folder.mkdir(mode=0o700)
    (folder / ".making-0badcafe").write_bytes(b"half")
    with visit(tmp_path / "seed" / BOOK):
        pass
    left = sorted(file.name for file in folder.iterdir() if file.name.startswith(".making"))
    assert left == []
    shutil.rmtree(folder)
