"""Migrations, models and index describe the same shelf."""

import shutil
import stat
from importlib.resources import as_file, files
from pathlib import Path

import pytest

from relbook.errors import JournalLockedError
from relbook.journal.backup import Why
from relbook.journal.selection import Selection
from relbook.store import backups, entries, index
from relbook.store.database import Journal
from relbook.store.models import TABLES
from relbook.store.opening import open_journal
from relbook.store.schema import migration_names, step_up
from tests.store.shelf import ask, differs, index_says, note, rows, texts

KEPT_AS = {"TEXT": "TEXT", "INT": "INTEGER", "BOOL": "INTEGER"}


def test_migrations_lead_to_the_models(journal: Journal) -> None:
    assert differs(journal) == ""


def test_columns_are_of_the_models_types_and_as_strict(journal: Journal) -> None:
    for table in TABLES:
        name = table._meta.table_name
        there = {row[1]: (row[2], bool(row[3]), bool(row[5])) for row in ask(f"PRAGMA table_info({name})")}
        assert there == {
            field.column_name: (KEPT_AS[field.field_type], not field.null, field.primary_key)
            for field in table._meta.sorted_fields
        }, name


def test_every_migration_is_applied_once(journal: Journal) -> None:
    applied = [name for (name,) in ask("SELECT name FROM schema_migration ORDER BY name")]
    assert applied == migration_names()


def test_every_part_of_the_index_is_there(journal: Journal) -> None:
    assert index.missing_parts(journal) == set()
    assert journal.user_version == index.EDITION


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The steps of today in a folder of their own, for more to be added."""
    with as_file(files("relbook.store") / "migrations") as ours:
        return Path(shutil.copytree(ours, tmp_path / "migrations"))


REBUILD = """from peewee import TextField

def up(migrator, db):
    migrator.migrate(migrator.alter_column_type("entry", "kind", TextField()))
"""
BREAK = """def up(migrator, db):
    db.execute_sql("ALTER TABLE entry ADD COLUMN mood TEXT")
    db.execute_sql("UPDATE entry SET text = 'overwritten'")
    raise RuntimeError("half way")
"""


def test_the_index_survives_a_rebuilt_table(journal: Journal, ada: str, folder: Path) -> None:
    note("Talked about tea", ada)
    (folder / "0999_rebuilt.py").write_text(REBUILD)
    step_up(journal, folder)
    ask("DELETE FROM schema_migration WHERE name = '0999_rebuilt'")  # or it would be too new to open
    assert journal.user_version != index.EDITION
    journal.leave()

    again = open_journal(journal.path, shared=True)
    assert index.missing_parts(again) == set()
    assert again.user_version == index.EDITION
    note("More tea", ada)
    assert sorted(texts(Selection(words="tea"))) == ["More tea", "Talked about tea"]
    again.leave()


def test_behind_a_step_a_long_index_answers_until_it_is_made_anew(
    journal: Journal, ada: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "FEW", 2)
    for number in range(3):
        note(f"Talked about tea {number}", ada)
    (folder / "0999_rebuilt.py").write_text(REBUILD)
    step_up(journal, folder)
    assert index.keep_in_step(journal, later=True)
    note("More tea", ada)
    assert len(texts(Selection(words="tea"))) == 4
    assert journal.user_version != index.EDITION
    assert not index.keep_in_step(journal)
    assert journal.user_version == index.EDITION
    assert len(texts(Selection(words="tea"))) == 4


def test_before_a_step_a_copy_is_set_aside_as_locked_as_the_journal(tmp_path: Path, folder: Path) -> None:
    journal = open_journal(tmp_path / "j.relbook", "correct horse")
    note("As it was")
    (folder / "0999_rebuilt.py").write_text(REBUILD)
    step_up(journal, folder)
    note("As it became")
    journal.leave()
    (made,) = backups.listed(tmp_path / "backups")
    assert made.why is Why.MIGRATION
    copy = tmp_path / "backups" / made.name
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert b"As it was" not in copy.read_bytes()
    with pytest.raises(JournalLockedError):
        open_journal(copy)
    aside = open_journal(copy, "correct horse")
    assert texts() == ["As it was"]
    aside.leave()


def test_a_step_that_breaks_half_way_leaves_the_journal_as_it_was(
    journal: Journal, ada: str, folder: Path
) -> None:
    note("Talked about tea", ada)
    before = rows()
    (folder / "0999_broken.py").write_text(BREAK)
    with pytest.raises(RuntimeError):
        step_up(journal, folder)
    journal.leave()
    again = open_journal(journal.path)
    assert rows() == before
    assert differs(again) == ""
    assert texts(Selection(words="tea")) == ["Talked about tea"]
    again.leave()


def test_rows_written_past_the_house_are_found_after_opening(journal: Journal, ada: str) -> None:
    key = note("Talked about tea", ada)
    ask("UPDATE entry SET text = 'Talked about coffee' WHERE id = ?", key)
    journal.leave()
    again = open_journal(journal.path)
    assert (texts(Selection(words="coffee")), texts(Selection(words="tea"))) == (["Talked about coffee"], [])
    again.leave()


def test_an_index_of_another_edition_is_made_again(journal: Journal, ada: str) -> None:
    note("Talked about tea #drinks @nobody", ada)
    before = index_says()
    ask("DELETE FROM words")
    ask("PRAGMA user_version = 1")
    journal.leave()
    again = open_journal(journal.path)
    assert index_says() == before
    again.leave()


def test_a_row_erased_for_good_leaves_the_index(journal: Journal, ada: str) -> None:
    key = note("Talked about tea", ada)
    ask("DELETE FROM entry_client")
    ask("DELETE FROM entry WHERE id = ?", key)
    index.catch_up()
    assert entries.count(Selection(words="tea")) == 0
    assert key not in {row[1] for row in index_says()}
