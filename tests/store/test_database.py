"""Opening a journal, whatever lies there, and leaving it as one file."""

import logging
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest
from peewee import InterfaceError

from relbook.errors import (
    FolderUnwritableError,
    JournalDamagedError,
    JournalLockedError,
    JournalMissingError,
    JournalTooNewError,
    NotAJournalError,
    RelbookError,
    StoreUnavailableError,
    Trouble,
    UnfitPlaceError,
)
from relbook.journal.selection import Selection
from relbook.store import clients, drafts, entries
from relbook.store.database import APPLICATION_ID, CACHE_KB, Journal
from relbook.store.opening import open_journal
from relbook.store.seal import PAGE
from relbook.store.visit import visit
from tests.disks import small_disk
from tests.store.shelf import TODAY, ask, note, rows, texts

CANARY = "Xylophonquarz"
PHRASE = "correct horse battery"

LEFT_BY_A_KILL = """
import os, signal, sys
from datetime import date
from pathlib import Path
from relbook.store import entries
from relbook.store.opening import open_journal
open_journal(Path(sys.argv[1]), sys.argv[2], shared=True)
for number in range(30):
    entries.add(f"note {number} " + "word " * 200, day=date(2026, 5, 4), today=date(2026, 5, 4))
os.kill(os.getpid(), signal.SIGKILL)
"""

posix = pytest.mark.skipif(os.name != "posix", reason="permissions and signals are other things here")


def in_folder(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Journals whose program was killed, by passphrase: their last words are in the -wal alone."""
    left = {phrase: tmp_path_factory.mktemp("killed") / "j.relbook" for phrase in ("", PHRASE)}
    for phrase, path in left.items():
        told = subprocess.run([sys.executable, "-c", LEFT_BY_A_KILL, str(path), phrase], check=False)
        assert told.returncode == -signal.SIGKILL
        assert Path(f"{path}-wal").stat().st_size > 0
    return left


def lay(journal: Path, folder: Path, *, without: str = "none") -> Path:
    """A journal with all that lies beside it, for one test to open."""
    for file in journal.parent.iterdir():
        if not file.name.endswith(without):
            shutil.copy(file, folder)
    return folder / journal.name


def damage(path: Path, page: int) -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE + 2000)
        file.write(b"\x5a" * 40)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal with a passphrase and some notes, at rest: unlocking one takes a while."""
    path = tmp_path_factory.mktemp("written") / "j.relbook"
    journal = open_journal(path, PHRASE)
    note(f"About {CANARY}")
    for number in range(40):
        note(f"{number} " + "word " * 100)
    journal.leave()
    return path


@pytest.fixture
def path(tmp_path: Path, written: Path) -> Path:
    """Such a journal for this test alone."""
    (tmp_path / "book").mkdir(mode=0o700)
    return Path(shutil.copy(written, tmp_path / "book"))


# ---- beginning -----------------------------------------------------------------


@posix
def test_a_fresh_journal_is_private_with_every_folder_made_for_it(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        journal = open_journal(tmp_path / "a" / "b" / "j.relbook", shared=True)
        note("x")
        assert (mode(tmp_path / "a"), mode(tmp_path / "a/b")) == (0o700, 0o700)
        assert {mode(file) for file in (tmp_path / "a/b").iterdir()} == {0o600}
        journal.leave()
    finally:
        os.umask(old)


def test_a_verb_that_makes_none_finds_none(tmp_path: Path) -> None:
    with pytest.raises(JournalMissingError):
        open_journal(tmp_path / "a" / "j.relbook", create=False)
    assert in_folder(tmp_path) == []


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FolderUnwritableError):
        open_journal(tmp_path / "file" / "j.relbook")


@posix
def test_a_link_to_nowhere_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "j.relbook").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UnfitPlaceError):
        open_journal(tmp_path / "j.relbook")
    assert not (tmp_path / "elsewhere").exists()


# ---- what is refused, and left as it is --------------------------------------------

FOREIGN: dict[str, Callable[[Path], object]] = {
    "text": lambda path: path.write_text("Dear diary\n" * 2000),
    "short": lambda path: path.write_bytes(b"x" * 100),
    "zeros": lambda path: path.write_bytes(bytes(5 * PAGE)),
    "noise": lambda path: path.write_bytes(os.urandom(3 * PAGE + 100)),
    "plain": lambda path: _plain(path),  # noqa: PLW0108 - it comes below
}


