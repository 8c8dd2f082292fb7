"""A look at a copy finds what is wrong with it and leaves it as it is."""

from contextlib import closing
from pathlib import Path

from relbook.journal.backup import Why
from relbook.store import backups, peeking, sound
from relbook.store.database import Journal
from relbook.store.sound import faults
from tests.bench.raw import heard
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
        (fault,) = faults(copy)
        assert "corruption found" in fault
        assert copy.table_exists("words")
    with peeking.opened(copy.path, copy.key) as read:
        assert faults(read) == [fault]


def test_words_are_looked_at_once_and_everything_else_with_the_tables(journal: Journal) -> None:
    copy = _copy(journal)
    copy.connect()
    with closing(copy):
        assert faults(copy, sound.count_rows(copy)) == []
        asked = heard(lambda: faults(copy), copy)
        looks = [sql for sql, _ in asked if "quick_check" in sql]
        assert sorted(looks) == ["PRAGMA quick_check(20)", "PRAGMA quick_check(words)"]
        copy.execute_sql("PRAGMA writable_schema = ON")
        copy.execute_sql("UPDATE sqlite_master SET rootpage = 7 WHERE name = 'entry'")
    copy.connect()
    with closing(copy):
        assert any("2nd reference to page 7" in fault for fault in faults(copy))


def test_other_lengths_are_found(journal: Journal) -> None:
    copy = _copy(journal)
    copy.connect()
    with closing(copy):
        assert faults(copy, sound.count_rows(copy) | {"entry": 7}) == ["tables of another length"]
