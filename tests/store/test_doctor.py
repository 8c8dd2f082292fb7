"""Whatever is broken on purpose is found, and nothing else."""

import hashlib
import os
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from relbook.errors import CancelledError
from relbook.journal.page import File
from relbook.journal.selection import Selection
from relbook.store import clients, doctor, entries, files, index
from relbook.store.companion import companion as beside
from relbook.store.database import Journal
from relbook.store.doctor import ADVICE, MENDED_BY_REINDEX, Ailment, Finding
from relbook.store.going import Going
from relbook.store.index import keep_in_step, rebuild
from relbook.store.opening import open_journal
from tests.store.shelf import index_says, note

DAY = date(2026, 5, 4)


@pytest.fixture
def entry(ada: str) -> str:
    text = "about the engine\n\n[] write to her @fri\n!worry the steam\n? is it done\n#engine"
    return entries.add(text, day=DAY, today=DAY, clients=[ada]).row_id


def ailments(journal: Journal) -> set[Ailment]:
    return {finding.ailment for finding in doctor.examine(journal)} - ADVICE


@pytest.mark.usefixtures("entry")
def test_a_sound_journal_has_nothing(journal: Journal) -> None:
    assert ailments(journal) == set()


def test_nor_has_one_in_which_things_were_dropped(journal: Journal, entry: str) -> None:
    removed = entries.remove(entry)
    assert ailments(journal) == set()
    removed.revert()
    entries.rewrite(entry, "other words", today=DAY)
    clients.remove(entries.page(entry).clients[0].id)
    assert ailments(journal) == set()


@pytest.mark.usefixtures("entry")
@pytest.mark.parametrize(
    ("harm", "ailment"),
    [
        ("DROP TRIGGER entry_changed", Ailment.INDEX_PARTS),
        ("DELETE FROM place WHERE kind = 'promise'", Ailment.INDEX_DRIFT),
        ("DELETE FROM words WHERE rowid = (SELECT min(id) FROM place)", Ailment.INDEX_DRIFT),
        ("UPDATE entry SET place = place + 1", Ailment.INDEX_DRIFT),
        ("UPDATE entry_client SET place = NULL", Ailment.INDEX_DRIFT),
        ("INSERT INTO stale VALUES ('entry', 'x')", Ailment.STALE),
    ],
)
def test_making_the_index_again_mends_it(journal: Journal, harm: str, ailment: Ailment) -> None:
    journal.execute_sql(harm)
    assert ailments(journal) == {ailment}
    assert ailment in MENDED_BY_REINDEX
    rebuild(journal)
    assert ailments(journal) == set()
    assert [page.entry.text[:5] for page in entries.window(Selection(words="engine"))] == ["about"]


@pytest.mark.usefixtures("entry")
@pytest.mark.parametrize("table", ["promise", "fact", "question", "entry_client"])
def test_a_row_whose_client_is_missing(journal: Journal, table: str) -> None:
    journal.execute_sql(f"UPDATE {table} SET client = 'nobody'")
    keep_in_step(journal)
    assert ailments(journal) == {Ailment.ORPHANS}
    assert doctor.examine(journal)[0] == Finding(Ailment.ORPHANS, 1, (f"{table}.client: 1",))


@pytest.mark.usefixtures("entry")
def test_a_stamp_that_is_not_ours(journal: Journal) -> None:
    journal.application_id = 7
    assert ailments(journal) == {Ailment.STRANGER}


@pytest.mark.usefixtures("entry")
def test_a_step_of_the_schema_that_is_missing(journal: Journal) -> None:
    journal.execute_sql("DELETE FROM schema_migration")
    assert Ailment.SCHEMA in ailments(journal)


def test_content_that_is_missing(journal: Journal, entry: str) -> None:
    held = b"a letter"
    digest = files.store_content(held)
    file_id = files.attach(entry, "letter.txt", digest, len(held)).row_id
    assert ailments(journal) == set()
    assert files.content(File(file_id, entry, "letter.txt", 8, digest)) == held
    files.attach(entry, "other.txt", hashlib.sha256(b"other").hexdigest(), 5)
    assert ailments(journal) == {Ailment.FILES}


