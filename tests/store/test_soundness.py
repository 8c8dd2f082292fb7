"""An open journal is looked after: its pages, its clock, and what lies around it."""

import shutil
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from relbook.errors import JournalDamagedError
from relbook.store import doctor, files, opening, soundness, spare
from relbook.store.companion import companion
from relbook.store.database import CACHE_KB, PASSING_KB, Journal
from relbook.store.moment import now as utc_now
from relbook.store.opening import open_journal
from relbook.store.seal import PAGE
from relbook.store.soundness import Health
from tests.store.shelf import note

NOW = datetime(2026, 11, 25, 14, 20)
TODAY = NOW.date()


def look(day: date = TODAY, ahead: timedelta = timedelta()) -> Health:
    return soundness.look(datetime.combine(day, NOW.time()), utc_now() - ahead)


def test_every_page_is_looked_at_once_a_week(journal: Journal) -> None:
    journal.left_open = False
    assert look().sound
    soundness.note_checked(TODAY)
    assert soundness.last_checked() == TODAY
    assert look().sound is None
    assert look(TODAY + timedelta(days=6)).sound is None
    assert look(TODAY + timedelta(days=7)).sound
    assert look(TODAY - timedelta(days=1)).sound  # the clock was set back: nobody knows how long ago


def test_few_pages_are_kept_while_each_is_looked_at_once(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    rooms: list[int] = []
    real = Journal.execute_sql

    def noting(self: Journal, sql: str, params: object = None, *rest: object) -> object:
        if "check" in sql:
            rooms.append(real(self, "PRAGMA cache_size").fetchone()[0])
        return real(self, sql, params, *rest)

    monkeypatch.setattr(Journal, "execute_sql", noting)
    assert soundness.is_sound(journal)
    assert rooms == [-PASSING_KB, -PASSING_KB]
    assert real(journal, "PRAGMA cache_size").fetchone()[0] == -CACHE_KB


def test_and_once_after_an_unclean_end(journal: Journal, tmp_path: Path) -> None:
    note("x")
    soundness.note_checked(TODAY)
    killed = shutil.copytree(journal.path.parent, tmp_path / "killed") / journal.path.name
    journal.leave()
    again = open_journal(killed, shared=True)
    assert again.left_open
    assert look().sound
    assert look().sound is None
    again.leave()
    third = open_journal(killed, shared=True)
    assert not third.left_open
    third.leave()


def test_a_wiped_page_of_a_long_journal_is_found_by_the_first_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "j.relbook"
    journal = open_journal(path)
    note("A long talk. " * 900)
    soundness.note_checked(TODAY)
    journal.leave()
    monkeypatch.setattr(opening, "SEEN_AT_ONCE", 0)
    sound = open_journal(path, shared=True)
    assert (look().sound, sound.unseen) == (None, False)
    sound.leave()
    held = path.read_bytes()
    path.write_bytes(held[:-PAGE] + bytes(PAGE))
    wiped = open_journal(path, shared=True)
    assert wiped.unseen
    assert look().sound is False
    assert [finding.ailment for finding in doctor.examine(wiped)] == [doctor.Ailment.PAGES]
    wiped.leave()


def test_a_page_that_broke_is_found(tmp_path: Path) -> None:
    path = tmp_path / "j.relbook"
    journal = open_journal(path)
    for number in range(40):
        note(f"{number} " + "word " * 200)
    journal.leave()
    held = bytearray(path.read_bytes())
    held[-3 * PAGE + 99] ^= 1
    path.write_bytes(held)
    try:
        broken = open_journal(path, shared=True)
    except JournalDamagedError:
        return
    assert look() == Health(sound=False)
    broken.close()


def test_what_lies_around_it_is_told(journal: Journal) -> None:
    entry = note("Letter")
    files.attach(entry, "letter.txt", files.store_content(b"Dear Ada"), 8)
    other = journal.path.with_name(f"{journal.path.stem} (1).relbook")
    other.touch()
    assert (look().others, look().unheld) == ((other,), 0)
    companion(journal.path).unlink()
    assert look().unheld == 1
    assert spare.spare_of(journal.path).exists()


@pytest.mark.parametrize(("days", "told"), [(0.5, False), (1.5, True), (4000, True), (-4000, False)])
def test_a_clock_behind_the_book_is_told(journal: Journal, days: float, *, told: bool) -> None:
    assert look().ahead is None
    note("x")
    assert (look(ahead=timedelta(days=days)).ahead == utc_now().date()) == told
    journal.left_open = False