def _plain(path: Path) -> None:
    with sqlite3.connect(path) as plain:
        plain.execute("CREATE TABLE entry (id, text)")
    plain.close()


@pytest.mark.parametrize("phrase", ["", PHRASE])
@pytest.mark.parametrize("kind", FOREIGN)
def test_a_foreign_file_is_refused_and_left_as_it_is(tmp_path: Path, kind: str, phrase: str) -> None:
    path = tmp_path / "j.relbook"
    FOREIGN[kind](path)
    before = path.read_bytes()
    with pytest.raises(NotAJournalError):
        open_journal(path, phrase, shared=True)
    assert path.read_bytes() == before
    assert in_folder(tmp_path) == ["j.relbook"]


@pytest.mark.parametrize("phrase", ["", PHRASE.upper(), "it's; DROP TABLE"])
def test_a_wrong_passphrase_is_told_from_damage(path: Path, phrase: str) -> None:
    before = path.read_bytes()
    with pytest.raises(JournalLockedError):
        open_journal(path, phrase)
    assert path.read_bytes() == before


@pytest.mark.parametrize("phrase", ["it's", 'quo"te 東京', "x'00'"])
def test_a_passphrase_may_hold_anything(tmp_path: Path, phrase: str) -> None:
    path = tmp_path / "j.relbook"
    open_journal(path, phrase).leave()
    open_journal(path, phrase).leave()
    with pytest.raises(JournalLockedError):
        open_journal(path)


@pytest.mark.parametrize("page", [1, 3])  # the second is asked only where pages move
def test_damage_in_the_first_pages_is_called_that(path: Path, page: int) -> None:
    damage(path, page)
    before = path.read_bytes()
    with pytest.raises(JournalDamagedError):
        open_journal(path, PHRASE)
    assert path.read_bytes() == before


def test_damage_anywhere_is_never_silent(tmp_path: Path) -> None:
    path, copy = tmp_path / "j.relbook", tmp_path / "copy.relbook"
    journal = open_journal(path)
    for number in range(20):
        note(f"{number} " + "word " * 100)
    whole = rows(), texts(Selection(words="word"))
    journal.leave()
    for page in range(1, path.stat().st_size // PAGE + 1, 3):
        shutil.copy(path, copy)
        damage(copy, page)
        try:
            with visit(copy, read_only=True):
                found = rows(), texts(Selection(words="word"))
        except JournalDamagedError:
            continue
        assert found == whole, page


def test_a_journal_that_lost_its_end_is_damaged_not_foreign(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2 + 100])
    with pytest.raises(JournalDamagedError):
        open_journal(path, PHRASE)


@pytest.mark.parametrize("shared", [True, False])
def test_a_journal_of_a_later_relbook_is_refused_byte_unchanged(tmp_path: Path, *, shared: bool) -> None:
    path = tmp_path / "j.relbook"
    journal = open_journal(path)
    for later in ("9998_too", "9999_later"):
        ask("INSERT INTO schema_migration(name, applied) VALUES (?, '2030-01-01')", later)
    journal.leave()
    before = path.read_bytes(), path.stat().st_mtime_ns
    with pytest.raises(JournalTooNewError) as caught:
        open_journal(path, shared=shared)
    assert caught.value.unknown == ("9998_too", "9999_later")
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert in_folder(tmp_path) == ["j.relbook"]


def test_after_a_refusal_the_open_journal_goes_on(path: Path, journal: Journal, ada: str) -> None:
    for wrong in (path, path.with_name("none")):
        with pytest.raises(RelbookError):
            open_journal(wrong, create=False)
    note("Still here", ada)
    assert texts() == ["Still here"]


# ---- in use, and left ----------------------------------------------------------


@pytest.mark.parametrize(
    ("shared", "wanted"), [(True, ["j.relbook", "j.relbook-shm", "j.relbook-wal"]), (False, ["j.relbook"])]
)
def test_after_leaving_there_is_one_file_in_rollback_mode(
    tmp_path: Path, wanted: list[str], *, shared: bool
) -> None:
    journal = open_journal(tmp_path / "j.relbook", shared=shared)
    note("x")
    assert in_folder(tmp_path) == wanted
    journal.leave()
    journal.leave()
    assert in_folder(tmp_path) == ["j.relbook"]
    again = open_journal(tmp_path / "j.relbook", read_only=True)
    assert ask("PRAGMA journal_mode") == [("delete",)]
    again.leave()


