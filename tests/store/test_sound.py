"""A look at a copy finds what is wrong with it and leaves it as it is."""

from contextlib import closing
from pathlib import Path

import pytest
from peewee import DatabaseError

from relbook.journal.backup import Why
from relbook.store import backups
from relbook.store.database import Journal
from relbook.store.sound import faults
from tests.store.shelf import note


def _copy(journal: Journal) -> Journal:
    note("Talked about tea")
    made = backups.make(journal, Why.ASKED)
    path = backups.folder_of(journal.path) / made.name
    return Journal(path, journal.key, device="", read_only=False, shared=False)


def test_a_copy_is_looked_at_while_somebody_reads_it(journal: Journal) -> None:
    """What checks its index must not wait for who reads: of a large journal that takes minutes."""
    copy = _copy(journal)
    reader = Journal(copy.path, copy.key, device="", read_only=True, shared=False)
    reader.connect()
    with closing(copy), reader.atomic("DEFERRED"):
        reader.execute_sql("SELECT count(*) FROM entry").fetchone()
        copy.connect()
        assert faults(copy) == []
    reader.close()


def test_looking_writes_nothing(journal: Journal) -> None:
    copy = _copy(journal)
    before = Path(copy.path).read_bytes()
    copy.connect()
    with closing(copy):
        assert faults(copy) == []
    assert Path(copy.path).read_bytes() == before


def test_words_that_do_not_fit_their_sums_are_found(journal: Journal) -> None:
    copy = _copy(journal)
    copy.connect()
    with closing(copy):
        copy.execute_sql("DELETE FROM words_data WHERE id > 10")
        with pytest.raises(DatabaseError, match="corruption"):
            faults(copy)
