"""What lies where a journal should be, or beside it: told of, and left as it is."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.errors import StoreUnavailableError, Trouble, Unfit, UnfitPlaceError
from relbook.journal.backup import Why
from relbook.journal.conflicts import conflict_copies
from relbook.journal.selection import EVERYTHING
from relbook.store import backups, entries, files, footing, passphrase, swapping
from relbook.store.database import Journal
from relbook.store.opening import open_journal
from relbook.store.visit import visit
from tests.store.shelf import note, texts

posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and owners are other things here")


def tree(folder: Path) -> dict[str, bytes]:
    """Everything in a folder, byte for byte; what is no file by its kind alone."""
    return {
        str(it.relative_to(folder)): it.read_bytes() if it.is_file() and not it.is_symlink() else b""
        for it in folder.rglob("*")
    }


def a_link(path: Path) -> None:
    elsewhere = path.with_name("elsewhere.relbook")
    open_journal(elsewhere).leave()
    path.symlink_to(elsewhere)


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_folder(path: Path) -> None:
    (path / "inside").mkdir(parents=True)


ODD: dict[str, tuple[Callable[[Path], None], Unfit]] = {
    "link": (a_link, Unfit.LINK),
    "pipe": (a_pipe, Unfit.NO_FILE),
    "folder": (a_folder, Unfit.FOLDER),
}


@posix
@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize("kind", ODD)
def test_what_is_no_file_is_not_opened(tmp_path: Path, kind: str, *, read_only: bool) -> None:
    path = tmp_path / "j.relbook"
    make, why = ODD[kind]
    make(path)
    before = tree(tmp_path)
    with pytest.raises(UnfitPlaceError) as caught:
        open_journal(path, read_only=read_only)
    assert caught.value.unfit is why
    assert tree(tmp_path) == before


@posix
def test_a_device_is_not_opened() -> None:
    with pytest.raises(UnfitPlaceError) as caught:
        open_journal(Path(os.devnull))
    assert caught.value.unfit is Unfit.NO_FILE


@posix
@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize(("folder", "name"), [("", 248), ("a folder/" * 60, 20)])
def test_where_nothing_can_be_named_beside_it_nothing_is_opened_or_made(
    tmp_path: Path, folder: str, name: int, *, there: bool
) -> None:
    path = tmp_path / folder / f"{'j' * (name - 8)}.relbook"
    path.parent.mkdir(parents=True, exist_ok=True)
    if there:
        path.write_bytes(b"a book of another time")
    before = tree(tmp_path)
    with pytest.raises(UnfitPlaceError) as caught:
        open_journal(path)
    assert caught.value.unfit is Unfit.LONG
    assert tree(tmp_path) == before


def named(folder: Path, length: int) -> Path:
    """A book whose name has so many bytes."""
    path = folder / f"{'é' * ((length - 8) // 2)}{'y' * (length % 2)}.relbook"
    assert len(os.fsencode(path.name)) == length
    return path


@posix
def test_the_longest_name_that_can_be_opened_is_and_takes_no_files(tmp_path: Path) -> None:
    open_journal(tmp_path / "short").leave()
    path = (tmp_path / "short").rename(named(tmp_path, 247))
    with visit(path):
        note("It is here")
        with pytest.raises(UnfitPlaceError) as caught:
            files.store_content(b"a plan")
        assert (caught.value.path, caught.value.unfit) == (path, Unfit.LONG)
    with visit(path):
        assert texts() == ["It is here"]


@posix
def test_whatever_lies_beside_the_longest_name_of_a_new_book_can_be_named(tmp_path: Path) -> None:
    longest = 255 - len(footing.BESIDE)
    with pytest.raises(UnfitPlaceError) as caught:
        open_journal(named(tmp_path, longest + 1))
    assert caught.value.unfit is Unfit.LONG
    assert not list(tmp_path.iterdir())
    path = named(tmp_path, longest)
    made = open_journal(path)
    note("It is here")
    (entry,) = entries.window(EVERYTHING)
    plan = files.store_content(b"a plan")
    files.attach(entry.id, "plan.txt", plan, 6)
    backup = backups.make(made, Why.ASKED)
    made.leave()
    passphrase.change(path, "", "four calm horses here")
    passphrase.change(path, "four calm horses here", "")
    path.write_bytes(b"torn" * 4096)
    Path(f"{path}-journal").write_bytes(b"torn as well")
    swapping.replace(path, backups.folder_of(path) / backup.name)
    with visit(path):
        (file,) = files.every()
        assert files.content(file) == b"a plan"
    assert any(len(os.fsencode(one.name)) > longest + 20 for one in tmp_path.iterdir())


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() != 0, reason="only root can give a folder away")
@pytest.mark.parametrize("there", [True, False])
def test_in_somebody_elses_folder_nothing_is_written(tmp_path: Path, *, there: bool) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    path = folder / "j.relbook"
    if there:
        open_journal(path).leave()
    os.chown(folder, 12345, 12345)
    before = tree(folder)
    with pytest.raises(UnfitPlaceError) as caught:
        open_journal(path)
    assert caught.value.unfit is Unfit.OTHERS
    assert tree(folder) == before
    if there:
        with visit(path, read_only=True):  # to look is no harm
            assert texts() == []


def moved_away(path: Path) -> Trouble:
    path.parent.rename(path.parent.with_name("unplugged"))
    return Trouble.GONE


def put_in_place(path: Path) -> Trouble:
    shutil.copy(path, path.with_name("other"))
    path.with_name("other").replace(path)
    return Trouble.REPLACED


@posix
@pytest.mark.parametrize("what", [moved_away, put_in_place])
@pytest.mark.parametrize("shared", [True, False])
def test_nothing_is_written_in_vain(tmp_path: Path, what: Callable[[Path], Trouble], *, shared: bool) -> None:
    (tmp_path / "disk").mkdir()
    journal = open_journal(tmp_path / "disk" / "j.relbook", shared=shared)
    note("Before")
    trouble = what(journal.path)
    with pytest.raises(StoreUnavailableError) as caught:
        note("Into nowhere")
    assert caught.value.trouble is trouble
    assert texts() == ["Before"]
    journal.close()


@posix
def test_a_disk_that_comes_back_is_written_again(journal: Journal) -> None:
    folder = journal.path.parent
    folder.rename(folder.with_name("unplugged"))
    with pytest.raises(StoreUnavailableError):
        note("Too early")
    folder.with_name("unplugged").rename(folder)
    note("Here again")
    assert texts() == ["Here again"]


COPIES = [
    "book (conflicted copy 2026-11-12).relbook",
    "book (Ana's conflicted copy 2026-11-12).relbook",
    "book (conflicted copy 2026-11-12 101010).relbook",
    "book.sync-conflict-20261112-101010-ABCDEFG.relbook",
    "book_conflict-20261112-101010.relbook",
    "book (1).relbook",
    "book [Conflict].relbook",
    "book-DESKTOP-4F7Q2MB.relbook",
    "book-LAPTOP-0PR81KES.relbook",
    "book (In conflict with Ana 2026-11-12).relbook",
    "book (In Konflikt stehende Kopie von Ana 2026-11-12).relbook",
    "book (copie en conflit de Ana 2026-11-12).relbook",
    "book (copia en conflicto de Ana 2026-11-12).relbook",
]


@pytest.mark.parametrize("copy", COPIES)
def test_what_sync_programs_leave_is_known(tmp_path: Path, copy: str) -> None:
    others = [
        "book.relbook",
        "book.relbook-wal",
        "book.relbook-files",
        "book.relbook.lock",
        "notebook.relbook",
    ]
    others += ["book 2.relbook", "book.relbook.before-0002_what_changed", "book (old).relbook", "backups"]
    others += ["book-win-20261112.relbook", "book-laptop.relbook"]
    assert conflict_copies("book.relbook", [*others, copy]) == [copy]
    for name in (*others, copy):
        (tmp_path / name).touch()
    assert footing.others_beside(tmp_path / "book.relbook") == [tmp_path / copy]
    assert [name for name in (*others, copy) if footing.is_set_aside(tmp_path / name)] == [copy]
    (tmp_path / "book.relbook").unlink()
    assert not footing.is_set_aside(tmp_path / copy)  # alone it is a book like any other


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=4))
def test_a_book_is_no_copy_of_itself(name: str, others: list[str]) -> None:
    assert name not in conflict_copies(name, [name, *others])


def test_who_left_without_closing_is_seen(journal: Journal) -> None:
    assert footing.left_open(journal.path)
    journal.leave()
    assert not footing.left_open(journal.path)
