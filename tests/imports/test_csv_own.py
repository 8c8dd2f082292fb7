"""A table of our own comes back to the letter."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.exports.cells import MARK, row
from relbook.exports.tables import folder
from relbook.imports import csv_book
from relbook.imports.reader import Asked
from relbook.journal.parcel import Parcel, Reason
from relbook.journal.promise import Outcome, Promise
from relbook.journal.visible import visible
from tests.exports.books import MARTA, book, key, page
from tests.exports.books import TODAY as THEN

TODAY = date(2026, 5, 4)
ENTRY = ("id", "date", "time", "kind", "people", "tags", "title", "text", "tier", "files")
KEY = "0" * 31 + "1"
LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], include_characters="\n\t")
WORDS = st.text(LETTERS, max_size=40)


def read(*rows: tuple[str, ...]) -> Parcel:
    return csv_book.read((MARK + "".join(map(row, rows))).encode(), Asked(TODAY))


@settings(max_examples=50)
@given(WORDS.filter(lambda text: bool(text.strip())))
def test_a_text_comes_back_to_the_letter(text: str) -> None:
    text = visible(text)
    (note,) = read(
        ENTRY, (KEY, "2026-05-04", "14:30", "call", "=Ana ::: Ben", "", "", text, "private", "")
    ).notes
    assert note.text == text
    assert (note.key, note.people, note.kind) == (KEY, ("=Ana", "Ben"), "call")


def written() -> dict[str, Parcel]:
    """Our own tables of a small book, read again."""
    promise = Promise(key(9), MARTA.id, "Send the deck", mine=True, made=THEN, entry_id=key(2))
    made = book(page(2, "=Market café\n\n[] the deck", MARTA, pinned=True), promises=(promise,))
    return {name: csv_book.read("".join(rows).encode(), Asked(TODAY)) for name, rows in folder(made)}


def test_clients_and_entries_come_back_as_they_were() -> None:
    parcels = written()
    marta, _ = parcels["clients.csv"].cards
    assert (marta.key, marta.name, marta.company) == (MARTA.id, MARTA.name, MARTA.company)
    assert marta.details["about"] == MARTA.about
    (note,) = parcels["entries.csv"].notes
    assert (note.key, note.text, note.day) == (key(2), "=Market café\n\n[] the deck", THEN)
    assert (note.people, note.tags, note.details["pinned"]) == ((MARTA.name,), ("launch",), True)
    assert all(parcel.table is None for parcel in parcels.values())


def test_promises_come_as_they_stand() -> None:
    parcel = written()["promises.csv"]
    assert not parcel.cards and not parcel.notes and not parcel.skipped
    (told,) = parcel.records
    (promise,) = told.lists["told"]
    assert (told.client, promise["id"], promise["entry"]) == (MARTA.id, key(9), key(2))
    assert (promise["text"], promise["mine"], promise["outcome"]) == ("Send the deck", True, Outcome.OPEN)


def test_a_promise_that_is_no_longer_whole_is_kept_aside() -> None:
    head = ("id", "client", "key", "whose", "text", "made", "due", "firm", "outcome", "settled", "entry")
    whole = (KEY, "Ana", KEY, "mine", "call", "2026-05-04", "", "yes", "kept", "2026-05-05", "")
    assert len(read(head, whole).records) == 1
    for at, cell in ((0, "mine"), (2, ""), (4, " "), (5, "soon"), (6, "never"), (8, "forgotten")):
        broken = (*whole[:at], cell, *whole[at + 1 :])
        parcel = read(head, broken)
        assert [one.reason for one in parcel.skipped] == [Reason.BAD_VALUE]
        assert not parcel.records


def test_an_entry_that_is_no_longer_whole_is_kept_aside() -> None:
    parcel = read(ENTRY, ("mine", "2026-05-04", "", "call", "Ana", "", "", "Hello", "private", ""))
    assert [one.reason for one in parcel.skipped] == [Reason.BAD_VALUE]