def test_what_a_connection_promises_is_read_back(journal: Journal) -> None:
    wanted = {
        "synchronous": 3, "temp_store": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1,
        "fullfsync": 1, "auto_vacuum": 1, "busy_timeout": 10_000, "application_id": APPLICATION_ID,
        "journal_mode": "wal",
    }  # fmt: skip
    assert {name: ask(f"PRAGMA {name}")[0][0] for name in wanted} == wanted
    found: list[object] = []

    def elsewhere() -> None:
        journal.connect()
        found.extend(ask(f"PRAGMA {name}")[0][0] for name in wanted)
        journal.close()

    worker = Thread(target=elsewhere)
    worker.start()
    worker.join()
    assert found == list(wanted.values())


def test_what_is_let_go_leaves_the_room_as_it_was(journal: Journal) -> None:
    for keep in (0, 100):
        journal.let_go(keep)
        assert journal.execute_sql("PRAGMA cache_size").fetchone()[0] == -CACHE_KB
        assert journal.execute_sql("SELECT count(*) FROM entry").fetchone() is not None


def test_a_thread_that_forgot_to_connect_is_told(journal: Journal) -> None:
    told: list[BaseException] = []

    def elsewhere() -> None:
        try:
            texts()
        except InterfaceError as error:
            told.append(error)

    worker = Thread(target=elsewhere)
    worker.start()
    worker.join()
    assert len(told) == 1


@pytest.mark.parametrize("shared", [True, False])
def test_two_connections_see_each_other_and_the_last_one_out_leaves_one_file(
    tmp_path: Path, *, shared: bool
) -> None:
    first = open_journal(tmp_path / "j.relbook", shared=shared)
    note("by the first")
    second = open_journal(tmp_path / "j.relbook", shared=shared)
    note("by the second")
    first.leave()
    assert texts() == ["by the second", "by the first"]
    note("after the first had gone")
    second.leave()
    assert in_folder(tmp_path) == ["j.relbook"]
    again = open_journal(tmp_path / "j.relbook")
    assert len(texts()) == 3
    again.leave()


@pytest.mark.parametrize("shared", [True, False])
def test_no_file_holds_a_word_in_the_clear(tmp_path: Path, *, shared: bool) -> None:
    journal = open_journal(tmp_path / "j.relbook", PHRASE, shared=shared)
    client = clients.add(CANARY, alias=CANARY).row_id
    note(f"{CANARY} #{CANARY}\n[] {CANARY}", client)
    drafts.keep(drafts.Draft("quick", CANARY))
    journal.execute_sql("PRAGMA cache_size = 2")
    journal.execute_sql("BEGIN IMMEDIATE")
    journal.execute_sql("UPDATE entry SET text = text || ?", (f" {CANARY}" * 5000,))
    _no_canary(tmp_path)
    journal.execute_sql("ROLLBACK")
    journal.leave()
    _no_canary(tmp_path)


def _no_canary(folder: Path) -> None:
    for file in folder.iterdir():
        content = file.read_bytes()
        for form in (CANARY, CANARY.lower()):
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert form.encode(encoding) not in content, file.name


