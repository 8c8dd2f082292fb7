import os
import sys
from datetime import date
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.imports import door, intake
from relbook.imports.given import hidden, take_file, take_folder
from relbook.imports.pile import is_kept
from relbook.imports.reader import Asked
from relbook.imports.vault import is_note
from relbook.journal.selection import EVERYTHING
from relbook.store import arrivals, entries
from relbook.store.database import Journal


def test_files_of_a_folder_come_in_the_order_of_their_names_and_links_among_them_are_said(
    tmp_path: Path,
) -> None:
    for name in (
        "b/2.md",
        "b/1.md",
        "b/c/.x/3.md",
        "b/c/4.md",
        "a.md",
        ".git/5.md",
        "__MACOSX/6.md",
        "é/7.md",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("A")
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "round").symlink_to("round")
    taken = take_folder(tmp_path)
    assert [one.where for one in taken.members] == ["a.md", "b/1.md", "b/2.md", "b/c/4.md", "é/7.md"]
    assert [one.where for one in taken.skipped] == ["a", "round"]
    assert {one.read() for one in taken.members} == {b"A"}


def test_folders_may_lie_in_each_other_as_deep_as_a_disk_lets_them(tmp_path: Path) -> None:
    deep = [tmp_path]
    for _ in range(sys.getrecursionlimit() + 100):
        deep.append(deep[-1] / "a")
        deep[-1].mkdir()
    (deep[-1] / "x.md").write_text("A")
    taken = take_folder(tmp_path)
    (deep[-1] / "x.md").unlink()
    for folder in reversed(deep[1:]):
        folder.rmdir()
    assert [one.name for one in taken.members] == ["x.md"]


@given(st.binary(max_size=200), st.integers(1, 200))
def test_no_more_of_a_file_is_read_than_asked_for(content: bytes, size: int) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        path.write_bytes(content)
        assert intake.beginning(path, size) == content[:size]


@given(
    st.lists(st.sampled_from(["a", "files", ".git", "__MACOSX", "b.MD", ".md", "c.", "d.x.txt"]), min_size=1)
)
def test_what_a_place_says_is_what_its_parts_say(parts: list[str]) -> None:
    where = "/".join(parts)
    path = PurePosixPath(where)
    assert is_note(where) == (path.suffix.lower() in {".md", ".markdown", ".mdown", ".txt"})
    assert is_kept(where) == ("files" in path.parts[:-1])
    assert hidden(where) == any(part.startswith(".") or part == "__MACOSX" for part in path.parts)


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode there")
def test_a_name_that_is_no_utf_8_is_read_as_windows_wrote_it(tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    name = os.fsdecode(b"Zo\xeb \x80.md")
    (folder / name).write_text("Tea with Zoë", "utf-8")
    (member,) = take_folder(folder).members
    assert (member.where, member.read().decode()) == ("Zoë €.md", "Tea with Zoë")
    assert take_file(folder / name).only.where == "Zoë €.md"  # type: ignore[union-attr]


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode there")
@pytest.mark.parametrize("alone", [True, False])
def test_notes_with_such_a_name_come_in(journal: Journal, tmp_path: Path, *, alone: bool) -> None:
    note = tmp_path / "notes" / os.fsdecode(b"Zo\xeb.md")
    note.parent.mkdir()
    note.write_text("Tea\n\nand cake", "utf-8")
    found = door.take(note if alone else note.parent)
    arrivals.apply(door.read(found, Asked(date(2026, 11, 25))), today=date(2026, 11, 25))
    assert len(entries.window(EVERYTHING)) == 1
