"""A damaged journal from the command line: refused with a sentence, and read into a new one."""

import json
from pathlib import Path

import pytest

from relbook.journal.backup import Why
from relbook.store import backups
from relbook.store.visit import visit
from tests.cli.conftest import Speak
from tests.store.wrecks import pages_of, spoil, write_many


@pytest.fixture
def damaged(path: Path) -> Path:
    """A journal of forty entries with a backup, whose first page and many others are spoilt."""
    write_many(path, count=40)
    with visit(path, shared=True) as journal:
        backups.make(journal, Why.ASKED)
    for page in range(1, pages_of(path), 3):
        spoil(path, page)
    return path


def test_what_can_be_read_goes_into_a_new_journal(relbook: Speak, damaged: Path) -> None:
    before = damaged.read_bytes()
    refused = relbook("entries")
    assert refused.code == 1
    assert "relbook doctor --salvage" in refused.err
    new = damaged.with_name("new.relbook")
    said = relbook("doctor", "--salvage", str(new))
    assert " of 40 read from the file, " in said.out
    assert " from the backup of " in said.out
    assert ", 0 lost." in said.out
    assert damaged.read_bytes() == before
    assert relbook("--journal", str(new), "doctor").code == 0
    assert relbook("--journal", str(new), "entries").out.count("Note ") == 39


def test_it_says_the_same_as_json_and_writes_over_nothing(relbook: Speak, damaged: Path) -> None:
    new = damaged.with_name("new.relbook")
    told = json.loads(relbook("doctor", "--salvage", str(new), "--json").out)
    assert told["entries"]["read"] + told["entries"]["filled"] == 40
    held = new.read_bytes()
    again = relbook("doctor", "--salvage", str(new))
    assert again.code == 1
    assert "already holds notes" in again.err
    assert new.read_bytes() == held


def test_where_there_is_nothing_nothing_is_made(relbook: Speak, path: Path) -> None:
    said = relbook("doctor", "--salvage", str(path.with_name("new.relbook")))
    assert (said.code, "There is no book" in said.err) == (1, True)
    assert not path.parent.exists()


@pytest.mark.parametrize("page", [2, 9, -1])
def test_taking_notes_out_of_a_damaged_journal_changes_nothing_in_it(
    relbook: Speak, path: Path, page: int
) -> None:
    write_many(path, count=40)
    spoil(path, page if page > 0 else pages_of(path))
    before = path.read_bytes()
    for words in (["export", "json"], ["export", "markdown"], ["access", "Ada Byron"]):
        said = relbook(*words, "--to", str(path.with_name(words[1])))
        assert said.code == 0 or "Nothing was changed" in said.err
        assert (path.read_bytes(), path.with_name(path.name + "-wal").exists()) == (before, False)
