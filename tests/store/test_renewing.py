"""Copies in a place that was away while the passphrase changed get the new one when it is there again."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from relbook.errors import CancelledError
from relbook.journal.backup import Why
from relbook.journal.selection import EVERYTHING
from relbook.store import backups, dumping, files, files_copy, renewing
from relbook.store.companion import opens
from relbook.store.database import OPEN_KEY
from relbook.store.going import Going
from relbook.store.opening import open_journal
from relbook.store.passphrase import change
from relbook.store.seal import raw
from relbook.store.visit import visit
from tests.store.shelf import note

OLD, NEW = raw(bytes(range(32)), bytes(range(16))), "three new words here"  # a key takes no third of a second
NOW = datetime(2026, 11, 25, 14, 20, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A journal with a passphrase and a file."""
    path = tmp_path / "j.relbook"
    with visit(path, OLD, shared=True, device="feed"):
        files.attach(note("Tea"), "picture.png", files.store_content(b"a picture"), 9)
    return path


def stick(path: Path, passphrase: str, place: str = "stick") -> Path:
    """A second place with two backups and the files they share."""
    folder = path.parent / place
    with visit(path, passphrase) as journal:
        for hours in (30, 1):
            backups.make(journal, Why.ASKED, folder=folder, now=NOW - timedelta(hours=hours))
    return folder


def test_a_place_that_was_away_is_brought_along_when_it_is_there_again(path: Path) -> None:
    folder = stick(path, OLD)
    pocket = folder.rename(folder.with_name("pocket"))
    done = change(path, OLD, NEW, folder)
    assert done.away and not done.left
    pocket.rename(folder)
    heard: list[int] = []
    with visit(path, done.key) as journal:
        waiting = renewing.behind(journal, folder)
        assert len(waiting) == 3 and not any(opens(copy, journal.key) for copy in waiting)
        going = Going(lambda step, of: heard.append(step), lambda: len(heard) > 1)
        with pytest.raises(CancelledError):
            renewing.renew(journal, folder, going=going)
        assert renewing.renew(journal, folder) == renewing.Renewed(2), "it goes on where it was stopped"
        assert renewing.behind(journal, folder) == []
        assert all(opens(copy, done.key) for copy in waiting)
        assert len(renewing.earlier()) == 1
        renewing.forget_noted()
        assert renewing.earlier() == []
        backups.make(journal, Why.DAILY, folder=folder)
        shared = files_copy.copy_of(folder, backups.book_of(path))
        assert not shared.with_name(f"{shared.name}.earlier").exists(), "the files did not have to begin anew"


def test_whatever_became_of_the_passphrase_meanwhile(path: Path) -> None:
    folder = stick(path, OLD)
    pocket = folder.rename(folder.with_name("pocket"))
    change(path, OLD, "", folder)
    done = change(path, "", NEW, folder)
    change(path, done.key, "", folder)
    pocket.rename(folder)
    with visit(path) as journal:
        assert renewing.renew(journal, folder).count == 3
        assert renewing.behind(journal, folder) == []


def test_those_of_a_time_without_a_passphrase_are_closed_too(path: Path) -> None:
    change(path, OLD, "")
    folder = stick(path, "")
    pocket = folder.rename(folder.with_name("pocket"))
    done = change(path, "", NEW, folder)
    pocket.rename(folder)
    with visit(path, done.key) as journal:
        assert renewing.earlier() == [], "the published key needs no note"
        assert renewing.renew(journal, folder).count == 3
    assert not any(opens(copy, OPEN_KEY) for copy in folder.glob("*.relbook"))


def test_one_that_nobody_has_the_key_of_is_left_and_opens_with_its_words(path: Path) -> None:
    folder = stick(path, OLD)
    done = change(path, OLD, NEW)  # nobody said that there is another place
    with visit(path, done.key) as journal:
        left = renewing.renew(journal, folder)
        assert (left.count, len(left.left)) == (0, 3)
        assert renewing.renew(journal, folder, OLD).count == 3


def test_what_stays_says_until_when(path: Path) -> None:
    with visit(path, OLD) as journal:
        one = backups.make(journal, Why.ASKED, now=NOW - timedelta(days=3))
        backups.make(journal, Why.DAILY, now=NOW)
        folder = backups.folder_of(path)
    day = renewing.last_day([folder / one.name], NOW)
    assert day is not None and day > NOW.date()
    assert renewing.last_day([folder / one.name, path.with_name("strange")], NOW) is None


def test_a_noted_key_goes_out_in_no_export(path: Path) -> None:
    done = change(path, OLD, NEW, path.parent / "away")
    assert done.away
    journal = open_journal(path, done.key)
    (key,) = renewing.earlier()
    rows = [row for _, table in dumping.dump(EVERYTHING, private=True, secrets=True) for row in table]
    assert rows and key not in str(rows)
    journal.leave()


def test_a_change_can_be_stopped_until_the_journal_is_written(path: Path) -> None:
    heard: list[tuple[int, int]] = []
    bound: list[int] = []
    with pytest.raises(CancelledError):
        change(path, OLD, NEW, going=Going(lambda *at: heard.append(at), lambda: len(heard) == 2))
    open_journal(path, OLD).leave()
    heard.clear()
    change(path, OLD, NEW, going=Going(lambda *at: heard.append(at), bool, lambda: bound.append(len(heard))))
    assert len(bound) == 1 and 2 <= bound[0] < len(heard)
    assert heard[0][0] == 0 and heard[-1][0] == heard[-1][1]
    shares = [done / of for done, of in heard]
    assert shares == sorted(shares)
