"""An export is there whole, or what was there before is."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from relbook.errors import CancelledError, ExportInTheWayError, FolderUnwritableError
from relbook.journal import manifest
from relbook.journal.manifest import About, Manifest, Member
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


def said(**asked: str) -> About:
    return About("markdown", "2026-11-25", asked)


def names(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())


def test_a_manifest_names_every_file_with_its_digest(tmp_path: Path) -> None:
    target = tmp_path / "out"
    outbox.put_folder(target, (("ada/one.md", ("1",)), ("two.md", (b"22",))), said)
    lies = manifest.read((target / "manifest.json").read_text("utf-8"))
    assert lies is not None and lies.whole
    assert [(one.path, one.bytes) for one in lies.members] == [("ada/one.md", 1), ("two.md", 2)]
    assert lies.members[0].sha256 == hashlib.sha256(b"1").hexdigest()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_the_same_export_again_takes_away_what_is_left_over(tmp_path: Path) -> None:
    outbox.put_folder(tmp_path, (("ada/one.md", ("1",)), ("two.md", ("2",))), said)
    (tmp_path / "mine.txt").write_text("mine")
    outbox.put_folder(tmp_path, (("two.md", ("new",)),), said)
    assert names(tmp_path) == ["manifest.json", "mine.txt", "two.md"]
    assert not (tmp_path / "ada").exists()


def test_another_export_leaves_the_one_before_where_it_is(tmp_path: Path) -> None:
    outbox.put_folder(tmp_path, (("ada/one.md", ("1",)),), lambda: said(client="Ada"))
    outbox.put_folder(tmp_path, (("ben/one.md", ("1",)),), lambda: said(client="Ben"))
    outbox.put_folder(tmp_path, (("ada/one.md", ("3",)),), lambda: said(client="Ada"))
    assert names(tmp_path) == ["ada/one.md", "ben/one.md", "manifest.json"]


@pytest.mark.parametrize("over", [False, True])
def test_a_file_that_somebody_changed_stays(tmp_path: Path, *, over: bool) -> None:
    outbox.put_folder(tmp_path, (("one.md", ("1",)), ("two.md", ("2",))), said)
    for name in ("one.md", "two.md"):
        (tmp_path / name).write_text("changed by hand")
    if over:
        outbox.put_folder(tmp_path, (("one.md", ("new",)),), said, over=True)
    else:
        with pytest.raises(ExportInTheWayError):
            outbox.put_folder(tmp_path, (("one.md", ("new",)),), said)
    assert (tmp_path / "one.md").read_text() == ("new" if over else "changed by hand")
    assert (tmp_path / "two.md").read_text() == "changed by hand"
    assert names(tmp_path) == ["manifest.json", "one.md", "two.md"]


def test_a_link_leads_no_export_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out/ada").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ExportInTheWayError):
        outbox.put_folder(tmp_path / "out", (("ada/one.md", ("1",)),), said, over=True)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_what_was_cut_short_while_moving_is_known_to_the_next(tmp_path: Path) -> None:
    outbox.put_folder(tmp_path, (("a.md", ("old",)), ("b.md", ("old",))), said)
    (tmp_path / "b.md").rename(tmp_path / "kept")
    (tmp_path / "b.md").mkdir()
    with pytest.raises(ExportInTheWayError):
        outbox.put_folder(tmp_path, (("a.md", ("new",)), ("b.md", ("new",))), said)
    (tmp_path / "b.md").rmdir()
    (tmp_path / "kept").rename(tmp_path / "b.md")
    broken = Manifest(said(), (Member("a.md", 3, hashlib.sha256(b"new").hexdigest()),), whole=False)
    before = manifest.read((tmp_path / "manifest.json").read_text())
    assert before is not None
    (tmp_path / "manifest.json").write_text(
        "".join(manifest.written(replace(broken, earlier=before.members)))
    )
    (tmp_path / "a.md").write_text("new")
    outbox.put_folder(tmp_path, (("a.md", ("newer",)), ("b.md", ("newer",))), said)
    assert {(tmp_path / name).read_text() for name in ("a.md", "b.md")} == {"newer"}


def test_what_a_killed_export_left_is_cleared_away(tmp_path: Path) -> None:
    old = tmp_path / ".relbook-left"
    old.mkdir()
    (old / "note.md").write_text("half")
    os.utime(old, (0, 0))
    outbox.put_file(tmp_path / "out.txt", ("x",))
    assert names(tmp_path) == ["out.txt"]


def test_one_file_has_its_manifest_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "book.html"
    for words in ("one", "two"):
        assert outbox.put_file(target, (words,), said) == 3
    assert names(tmp_path) == ["book.html", "book.html.manifest.json"]
    target.write_text("changed")
    with pytest.raises(ExportInTheWayError):
        outbox.put_file(target, ("three",), said)
    assert target.read_text() == "changed"


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="nothing says here what a handle is of")
def test_the_disk_has_all_of_a_file_before_its_name_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever wrote it: what paints a page or packs a document asks the disk for nothing."""
    target, order = tmp_path / "new" / "book.pdf", list[tuple[str, bool]]()
    there = os.fsync

    def noted(handle: int) -> None:
        what = Path(f"/proc/self/fd/{handle}").readlink()
        order.append((what.name, target.exists()))
        there(handle)

    monkeypatch.setattr(os, "fsync", noted)
    outbox.put_made(target, lambda made: made.write_bytes(b"painted"))
    assert ("book.pdf", False) in order
    assert order[-1] == ("new", True)
