"""Tables any spreadsheet opens: every cell as it was, none of them a formula."""

import csv
import io
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.exports.cells import row
from relbook.exports.tables import folder
from relbook.journal.book import Book
from relbook.journal.formula import BEGINS_A_FORMULA, GUARD
from relbook.journal.promise import Promise
from relbook.journal.visible import visible
from tests.exports.books import CANARY, JONAS, MARTA, TODAY, book, key, leaky, page

Rows = list[dict[str, str]]


def tables(made: Book) -> dict[str, Rows]:
    return {
        name: list(csv.DictReader(io.StringIO("".join(rows).removeprefix("\ufeff"), newline="")))
        for name, rows in folder(made)
    }


def bare(cell: str) -> str:
    guarded = cell.startswith(GUARD) and cell.lstrip(GUARD).startswith(BEGINS_A_FORMULA)
    return cell[1:] if guarded else cell


def test_every_table_begins_as_excel_wants_it() -> None:
    for _, rows in folder(book()):
        first = next(rows)
        assert first.startswith("\ufeff") and first.endswith("\r\n")


def test_who_they_are_what_was_and_what_was_promised() -> None:
    promise = Promise(key(9), MARTA.id, "Send the deck", mine=True, made=TODAY, entry_id=key(2))
    made = tables(book(page(2, "Market café\n\nNo agenda.", MARTA, JONAS), promises=(promise,)))
    assert [row["name"] for row in made["clients.csv"]] == [MARTA.name, JONAS.name]
    (entry,) = made["entries.csv"]
    assert entry["people"] == "Marta Reyes ::: Jonas Lindqvist"
    assert (entry["title"], entry["text"]) == ("Market café", "Market café\n\nNo agenda.")
    (promised,) = made["promises.csv"]
    assert (promised["client"], promised["whose"], promised["entry"]) == (MARTA.name, "mine", key(2))


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip))
def test_a_text_comes_back_and_is_no_formula(text: str) -> None:
    (entry,) = tables(book(page(1, text, MARTA), secrets=True))["entries.csv"]
    assert bare(entry["text"]) == visible(text)
    assert not any(cell.startswith(BEGINS_A_FORMULA) for cell in entry.values())


@given(st.lists(st.integers() | st.text(st.sampled_from('ab ,"\n;')), min_size=1))
def test_a_row_is_what_the_standard_library_would_write(cells: list[str | int]) -> None:
    plain = [
        cell if isinstance(cell, int) else cell.lstrip("\n") for cell in cells
    ]  # what begins so is defused
    made = io.StringIO()
    csv.writer(made).writerow(plain)
    assert row(plain) == made.getvalue()


def test_a_number_stays_a_number() -> None:
    one = page(1, "Call", MARTA, energy=-1, minutes=20)
    (entry,) = tables(replace(book(one), private=True))["entries.csv"]
    assert (entry["energy"], entry["duration"]) == ("-1", "20")


def test_what_stays_here_is_in_no_table() -> None:
    said = "".join(piece for _, rows in folder(leaky()) for piece in rows)
    assert MARTA.name in said and CANARY not in said
