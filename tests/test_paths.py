import os
import sys
import tempfile
from pathlib import Path

import pytest

from relbook.paths import BUS, FOLDERS, Places, as_found, as_kept, keep_within, own_root, places, private


def everywhere(found: Places) -> list[Path]:
    return [found.journal, found.settings, found.log, found.backups, found.runtime]


def test_everything_lives_below_the_home_of_the_person(home: Path) -> None:
    assert all(place.is_relative_to(home) for place in everywhere(places()))
    assert places().journal.parts[-2:] == ("relbook", "journal.relbook")


def test_a_folder_named_by_the_environment_holds_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RELBOOK_DATA", str(tmp_path / "stick"))
    assert all(place.is_relative_to(tmp_path / "stick") for place in everywhere(places()))


def test_a_folder_given_by_hand_goes_before_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RELBOOK_DATA", str(tmp_path / "stick"))
    assert all(place.is_relative_to(tmp_path / "other") for place in everywhere(places(tmp_path / "other")))


def test_a_stale_runtime_folder_is_not_trusted(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home / "gone"))
    assert places().runtime == home / ".cache/relbook/run"


@pytest.mark.parametrize("named", ["", "books", "./books"])
def test_a_folder_of_nowhere_counts_for_nothing(
    home: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    """Else each folder that relbook is started in would have a book of its own, and the others seem lost."""
    for name in FOLDERS:
        monkeypatch.delenv(name, raising=False)
    before = places()
    for name in FOLDERS:
        monkeypatch.setenv(name, named)
    assert places() == before


def test_naming_a_place_does_not_make_it(tmp_path: Path) -> None:
    places(tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


def test_new_folders_are_for_their_owner_alone(tmp_path: Path) -> None:
    private(tmp_path / "one/two")
    assert (tmp_path / "one").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "one/two").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_was_there_keeps_its_doors(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir(mode=0o755)
    private(tmp_path / "shared")
    assert (tmp_path / "shared").stat().st_mode & 0o777 == 0o755


def test_a_file_beside_the_program_keeps_everything_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "relbook.exe"))
    assert own_root() is None
    (tmp_path / "portable.txt").touch()
    assert own_root() == tmp_path / "relbook-data"
    assert all(place.is_relative_to(tmp_path) for place in everywhere(places()))
    monkeypatch.setenv("RELBOOK_DATA", str(tmp_path / "named"))
    assert own_root() == tmp_path / "named"


def test_an_installed_program_is_portable_by_the_folder_of_its_first_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "portable.txt").touch()
    monkeypatch.chdir(tmp_path)
    assert own_root() is None  # it is where the program lies that counts, not where one stands
    monkeypatch.setattr(sys.modules["__main__"], "__file__", str(tmp_path / "relbook"), raising=False)
    assert own_root() == tmp_path / "relbook-data"


def test_a_journal_on_a_stick_is_found_wherever_the_stick_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RELBOOK_DATA", str(tmp_path / "stick"))
    kept = as_kept(tmp_path / "stick/books/mine.relbook")
    assert kept == "books/mine.relbook"
    elsewhere = as_kept(tmp_path / "other.relbook")
    monkeypatch.setenv("RELBOOK_DATA", str(tmp_path / "plugged in again"))
    assert as_found(kept, places()) == tmp_path / "plugged in again/books/mine.relbook"
    assert as_found(elsewhere, places()) == tmp_path / "other.relbook"
    monkeypatch.delenv("RELBOOK_DATA")
    assert as_found(as_kept(tmp_path / "other.relbook"), places()) == tmp_path / "other.relbook"


def test_what_libraries_put_aside_lies_below_the_one_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv(BUS, "unix:path=/here")
    monkeypatch.setattr(tempfile, "tempdir", None)
    keep_within(places())
    assert tempfile.gettempdir() == str(tmp_path)
    monkeypatch.setenv("RELBOOK_DATA", str(tmp_path / "stick"))
    keep_within(places())
    monkeypatch.setattr(tempfile, "tempdir", None)
    assert tempfile.gettempdir() == str(tmp_path / "stick/run")
    assert os.environ[BUS] == "unix:path=/here"


@pytest.mark.skipif(sys.platform != "linux", reason="there is no such bus")
def test_no_bus_is_started_that_would_note_itself_in_the_home(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TMPDIR", "TEMP", "TMP", BUS):
        monkeypatch.setenv(name, "")
    monkeypatch.setenv("RELBOOK_DATA", str(tmp_path / "stick"))
    (home / "run/bus").touch()
    keep_within(places())
    assert os.environ[BUS] == ""  # there is one already
    (home / "run/bus").unlink()
    keep_within(places())
    assert os.environ[BUS] == "disabled:"
