"""What is being written lies on its desk until it is kept, whatever happens meanwhile."""

from dataclasses import replace
from datetime import time
from functools import partial
from pathlib import Path

import pytest

from relbook.errors import MissingError
from relbook.journal.marks import NOT_MARKED, Marks
from relbook.journal.page import Page
from relbook.store import drafts, notes
from relbook.store.database import Journal
from relbook.store.drafts import Draft
from relbook.store.opening import open_journal
from tests.store.shelf import TODAY, ask


def test_a_draft_is_as_it_was_left(journal: Journal, ada: str) -> None:
    assert drafts.get("quick") is None
    edit = drafts.keep(Draft("quick", "Half a tho", "call", TODAY, time(9, 30), ada))
    assert (
        edit.row_id == drafts.keep(Draft("quick", "Half a thought", "call", TODAY, time(9, 30), ada)).row_id
    )
    found = drafts.get("quick")
    assert found is not None
    assert found == Draft("quick", "Half a thought", "call", TODAY, time(9, 30), ada, found.saved)
    assert drafts.get(ada) is None


def test_a_draft_outlives_the_program(journal: Journal) -> None:
    drafts.keep(Draft("quick", "Half a thought"))
    journal.leave()
    again = open_journal(journal.path)
    found = drafts.get("quick")
    assert found is not None
    assert found.text == "Half a thought"
    again.leave()


def test_a_cleared_desk_holds_no_words(journal: Journal) -> None:
    drafts.keep(Draft("quick", "Half a thought"))
    edit = drafts.clear("quick")
    assert drafts.get("quick") is None
    assert ask("SELECT text FROM draft") == [("",)]
    edit.revert()
    found = drafts.get("quick")
    assert found is not None
    assert found.text == "Half a thought"


def test_marks_alone_are_a_draft_until_they_are_cleared(journal: Journal) -> None:
    drafts.keep(Draft("quick", "", "call", marks=Marks(channel="pigeon")))
    found = drafts.get("quick")
    assert found is not None and found.marks == Marks(channel="pigeon")
    drafts.clear("quick")
    assert drafts.get("quick") is None
    drafts.keep(Draft("quick", ""))
    assert drafts.get("quick") is None


def test_what_was_decided_besides_the_words_is_a_draft_until_it_is_cleared(journal: Journal) -> None:
    odd = Path("two\nlines \udcff.txt")  # any name a disk may hold
    for draft in (
        Draft("quick", "", "call"),
        Draft("quick", "", minutes=40),
        Draft("quick", "", files=(odd,)),
    ):
        drafts.keep(draft)
        found = drafts.get("quick")
        assert found is not None
        assert found == replace(draft, saved=found.saved)
        edit = drafts.clear("quick")
        assert drafts.get("quick") is None
        assert not ask("SELECT 1 FROM setting WHERE name LIKE '%draft%' AND value != ''")
        edit.revert()
        again = drafts.get("quick")
        assert again is not None and replace(again, saved="") == draft
        drafts.clear("quick")


def test_clearing_an_empty_desk_writes_nothing(journal: Journal) -> None:
    assert drafts.clear("quick").kinds == frozenset()


def test_a_draft_is_not_found_by_its_words(journal: Journal) -> None:
    drafts.keep(Draft("quick", "Unfinished"))
    assert ask("SELECT count(*) FROM words") == [(0,)]


def test_a_draft_goes_with_the_write_that_keeps_it_and_stays_gone(journal: Journal, ada: str) -> None:
    drafts.keep(Draft(ada, "Half a thought", marks=Marks(energy=2)))
    note = partial(notes.keep, "A whole thought", day=TODAY, today=TODAY, clients=[ada])
    edit = notes.read_along(note, lambda _: None, desk=ada)
    assert drafts.get(ada) is None
    assert "draft" not in edit.kinds
    drafts.keep(Draft(ada, "Another"))
    edit.revert()
    found = drafts.get(ada)
    assert found is not None
    assert (found.text, found.marks) == ("Another", NOT_MARKED)


def test_a_draft_stays_where_what_keeps_it_fails(journal: Journal, ada: str) -> None:
    def broken(page: Page) -> None:
        raise MissingError(page.id)

    drafts.keep(Draft(ada, "Half a thought"))
    note = partial(notes.keep, "A whole thought", day=TODAY, today=TODAY, clients=[ada])
    with pytest.raises(MissingError):
        notes.read_along(note, broken, desk=ada)
    assert drafts.get(ada) is not None
