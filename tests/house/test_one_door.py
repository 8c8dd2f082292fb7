"""What leaves traces on this machine goes through one door each."""

from tests.house.reading import HOUSE, calls, files, where


def test_dialogs_for_files_are_made_in_one_place() -> None:
    door = HOUSE / "ui/shared/picking.py"
    made = [where(file, call) for file in files() if file != door for call in calls(file, "QFileDialog")]
    statics = {"getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"}
    made += [where(file, call) for file in files() for call in calls(file, *statics)]
    assert not made, "ask through ui/shared/picking.py, which removes what Qt writes down"
