"""A passphrase set, changed and removed: the journal and its files, whole, under exactly one of the two."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from relbook.errors import BackupFailedError, JournalLockedError, PassphraseError, StoreUnavailableError
from relbook.journal.backup import Why
from relbook.journal.recovery import groups, read
from relbook.journal.selection import EVERYTHING
from relbook.store import backups, entries, files, passphrase
from relbook.store.companion import companion, opens, waiting
from relbook.store.database import Journal
from relbook.store.opening import open_journal
from relbook.store.passphrase import change, has_passphrase, is_passphrase
from relbook.store.renewing import copies_of, under_another
from relbook.store.seal import is_raw, raw
from relbook.store.sound import recheck
from tests.house.reading import ROOT
from tests.store.shelf import note

OLD, NEW = "a quiet pair of words", "Zürich im Winter"
HELD = b"a letter"


def fill(path: Path, words: str = "") -> None:
    """A journal with a note and a file."""
    journal = open_journal(path, words)
    entry = note("About canaries")
    files.attach(entry, "letter.txt", files.store_content(HELD), len(HELD))
    journal.leave()


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal for all to open, and one with a passphrase, made once."""
    folder = tmp_path_factory.mktemp("kinds")
    fill(folder / "open")
    fill(folder / "locked", OLD)
    return folder


@pytest.fixture
def book(tmp_path: Path, kinds: Path) -> Path:
    """A journal without a passphrase."""
    return laid(kinds / "open", tmp_path)


@pytest.fixture
def locked(tmp_path: Path, kinds: Path) -> Path:
    """A journal with the old passphrase."""
    return laid(kinds / "locked", tmp_path)


def laid(source: Path, folder: Path) -> Path:
    shutil.copy(companion(source), folder / "j.relbook-files")
    return Path(shutil.copy(source, folder / "j.relbook"))


