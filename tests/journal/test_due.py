"""Where a date behind an `@` ends, and what looks like one and is none."""

from datetime import date

import pytest

from relbook.journal.due import Almanac, find_due

WEDNESDAY = date(2026, 11, 25)


def found(line: str) -> tuple[str, date | None] | None:
    """The words of the date and its day."""
    due = find_due(line, Almanac(WEDNESDAY))
    return (line[slice(*due.span)], due.day) if due else None


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("send it @friday, 4 december 2026, or call", "@friday, 4 december 2026"),
        ("senden @4. Dezember 2026. Danach", "@4. Dezember 2026"),
        ("call @4 december! 2027 is far", "@4 december"),
        ("call @4 december... 2027 is far", "@4 december"),
        ("call @4 december 2026 @walk", "@4 december 2026"),
        ("mandar @viernes 4 de diciembre de 2026 y basta", "@viernes 4 de diciembre de 2026"),
    ],
)
def test_a_date_goes_as_far_as_it_says_a_day(line: str, words: str) -> None:
    assert found(line) == (words, date(2026, 12, 4))


@pytest.mark.parametrize(
    "line", ["met @Frday", "met @walk", "met @+me", "met @-", "met @ friday", "a@friday.example"]
)
def test_a_name_a_word_and_an_address_are_no_date(line: str) -> None:
    assert found(line) is None


@pytest.mark.parametrize("words", ["@frday", "@31.31.", "@+3q", "@2026-13-01"])
def test_what_is_nearly_one_was_meant_as_one(words: str) -> None:
    assert found(f"call {words}, please") == (words.rstrip("."), None)


def test_the_first_that_failed_is_told_unless_another_is_a_date() -> None:
    assert found("call @frday or @mondya") == ("@frday", None)
    assert found("call @frday or @4 december 2026") == ("@4 december 2026", date(2026, 12, 4))
    assert found("ask @Marta by @frday") == ("@frday", None)
