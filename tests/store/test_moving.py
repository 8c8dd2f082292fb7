"""A journal is carried to another computer as one file, and nothing is missing there."""

import errno
import json
import os
import shutil
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.errors import (
    FolderUnwritableError,
    JournalExistsError,
    JournalLockedError,
    RelbookError,
    StoreUnavailableError,
    UnreadableFileError,
)
from relbook.store import clients, entries, files, moving
from relbook.store.going import Going
from relbook.store.moving import FILES, JOURNAL, SAYS, Carried, pack, unpack
from relbook.store.opening import open_journal
from relbook.store.visit import visit

TODAY = date(2026, 11, 25)
PASSPHRASE = "six quiet words in a row"


def packed(folder: Path, passphrase: str = "") -> Path:
    """A journal with a client, two entries and a file, in one file."""
    journal = open_journal(folder / "old" / "j.relbook", passphrase)
    who = clients.add("Marta Reyes").row_id
    entry = entries.add("Spring", day=TODAY, today=TODAY, clients=[who]).row_id
    entries.add("Autumn", day=TODAY, today=TODAY, clients=[who])
    files.attach(entry, "tour.txt", files.store_content(b"market tour"), 11)
    target = folder / "book.zip"
    try:
        assert pack(journal, target) == Carried(1, 2, 1)
    finally:
        journal.leave()
    return target


@pytest.mark.skipif(os.name != "posix", reason="files are synced otherwise here")
def test_a_disk_that_does_not_keep_it_is_told_and_nothing_lies_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = os.fsync

    def broken(handle: int) -> None:
        if any(os.path.samestat(os.fstat(handle), one.stat()) for one in tmp_path.glob("*/package")):
            raise OSError(errno.EIO, "gone")
        there(handle)

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(StoreUnavailableError):
        packed(tmp_path)
    assert not (tmp_path / "book.zip").exists()


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_all_of_it_arrives_and_is_compared(tmp_path: Path, passphrase: str) -> None:
    package = packed(tmp_path, passphrase)
    assert package.stat().st_mode & 0o077 == 0
    assert b"Marta" not in package.read_bytes() and b"market" not in package.read_bytes()
    new = tmp_path / "new" / "book.relbook"
    assert unpack(package, new, passphrase, device="new") == Carried(1, 2, 1)
    with visit(new, passphrase):
        assert [who.name for who in clients.everyone()] == ["Marta Reyes"]
        assert not files.missing()
    assert sorted(file.name for file in new.parent.iterdir()) == [
        "book.relbook",
        "book.relbook-files",
        "book.relbook.lock",
    ]


def test_another_passphrase_opens_nothing_and_leaves_nothing(tmp_path: Path) -> None:
    package = packed(tmp_path, PASSPHRASE)
    with pytest.raises(JournalLockedError):
        unpack(package, tmp_path / "new" / "book.relbook", "some other words", device="new")
    assert list((tmp_path / "new").iterdir()) == []


def test_nothing_that_is_there_is_written_over(tmp_path: Path) -> None:
    package = packed(tmp_path)
    held = package.read_bytes()
    old = tmp_path / "old" / "j.relbook"
    with pytest.raises(JournalExistsError):
        unpack(package, old, "", device="new")
    with visit(old) as journal, pytest.raises(JournalExistsError):
        pack(journal, package)
    assert package.read_bytes() == held
    with visit(old) as journal, pytest.raises(FolderUnwritableError):
        pack(journal, tmp_path / "nowhere" / "book.zip")


@pytest.mark.parametrize("door", [moving.lay, partial(unpack, passphrase="", device="new")])
def test_a_journal_begun_while_another_is_unpacked_stays(tmp_path: Path, door: Callable[..., object]) -> None:
    package, new = packed(tmp_path), tmp_path / "new" / "book.relbook"

    def begin(done: int, of: int) -> None:
        if not new.exists():
            journal = open_journal(new)
            clients.add("Ines Falk")
            journal.leave()

    with pytest.raises(JournalExistsError):
        door(package, new, going=Going(begin))
    with visit(new):
        assert [who.name for who in clients.everyone()] == ["Ines Falk"]


Spoil = Callable[[dict[str, bytes]], None]


def shorter(parts: dict[str, bytes]) -> None:
    parts[JOURNAL] = parts[JOURNAL][:-1]


def changed(parts: dict[str, bytes]) -> None:
    *rest, last = parts[JOURNAL]
    parts[JOURNAL] = bytes((*rest, last ^ 1))  # a sealed book ends in any byte


def climbing(parts: dict[str, bytes]) -> None:
    said = json.loads(parts[SAYS])
    parts[SAYS] = json.dumps(said | {"name": "../../evil.relbook"}).encode()


def more(parts: dict[str, bytes]) -> None:
    said = json.loads(parts[SAYS])
    said["parts"]["../evil"] = said["parts"][JOURNAL]
    parts[SAYS] = json.dumps(said).encode()


def less(parts: dict[str, bytes]) -> None:
    del parts[FILES]


def silent(parts: dict[str, bytes]) -> None:
    parts[SAYS] = b"[]"


@pytest.mark.parametrize("spoil", [shorter, changed, climbing, more, less, silent])
def test_what_is_not_as_it_was_packed_is_refused(tmp_path: Path, spoil: Spoil) -> None:
    package = packed(tmp_path)
    with ZipFile(package) as inside:
        parts = {name: inside.read(name) for name in inside.namelist()}
    spoil(parts)
    with ZipFile(package, "w", ZIP_STORED) as into:
        for name, content in parts.items():
            into.writestr(name, content)
    with pytest.raises(UnreadableFileError):
        unpack(package, tmp_path / "new" / "book.relbook", "", device="new")
    assert list((tmp_path / "new").iterdir()) == []
    assert not list(tmp_path.rglob("*evil*"))


def test_what_is_packed_tight_is_not_begun(tmp_path: Path) -> None:
    package = packed(tmp_path)
    with ZipFile(package) as inside:
        parts = {name: inside.read(name) for name in inside.namelist()}
    with ZipFile(package, "w", ZIP_DEFLATED) as into:
        for name, content in parts.items():
            into.writestr(name, content)
    with pytest.raises(UnreadableFileError):
        unpack(package, tmp_path / "new" / "book.relbook", "", device="new")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
@given(st.binary(max_size=300))
def test_no_bytes_break_it(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "book.zip").write_bytes(content)
    with pytest.raises(RelbookError):
        unpack(tmp_path / "book.zip", tmp_path / "new" / "book.relbook", "", device="new")
    shutil.rmtree(tmp_path / "new")


def test_a_table_that_lacks_a_row_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package, count = packed(tmp_path), iter([{"entry": 2}, {"entry": 1}])
    monkeypatch.setattr(moving, "count_rows", lambda _: next(count))
    with pytest.raises(RelbookError):
        unpack(package, tmp_path / "new" / "book.relbook", "", device="new")
