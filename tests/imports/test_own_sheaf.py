"""An export of our own may hold more notes than memory should: those beyond some are read again."""

import shutil
import tracemalloc
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given as with_any
from hypothesis import settings
from hypothesis import strategies as st

from relbook.errors import UnreadableFileError
from relbook.imports import door, given, own_sheaf
from relbook.imports.given import MEMBER_LIMIT, Member
from relbook.imports.intake import Fault
from relbook.imports.reader import Asked
from relbook.imports.sources import InMemory
from relbook.journal import manifest
from relbook.journal.parcel import Note, Parcel, Reason
from relbook.journal.reread import Reread
from relbook.journal.selection import EVERYTHING
from relbook.outgoing.order import Form
from relbook.store import arrivals, entries
from tests.outgoing.test_round_trips import HOSTILE, TEXTS, TODAY, fill, journal_at, out


def taken(path: Path) -> Parcel:
    return door.read(door.take(path), Asked(TODAY))


def plain(parcel: Parcel) -> list[Note]:
    """Its notes, with what their files hold in place of what reads them."""
    return [_plain(note) for note in parcel.notes]


def _plain(note: Note) -> Note:
    return replace(note, files=tuple((file.name, file.read()) for file in note.files))  # type: ignore[misc]


def exported(room: Path, texts: list[str]) -> Path:
    with journal_at(room):
        fill(texts)
        return out(Form.MARKDOWN, room / "md")


@pytest.mark.parametrize("ending", ["", "zip", "tar", "gztar"])
@pytest.mark.parametrize("kept", [0, 300, 5_000, 1 << 20])
def test_what_is_read_again_is_what_was_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: int, ending: str
) -> None:
    path = exported(tmp_path, HOSTILE)
    (path / "a note of somebody else.md").write_text("Theirs.")
    whole = plain(taken(path))
    if ending:
        path = Path(shutil.make_archive(str(tmp_path / "packed"), ending, path))
    monkeypatch.setattr(own_sheaf, "KEPT", kept)
    parcel = taken(path)
    assert isinstance(parcel.notes, Reread) == (kept < 1 << 20)
    assert len(parcel.notes) == len(whole) == len(HOSTILE) + 1
    assert plain(parcel) == plain(parcel) == whole


@settings(max_examples=20)
@with_any(st.lists(TEXTS.filter(str.strip), min_size=1, max_size=4))
def test_it_comes_back_to_the_letter_however_little_is_kept(texts: list[str]) -> None:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        path = exported(Path(folder), texts)
        patch.setattr(own_sheaf, "KEPT", 0)
        with journal_at(Path(folder) / "another"):
            report = arrivals.apply(taken(path), today=TODAY).report
            assert report.came["entry"] == len(texts)
            assert not report.skipped
            found = [page.entry.text for page in entries.window(EVERYTHING)]
            assert sorted(found) == sorted(texts)


def test_a_file_that_is_gone_or_another_by_then_leaves_the_book_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = exported(tmp_path, HOSTILE)
    monkeypatch.setattr(own_sheaf, "KEPT", 0)
    for spoil in (Path.unlink, lambda file: file.write_text("---\nrelbook: other\n---\n")):
        parcel = taken(path)
        spoil(next(file for file in path.rglob("2026-*.md")))
        with journal_at(tmp_path / "another"):
            with pytest.raises(UnreadableFileError):
                arrivals.apply(parcel, today=TODAY)
            assert entries.count(EVERYTHING) == 0


def test_a_long_text_comes_and_one_that_is_far_too_long_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = exported(tmp_path, ["x" * 1_500_000])
    assert [len(note.text) for note in taken(path).notes] == [1_500_000]
    monkeypatch.setattr("relbook.imports.pile.OWN_TEXT_LIMIT", 1_000_000)
    assert Reason.TOO_LARGE in {one.reason for one in taken(path).skipped}


def test_a_folder_has_as_many_files_as_a_book_may_have_entries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert given.MEMBERS_LIMIT >= 2_000_000
    for number in range(4):
        (tmp_path / f"{number}.md").write_text("x")
    monkeypatch.setattr(given, "MEMBERS_LIMIT", 3)
    with pytest.raises(UnreadableFileError) as caught:
        door.take(tmp_path)
    assert caught.value.why == Fault.TOO_LARGE


def test_a_member_is_little_more_than_its_name() -> None:
    source = InMemory(b"")
    tracemalloc.start()
    try:
        members = [Member(f"{number:08}", source) for number in range(10_000)]
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held / len(members) < 160


def test_what_says_what_lies_in_an_export_may_be_longer_than_what_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = exported(tmp_path, ["Hello"])
    with (path / manifest.NAME).open("a") as file:
        file.write(" " * (MEMBER_LIMIT + 9))
    assert not taken(path).skipped
