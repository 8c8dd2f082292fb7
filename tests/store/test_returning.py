"""One client or one entry out of a backup: all of it comes, nothing newer is lost, and it can be undone."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.errors import JournalLockedError, MissingError
from relbook.journal.backup import Why
from relbook.journal.fact import FactKind
from relbook.journal.promise import Outcome
from relbook.journal.selection import Selection
from relbook.store import (
    backups,
    clients,
    entries,
    facts,
    files,
    important_dates,
    promises,
    reaching,
    returning,
)
from relbook.store import bin as waste
from relbook.store.companion import companion
from relbook.store.database import Journal
from relbook.store.opening import open_journal
from tests.store.shelf import TODAY, ask, note, rows, texts


def copy_of(journal: Journal) -> Path:
    """A backup of the journal as it is now."""
    return backups.folder_of(journal.path) / backups.make(journal, Why.ASKED).name


def without_versions(found: dict[str, list[dict[str, object]]]) -> dict[str, list[dict[str, object]]]:
    return {name: some for name, some in found.items() if name != "entry_version"}


def purge(table: str, column: str, key: str) -> None:
    """Take rows out for good, as forgetting does."""
    ask(f'DELETE FROM "{table}" WHERE "{column}" = ?', key)


def full_client() -> str:
    ada = clients.add("Ada Lovelace", company="Analytical", role="Founder", town="London").row_id
    reaching.reach(ada, "mail", "ada@example.org")
    important_dates.mark_day(ada, "Birthday", 12, 10, 1815)
    note("Tea\n\n[] Send the notes @fri\n!worry The engine\n? How is Charles\n#tea #engine", ada)
    note("More tea with an idea", ada, kind="call")
    return ada


def test_a_client_taken_out_for_good_comes_back_row_for_row(journal: Journal) -> None:
    ada, ben = full_client(), clients.add("Ben").row_id
    note("With both", ada, ben)
    before = rows()
    copy = copy_of(journal)
    for key in entries.only_of(ada):
        for table in ("entry_client", "entry_tag", "promise", "fact", "question"):
            purge(table, "entry", key)
        purge("entry", "id", key)
    for table in ("entry_client", "contact_point", "important_date", "role", "promise", "fact", "question"):
        purge(table, "client", ada)
    purge("client", "id", ada)
    purge("organisation", "name", "Analytical")
    after = rows()
    found = returning.bring_client(copy, journal.key, ada, today=TODAY)
    assert rows() == before
    assert (found.came["client"], found.came["entry"]) == (1, 2)
    assert found.edit.concerns(ada)
    assert len(texts(Selection(words="engine"))) == 1, "the index has followed"
    found.edit.revert()
    assert rows() == after


def test_a_client_in_the_bin_comes_back_and_undo_takes_them_away_again(journal: Journal) -> None:
    ada = full_client()
    before = rows()
    copy = copy_of(journal)
    waste.remove_client(ada)
    gone = rows()
    found = returning.bring_client(copy, journal.key, ada, today=TODAY)
    assert rows() == before
    found.edit.revert()
    assert rows() == gone


def test_newer_words_become_an_earlier_version(journal: Journal, ada: str) -> None:
    key = note("As it was", ada)
    copy = copy_of(journal)
    entries.rewrite(key, "As it became", today=TODAY)
    returning.bring_entry(copy, journal.key, key, today=TODAY)
    assert entries.get(key).text == "As it was"
    assert "As it became" in [text for _, text in entries.versions(key)]


def test_newer_words_in_the_bin_become_one_too(journal: Journal, ada: str) -> None:
    key = note("As it was", ada)
    copy = copy_of(journal)
    entries.rewrite(key, "As it became", today=TODAY)
    waste.remove_client(ada)
    returning.bring_client(copy, journal.key, ada, today=TODAY)
    assert entries.get(key).text == "As it was"
    assert [text for _, text in entries.versions(key)] == ["As it became"]


def test_what_was_settled_since_stays_settled(journal: Journal, ada: str) -> None:
    note("[] Send the notes", ada)
    copy = copy_of(journal)
    (open_one,) = promises.open_ones()
    promises.settle(open_one.id, Outcome.KEPT, TODAY)
    clients.amend(ada, town="Paris")
    returning.bring_client(copy, journal.key, ada, today=TODAY)
    assert promises.open_ones() == []
    assert clients.get(ada).town == "Paris"


def test_who_was_forgotten_does_not_come_back_with_another(journal: Journal, ada: str) -> None:
    ben = clients.add("Ben").row_id
    key = note("With both\n[Ben] Bring cake", ada, ben)
    copy = copy_of(journal)
    waste.remove_client(ada)
    for table in ("entry_client", "promise"):
        purge(table, "client", ben)
    purge("client", "id", ben)
    returning.bring_client(copy, journal.key, ada, today=TODAY)
    assert [who.name for who in entries.page(key).clients] == ["Ada Lovelace"]
    assert ask("SELECT count(*) FROM promise WHERE client = ?", ben) == [(0,)]


def test_an_entry_comes_back_with_its_file(journal: Journal, ada: str) -> None:
    key = note("With a picture", ada)
    files.attach(key, "picture.png", files.store_content(b"a picture"), 9)
    copy = copy_of(journal)
    entries.remove(key)
    companion(journal.path).unlink()
    returning.bring_entry(copy, journal.key, key, today=TODAY)
    (file,) = entries.page(key).files
    assert files.content(file) == b"a picture"


def test_what_a_backup_does_not_have_is_said(journal: Journal, ada: str) -> None:
    copy = copy_of(journal)
    later = clients.add("Later").row_id
    with pytest.raises(MissingError):
        returning.bring_client(copy, journal.key, later, today=TODAY)
    with pytest.raises(MissingError):
        returning.bring_entry(copy, journal.key, later, today=TODAY)


def test_a_backup_under_an_earlier_passphrase_wants_that_one(tmp_path: Path) -> None:
    journal = open_journal(tmp_path / "j.relbook", "one two three", shared=True)
    key = note("As it was")
    copy = copy_of(journal)
    journal.execute_sql("PRAGMA rekey = 'four five six'")
    journal.leave()
    journal = open_journal(tmp_path / "j.relbook", "four five six", shared=True)
    entries.remove(key)
    with pytest.raises(JournalLockedError):
        returning.bring_entry(copy, journal.key, key, today=TODAY)
    returning.bring_entry(copy, "one two three", key, today=TODAY)
    assert entries.get(key).text == "As it was"
    journal.leave()


WORDS = (
    "Tea",
    "[] Send it @fri",
    "!worry Money",
    "? Why",
    "#tag",
    "@Ben was there",
    ">> gist",
    "[Ada] Her part",
)

Step = Callable[[list[str]], object]
"""Something that happens to these clients after a backup."""


def some_text() -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map("\n".join)


def newest(who: str) -> str:
    """The key of somebody's latest entry; nothing where there is none."""
    return next((page.id for page in entries.window(Selection(client_id=who), limit=1)), "")


