"""Which words begin so: read off the pages of the index, as the index itself says them."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.journal.selection import Selection
from relbook.store import spelling
from relbook.store.database import Journal
from relbook.store.search import expression, search
from relbook.store.spelling import MOST, spelled_out, words_with
from tests.store.shelf import ask, note

LETTERS = "ab\u0442\u00fc9_"

words = st.text(LETTERS, min_size=1, max_size=9)
texts = st.lists(words, min_size=1, max_size=12)
steps = st.lists(st.tuples(st.sampled_from(("write", "write", "write", "erase", "merge")), texts), max_size=9)


@given(script=steps, asked=st.lists(words, min_size=1, max_size=5))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_words_are_those_the_index_says_it_has(
    journal: Journal, script: list[tuple[str, list[str]]], asked: list[str]
) -> None:
    """On pages of 64 bytes, so that a few rows go over many of them, with parts that are half merged."""
    ask("PRAGMA synchronous = OFF")
    ask("INSERT INTO words(words) VALUES ('delete-all')")
    ask("INSERT INTO words(words, rank) VALUES ('pgsz', 64)")
    for number, (act, said) in enumerate(script):
        with journal.atomic():
            _do(act, said, number)
        for beginning in sorted(asked, reverse=number % 2 == 1):  # a letter more, and a letter less
            found, there = words_with(beginning, large=0), _known(beginning)
            assert found == (there if len(there) <= MOST else None)


def test_the_same_rows_are_found(ada: str) -> None:
    kept = [note(text, ada) for text in ("a budget", "budgets and calls", "the client", "budge")]
    plain = search(Selection(words="budg -budge"))
    assert len(search(Selection(words="budg")).hits) == len(kept) - 1
    spelled = spelled_out(expression("budg -budgets"), large=0)
    assert spelled == 'text : (("budge" OR "budget" OR "budgets") NOT ("budgets"))'
    assert plain.count == 0
    rows = "SELECT rowid FROM words WHERE words MATCH ?"
    assert ask(rows, spelled) == ask(rows, expression("budg -budgets"))


def test_what_is_short_and_what_nobody_wrote_is_left_to_the_index(ada: str) -> None:
    note("a budget", ada)
    for question in ('text : ("_bu")', 'text : ("nob"*)', 'text : ("nobody"*)', 'text : ("a budget")'):
        assert spelled_out(question, large=0) == question


@pytest.mark.parametrize("begun", ["bud", "bus", "nob"])
def test_of_three_letters_long_words_are_asked_for_at_once(ada: str, begun: str) -> None:
    for text in ("a budget", "budgetary", "business", "bus", "budge", "the bud", "buds and businesses"):
        note(text, ada)
    spelled = spelled_out(expression(begun), large=0)
    assert begun != "bud" or spelled == 'text : (("_bud" OR "bud" OR "budge" OR "budget" OR "buds"))'
    rows = "SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid"
    assert ask(rows, spelled) == ask(rows, expression(begun))


def test_a_small_book_is_left_to_the_index(ada: str) -> None:
    note("a budget", ada)
    assert words_with("budg") is None
    assert spelled_out('text : ("budg"*)') == 'text : ("budg"*)'


def test_too_many_words_are_not_asked_for_one_by_one(ada: str) -> None:
    note(" ".join(f"word{number}" for number in range(MOST + 1)), ada)
    assert words_with("word", large=0) is None
    assert len(words_with("word1", large=0) or ()) == 11


def test_a_form_that_is_not_known_is_left_to_the_index(ada: str) -> None:
    note("a budget", ada)
    (form,) = ask("SELECT block FROM words_data WHERE id = 10")
    for other in (b"\0\0\0\0\1", form[0][:9], form[0][:12]):
        ask("UPDATE words_data SET block = ? WHERE id = 10", other)
        assert words_with("budg", large=0) is None
    ask("UPDATE words_data SET block = ? WHERE id = 10", *form)
    assert words_with("budg", large=0) == ("budget",)


def test_what_is_not_on_its_pages_yet_is_left_to_the_index(journal: Journal, ada: str) -> None:
    note("a budget", ada)
    with journal.atomic():
        assert words_with("budg", large=0) is None


def test_an_index_that_was_written_meanwhile_is_not_believed(
    ada: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    note("a budget", ada)
    ask_pages = spelling._leaves

    def writing(*asked: Any) -> set[int]:
        note("budgets", ada)
        return ask_pages(*asked)

    monkeypatch.setattr(spelling, "_leaves", writing)
    assert words_with("budg", large=0) is None


def test_a_letter_more_is_answered_from_the_words_before(ada: str, monkeypatch: pytest.MonkeyPatch) -> None:
    note("a budget, budgets, budgies", ada)
    assert words_with("budg", large=0) == ("budget", "budgets", "budgies")
    with monkeypatch.context() as walk:
        walk.setattr(spelling, "_leaves", lambda *_: pytest.fail("the pages were read again"))
        assert words_with("budge", large=0) == ("budget", "budgets")
        assert words_with("budget", large=0, most=1) is None
    note("a budgetary matter", ada)
    assert words_with("budge", large=0) == ("budget", "budgetary", "budgets")


def _do(act: str, said: Sequence[str], number: int) -> None:
    if act == "erase":
        ask("DELETE FROM words WHERE rowid = ?", len(said))
    elif act == "merge":
        ask("INSERT INTO words(words, rank) VALUES ('merge', ?)", len(said) - 6)
    else:
        for again in range(20):
            row = (number + 1) * 100 + again, " ".join(said)
            ask("INSERT INTO words(rowid, text, marks) VALUES (?, ?, '_entry')", *row)


def _known(beginning: str) -> tuple[str, ...]:
    ask("CREATE VIRTUAL TABLE IF NOT EXISTS temp.known USING fts5vocab(main, words, row)")
    return tuple(
        term for (term,) in ask("SELECT term FROM known ORDER BY term") if term.startswith(beginning)
    )
