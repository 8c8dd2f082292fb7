"""The yearly letter: one text, a line for each, and nothing secret in it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.circle import Circle
from relbook.journal.client import Client, State
from relbook.journal.letter import (
    Letter,
    for_one,
    leaves,
    lines_of,
    offered,
    proposed,
    quoted,
    read,
    written,
    year_of,
)
from relbook.journal.syntax import parse

DECEMBER = date(2026, 12, 3)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def test_a_letter_written_in_january_is_that_of_the_year_before() -> None:
    assert [year_of(date(2027, month, 1)) for month in (1, 2, 3)] == [2026, 2026, 2027]


def test_it_is_offered_in_december_until_one_went_out_or_it_was_put_off() -> None:
    assert offered(DECEMBER, [], "")
    assert offered(DECEMBER, [2025], "2025")
    assert not offered(DECEMBER, [2026], "")
    assert not offered(DECEMBER, [], "2026")
    assert not offered(date(2026, 11, 30), [], "")


def test_it_is_proposed_for_the_circles_and_for_former_clients_never_after_a_parting() -> None:
    assert proposed(Client("f", "Finn", circle=Circle.STEADY, state=State.FORMER), None)
    assert not proposed(Client("p", "Pia", circle=Circle.PROFESSIONAL), None)
    assert proposed(Client("p", "Pia", circle=Circle.PROFESSIONAL), date(2025, 12, 1))
    assert not proposed(Client("e", "Eve", circle=Circle.CLOSE, state=State.ENDED), None)


def test_the_personal_line_stands_where_it_was_put() -> None:
    assert (
        for_one("Dear {first},\n{line}\nYours", "Ada", "How is the mill?")
        == "Dear Ada,\nHow is the mill?\nYours"
    )


@given(TEXTS, TEXTS)
def test_no_secret_line_is_in_a_letter(text: str, line: str) -> None:
    said = for_one(f"{text}\n!secret gold", "Ada", f"{line}\n!secret silver")
    assert "gold" not in said
    assert "silver" not in said


@given(TEXTS)
def test_no_line_of_the_letter_makes_a_promise_or_a_question_in_the_journal(text: str) -> None:
    parsed = parse(quoted("Letter of 2026", f"{text}\n[] soup\n? how\n!worry rent\n>> gist"), DECEMBER)
    assert not parsed.promises
    assert not parsed.facts
    assert not parsed.questions


@given(TEXTS, st.dictionaries(TEXTS, TEXTS, max_size=3), st.lists(TEXTS, max_size=3))
def test_what_is_kept_is_read_again(text: str, lines: dict[str, str], to: list[str]) -> None:
    letter = Letter(2026, text, tuple(to), tuple(lines.items()))
    assert read(2026, written(letter)) == letter


@given(TEXTS)
def test_what_cannot_be_read_is_an_empty_letter_or_no_lines(words: str) -> None:
    assert read(2026, words).year == 2026
    assert isinstance(lines_of(words), dict)


def test_who_is_gone_gets_no_leaf() -> None:
    letter = Letter(2026, "Dear {first}", ("gone", "a"), (("a", "Soup soon"),))
    (leaf,) = leaves(letter, {"a": Client("a", "Ada Byron")}, {"a": "ada@example.org"})
    assert (leaf.first, leaf.mail, leaf.line, leaf.text) == (
        "Ada",
        "ada@example.org",
        "Soup soon",
        "Dear Ada\n\nSoup soon",
    )
