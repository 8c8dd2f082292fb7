"""What leaves traces on this machine goes through one door each."""

from tests.house.reading import HOUSE, calls, files, where


def test_dialogs_for_files_are_made_in_one_place() -> None:
    door = HOUSE / "ui/shared/picking.py"
    made = [where(file, call) for file in files() if file != door for call in calls(file, "QFileDialog")]
    statics = {"getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"}
    made += [where(file, call) for file in files() for call in calls(file, *statics)]
    assert not made, "ask through ui/shared/picking.py, which removes what Qt writes down"


def test_the_clipboard_is_written_in_one_place() -> None:
    """`OwnCopies` marks what fields copy by themselves; the editor hands its words to Qt first."""
    doors = {HOUSE / "ui/shared/clipboard.py", HOUSE / "ui/writing/exact.py"}
    touched = [
        where(file, call) for file in files() if file not in doors for call in calls(file, "clipboard")
    ]
    assert not touched, "copy through ui/shared/clipboard.py, which marks it and takes it off again"
