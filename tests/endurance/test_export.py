"""An export that is killed, or whose disk fills, leaves what lay there or what it made: nothing half."""

import hashlib
import os
import shutil
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from relbook.errors import StoreUnavailableError, Trouble
from relbook.journal import manifest
from relbook.journal.selection import EVERYTHING
from relbook.outgoing.errand import Errand
from relbook.outgoing.order import Form, Order
from relbook.store import clients, entries
from relbook.store.opening import open_journal
from relbook.store.visit import visit
from tests.disks import small_disk
from tests.endurance import strace
from tests.endurance.acts import BOOK, DAY, a_book, run

POINTS = 6
"""At how many of its calls the export is killed."""


def command(folder: Path) -> list[str]:
    words = ("export", "markdown", "--to", str(folder / "out"))
    return [sys.executable, "-m", "relbook", "--journal", str(folder / BOOK), *words]


def held(folder: Path) -> dict[str, str]:
    """Each file of an export by its place, with the digest of its bytes; what is only staged is none."""
    files = (file for file in folder.rglob("*") if file.is_file())
    names = {file.relative_to(folder).as_posix(): file for file in files}
    shown = {name: file for name, file in names.items() if not name.startswith(".relbook-")}
    return {name: hashlib.sha256(file.read_bytes()).hexdigest() for name, file in shown.items()}


@strace.needed
def test_an_export_killed_at_any_call_tears_no_file_and_is_made_whole_by_the_next(tmp_path: Path) -> None:
    """It goes over an earlier export, of which one note was changed and one is new."""
    seed, trial, home = tmp_path / "seed", tmp_path / "trial", tmp_path / "home"
    a_book(seed)
    assert run(command(seed), home).returncode == 0
    before = held(seed / "out")
    with visit(seed / BOOK):
        key = (seed / "the-key").read_text("utf-8")
        entries.rewrite(key, "About the engine #plan\nand its date", today=DAY + timedelta(days=1))
        entries.add("Filed at last", day=DAY, today=DAY)
    shutil.copytree(seed, trial)
    done = run(command(trial), home, strace.counting(tmp_path / "calls"))
    assert done.returncode == 0, done.stderr
    after = held(trial / "out")
    calls = [call for call in strace.calls_in(tmp_path / "calls") if call[0] != "write"]
    for call in strace.spread(calls[len(calls) // 3 :], POINTS):
        shutil.rmtree(trial)
        shutil.copytree(seed, trial)
        run(command(trial), home, strace.killing(call))
        for name, digest in held(trial / "out").items():
            assert name == manifest.NAME or digest in (before.get(name), after.get(name)), call
        found = manifest.read((trial / "out" / manifest.NAME).read_text("utf-8"))
        assert found is not None, call
    assert run(command(trial), home).returncode == 0
    assert held(trial / "out") == after


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.CSV, Form.HTML, Form.ODT])
def test_a_disk_that_fills_keeps_nothing_of_an_export(tmp_path: Path, form: Form) -> None:
    journal = open_journal(tmp_path / "book" / BOOK, device="endurance")
    ada = clients.add("Ada Byron").row_id
    for number in range(6):
        text = os.urandom(150_000).hex()
        entries.add(f"{number}\n\n{text}", day=DAY, today=DAY, clients=[ada])
    with small_disk(tmp_path / "disk", "1m") as disk:
        (disk / "mine.txt").write_text("mine")
        with pytest.raises(StoreUnavailableError) as refused:
            Errand(Order(EVERYTHING, form, disk / "out", DAY, to=disk / "out"))()
        assert refused.value.trouble is Trouble.FULL
        assert [file.name for file in disk.iterdir()] == ["mine.txt"]
    journal.leave()
