"""The marks of a talk are kept with it, change with it and go with it."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from relbook.exports.brief import text
from relbook.journal.entry import Kind, Side
from relbook.journal.marks import NOT_MARKED, Marks, Reply, of_page
from relbook.journal.selection import EVERYTHING
from relbook.store import briefs, drafts, dumping, entries, notes, snapshots
from relbook.store.database import Journal
from relbook.store.drafts import Draft
from relbook.store.edit import Edit
from tests.store.shelf import TODAY, ask, note, rows

ALL = Marks(Side.THEM, -2, "phone", Reply.SLOW)


def keep(ada: str, kind: str = Kind.MESSAGE, marks: Marks = ALL) -> Edit:
    return notes.keep("Hello", day=TODAY, today=TODAY, kind=kind, clients=[ada], marks=marks)


def said(entry_id: str) -> Marks:
    return of_page(entries.page(entry_id))


def test_they_are_one_write_with_the_note(journal: Journal, ada: str) -> None:
    before = rows()
    edit = keep(ada)
    assert said(edit.row_id) == ALL
    edit.revert()
    assert rows() == before


def test_only_what_belongs_to_the_kind_is_written(journal: Journal, ada: str) -> None:
    assert said(keep(ada, Kind.CALL).row_id) == replace(ALL, reply=None)
    assert said(keep(ada, Kind.NOTE).row_id) == NOT_MARKED


def test_they_change_with_the_words_and_come_back_with_them(journal: Journal, ada: str) -> None:
    key = keep(ada).row_id
    before = rows()
    other = Marks(Side.ME, None, "", Reply.NONE)
    edit = notes.revise(key, "Hello again", today=TODAY, marks=other)
    assert said(key) == other and edit.concerns(ada)
    edit.revert()
    assert rows() == before


def test_an_answer_that_came_later_is_noted_alone(journal: Journal, ada: str) -> None:
    key = keep(ada, marks=replace(ALL, reply=None)).row_id
    before = rows()
    edit = notes.revise(key, "Hello", today=TODAY, marks=ALL)
    assert said(key) == ALL and edit.concerns(ada)
    edit.revert()
    assert rows() == before
    assert edit.kinds == {"entry_detail"}


def test_another_kind_loses_nothing(journal: Journal, ada: str) -> None:
    key = keep(ada).row_id
    notes.revise(key, "Hello", today=TODAY, kind=Kind.NOTE, marks=NOT_MARKED)
    assert said(key) == ALL


def test_without_a_word_about_them_they_stay(journal: Journal, ada: str) -> None:
    key = keep(ada).row_id
    notes.revise(key, "Hello, again", today=TODAY)
    assert said(key) == ALL


def test_an_unanswered_message_is_felt_as_one(journal: Journal, ada: str) -> None:
    keep(ada, marks=Marks(reply=Reply.NONE))
    (moment,) = snapshots.of_client(ada, datetime.combine(TODAY, time(12))).moments
    assert moment.reply == "none" and moment.one_way


def test_the_ways_of_talking_are_offered_the_last_first(journal: Journal, ada: str) -> None:
    for days, channel in enumerate(("phone", "", "mail", "phone")):
        note("Hello", ada, day=TODAY - timedelta(days), channel=channel)
    key = note("Hello", ada, day=TODAY, at=None, channel="gone")
    entries.remove(key)
    assert notes.channels() == ["phone", "mail"]


def test_a_draft_remembers_them_and_a_cleared_desk_does_not(journal: Journal, ada: str) -> None:
    drafts.keep(Draft("quick", "Half a thought", Kind.MESSAGE, marks=ALL))
    found = drafts.get("quick")
    assert found is not None and found.marks == ALL
    edit = drafts.clear("quick")
    assert ask("SELECT value FROM setting") == [("",)]
    edit.revert()
    again = drafts.get("quick")
    assert again is not None and again.marks == ALL


def test_a_draft_without_them_writes_nothing_beside_it(journal: Journal) -> None:
    drafts.keep(Draft("quick", "Half a thought"))
    assert ask("SELECT count(*) FROM setting") == [(0,)]


def test_how_it_left_the_writer_is_in_no_file_that_may_be_shared(journal: Journal, ada: str) -> None:
    keep(ada)
    shared = {name: list(found) for name, found in dumping.dump(EVERYTHING, private=False)}
    assert [row["energy"] for row in shared["entry"]] == [None] and shared["entry_detail"] == []
    whole = {name: list(found) for name, found in dumping.dump(EVERYTHING, private=True, secrets=True)}
    assert [row["energy"] for row in whole["entry"]] == [-2] and len(whole["entry_detail"]) == 1


def test_a_brief_says_nothing_of_how_it_left_the_writer(journal: Journal, ada: str) -> None:
    now = datetime.combine(TODAY + timedelta(3), time(12))
    key = keep(ada, marks=Marks(channel="mail")).row_id
    before = text(briefs.brief(ada, now))
    notes.revise(key, "Hello", today=TODAY, marks=Marks(None, -2, "mail", Reply.SLOW))
    assert text(briefs.brief(ada, now)) == before
