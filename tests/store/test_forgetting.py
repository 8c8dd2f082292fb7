"""Forgetting somebody: nothing of theirs stays in any table, index or byte; nothing of others' changes."""

import os
import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.errors import CancelledError, MissingError
from relbook.imports import vcard
from relbook.journal.backup import Why
from relbook.journal.client import State
from relbook.journal.fact import FactKind
from relbook.journal.forgetting import Fate, Wish
from relbook.journal.gathering import Gathering
from relbook.journal.marks import Marks
from relbook.journal.naming import INSTEAD, Known
from relbook.store import (
    arrivals,
    backups,
    binned,
    clients,
    drafts,
    entries,
    facts,
    files,
    files_copy,
    forgetting,
    gatherings,
    important_dates,
    links,
    meetings,
    merging,
    promises,
    purging,
    questions,
    reaching,
    sound,
    tracing,
)
from relbook.store import bin as basket
from relbook.store.database import Journal
from relbook.store.drafts import Draft
from relbook.store.going import Going
from relbook.store.models import TABLES, AskingRow, EntryRow, OrganisationRow
from relbook.store.opening import open_journal
from relbook.store.scanning import Scanner
from relbook.store.spots import tables
from tests.store.shelf import TODAY, ask, note

NOON = datetime(2026, 5, 4, 12)


