"""A verb loads what it needs: somebody waits for every module of it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from relbook.store.database import Journal
from relbook.verbs import width

ROOT = Path(__file__).parents[2]
LOADED = "import sys; from relbook.cli import main; main(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"

NEVER = {"PySide6", "yaml", "icalendar", "markdown_it", "tempfile", "zipfile", "importlib.resources"}
"""What no short verb has any use for."""


def loaded(*words: str) -> set[str]:
    """The modules a verb has loaded at its end."""
    command = [sys.executable, "-c", LOADED, *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True)
    return set(done.stderr.split())


def test_adding_prose_loads_neither_the_reading_of_entries_nor_that_of_lines(tmp_path: Path) -> None:
    path = str(tmp_path / "j.relbook")
    loaded("--journal", path, "client", "add", "Ada Byron")
    found = loaded("--journal", path, "add", "--client", "Ada Byron", "Tea and a plan.")
    assert "relbook.store.writing" in found
    assert not found & (NEVER | {"relbook.store.entries", "relbook.store.lines", "relbook.store.search"})
    assert not found & {"relbook.store.clients", "relbook.journal.dates", "relbook.journal.page"}
    assert not found & {"relbook.journal.client", "relbook.journal.selection", "relbook.journal.marks"}


def test_searching_loads_no_writing_of_entries(journal: Journal) -> None:
    found = loaded("--journal", str(journal.path), "search", "tea")
    assert not found & (NEVER | {"relbook.store.entries", "relbook.store.clients", "relbook.store.writing"})
    assert not found & {"relbook.store.answering", "relbook.wish", "playhouse.sqlite_ext"}


@pytest.mark.parametrize("said", ["", "60", "0", "wide"])
def test_help_is_as_wide_as_the_standard_library_would_have_it(
    said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", said)
    width.columns.cache_clear()
    assert width.columns() == shutil.get_terminal_size().columns
    width.columns.cache_clear()