def test_the_key_is_derived_once_however_much_is_opened(
    locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    derived: list[int] = []
    pbkdf2 = hashlib.pbkdf2_hmac

    def counted(name: str, words: bytes, salt: bytes, rounds: int, length: int) -> bytes:
        derived.append(rounds)
        return pbkdf2(name, words, salt, rounds, length)

    monkeypatch.setattr(hashlib, "pbkdf2_hmac", counted)
    journal = open_journal(locked, OLD, shared=True)
    with ThreadPoolExecutor(1) as worker:
        worker.submit(beside, journal).result()
    assert files.content(files.every()[0]) == HELD
    made = backups.make(journal, Why.ASKED)
    assert recheck(backups.folder_of(locked) / made.name, journal.key)
    journal.leave()
    assert [rounds for rounds in derived if rounds > 1000] == [256_000]


def beside(journal: Journal) -> None:
    """What a worker does: a connection of its own."""
    journal.connect()
    assert entries.count(EVERYTHING) == 1
    journal.leave()


def whole(path: Path, key: str) -> bool:
    """Whether this key opens the journal with every note and every file."""
    journal = open_journal(path, key, create=False)
    try:
        (file,) = files.every()
        texts = [page.entry.text for page in entries.window(EVERYTHING)]
        return files.content(file) == HELD and texts == ["About canaries"]
    finally:
        journal.leave()


def stock(path: Path, key: str, sql: str) -> list[tuple[object, ...]]:
    """What SQLCipher itself reads, without relbook."""
    connection = sqlcipher.connect(str(path))
    try:
        connection.execute('PRAGMA key = "{}"'.format(key.replace('"', '""')))
        found: list[tuple[object, ...]] = connection.execute(sql).fetchall()
        return found
    finally:
        connection.close()


def refused(path: Path, key: str) -> bool:
    try:
        open_journal(path, key, create=False).leave()
    except JournalLockedError:
        return True
    return False


def in_folder(path: Path) -> list[str]:
    return sorted(it.name for it in path.parent.iterdir())


def test_a_passphrase_is_set_and_nothing_else_opens_it(book: Path) -> None:
    done = change(book, "", NEW)
    assert is_raw(done.key) and whole(book, NEW) and whole(book, done.key)
    assert refused(book, "") and refused(book, OLD)
    assert copies_of(book)  # one was made before
    assert all(opens(copy, done.key) for copy in copies_of(book))  # and none kept the published key


def test_it_is_changed_and_removed(locked: Path) -> None:
    change(locked, OLD, NEW)
    assert refused(locked, OLD) and whole(locked, "Zu\u0308rich im Winter")
    change(locked, NEW, "")
    assert whole(locked, "") and refused(locked, NEW)


def test_the_passphrase_alone_opens_it_in_any_sqlcipher_and_so_does_the_recovery_sheet(book: Path) -> None:
    change(book, "", NEW)
    journal = open_journal(book, NEW)
    key = passphrase.recovery_key(journal)
    assert has_passphrase(journal) and is_passphrase(book, journal.key, NEW)
    assert not is_passphrase(book, journal.key, OLD)
    journal.leave()
    by_hand = raw(read(" ".join(groups(key))))
    for one in (NEW, by_hand):
        assert stock(book, one, "SELECT text FROM entry") == [("About canaries",)]
        assert stock(companion(book), one, "SELECT bytes FROM content") == [(HELD,)]
    assert whole(book, by_hand)


def test_a_wrong_passphrase_and_bad_words_change_nothing(locked: Path) -> None:
    before = locked.read_bytes()
    with pytest.raises(JournalLockedError):
        change(locked, "not it", NEW)
    with pytest.raises(PassphraseError):
        change(locked, OLD, "  ")
    assert locked.read_bytes() == before and whole(locked, OLD)


def test_a_journal_in_use_is_left_alone(locked: Path) -> None:
    other = open_journal(locked, OLD, shared=True)
    reader = Journal(locked, other.key, device="", read_only=False, shared=True)
    reader.connect()
    reader.execute_sql("PRAGMA busy_timeout = 0")
    reader.execute_sql("BEGIN")
    reader.execute_sql("SELECT count(*) FROM entry").fetchone()
    with pytest.raises(StoreUnavailableError):
        change(locked, other.key, NEW)
    assert not backups.listed(backups.folder_of(locked))  # none was made in vain
    reader.close()
    other.leave()
    assert whole(locked, OLD) and not waiting(locked).exists()


def test_a_damaged_journal_keeps_its_passphrase(locked: Path) -> None:
    with locked.open("r+b") as file:
        file.seek(9 * 4096 + 2000)
        file.write(b"\x5a" * 40)
    with pytest.raises(BackupFailedError):
        change(locked, OLD, NEW)
    assert opens(locked, f"{OLD}") and not opens(locked, NEW)
    assert not waiting(locked).exists()


def test_older_copies_get_the_new_passphrase_or_are_named(book: Path, tmp_path: Path) -> None:
    journal = open_journal(book)
    journal.execute_sql("VACUUM INTO ?", (str(book.with_name("j.relbook.before-0007")),))
    journal.leave()
    (tmp_path / "stick").mkdir()
    fill(tmp_path / "stick" / "strange", OLD)
    done = change(book, "", NEW, tmp_path / "stick")
    assert {copy.name for copy in done.left} == {"strange", "strange-files"}
    assert set(under_another(copies_of(book, tmp_path / "stick"), done.key, NEW)) == set(done.left)
    assert stock(book.with_name("j.relbook.before-0007"), NEW, "SELECT text FROM entry")


def test_a_companion_with_a_salt_of_its_own_gets_the_journals(locked: Path) -> None:
    fill(locked.with_name("other"), OLD)
    shutil.move(companion(locked.with_name("other")), companion(locked))
    assert whole(locked, OLD)
    assert stock(companion(locked), OLD, "SELECT bytes FROM content") == [(HELD,)]
    journal = open_journal(locked, OLD)
    assert opens(companion(locked), journal.key)
    journal.leave()


# ---- killed ---------------------------------------------------------------------

CHANGE = """
import sys
from pathlib import Path
from relbook.store.passphrase import change
change(Path(sys.argv[1]), "", sys.stdin.readline().strip())
"""
MOMENTS = {
    "the files are being written anew": ("-files.rekey-part", 0.0),
    "the files are written": ("-files.rekey", 0.0),
    "the journal is being sealed": ("-journal", 0.0),
    "some pages are sealed": ("-journal", 0.004),
    "the journal may be sealed": ("-journal", 0.03),
    "it is being opened again": ("-journal", 0.2),
    "the rest is put in place": ("-journal", 0.6),
}
"""When it is killed: so many seconds after a file of this name was there."""


def cut_short(path: Path, name: str, after: float) -> None:
    """Start setting a passphrase, and kill it at a moment."""
    one = subprocess.Popen(
        [sys.executable, "-c", CHANGE, str(path)], stdin=subprocess.PIPE, cwd=ROOT, encoding="utf-8"
    )
    assert one.stdin is not None
    one.stdin.write(f"{NEW}\n")
    one.stdin.close()
    awaited = path.with_name(f"{path.name}{name}")
    while not awaited.exists() and one.poll() is None:
        pass
    time.sleep(after)
    one.send_signal(signal.SIGKILL)
    one.wait()


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
@pytest.mark.parametrize("moment", MOMENTS)
def test_killed_at_any_moment_exactly_one_of_the_two_opens_everything(book: Path, moment: str) -> None:
    cut_short(book, *MOMENTS[moment])
    found = [words for words in ("", NEW) if not refused(book, words)]
    assert len(found) == 1
    assert whole(book, found[0])
    left = {*in_folder(book)} - {"j.relbook-journal"}  # a cold one may lie there
    assert left == {"j.relbook", "j.relbook-files", "backups"}