@pytest.mark.usefixtures("entry")
def test_a_page_that_was_touched(journal: Journal) -> None:
    path = journal.path
    journal.leave()
    held = bytearray(path.read_bytes())
    held[6 * 4096 + 99] ^= 1
    path.write_bytes(held)
    again = open_journal(path, read_only=True)
    assert ailments(again) == {Ailment.PAGES}
    again.close()


def test_a_page_of_the_files_that_was_touched(journal: Journal, entry: str) -> None:
    files.attach(entry, "long.bin", files.store_content(bytes(40_000)), 40_000)
    companion = beside(journal.path)
    held = bytearray(companion.read_bytes())
    held[-500] ^= 1
    companion.write_bytes(held)
    assert ailments(journal) == {Ailment.FILE_PAGES}


@pytest.mark.skipif(os.name != "posix", reason="only POSIX says who may read")
@pytest.mark.usefixtures("entry")
def test_what_others_may_read_is_told_and_sound_all_the_same(journal: Journal) -> None:
    journal.path.chmod(0o644)
    journal.path.parent.chmod(0o755)
    found = doctor.examine(journal)
    assert {finding.ailment for finding in found} == ADVICE - {Ailment.COPIES}
    assert not any(finding.grave for finding in found)
    assert found[0].facts == (Path(journal.path).name,)


def test_a_companion_that_is_not_there_is_told_of(journal: Journal, entry: str) -> None:
    files.attach(entry, "letter.txt", files.store_content(b"a letter"), 8)
    beside(journal.path).unlink()
    assert ailments(journal) == {Ailment.COMPANION}


def test_a_companion_of_another_book_is_told_of_and_not_taken_for_the_journal(
    journal: Journal, entry: str
) -> None:
    files.attach(entry, "letter.txt", files.store_content(b"Dear Ada"), 8)
    beside(journal.path).write_bytes(os.urandom(24576))
    assert ailments(journal) == {Ailment.COMPANION_SHUT}


def test_content_that_is_not_what_it_was(journal: Journal, entry: str) -> None:
    files.attach(entry, "letter.txt", files.store_content(b"a letter"), 8)
    with files.shelf() as shelf:
        shelf.execute_sql("UPDATE content SET bytes = ?", (b"another",))
    assert ailments(journal) == {Ailment.FILES_CHANGED}


@pytest.mark.usefixtures("entry")
def test_other_versions_beside_it_are_told_of_and_it_is_sound_all_the_same(journal: Journal) -> None:
    other = journal.path.with_name(f"{journal.path.stem} (conflicted copy 2026-11-12).relbook")
    other.touch()
    found = [one for one in doctor.examine(journal) if one.ailment is Ailment.COPIES]
    assert [(one.count, one.facts, one.grave) for one in found] == [(1, (other.name,), False)]


def test_an_examination_can_be_stopped_and_goes_forward(journal: Journal, ada: str) -> None:
    for number in range(20):
        note(f"Orchard {number} " * 40, ada)
    told: list[float] = []
    assert doctor.examine(journal, Going(lambda done, of: told.append(done / of))) == []
    assert told == sorted(told)
    for share in (told[0], told[len(told) // 2], told[-1]):
        told.clear()
        with pytest.raises(CancelledError):
            doctor.examine(
                journal,
                Going(lambda done, of: told.append(done / of), partial(_has_reached, told, share)),
            )
    assert doctor.examine(journal) == []


def _has_reached(told: list[float], share: float) -> bool:
    return told[-1] >= share


def test_an_index_that_was_stopped_half_way_is_the_earlier_one(journal: Journal, ada: str) -> None:
    for number in range(20):
        note(f"Orchard {number}", ada)
    before = index_says()
    told: list[float] = []
    half = Going(lambda done, of: told.append(done / of), lambda: bool(told) and told[-1] >= 0.5)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index, "BATCH", 5)
        with pytest.raises(CancelledError):
            index.rebuild(journal, half)
    assert index_says() == before
    assert doctor.examine(journal) == []
