"""Many entries at once say the same as one after another."""

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from relbook.errors import StoreUnavailableError
from relbook.journal.entry import Entry
from relbook.journal.page import Page
from relbook.journal.selection import EVERYTHING, Selection
from relbook.store import bulk, clients, entries
from relbook.store.database import Journal

DAY = date(2026, 5, 4)
TEXTS = (
    "Plain",
    "With @Grace about it\n\n[] send the plan @fri\n[Ada] read it @+1w?\n[x] done\n#plan #Plan #other",
    "!worry the steam\n!wish a quiet year\n? how is she\n>> in short",
)


def seen(page: Page) -> dict[str, Any]:
    """All of a page but its keys and stamps."""
    return {
        "entry": replace(page.entry, id="", place=0, updated=page.entry.updated.min),
        "who": [who.name for who in page.clients],
        "promises": [replace(one, id="", entry_id="") for one in page.promises],
        "facts": [replace(one, id="", entry_id="") for one in page.facts],
        "questions": [replace(one, id="", entry_id="") for one in page.questions],
        "tags": page.tags,
    }


def test_poured_entries_are_as_if_written_one_by_one(journal: Journal, ada: str) -> None:
    clients.add("Grace Hopper")
    for text in TEXTS:
        entries.add(text, day=DAY, today=DAY, at=time(9, 30), kind="call", clients=[ada])
    written = [seen(page) for page in reversed(entries.window(EVERYTHING))]
    for page in entries.window(EVERYTHING):
        entries.remove(page.id)
    poured = ((Entry("", "call", DAY, text, at=time(9, 30)), (ada,)) for text in TEXTS)
    assert bulk.pour(poured) == len(TEXTS)
    assert [seen(page) for page in reversed(entries.window(EVERYTHING))] == written


def test_poured_entries_are_found(journal: Journal, ada: str) -> None:
    bulk.pour(
        [(Entry("", "call", DAY, "about the café #tea"), (ada,)), (Entry("", "note", DAY, "nobody"), ())]
    )
    assert len(entries.window(Selection(words="cafe", client_id=ada))) == 1
    assert len(entries.window(Selection(tag="tea"))) == 1
    assert len(entries.window(Selection(inbox=True))) == 1


def test_whom_only_the_text_names_goes_with_the_words(journal: Journal, ada: str) -> None:
    clients.add("Grace Hopper")
    bulk.pour([(Entry("", "note", DAY, "with @Grace"), (ada,))])
    key = entries.window(EVERYTHING)[0].id
    entries.rewrite(key, "alone", today=DAY)
    assert [who.name for who in entries.page(key).clients] == ["Ada Lovelace"]


def test_all_of_them_or_none(journal: Journal, ada: str) -> None:
    twice = Entry("0" * 32, "note", DAY, "the same key")
    with pytest.raises((StoreUnavailableError, Exception), match="UNIQUE"):
        bulk.pour([(Entry("", "note", DAY, "first"), (ada,)), (twice, ()), (twice, ())])
    assert entries.count(EVERYTHING) == 0