def test_the_cipher_says_nothing_aloud(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(JournalLockedError):
        open_journal(path, "wrong")
    damage(path, 3)
    with pytest.raises(JournalDamagedError):
        open_journal(path, PHRASE)
    assert capfd.readouterr() == ("", "")


# ---- after a kill, and where nothing can be written ----------------------------------


@posix
@pytest.mark.parametrize("phrase", ["", PHRASE])
def test_what_a_kill_left_is_whole_again(killed: dict[str, Path], tmp_path: Path, phrase: str) -> None:
    journal = open_journal(lay(killed[phrase], tmp_path), phrase, shared=True)
    assert len(texts()) == entries.count(Selection(words="note word")) == 30
    journal.leave()
    assert in_folder(tmp_path) == ["j.relbook"]


@posix
@pytest.mark.parametrize("without", ["none", "-shm"])
def test_what_a_kill_left_can_be_read_and_is_left_as_it_is(
    killed: dict[str, Path], tmp_path: Path, without: str
) -> None:
    lay(killed[""], tmp_path, without=without)
    before = (tmp_path / "j.relbook").read_bytes(), (tmp_path / "j.relbook-wal").read_bytes()
    journal = open_journal(tmp_path / "j.relbook", read_only=True)
    assert len(texts()) == 30
    with pytest.raises(StoreUnavailableError) as caught:
        note("x")
    assert caught.value.trouble is Trouble.READ_ONLY
    journal.leave()
    assert ((tmp_path / "j.relbook").read_bytes(), (tmp_path / "j.relbook-wal").read_bytes()) == before


@posix
def test_a_file_that_may_only_be_read_opens_for_reading(path: Path) -> None:
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        journal = open_journal(path, PHRASE, shared=True, read_only=os.geteuid() == 0)
        assert journal.read_only
        assert len(texts()) == 41
        with pytest.raises(StoreUnavailableError) as caught:
            drafts.keep(drafts.Draft("quick", "x"))
        assert caught.value.trouble is Trouble.READ_ONLY
        journal.leave()
        assert in_folder(path.parent) == ["j.relbook"]
    finally:
        path.parent.chmod(0o700)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, which can be filled and made read-only."""
    with small_disk(tmp_path / "disk", "3m") as place:
        yield place


def fill(disk: Path) -> None:
    """Leave no byte free."""
    handle = os.open(disk / "ballast", os.O_WRONLY | os.O_CREAT)
    try:
        while os.write(handle, bytes(1 << 12)):
            pass
    except OSError:
        os.close(handle)


def seal_off(disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)


@pytest.mark.parametrize("stop", [fill, seal_off])
@pytest.mark.parametrize("left", ["at rest", "killed", "killed without -shm"])
@pytest.mark.parametrize("shared", [True, False])
def test_a_full_or_read_only_disk_can_be_read(
    disk: Path, killed: dict[str, Path], stop: Callable[[Path], None], left: str, *, shared: bool
) -> None:
    path = lay(killed[""], disk, without="-shm" if "-shm" in left else "none")
    if left == "at rest":
        open_journal(path).leave()
    stop(disk)
    journal = open_journal(path, shared=shared)
    assert len(texts()) == 30
    assert entries.count(Selection(words="note 7")) > 0
    before = rows()
    long = drafts.Draft("quick", "word " * 50_000)
    for write in (lambda: note(long.text), lambda: drafts.keep(long)):
        with pytest.raises(StoreUnavailableError) as caught:
            write()
        assert caught.value.trouble in {Trouble.FULL, Trouble.READ_ONLY, Trouble.FAILING}
    assert rows() == before
    journal.leave()
    if stop is fill:
        (disk / "ballast").unlink()
        again = open_journal(path, shared=shared)
        assert not again.read_only
        assert rows() == before
        note("There is room again")
        again.leave()
        assert in_folder(disk) == ["j.relbook"]


@pytest.mark.parametrize("shared", [True, False])
def test_a_disk_that_fills_while_one_writes_loses_nothing(disk: Path, *, shared: bool) -> None:
    journal = open_journal(disk / "j.relbook", shared=shared)
    key = note("Before")
    drafts.keep(drafts.Draft("quick", "Half a thought"))
    fill(disk)
    before = rows()
    for write in (
        lambda: note("word " * 50_000),
        lambda: entries.rewrite(key, "word " * 50_000, today=TODAY),
        lambda: drafts.keep(drafts.Draft("quick", "word " * 50_000)),
    ):
        with pytest.raises(StoreUnavailableError) as caught:
            write()
        assert caught.value.trouble is Trouble.FULL
        assert rows() == before
    (disk / "ballast").unlink()
    note("After")
    assert texts() == ["After", "Before"]
    journal.leave()
    assert in_folder(disk) == ["j.relbook"]


def test_on_a_full_disk_no_journal_is_begun(disk: Path) -> None:
    fill(disk)
    with pytest.raises((StoreUnavailableError, FolderUnwritableError)):
        open_journal(disk / "j.relbook")
    (disk / "ballast").unlink()
    journal = open_journal(disk / "j.relbook")
    note("Now there is room")
    journal.leave()


@pytest.fixture
def loud() -> Iterator[list[str]]:
    """Whoever has everything logged, whatever it is."""
    heard: list[str] = []
    listener, root = logging.Handler(), logging.getLogger()
    listener.emit = lambda record: heard.append(record.getMessage())  # type: ignore[method-assign]
    level = root.level
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    yield heard
    root.setLevel(level)
    root.removeHandler(listener)


def test_no_text_and_no_passphrase_is_logged_however_much_is(tmp_path: Path, loud: list[str]) -> None:
    path = tmp_path / "j.relbook"
    journal = open_journal(path, "nine calm horses")
    clients.add("Ada Quist")
    journal.leave()
    assert not [said for said in loud if "SELECT" in said or "Ada" in said or "horses" in said]
