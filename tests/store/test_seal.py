"""What a file is that would not open: foreign, damaged, or locked with another key."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from relbook.store.database import OPEN_KEY
from relbook.store.opening import open_journal
from relbook.store.seal import PAGE, Verdict, broken_page, judge
from relbook.store.unlocking import key_for
from tests.store.shelf import note

PHRASE = "correct horse battery"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A journal of each kind: for all to open, and with a passphrase."""
    folder = tmp_path_factory.mktemp("written")
    for name, phrase in (("open", ""), ("locked", PHRASE)):
        journal = open_journal(folder / name, phrase)
        note("x")
        journal.leave()
    return {OPEN_KEY: folder / "open", PHRASE: folder / "locked"}


@pytest.fixture(params=[OPEN_KEY, PHRASE], ids=["open", "locked"])
def sealed(request: pytest.FixtureRequest, tmp_path: Path, written: dict[str, Path]) -> tuple[Path, str]:
    """A journal and the key that opens it."""
    return Path(shutil.copy(written[request.param], tmp_path / "j.relbook")), request.param


def overwrite(path: Path, start: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(content)


def cut(path: Path, size: int) -> None:
    os.truncate(path, size)


DAMAGES: dict[str, Callable[[Path], None]] = {
    "one bit of page 1": lambda path: overwrite(path, 100, b"\x00"),
    "one bit of page 3": lambda path: overwrite(path, 2 * PAGE + 100, b"\x00"),
    "a seal": lambda path: overwrite(path, PAGE - 30, b"\x00\x01\x02"),
    "all of page 2": lambda path: overwrite(path, PAGE, os.urandom(PAGE)),
    "page 1 is zeros": lambda path: overwrite(path, 0, bytes(PAGE)),
    "the end is gone": lambda path: cut(path, 3 * PAGE + 100),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_damage_whoever_locked_it(sealed: tuple[Path, str], damage: str) -> None:
    path, key = sealed
    DAMAGES[damage](path)
    assert judge(path, key) is Verdict.DAMAGED


def test_another_key_is_another_key(sealed: tuple[Path, str]) -> None:
    path, key = sealed
    other = PHRASE if key == OPEN_KEY else OPEN_KEY
    assert judge(path, other) is Verdict.LOCKED
    assert judge(path, f"{PHRASE}!") is Verdict.LOCKED


@pytest.mark.parametrize(
    "content",
    [b"", b"short", b"Dear diary\n" * 4000, bytes(5 * PAGE), b"SQLite format 3\x00" + os.urandom(3 * PAGE)],
    ids=["empty", "short", "text", "zeros", "plain"],
)
@pytest.mark.parametrize("key", [OPEN_KEY, PHRASE], ids=["open", "locked"])
def test_what_never_was_a_journal_is_foreign(tmp_path: Path, content: bytes, key: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert judge(path, key) is Verdict.FOREIGN


def test_a_picture_is_foreign(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(os.urandom(5 * PAGE + 777))
    assert judge(path, OPEN_KEY) is Verdict.FOREIGN


def test_nothing_is_changed_by_looking(sealed: tuple[Path, str]) -> None:
    path, key = sealed
    before = path.read_bytes()
    judge(path, key)
    assert path.read_bytes() == before


def test_the_first_page_that_carries_no_seal_of_the_key_is_named(sealed: tuple[Path, str]) -> None:
    path, phrase = sealed
    key = key_for(path, phrase)
    with path.open("rb") as file:
        assert broken_page(file, key) == 0
    for page in (path.stat().st_size // PAGE, 5, 1):  # from the last on: the first is the one that is named
        start = page * PAGE - 1000
        overwrite(path, start, bytes([path.read_bytes()[start] ^ 1]))
        with path.open("rb") as file:
            assert broken_page(file, key) == page
