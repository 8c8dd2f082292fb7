"""Journals of other programs in a real book: whole, once only, and undone to the last row."""

from datetime import date
from pathlib import Path

import pytest

from relbook.imports import door
from relbook.imports.reader import Asked
from relbook.journal.parcel import Parcel
from relbook.journal.selection import INBOX
from relbook.store import deliveries, entries
from relbook.store.database import Journal
from relbook.store.models import AttachmentRow, EntryRow

TODAY = date(2026, 5, 4)
GIVEN = Path(__file__).parents[1] / "imports" / "given"


def parcels(name: str) -> list[Parcel]:
    return [door.read(given, Asked(TODAY)) for given in door.laid_out(GIVEN / name)]


@pytest.mark.parametrize(
    ("name", "written", "files"),
    [
        ("jrnl/brackets.journal", 4, 0),
        ("jrnl/folder", 3, 0),
        ("rednotebook/old", 4, 2),
        ("day-one/export", 4, 2),
        ("day-one/classic.dayone", 2, 1),
        ("diarium", 2, 2),
    ],
)
def test_a_journal_comes_once_and_goes_again(journal: Journal, name: str, written: int, files: int) -> None:
    first = deliveries.take_in(parcels(name), today=TODAY)
    assert first.total == written
    assert AttachmentRow.select().where(AttachmentRow.gone.is_null()).count() == files
    assert deliveries.take_in(parcels(name), today=TODAY).total == 0
    first.edit.revert()
    assert not EntryRow.select().where(EntryRow.gone.is_null()).exists()


def test_what_is_said_there_promises_nobody_anything(journal: Journal) -> None:
    deliveries.take_in(parcels("jrnl/brackets.journal"), today=TODAY)
    texts = [page.entry.text for page in entries.window(INBOX)]
    assert any("\\[Marta] said she would call" in text for text in texts)
