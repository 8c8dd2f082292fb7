"""Whoever holds a journal lets nobody write in the middle, whatever is read beside meanwhile."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from threading import Event, Thread
from typing import BinaryIO

import pytest

from relbook.journal.backup import Why
from relbook.journal.naming import Known
from relbook.store import backups, doctor, files, keychain, opening, passphrase, soundness, spare
from relbook.store.backups import COPIED, STEPS
from relbook.store.companion import companion
from relbook.store.database import Journal
from relbook.store.doctor import INDEX_SEEN
from relbook.store.going import Going
from relbook.store.opening import open_journal
from relbook.store.scanning import Scanner
from relbook.store.seal import broken_pages, salt_of
from relbook.store.troubles import transaction
from tests.store.shelf import note

ANOTHER = """
import sys
from sqlcipher3 import dbapi2
from relbook.store.database import OPEN_KEY
journal = dbapi2.connect(sys.argv[1], isolation_level=None, timeout=0)
journal.execute(f'PRAGMA key = "{OPEN_KEY}"')
try:
    journal.execute("BEGIN EXCLUSIVE")
except dbapi2.OperationalError:
    print("waits")
else:
    print("writes")
"""
"""A process of its own: locks are a process's."""

Look = Callable[[Journal, Going], object]


def back_up(journal: Journal, going: Going) -> object:
    return backups.make(journal, Why.ASKED, going=going)


def another(path: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", ANOTHER, str(path)], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("look", "until"), [(back_up, COPIED / STEPS), (doctor.examine, INDEX_SEEN / doctor.STEPS)]
)
def test_nobody_writes_in_the_middle_of_a_moment(tmp_path: Path, look: Look, until: float) -> None:
    journal = open_journal(tmp_path / "j.relbook")
    note("Talked about tea")
    tried: list[str] = []

    def told(done: int, of: int) -> None:
        if 0 < done / of <= until and not tried:  # the moment may end where the next part begins
            tried.append(another(journal.path))

    assert another(journal.path) == "writes"
    look(journal, Going(told))
    assert tried == ["waits"]
    assert another(journal.path) == "writes"
    journal.leave()


def test_nobody_writes_while_it_is_put_under_another_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = open_journal(tmp_path / "j.relbook")
    note("Talked about tea")
    files.store_content(b"a letter")  # is written anew first, while the journal is held
    journal.leave()
    tried: list[str] = []
    sealed = passphrase._rekey

    def watched(connection: object, key: str, path: Path) -> None:
        tried.append(another(path))
        sealed(connection, key, path)

    monkeypatch.setattr(passphrase, "_rekey", watched)
    passphrase.change(journal.path, "", "a quiet pair of words")
    assert tried == ["waits"]


def put_the_first_file() -> None:
    files.store_content(b"a letter")


def set_room_aside() -> None:
    assert spare.make_room()


@pytest.mark.parametrize("beside", [put_the_first_file, set_room_aside])
def test_nobody_writes_within_a_write(tmp_path: Path, beside: Callable[[], None]) -> None:
    journal = open_journal(tmp_path / "j.relbook")
    note("Talked about tea")
    with transaction():
        note("Talked about trees")
        beside()
        assert another(journal.path) == "waits"
    assert another(journal.path) == "writes"
    journal.leave()


def test_a_journal_in_use_stays_in_use_though_its_file_was_read_beside(tmp_path: Path) -> None:
    """In WAL mode the SQLite that is pinned looks for others by what they share, too: a later one must."""
    journal = open_journal(tmp_path / "j.relbook", shared=True)
    assert salt_of(journal.path) == journal.salt()
    assert another(journal.path) == "writes"
    wal = Path(f"{journal.path}-wal")
    assert wal.exists()
    note("Talked about tea")
    assert another(journal.path) == "writes" and wal.exists()
    journal.leave()


def test_nobody_writes_among_the_files_while_their_pages_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = open_journal(tmp_path / "j.relbook")
    files.store_content(b"a letter")
    tried: dict[str, str] = {}

    def watched(file: BinaryIO, key: str, going: Going) -> Iterator[int]:
        tried[Path(file.name).name] = another(Path(file.name))
        return broken_pages(file, key, going)

    monkeypatch.setattr(doctor, "broken_pages", watched)
    assert doctor.examine(journal) == []
    assert tried == {"j.relbook": "waits", "j.relbook-files": "waits"}
    assert another(companion(journal.path)) == "writes"
    journal.leave()


@contextmanager
def a_write_on_another_thread(journal: Journal) -> Iterator[None]:
    """As the pen of a window has one under way while its worker looks at something."""
    begun, done = Event(), Event()

    def write() -> None:
        journal.connect()
        with journal.atomic("IMMEDIATE"):
            begun.set()
            done.wait(60)
        journal.close()

    pen = Thread(target=write)
    pen.start()
    assert begun.wait(60)
    try:
        yield
    finally:
        done.set()
        pen.join()


def look_for_wiped_pages(journal: Journal) -> None:
    journal.unseen = True  # as of one that was too long for that before it opened
    soundness.look(datetime(2026, 7, 1, 12), datetime(2026, 7, 1, 10))


def look_in_the_keychain(journal: Journal) -> None:
    keychain._book(journal.path)


def copy_it(journal: Journal) -> None:
    backups.make(journal, Why.ASKED)


def list_the_copies(journal: Journal) -> None:
    backups.of_journal(journal.path)


def try_a_passphrase(journal: Journal) -> None:
    assert not passphrase.is_passphrase(journal.path, journal.key, "a quiet pair of words")


def examine_it(journal: Journal) -> None:
    assert doctor.examine(journal) == []


def look_for_a_name(journal: Journal) -> None:
    Scanner(Known(("Nobody",))).look_in(journal.path, journal)


def refuse_wiped_pages(journal: Journal) -> None:
    opening._refuse_blanks(journal)


@pytest.mark.parametrize(
    "look",
    [
        look_for_wiped_pages,
        look_in_the_keychain,
        copy_it,
        list_the_copies,
        try_a_passphrase,
        examine_it,
        look_for_a_name,
        refuse_wiped_pages,
    ],
)
def test_a_look_on_one_thread_lets_nobody_write_within_the_write_of_another(
    tmp_path: Path, look: Callable[[Journal], None]
) -> None:
    """A window whose disk knows no WAL is in rollback mode, and its locks are all the pen has."""
    journal = open_journal(tmp_path / "j.relbook")
    soundness.note_checked(date(2026, 6, 30))  # or every page is looked at on the connection
    with a_write_on_another_thread(journal):
        assert another(journal.path) == "waits"
        look(journal)
        assert another(journal.path) == "waits"
    assert another(journal.path) == "writes"
    journal.leave()
