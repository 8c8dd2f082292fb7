"""The letters one types find the name one means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.likeness import likeness

PEOPLE = [
    "Marta Reyes",
    "Priya Raman",
    "Tomasz Zieliński",
    "Sofie de Vries",
    "Amara Okafor",
    "Émile Zola",
    "王 芳",
]


def shown(typed: str) -> list[str]:
    found = [(fit.score, name) for name in PEOPLE if (fit := likeness(typed, name))]
    return [name for _, name in sorted(found, reverse=True)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("mr", "Marta Reyes"),
        ("mar", "Marta Reyes"),
        ("zielinski", "Tomasz Zieliński"),
        ("TZ", "Tomasz Zieliński"),
        ("tmz", "Tomasz Zieliński"),
        ("eyes", "Marta Reyes"),
        ("so vr", "Sofie de Vries"),
        ("emile", "Émile Zola"),
        ("芳", "王 芳"),
    ],
)
def test_the_one_who_is_meant_comes_first(typed: str, name: str) -> None:
    assert shown(typed)[0] == name


@pytest.mark.parametrize("typed", ["xyz", "ay", "reyes marta", "marta q", "marta reyes the third"])
def test_letters_out_of_order_or_in_the_middle_fit_nobody(typed: str) -> None:
    assert "Marta Reyes" not in shown(typed)


def test_a_beginning_beats_letters_further_on() -> None:
    near = likeness("pr", "Prompts")
    far = likeness("pr", "New person")
    assert near and far and near.score > far.score


def test_the_letters_are_where_they_stand_in_the_text_as_written() -> None:
    assert likeness("strasse", "Große Straße") == likeness("straße", "Große Straße")
    assert likeness("pr", "Another prompt").letters == (8, 9)  # type: ignore[union-attr]


def test_nothing_typed_fits_everything() -> None:
    assert likeness("", "Ada") == likeness("  ", "Ada")
    assert likeness("", "Ada") is not None


@given(st.text(max_size=30), st.text(max_size=60))
def test_whatever_is_typed_is_answered(typed: str, text: str) -> None:
    fit = likeness(typed, text)
    assert fit is None or all(0 <= place < len(text) for place in fit.letters)


@pytest.mark.parametrize("name", PEOPLE)
def test_a_name_written_out_fits_itself_best(name: str) -> None:
    assert shown(name) == [name]
