"""On a full disk the last save goes through, in room that was set aside for it."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from relbook.errors import StoreUnavailableError, Trouble
from relbook.store import spare
from relbook.store.database import Journal
from relbook.store.opening import open_journal
from relbook.store.seal import salt_of
from tests.disks import small_disk
from tests.store.shelf import note, texts


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, which can be filled."""
    with small_disk(tmp_path / "disk", "9m") as place:
        yield place


def fill(disk: Path) -> None:
    """Leave no byte free."""
    with (disk / "ballast").open("ab", buffering=0) as ballast:
        try:
            while ballast.write(bytes(1 << 12)):
                pass
        except OSError:
            return


def test_what_is_set_aside_is_private_and_knows_the_salt(journal: Journal) -> None:
    place = spare.spare_of(journal.path)
    assert spare.keep_ready(journal)
    assert place.stat().st_size == spare.SIZE
    assert spare.salt_in_spare(journal.path) == salt_of(journal.path)
    assert os.name != "posix" or stat.S_IMODE(place.stat().st_mode) == 0o600
    made = place.stat().st_mtime_ns
    assert spare.keep_ready(journal)  # it is there: nothing is written again
    assert place.stat().st_mtime_ns == made


def test_nothing_is_set_aside_beside_what_is_only_read(journal: Journal) -> None:
    path = journal.path
    journal.leave()
    reader = open_journal(path, read_only=True)
    assert not spare.keep_ready(reader)
    assert not spare.spare_of(path).exists()
    reader.leave()


@pytest.mark.parametrize("shared", [True, False])
def test_the_last_save_goes_through(disk: Path, *, shared: bool) -> None:
    journal = open_journal(disk / "j.relbook", shared=shared)
    note("Before")
    assert spare.keep_ready(journal)
    fill(disk)
    long = "word " * 40_000
    note(long)
    assert journal.tight
    assert len(texts()) == 2
    assert not spare.keep_ready(journal)  # nothing is set aside before there is room for two
    fill(disk)
    with pytest.raises(StoreUnavailableError) as caught:
        note(long)
    assert caught.value.trouble is Trouble.FULL
    (disk / "ballast").unlink()
    assert spare.keep_ready(journal)
    assert not journal.tight
    journal.leave()
    again = open_journal(disk / "j.relbook")
    assert len(texts()) == 2
    again.leave()
