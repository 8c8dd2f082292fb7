"""Files in the journal: content first, name second, never a name without its content."""

import os
import sys
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest

from relbook.errors import (
    FileTooLargeError,
    MissingError,
    StoreUnavailableError,
    Trouble,
    UnreadableFileError,
)
from relbook.journal.page import FILE_LIMIT
from relbook.journal.selection import Selection
from relbook.store import entries, files, notes
from relbook.store.companion import companion as beside
from relbook.store.database import Journal
from relbook.store.edit import write
from tests.bench.raw import heard
from tests.store.shelf import TODAY, ask, note, texts

SAID = b"the content of a file, told to nobody"


def attach(key: str, name: str = "plan.txt", content: bytes = SAID) -> str:
    return files.attach(key, name, files.store_content(content), len(content)).row_id


def test_content_comes_back_byte_for_byte(ada: str) -> None:
    content = bytes(range(256)) * 5000
    key = note("See plan", ada)
    attach(key, "plan.pdf", content)
    (file,) = entries.page(key).files
    assert (file.name, file.size, file.media) == ("plan.pdf", len(content), "application/pdf")
    assert files.content(file) == content
    assert files.of_client(ada) == files.every() == [file]
    assert files.missing() == []


def test_whose_a_file_is_is_found_by_its_entry_and_not_among_all_of_a_client(ada: str) -> None:
    ((sql, values),) = heard(partial(files.of_client, ada))
    plan = " ".join(row[3] for row in ask(f"EXPLAIN QUERY PLAN {sql}", *values))
    assert "USING INDEX entryclientrow_entry (entry=?)" in plan


def test_content_is_durable_before_anything_names_it(journal: Journal, ada: str) -> None:
    key = note("See plan", ada)

    @write
    def broken() -> str:
        attach(key)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    assert files.every() == []
    with files.shelf() as shelf:
        kept = shelf.execute_sql("SELECT digest FROM content").fetchall()
    assert kept == [(sha256(SAID).hexdigest(),)]


def test_the_same_content_lies_there_once(ada: str) -> None:
    key = note("See plan", ada)
    first = attach(key)
    assert attach(key) == first
    assert attach(key, "other.txt") != first
    with files.shelf() as shelf:
        assert shelf.execute_sql("SELECT count(*) FROM content").fetchone() == (1,)


def test_a_file_is_found_by_its_name_until_it_is_detached(ada: str) -> None:
    key = note("See plan", ada)
    file = attach(key, "Übersicht.txt")
    assert texts(Selection(words="ubersicht")) == ["See plan"]
    edit = files.detach(file)
    assert edit.concerns(ada)
    assert (texts(Selection(words="ubersicht")), files.every()) == ([], [])
    edit.revert()
    assert len(files.every()) == 1


def test_what_is_missing_is_named(journal: Journal, ada: str) -> None:
    key = note("See plan", ada)
    attach(key)
    (file,) = files.every()
    with files.shelf() as shelf:
        shelf.execute_sql("UPDATE content SET bytes = x'00'")
    with pytest.raises(MissingError):
        files.content(file)
    with files.shelf() as shelf:
        shelf.execute_sql("DELETE FROM content")
    assert files.missing() == [file]
    beside(journal.path).unlink()
    assert files.missing() == [file]
    with pytest.raises(MissingError):
        files.content(file)


def test_the_companion_is_as_locked_and_as_private(journal: Journal, ada: str) -> None:
    attach(note("See plan", ada))
    path = beside(journal.path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert SAID not in path.read_bytes()


def test_only_files_of_a_size_are_taken_in(tmp_path: Path) -> None:
    path = tmp_path / "big"
    with path.open("wb") as file:
        file.truncate(FILE_LIMIT + 1)
    with pytest.raises(FileTooLargeError) as caught:
        files.read_in(path)
    assert (caught.value.size, caught.value.limit) == (FILE_LIMIT + 1, FILE_LIMIT)
    with path.open("wb") as file:
        file.truncate(FILE_LIMIT)
    assert len(files.read_in(path)) == FILE_LIMIT


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes and devices in folders here")
def test_only_regular_files_are_taken_in(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "pipe", tmp_path / "folder", Path("/dev/zero"), tmp_path / "nothing"):
        with pytest.raises(UnreadableFileError):
            notes.take_in(path)


def test_a_full_disk_keeps_content_and_name_away(journal: Journal, ada: str) -> None:
    key = note("See plan", ada)
    attach(key)
    journal.execute_sql("PRAGMA query_only = 1")
    with pytest.raises(StoreUnavailableError) as caught:
        attach(key, "other.txt", b"other")
    assert caught.value.trouble is Trouble.READ_ONLY
    journal.execute_sql("PRAGMA query_only = 0")
    assert [file.name for file in files.every()] == ["plan.txt"]


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode there")
def test_a_file_whose_name_is_no_unicode_is_kept_under_one_that_is(ada: str, tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"Vertr\xe4ge.pdf")
    odd.write_bytes(SAID)
    key = notes.keep("See", day=TODAY, today=TODAY, clients=[ada], attached=[notes.take_in(odd)]).row_id
    assert [file.name for file in entries.page(key).files] == ["Vertr\ufffdge.pdf"]


def test_a_note_is_kept_with_its_files_in_one_write(ada: str, tmp_path: Path) -> None:
    (tmp_path / "plan.txt").write_bytes(SAID)
    content = notes.take_in(tmp_path / "plan.txt")
    edit = notes.keep("See plan", day=TODAY, today=TODAY, clients=[ada], attached=[content])
    assert entries.page(edit.row_id).files[0].name == "plan.txt"
    edit.revert()
    assert (files.every(), ask("SELECT count(*) FROM entry WHERE gone IS NULL")) == ([], [(0,)])