def everything(but: str = "") -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table as it lies in the file, those in the bin too."""
    from relbook.store.models import database

    journal = database()
    assert isinstance(journal, Journal)
    return {name: ask(f'SELECT * FROM "{name}" ORDER BY 1') for name in tables(journal) if name != but}


def spelt(word: str) -> list[str]:
    """Every column of every table that still holds a word."""
    return [
        f"{name}: {value}"
        for name, rows in everything().items()
        for row in rows
        for value in row
        if isinstance(value, str) and word.casefold() in value.casefold()
    ]


def a_life(key: str, other: str) -> dict[str, str]:
    """A client with something in every corner, some of it shared with another."""
    clients.amend(key, alias="Northstar", town="Porto", company="Halden Studio", about="tea", on=TODAY)
    clients.amend(key, state=State.DORMANT, on=TODAY)
    reaching.reach(key, "mail", "ada@example.org")
    reaching.reach(key, "phone", "+44 20 7946 0958")
    important_dates.mark_day(key, "birthday", 12, 10)
    links.introduce(key, other)
    alone = note("Talked of engines\n[] send the drawing\n!worry money\n? the loom #engines", key)
    entries.rewrite(alone, "Talked of engines again\n[] send the drawing", today=TODAY)
    files.attach(alone, "drawing.txt", files.store_content(b"cogs for Ada Lovelace"), 21)
    both = note("Lunch with Ada Lovelace and Bea\n[Ada] bring the plans", other, key)
    spoken = note("Call ADA-LOVELACE on 020 7946 0958? no: +44 (0)20. Or +442079460958", other)
    facts.add(key, FactKind.LIKE, "tea", as_of=TODAY)
    promises.add(key, "spoken", mine=True, made=TODAY)
    questions.ask_later(key, "how?", TODAY)
    meetings.plan([key], TODAY, title="Engines")
    meetings.plan([key, other], TODAY, title="Ada Lovelace and Bea")
    gatherings.plan(Gathering(title="Soup").with_guests([key, other]), {}, today=TODAY)
    gatherings.plan(Gathering(title="Tea").with_guests([key]), {key: "ask them"}, today=TODAY)
    drafts.keep(Draft(key, "half a thought", client_id=key))
    drafts.keep(Draft(f"ritual:parting {key} 1", '{"a": "b"}'))
    return {"alone": alone, "both": both, "spoken": spoken}


def test_what_lies_beside_a_note_about_them_that_is_on_nobodys_desk_goes_too(ada: str, bea: str) -> None:
    marked, files = Marks(channel="pigeon"), (Path("/home/me/offer.pdf"),)
    drafts.keep(Draft(drafts.QUICK, "half a thought", "call", client_id=ada, marks=marked, files=files))
    drafts.keep(Draft(bea, "of somebody else", "call", client_id=bea, marks=marked, files=files))
    forgetting.forget(ada, now=NOON)
    assert drafts.get(drafts.QUICK) is None
    (left,) = ask("SELECT count(*) FROM setting WHERE value LIKE '%pigeon%' OR value LIKE '%offer.pdf%'")
    assert left == (2,)
    assert drafts.get(bea) is not None


def test_a_name_with_accents_is_found_where_more_than_words_are_kept(bea: str) -> None:
    jose = clients.add("José Gil").row_id
    odd = Path(os.fsdecode(b"/home/me/\xff.pdf"))  # a name that is no Unicode
    drafts.keep(Draft(bea, "of Bea", files=(Path("/home/me/José Gil/offer.pdf"), odd)))
    card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bea Brown\r\nNOTE:Knows José Gil\r\nEND:VCARD\r\n"
    assert arrivals.apply(vcard.read(card.encode()), today=TODAY).report.merged == 1
    assert forgetting.forget(jose, now=NOON).proof.clean
    found = drafts.get(bea)
    assert found is not None and found.files == (Path(f"/home/me/{INSTEAD}/offer.pdf"), odd)
    assert clients.get(bea).about == f"Knows {INSTEAD}"


def test_a_file_that_somebody_else_is_given_meanwhile_stays(ada: str, bea: str) -> None:
    digest = files.store_content(b"cogs")
    files.attach(note("Engines", ada), "cogs.txt", digest, 4)
    theirs = note("Looms", bea)

    def attach() -> None:
        files.attach(theirs, "same.txt", digest, 4)  # as a verb beside a window may

    done = forgetting.forget(ada, now=NOON, going=Going(bound=attach))
    (file,) = entries.page(theirs).files
    assert files.content(file) == b"cogs" and done.proof.files == 0


@pytest.fixture
def bea(journal: Journal) -> str:
    return clients.add("Bea Brown").row_id


def test_nothing_of_theirs_stays_in_any_table(ada: str, bea: str) -> None:
    keys = a_life(ada, bea)
    done = forgetting.forget(ada, now=NOON)
    for word in ("lovelace", "northstar", "ada@example", "79460958", "half a thought", ada, keys["alone"]):
        assert spelt(word) == [], word
    assert clients.names()[0].id == bea
    proof = done.proof
    assert proof.clean
    assert not proof.left
    assert proof.files == 1
    assert proof.removed["entry"] == 1
    assert proof.forms >= 12
    assert done.edit.concerns(ada)


def test_the_other_keeps_what_was_shared_without_the_name(ada: str, bea: str) -> None:
    keys = a_life(ada, bea)
    assert forgetting.plan(ada, (), NOON).shared == 1
    assert forgetting.forget(ada, now=NOON).proof.shared == 1
    both, spoken = entries.get(keys["both"]), entries.get(keys["spoken"])
    assert both.text == f"Lunch with {INSTEAD} and Bea\n[{INSTEAD}] bring the plans"
    assert spoken.text.startswith(f"Call {INSTEAD} on 020 7946 0958?")
    assert [who.id for who in entries.clients_in([both.id])[both.id]] == [bea]
    assert [one.guests for one in gatherings.on_file()] == [((bea, gatherings.on_file()[0].guests[0][1]),)]
    assert [meeting.title for meeting in meetings.between(TODAY, TODAY)] == [f"{INSTEAD} and Bea"]


def test_texts_that_are_to_stay_are_left_and_counted(ada: str, bea: str) -> None:
    keys = a_life(ada, bea)
    plan = forgetting.plan(ada, (), NOON)
    address = ("entry", keys["spoken"], "text")
    assert address in {spot.address for spot in plan.spots if spot.sure}
    done = forgetting.forget(ada, Wish(but=frozenset({address})), now=NOON)
    assert "ADA-LOVELACE" in entries.get(keys["spoken"]).text
    assert done.proof.left
    assert not done.proof.clean


def test_a_first_name_alone_is_shown_and_goes_only_when_asked(ada: str, bea: str) -> None:
    key = note("Ada would like this", bea)
    [spot] = forgetting.plan(ada, (), NOON).spots
    assert not spot.sure
    assert spot.excerpt == "Ada would like this"
    forgetting.forget(ada, Wish(also=frozenset({spot.address})), now=NOON)
    assert entries.get(key).text == f"{INSTEAD} would like this"


def test_a_name_that_two_share_is_taken_from_nobody(ada: str) -> None:
    other = clients.add("Ada Lovelace", town="Leeds").row_id
    note("Ada Lovelace came by", other)
    forgetting.forget(ada, now=NOON)
    assert [who.name for who in clients.names()] == ["Ada Lovelace"]
    assert len(spelt("lovelace")) == 2


def test_the_index_knows_no_word_of_theirs(ada: str, bea: str, journal: Journal) -> None:
    a_life(ada, bea)
    note("zanzibar", ada)
    forgetting.forget(ada, now=NOON)
    assert not purging.index_names(journal, [ada])
    ask("CREATE VIRTUAL TABLE IF NOT EXISTS temp.said USING fts5vocab(main, words, row)")
    said = {term for (term,) in ask("SELECT term FROM temp.said")}
    assert not said & {"zanzibar", "lovelace", "northstar"}


def test_who_became_one_with_them_goes_too(ada: str, bea: str) -> None:
    twin = clients.add("A. Lovelace").row_id
    note("from before", twin)
    merging.merge(ada, twin, {}, {}, TODAY)
    forgetting.forget(ada, now=NOON)
    assert spelt("Lovelace") == spelt(twin) == spelt("from before") == []


def test_somebody_in_the_bin_can_be_forgotten(ada: str, bea: str) -> None:
    note("old words", ada)
    basket.remove_client(ada)
    forgetting.forget(ada, now=NOON)
    assert binned.removed() == []
    assert spelt("old words") == []
    with pytest.raises(MissingError):
        forgetting.forget(ada, now=NOON)


def test_copies_are_listed_or_written_anew(ada: str, bea: str, journal: Journal, tmp_path: Path) -> None:
    a_life(ada, bea)
    folder = tmp_path / "backups"
    folder.mkdir()
    for name in ("one.relbook", "two.relbook"):
        journal.execute_sql("VACUUM INTO ?", (str(folder / name),))
    (folder / "other.relbook").write_bytes(b"no journal at all")
    age = (folder / "one.relbook").stat().st_mtime
    plan = forgetting.plan(ada, [folder], NOON)
    assert len(plan.copies) == 3
    done = forgetting.forget(ada, now=NOON, folders=[folder], rewrite=True)
    fates = {one.name: one.fate for one in done.proof.copies}
    assert fates == {
        "one.relbook": Fate.REWRITTEN,
        "two.relbook": Fate.REWRITTEN,
        "other.relbook": Fate.STAYS,
    }
    assert not done.proof.hits
    assert (folder / "one.relbook").stat().st_mtime == age
    assert {one.name for one in folder.iterdir()} - {"backups.lock"} == set(fates)
    kept = ask("SELECT id, text FROM entry ORDER BY id")
    journal.close()
    copy = open_journal(folder / "one.relbook")
    assert spelt("lovelace") == spelt(ada) == []
    assert ask("SELECT id, text FROM entry ORDER BY id") == kept
    copy.close()


def test_a_power_cut_between_deleting_and_sweeping_is_made_good(ada: str, journal: Journal) -> None:
    note("one", ada)
    with journal.atomic("IMMEDIATE"):
        purging.purge(journal, tracing.trace(journal, ada))
    assert purging.is_due(journal)
    assert purging.finish(journal)
    assert not purging.is_due(journal)
    assert not purging.finish(journal)


class Asked:
    """Says stop at a look of this number, never at 0; counts them until it hears that stopping is over."""

    def __init__(self, stop: int = 0) -> None:
        self.count, self._stop, self.bound, self.said = 0, stop, False, list[float]()

    def stopped(self) -> bool:
        assert not self.bound, "it is past stopping"
        self.count += 1
        return 0 < self._stop <= self.count

    def told(self, done: int, of: int) -> None:
        self.said.append(done / of)

    def bind(self) -> None:
        self.bound = True

    @property
    def going(self) -> Going:
        return Going(self.told, self.stopped, self.bind)


@pytest.mark.parametrize(("mode", "often", "every"), [("WAL", 500, 1), ("DELETE", 1, 997)])
def test_it_can_be_stopped_at_any_look_and_then_nothing_was_done(
    ada: str, bea: str, journal: Journal, monkeypatch: pytest.MonkeyPatch, mode: str, often: int, every: int
) -> None:
    """Where SQLite asks within every statement, one look of 997 is tried."""
    journal.execute_sql(f"PRAGMA journal_mode = {mode}").fetchone()
    monkeypatch.setattr(sound, "OFTEN", often)
    a_life(ada, bea)
    was = everything(), ask("SELECT rowid, text FROM words ORDER BY 1"), ask("SELECT * FROM place")
    number = 1
    while True:
        heard = Asked(number)
        try:
            forgetting.forget(ada, now=NOON, going=heard.going)
        except CancelledError:
            now = everything(), ask("SELECT rowid, text FROM words ORDER BY 1"), ask("SELECT * FROM place")
            assert now == was, number
            assert not heard.bound
            number += every
        else:
            break
    assert number > 10 * every
    assert heard.bound
    assert heard.said == sorted(heard.said) and heard.said[-1] == 1
    assert spelt("Lovelace") == []


def test_every_table_that_names_a_client_or_an_entry_is_traced() -> None:
    traced = {table for table, _ in tracing.RULES} | {"client"}
    pointed = {(table, column) for table, column, _ in tracing.POINTING}
    for table in TABLES:
        name = table._meta.table_name
        assert (name in traced) != (name in tracing.UNTOUCHED), name
        for column in {"entry", "supersedes"} & set(table._meta.fields):
            rule = dict(tracing.RULES).get(name, "")
            assert (name, column) in pointed or f"{column} IN" in rule, f"{name}.{column}"


NAMES = ("Zoe Quill", "Émile Ørsted", "李小龙", "O’Brien & Sons", "Ana", "Straße Müller")
WORDS = (
    "tea",
    "the fair",
    "a fine day",
    "x",
    "worry money",
    "{}",
    "@{}",
    "[{}] send it",
    "#{}",
    "[] call {}",
)


def a_small_world(chance: random.Random, name: str) -> tuple[str, list[str]]:
    """Three clients with a few entries and promises; says which goes and which stay."""
    gone = clients.add(name).row_id
    others = [clients.add(f"Person {number}").row_id for number in range(2)]
    for _ in range(chance.randrange(1, 6)):
        text = "\n".join(chance.choice(WORDS).format(name) for _ in range(chance.randrange(1, 4)))
        whose = [key for key in (gone, *others) if chance.random() < 0.5]
        key = note(text, *whose, day=TODAY - timedelta(days=chance.randrange(900)))
        if chance.random() < 0.3 and whose:
            promises.add(chance.choice(whose), f"tell {name}", mine=True, made=TODAY)
        if chance.random() < 0.3:
            entries.file_under(key, [chance.choice(others)], today=TODAY)
        if chance.random() < 0.3:
            entries.remove(key)
    if chance.random() < 0.3:
        links.introduce(gone, others[0])
    return gone, others


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 1 << 32), st.sampled_from(NAMES))
def test_of_a_small_world_nothing_but_them_is_gone(journal: Journal, seed: int, name: str) -> None:
    """Others' rows stay byte for byte, but for texts that named them and ties to them."""
    gone, others = a_small_world(random.Random(seed), name)
    before = everything()
    plan = forgetting.plan(gone, (), NOON)
    touched = {spot.address for spot in plan.spots if spot.sure}
    done = forgetting.forget(gone, now=NOON)
    after = everything()
    assert not done.proof.faults
    assert not done.proof.hits
    assert not done.proof.left
    assert spelt(gone) == []
    for table, kept in after.items():
        was = {row[0]: row for row in before[table]}
        columns = [column for (column,) in ask("SELECT name FROM pragma_table_info(?)", table)]
        for row in kept:
            changed = {
                (table, str(row[0]), column)
                for column, here, there in zip(columns, row, was[row[0]], strict=True)
                if here != there
            }
            pointed = {(table, str(row[0]), column) for name, column, _ in tracing.POINTING if name == table}
            assert changed <= touched | pointed, changed
    assert {who.id for who in clients.names()} == set(others)
    for key in others:
        forgetting.forget(key, now=NOON)


