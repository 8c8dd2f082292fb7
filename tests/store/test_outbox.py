"""An export is there whole, or what was there before is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from relbook.errors import CancelledError, FolderUnwritableError
from relbook.store import outbox


def broken() -> Iterator[str]:
    yield "half"
    raise CancelledError


def test_a_file_is_written_with_the_folders_above_it(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b" / "out.txt"
    assert outbox.put_file(target, ("one ", "zwei ß")) == len("one zwei ß".encode())
    assert target.read_text("utf-8") == "one zwei ß"
    assert [file.name for file in target.parent.iterdir()] == ["out.txt"]


def test_half_a_file_is_no_file(tmp_path: Path) -> None:
    target = tmp_path / "new" / "out.txt"
    with pytest.raises(CancelledError):
        outbox.put_file(target, broken())
    assert not target.parent.exists()


def test_an_earlier_file_outlives_a_later_failure(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    outbox.put_file(target, ("good",))
    with pytest.raises(CancelledError):
        outbox.put_file(target, broken())
    assert target.read_text() == "good"
    assert [file.name for file in tmp_path.iterdir()] == ["out.txt"]


def test_a_folder_keeps_what_is_not_written_again(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    assert outbox.put_folder(tmp_path, (("ada/one.md", ("1",)), ("ada/deep/two.md", (b"2",)))) == 2
    names = sorted(file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if file.is_file())
    assert names == ["ada/deep/two.md", "ada/one.md", "mine.txt"]


def test_half_a_folder_is_no_folder(tmp_path: Path) -> None:
    outbox.put_folder(tmp_path / "out", (("one.md", ("old",)),))
    with pytest.raises(CancelledError):
        outbox.put_folder(tmp_path / "out", (("one.md", ("new",)), ("two.md", broken())))
    assert (tmp_path / "out" / "one.md").read_text() == "old"
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["one.md"]


def test_a_file_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "way").write_text("in the way")
    with pytest.raises(FolderUnwritableError):
        outbox.put_file(tmp_path / "way" / "out.txt", ("x",))
    with pytest.raises(FolderUnwritableError):
        outbox.put_folder(tmp_path / "way", (("x", ("x",)),))
