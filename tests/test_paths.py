from pathlib import Path

import pytest

from relbook.paths import Places, places, private


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
