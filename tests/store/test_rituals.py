"""A ritual that was begun lies in the journal, and ends in one write that can be taken back."""

from datetime import datetime, time

from relbook.journal.entry import Kind, Tier
from relbook.journal.rituals.ritual import Answer, Place
from relbook.journal.selection import EVERYTHING
from relbook.store import clients, entries, promises, rituals
from relbook.store.database import Journal
from relbook.store.edit import Edit
from tests.store import shelf

TODAY = shelf.TODAY
NOW = datetime.combine(TODAY, time(16, 30))


def begun() -> Place:
    said = (Answer("lifted", "What gave you energy?", "The call."),)
    place = Place("week", TODAY, at="lifted", answers=said)
    key = rituals.keep_place(place).row_id
    return Place("week", TODAY, at=place.at, answers=place.answers, desk=key)


def test_a_ritual_that_was_begun_is_found_again(journal: Journal) -> None:
    assert rituals.begun("week") is None
    place = begun()
    assert rituals.begun("week") == place
    assert rituals.begun("quarter") is None
    assert rituals.begun("week", "somebody") is None


def test_it_ends_in_one_private_entry_and_one_undo(journal: Journal) -> None:
    marta = clients.add("Marta Reyes").row_id
    place = begun()
    before = shelf.rows()
    text = "Weekly review\n\n## What comes next?\n\n[] Call @Marta @fri"
    edit: Edit = rituals.finish(place, text, NOW)
    (page,) = entries.window(EVERYTHING)
    assert (page.entry.kind, page.entry.tier) == (Kind.REFLECTION, Tier.PRIVATE)
    assert [one.client_id for one in promises.open_ones()] == [marta]
    assert rituals.begun("week") is None
    assert rituals.last_done("week") == (TODAY, page.id)
    edit.revert()
    assert shelf.rows() == before
    assert rituals.begun("week") == place
    assert rituals.last_done("week") is None


def test_taking_its_end_back_covers_nothing_that_was_begun_since(journal: Journal) -> None:
    edit = rituals.finish(begun(), "Weekly review\n\nDone.", NOW)
    since = rituals.keep_place(Place("week", TODAY, at="held", answers=(Answer("held", "?", "New words"),)))
    edit.revert()
    newest = rituals.begun("week")
    assert newest is not None
    assert newest.desk == since.row_id
    assert newest.value("held") == "New words"


def test_finishing_without_a_word_writes_no_entry_and_counts_as_done(journal: Journal) -> None:
    rituals.finish(Place("week", TODAY), " ", NOW)
    assert entries.count(EVERYTHING) == 0
    assert rituals.last_done("week") == (TODAY, "")


def test_each_promise_goes_to_whom_its_line_names(journal: Journal) -> None:
    marta, jonas = clients.add("Marta Reyes").row_id, clients.add("Jonas Lind").row_id
    text = "Weekly review\n\n[] Send the deck to @Marta @fri\n[] Thank @Jonas\n[] Tidy the desk"
    entry = rituals.finish(Place("week", TODAY), text, NOW).row_id
    made = {one.text: one.client_id for one in promises.open_ones()}
    assert {text.split()[0]: who for text, who in made.items()} == {"Send": marta, "Thank": jonas}
    entries.rewrite(entry, f"{text}\n\nA line more.", today=TODAY)
    assert {one.text: one.client_id for one in promises.open_ones()} == made


def test_a_ritual_can_be_put_off(journal: Journal) -> None:
    assert rituals.put_off_until("week") is None
    rituals.put_off("week", TODAY, TODAY.replace(day=11))
    assert rituals.put_off_until("week") == TODAY.replace(day=11)