def test_askings_and_firms_that_were_only_theirs_go(ada: str, bea: str) -> None:
    clients.amend(ada, company="Loom Ltd", on=TODAY)
    clients.amend(bea, company="Mill Ltd", on=TODAY)
    forgetting.forget(ada, now=NOON)
    assert [row.name for row in OrganisationRow.select()] == ["Mill Ltd"]
    assert not AskingRow.select().exists()
    assert not EntryRow.select().exists()


def test_under_a_passphrase_backups_and_their_files_are_rid_of_them(tmp_path: Path) -> None:
    path = tmp_path / "book" / "j.relbook"
    journal = open_journal(path, "a long passphrase", shared=True)
    try:
        ada, bea = clients.add("Ada Lovelace").row_id, clients.add("Bea Brown").row_id
        keys = a_life(ada, bea)
        files.attach(keys["both"], "plan.txt", files.store_content(b"for both"), 8)
        made = backups.make(journal, Why.ASKED)
        folder = backups.folder_of(path)
        plan = forgetting.plan(ada, [folder], datetime.now())
        assert [one.name for one in plan.copies] == [made.name]
        assert plan.copies[0].until is not None
        listed = forgetting.forget(ada, now=datetime.now(), folders=[folder])
        assert [one.fate for one in listed.proof.copies] == [Fate.STAYS]
        assert not listed.proof.clean
        assert not listed.proof.hits  # the copy that was chosen to stay is listed, not counted against it
        done = forgetting.forget(bea, now=datetime.now(), folders=[folder], rewrite=True)
        assert [one.fate for one in done.proof.copies] == [Fate.REWRITTEN]
        assert done.proof.clean, done.proof
        shared = files_copy.copy_of(folder, backups.book_of(path))
        assert Scanner(Known(("cogs for Ada", "for both"))).look(shared, journal.key) == []
        assert sorted(one.name for one in folder.iterdir() if one.suffix != ".lock") == sorted(
            (made.name, shared.name)
        )
    finally:
        journal.leave()
    copy = open_journal(folder / made.name, "a long passphrase")
    assert spelt("Bea Brown") == []
    copy.close()
