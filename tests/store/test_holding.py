"""Another machine that has the journal open says so in the lock's file: for a while it is believed."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from relbook.journal.holder import BELIEVED, Holder, spell
from relbook.store import holding
from relbook.store.holding import JournalLock, elsewhere, holder, me
from relbook.store.lock import lock_of
from relbook.store.moment import now


@pytest.fixture
def lock(tmp_path: Path) -> Iterator[JournalLock]:
    lock = JournalLock(tmp_path / "j.relbook")
    yield lock
    lock.drop()


def note(journal: Path, host: str = "studio", ago: timedelta = timedelta()) -> bytes:
    """What another machine would have written."""
    said = spell(Holder(host, "ana", now() - timedelta(hours=2), now() - ago))
    lock_of(journal).write_bytes(said)
    return said


def test_who_holds_it_says_a_host_a_user_and_when_and_nothing_else(lock: JournalLock, tmp_path: Path) -> None:
    assert lock.take()
    file = lock_of(tmp_path / "j.relbook")
    found = holder(file)
    assert found is not None and (found.host, found.user) == me()
    assert abs(found.since - now()) < timedelta(minutes=1)
    assert len(file.read_text("utf-8").splitlines()) == 5
    assert file.stat().st_mode & 0o777 == 0o600
    lock.drop()
    assert file.read_bytes() == b""


def test_another_machine_is_believed_and_its_note_left_alone(lock: JournalLock, tmp_path: Path) -> None:
    said = note(tmp_path / "j.relbook")
    assert not lock.take()
    assert lock.held_by is not None and lock.held_by.host == "studio"
    assert not lock.is_certain
    assert lock_of(tmp_path / "j.relbook").read_bytes() == said
    assert elsewhere(tmp_path / "j.relbook") == lock.held_by


@pytest.mark.parametrize("host", ["studio", me()[0]])
def test_the_note_of_a_window_that_died_is_no_obstacle(lock: JournalLock, tmp_path: Path, host: str) -> None:
    note(
        tmp_path / "j.relbook", host, ago=BELIEVED + timedelta(minutes=1) if host == "studio" else timedelta()
    )
    assert elsewhere(tmp_path / "j.relbook") is None
    assert lock.take()
    found = holder(lock_of(tmp_path / "j.relbook"))
    assert found is not None and found.host == me()[0]


def test_it_can_be_taken_all_the_same(lock: JournalLock, tmp_path: Path) -> None:
    note(tmp_path / "j.relbook")
    assert lock.take(over=True)
    found = holder(lock_of(tmp_path / "j.relbook"))
    assert found is not None and found.host == me()[0]


def test_a_window_of_this_machine_is_certain_whatever_is_wanted(lock: JournalLock, tmp_path: Path) -> None:
    second = JournalLock(tmp_path / "j.relbook")
    assert lock.take()
    assert not second.take(over=True)
    assert second.is_certain
    assert second.held_by is not None and not second.held_by.is_other(*me())


def test_each_beat_says_it_again_and_notices_who_took_over(
    lock: JournalLock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert lock.beat() is None
    assert lock.take()
    first = holder(lock_of(tmp_path / "j.relbook"))
    later = now() + timedelta(minutes=2)
    monkeypatch.setattr(holding, "utc_now", lambda: later)
    assert lock.beat() is None
    second = holder(lock_of(tmp_path / "j.relbook"))
    assert first is not None and second is not None
    assert second.since == first.since and second.seen == later.replace(microsecond=0)
    said = note(tmp_path / "j.relbook")
    found = lock.beat()
    assert found is not None and found.host == "studio"
    lock.drop()
    assert lock_of(tmp_path / "j.relbook").read_bytes() == said  # it is theirs now


def test_a_machine_that_is_called_otherwise_meanwhile_is_nobody_else(
    lock: JournalLock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A Mac is called by the network it comes to, and so is many a laptop."""
    monkeypatch.setenv("USER", "ana")
    assert lock.take()
    monkeypatch.setenv("USER", "ana-at-the-station")
    assert lock.beat() is None
    lock.drop()
    assert lock_of(tmp_path / "j.relbook").read_bytes() == b""


def test_what_is_no_note_is_no_obstacle(lock: JournalLock, tmp_path: Path) -> None:
    lock_of(tmp_path / "j.relbook").write_bytes(b"\xff" * 5_000)
    assert lock.take()


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes of this kind")
def test_a_pipe_in_its_place_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(lock_of(tmp_path / "j.relbook"))
    assert elsewhere(tmp_path / "j.relbook") is None
    lock_of(tmp_path / "j.relbook").unlink()
    lock_of(tmp_path / "j.relbook").symlink_to(tmp_path / "passwd")
    assert elsewhere(tmp_path / "j.relbook") is None


def test_where_no_lock_can_be_made_nobody_needs_one(tmp_path: Path) -> None:
    lock = JournalLock(tmp_path / "nowhere" / "j.relbook")
    assert lock.take() and lock.beat() is None
    lock.drop()
