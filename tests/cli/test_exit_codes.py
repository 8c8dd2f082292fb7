"""The command from outside: how it ends, what it loads, what it says when the world says no."""

import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from relbook import __version__
from relbook.journal.selection import EVERYTHING
from relbook.store import clients, entries, files
from relbook.store.companion import companion as beside
from relbook.store.opening import open_journal
from tests.house.reading import ROOT


def speak(*words: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "relbook", *words]
    env = {**os.environ, **more}
    return subprocess.run(
        command, cwd=ROOT, env=env, input=stdin, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal with a client and a few pages of notes."""
    path = tmp_path / "book" / "j.relbook"
    journal = open_journal(path)
    ada = clients.add("Ada Byron").row_id
    for number in range(40):
        day = date(2026, 5, 4)
        entries.add(f"note {number} " + "about the engine " * 80, day=day, today=day, clients=[ada])
    journal.leave()
    return path


def refused(done: subprocess.CompletedProcess[str]) -> str:
    """The one plain sentence of a verb that could not be done."""
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert "fault in relbook" not in done.stderr
    assert done.stderr.count("\n") == 1
    return done.stderr


def test_the_version() -> None:
    done = speak("--version")
    assert done.returncode == 0
    assert done.stdout.startswith(f"relbook {__version__}, book schema ")


def test_a_closed_standard_input_is_said(path: Path) -> None:
    program = f'exec "{sys.executable}" -m relbook --journal "{path}" add - <&-'
    done = subprocess.run(["sh", "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "standard input is closed" in refused(done)


def test_an_unknown_verb_is_usage() -> None:
    assert speak("sing").returncode == 2


def test_the_journal_can_be_named_by_the_environment(path: Path) -> None:
    assert "note 39" in speak("entries", RELBOOK_JOURNAL=str(path)).stdout


@pytest.mark.parametrize(
    "words", [("add", "hello"), ("entries",), ("show", "ada"), ("brief", "ada"), ("doctor",), ("due",)]
)
def test_no_verb_wakes_qt(path: Path, words: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "relbook", "--journal", str(path), *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "PySide6" not in done.stderr


def test_adding_loads_nothing_it_does_not_need(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "relbook", "--journal", str(path), "add", "hello"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for needless in ("yaml", "relbook.exports", "relbook.imports", "relbook.sample", "playhouse.migrations"):
        assert f" {needless}" not in done.stderr


def test_the_journal_and_its_folder_are_private(path: Path) -> None:
    speak("--journal", str(path), "add", "hello")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such disk here")
@pytest.mark.parametrize("words", ["entries", "add 'written all the same'", "clients --json"])
def test_an_output_that_takes_no_more_is_said(path: Path, words: str) -> None:
    command = f"{sys.executable} -m relbook --journal {path} {words} > /dev/full"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "could not be written" in refused(done)
    assert ("written all the same" in speak("--journal", str(path), "entries").stdout) == ("add" in words)


def test_where_nobody_listens_nothing_is_wrong(path: Path) -> None:
    command = f"{sys.executable} -m relbook --journal {path} entries >&-"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_reader_who_has_seen_enough_is_no_fault(path: Path) -> None:
    command = f"{sys.executable} -m relbook --journal {path} entries | head -1"
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""


@pytest.mark.parametrize("words", ["entries", "search hello", "clients --json"])
def test_who_ends_because_nobody_reads_says_so_as_any_program_does(path: Path, words: str) -> None:
    command = f"{sys.executable} -m relbook --journal {path} {words} | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (141, "")


def test_reading_makes_no_journal(tmp_path: Path) -> None:
    missing = tmp_path / "none" / "j.relbook"
    assert "There is no book" in refused(speak("--journal", str(missing), "entries"))
    assert not missing.parent.exists()


def test_what_is_no_journal_is_left_as_it_is(tmp_path: Path) -> None:
    text = tmp_path / "letter.txt"
    text.write_text("Dear Ada,\n" * 900)
    for verb in ("entries", "doctor", "clients"):
        assert "is not a book of relbook" in refused(speak("--journal", str(text), verb))
    assert "is not a book of relbook" in refused(speak("--journal", str(text), "add", "hello"))
    assert text.read_text() == "Dear Ada,\n" * 900


def test_a_newer_journal_is_left_as_it_is(path: Path) -> None:
    journal = open_journal(path)
    journal.execute_sql("INSERT INTO schema_migration (name, applied) VALUES ('9999_later', '2030-01-01')")
    journal.leave()
    before = path.read_bytes()
    assert "newer relbook" in refused(speak("--journal", str(path), "add", "hello"))
    assert "newer relbook" in refused(speak("--journal", str(path), "entries"))
    assert path.read_bytes() == before


@pytest.mark.parametrize("page", [1, 2, 9, 30])
def test_a_damaged_journal_is_left_as_it_is(path: Path, page: int) -> None:
    held = bytearray(path.read_bytes())
    held[(page - 1) * 4096 + 1000] ^= 0x40
    path.write_bytes(held)
    done = speak("--journal", str(path), "doctor")
    assert done.returncode == 1
    assert "pages" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    listed = speak("--journal", str(path), "entries")
    assert listed.returncode == 0 or "cannot be read" in refused(listed)
    assert path.read_bytes() == held


def test_a_wrong_passphrase_is_told_from_damage(path: Path) -> None:
    said = refused(speak("--journal", str(path), "--passphrase-file", "-", "entries", stdin="not it\n"))
    assert "passphrase" in said


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    assert "Nothing can be written in" in refused(speak("--journal", str(file / "j.relbook"), "add", "hello"))


def test_an_export_that_has_nowhere_to_go(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    for form in ("markdown", "json", "html"):
        refused(speak("--journal", str(path), "export", form, "--to", str(file / "out")))
    assert file.read_text() == "in the way"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting a small disk takes root"
)
class TestASmallDisk:
    """A disk of two megabytes, full or read-only."""

    @pytest.fixture
    def disk(self, tmp_path: Path, path: Path) -> Iterator[Path]:
        disk = tmp_path / "disk"
        disk.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "tmpfs", str(disk)]
        if subprocess.run(mount, check=False, capture_output=True).returncode:
            pytest.skip("this machine lets nobody mount")
        shutil.copy(path, disk / "j.relbook")
        yield disk
        subprocess.run(["umount", "-l", str(disk)], check=False)

    def test_a_full_disk_keeps_what_was_there(self, disk: Path) -> None:
        journal = ("--journal", str(disk / "j.relbook"))
        fill(disk)
        assert "disk is full" in refused(speak(*journal, "add", "hello " * 3000))
        assert speak(*journal, "entries").stdout.count("note") >= 40
        assert "disk is full" in refused(speak(*journal, "export", "html", "--to", str(disk / "out.html")))
        assert sorted(file.name for file in disk.iterdir()) == ["filler", "j.relbook"]
        (disk / "filler").unlink()
        assert speak(*journal, "add", "hello").returncode == 0
        assert speak(*journal, "doctor").returncode == 0

    def test_a_read_only_disk_can_be_read(self, disk: Path) -> None:
        journal = ("--journal", str(disk / "j.relbook"))
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        assert speak(*journal, "entries").stdout.count("note") >= 40
        assert speak(*journal, "doctor").returncode == 0
        refused(speak(*journal, "add", "hello"))


def fill(disk: Path) -> None:
    with (disk / "filler").open("wb", buffering=0) as filler:
        try:
            while filler.write(b"\0" * 4096):
                pass
        except OSError:
            return


def test_a_file_without_its_content_is_told_of(path: Path) -> None:
    journal = open_journal(path)
    entry = next(entries.walk(EVERYTHING))[0].id
    digest = files.store_content(b"a letter")
    files.attach(entry, "letter.txt", digest, 8)
    companion = beside(path)
    journal.leave()
    assert speak("--journal", str(path), "doctor").returncode == 0
    companion.unlink()
    done = speak("--journal", str(path), "doctor")
    assert done.returncode == 1
    assert "files whose content is missing" in done.stdout
