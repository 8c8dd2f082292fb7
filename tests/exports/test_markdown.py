from dataclasses import replace
from datetime import date

import yaml
from hypothesis import given
from hypothesis import strategies as st

from relbook.exports.front import front, quoted
from relbook.exports.markdown import folder
from relbook.exports.names import Shelf, slug
from relbook.journal.page import File
from tests.exports.books import JONAS, MARTA, book, key, page

WINDOWS = set('<>:"/\\|?*') | {chr(code) for code in range(32)}


def test_a_folder_looks_as_in_the_picture() -> None:
    pages = (
        page(3, "Spring launch\n\nAll set.", MARTA, day=date(2026, 11, 13)),
        page(2, "Market café\n\nNo agenda.", MARTA, JONAS, day=date(2026, 11, 3)),
        page(1, "Nobody yet", day=date(2025, 2, 1)),
    )
    paths = [path for path, _ in folder(book(*pages))]
    assert paths == [
        "marta-reyes/2026/2026-11-13 spring-launch.md",
        "marta-reyes/2026/2026-11-03 market-café.md",
        "inbox/2025/2025-02-01 nobody-yet.md",
        "marta-reyes/about.md",
        "jonas-lindqvist/about.md",
    ]


def test_an_entry_with_several_people_is_stored_once_and_linked() -> None:
    made = dict(folder(book(page(2, "Market café\n\nx", MARTA, JONAS, day=date(2026, 11, 3)))))
    link = "[2026-11-03 Market café](<../marta-reyes/2026/2026-11-03 market-café.md>)"
    assert link in str(made["jonas-lindqvist/about.md"])
    assert sum(path.endswith("market-café.md") for path in made) == 1


def test_names_stay_when_another_entry_comes() -> None:
    older = page(1, "Call", MARTA)
    before = [path for path, _ in folder(book(older))]
    after = [path for path, _ in folder(book(page(9, "Call", MARTA), older))]
    assert before[0] in after
    assert len(set(map(str.casefold, after))) == len(after)


def test_a_file_is_laid_once_beside_its_entries() -> None:
    file = File(key(5), key(1), "../Plan: A.PDF", 3, "ab" * 32)
    pages = [replace(page(n, f"Call {n}\n\nx", MARTA), files=(file,)) for n in (2, 1)]
    made = [(path, source) for path, source in folder(book(*pages)) if "/files/" in path]
    assert made == [("marta-reyes/files/plan-a-abababab.pdf", file)]


def test_front_matter_is_texts_and_numbers_and_nothing_guessed() -> None:
    block = front({"date": "2026-05-04", "kind": "no", "time": "12:30", "energy": -1, "tags": ["1e3", "yes"]})
    assert yaml.safe_load(block.strip("-\n")) == {
        "date": "2026-05-04",
        "kind": "no",
        "time": "12:30",
        "energy": -1,
        "tags": ["1e3", "yes"],
    }


@given(st.text())
def test_any_text_survives_quotes(text: str) -> None:
    assert yaml.safe_load(quoted(text)) == text


@given(st.text())
def test_any_words_make_a_safe_name(words: str) -> None:
    name = slug(words, "note")
    assert name
    assert not set(name) & WINDOWS
    assert len(name.encode()) <= 100
    assert name[-1] not in ". "
    assert name.split(".")[0] not in {"con", "nul", "aux", "prn", "com1", "lpt9"}


def test_names_that_differ_in_case_alone_are_told_apart() -> None:
    shelf = Shelf()
    assert {shelf.take("anna", key(1)), shelf.take("ANNA", key(2)), shelf.take("anna", key(3))} == {
        "anna",
        "ANNA-000002",
        "anna-000003",
    }