def rewrites(text: str) -> Step:
    def happen(people: list[str]) -> None:
        if newest(people[0]):
            entries.rewrite(newest(people[0]), text, today=TODAY)

    return happen


def removes(at: int) -> Step:
    def happen(people: list[str]) -> None:
        if newest(people[at]):
            entries.remove(newest(people[at]))

    return happen


def writes(text: str) -> Step:
    def happen(people: list[str]) -> None:
        note(text, *people)

    return happen


def loses(people: list[str]) -> None:
    waste.remove_client(people[0])


def learns(people: list[str]) -> None:
    facts.add(people[0], FactKind.WISH, "A house", as_of=TODAY)


def steps() -> st.SearchStrategy[list[Step]]:
    """What may happen in a journal after a backup."""
    texted = st.one_of(some_text().map(rewrites), some_text().map(writes))
    one = st.one_of(texted, st.integers(0, 1).map(removes), st.sampled_from([loses, learns]))
    return st.lists(one, max_size=6)


@settings(max_examples=12)
@given(st.lists(st.tuples(some_text(), st.booleans()), min_size=1, max_size=5), steps())
def test_a_client_of_any_world_comes_back_and_nothing_is_lost(
    world: list[tuple[str, bool]], happening: list[Step]
) -> None:
    folder = Path(tempfile.mkdtemp())
    journal = open_journal(folder / "j.relbook", shared=True)
    people = [clients.add("Ada").row_id, clients.add("Ben").row_id]
    for text, both in world:
        note(text, *people[: 1 + both])
    theirs = {page.id: page.entry.text for page in entries.window(Selection(client_id=people[0]), limit=100)}
    copy = copy_of(journal)
    for happen in happening:
        happen(people)
    before, said = rows(), set(every_word())
    found = returning.bring_client(copy, journal.key, people[0], today=TODAY)
    after = {page.id: page.entry.text for page in entries.window(Selection(client_id=people[0]), limit=100)}
    assert theirs.items() <= after.items(), "every entry of the backup is there, with its words"
    assert said <= set(every_word()), "no text that stood here is gone"
    for name, some in without_versions(before).items():
        if name not in ("entry", "promise", "fact", "question", "entry_tag", "entry_client"):
            assert all(row in rows()[name] for row in some), name
    found.edit.revert()
    assert without_versions(rows()) == without_versions(before)
    journal.leave()
    shutil.rmtree(folder)


def every_word() -> list[str]:
    """Every text of an entry, now or earlier."""
    found = ask(
        "SELECT text FROM entry WHERE gone IS NULL UNION SELECT text FROM entry_version WHERE gone IS NULL"
    )
    return [text for (text,) in found]
