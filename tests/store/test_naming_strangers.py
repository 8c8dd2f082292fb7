"""Names that came with an import: offered, and answered as one write that can be taken back."""

from datetime import date
from typing import Any

import pytest

from relbook.errors import CancelledError
from relbook.journal.parcel import Format, Note, Parcel
from relbook.journal.selection import EVERYTHING, INBOX, Selection
from relbook.store import arrivals, clients, entries, promises, settings
from relbook.store.going import Going
from relbook.store.naming_strangers import NOBODY, Answer, offered_in, settle
from tests.store.shelf import rows

TODAY = date(2026, 5, 4)
TEXTS = (
    "Lunch with Ana Ruiz.\n[] send it @fri",
    "Then Ana Ruiz wrote.",
    "A word with Marta.",
    "Talked to Marta again, and to Bea.",
    "For Bea too.",
)


def brought(*texts: str, **more: Any) -> str:
    """Notes that came in; says as which import."""
    notes = tuple(Note(f"x:{number}", text, TODAY, **more) for number, text in enumerate(texts))
    return arrivals.apply(Parcel(Format.MARKDOWN, notes=notes), today=TODAY).batch


def test_names_are_offered_and_nothing_is_done_with_them(journal: object) -> None:
    marta = clients.add("Marta Reyes").row_id
    batch = brought(*TEXTS)
    found = offered_in(batch)
    assert [(one.name, len(one.entries), one.client) for one in found] == [
        ("Ana Ruiz", 2, ""),
        ("Bea", 2, ""),
        ("Marta", 2, marta),
    ]
    assert entries.count(INBOX) == len(TEXTS)


def test_an_answer_is_one_write_and_is_taken_back_as_one(journal: object) -> None:
    marta = clients.add("Marta Reyes").row_id
    batch = brought(*TEXTS)
    ana, bea, again = offered_in(batch)
    before = rows()
    undo = settle([Answer(ana), Answer(again, client=marta), Answer(bea, nobody=True)])
    made = clients.find("Ana Ruiz")
    assert entries.count(Selection(client_id=made.id)) == 2
    assert [one.text for one in promises.of_client(made.id)] == ["send it"]
    assert entries.count(Selection(client_id=marta)) == 2
    assert {made.id, marta} <= undo.clients
    assert offered_in(batch) == []
    assert "bea" not in settings.get(NOBODY).lower()
    undo.revert()
    assert rows() == before
    assert len(offered_in(batch)) == 3


def test_what_a_program_calls_a_person_is_offered_once(journal: object) -> None:
    batch = brought("spoke for an hour")
    assert [one.name for one in offered_in(batch, {"x:0": ["Zoë"]})] == ["Zoë"]
    assert offered_in(batch) == []


def test_looking_for_names_can_be_stopped(journal: object) -> None:
    batch = brought(*TEXTS)
    with pytest.raises(CancelledError):
        offered_in(batch, going=Going(stopped=lambda: True))
    assert entries.count(EVERYTHING) == len(TEXTS)
