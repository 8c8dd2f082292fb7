"""The recovery key on paper, and back."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.errors import RecoveryError
from relbook.journal.recovery import ASKED, GROUPS, LETTERS, agrees, groups, looks_like, read

keys = st.binary(min_size=32, max_size=32)


@given(keys, st.sampled_from(["", " ", "-", " – ", "\n"]), st.booleans())
def test_what_is_on_the_sheet_is_the_key_again(key: bytes, between: str, small: bool) -> None:  # noqa: FBT001
    said = between.join(groups(key))
    assert read(said.lower() if small else said) == key


@given(keys, st.integers(0, GROUPS * LETTERS - 1), st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_one_letter_misread_is_noticed(key: bytes, place: int, letter: str) -> None:
    said = "".join(groups(key))
    other = said[:place] + letter + said[place + 1 :]
    if other != said:
        with pytest.raises(RecoveryError):
            read(other)


@given(st.text(max_size=80))
def test_anything_may_be_typed(words: str) -> None:
    assert looks_like(words) in (True, False)


def test_figures_that_the_sheet_never_has_are_the_letters_they_look_like() -> None:
    key = base64.b32decode("OIBA" * 14)[:32]
    assert read(" ".join(groups(key)).replace("O", "0").replace("I", "1").replace("B", "8")) == key


def test_without_relbook_it_is_plain_base_32() -> None:
    key = bytes(range(32))
    assert base64.b32decode("".join(groups(key)))[:32] == key


def test_two_groups_show_that_the_sheet_is_at_hand() -> None:
    key = bytes(range(32))
    sheet = groups(key)
    third, seventh = (sheet[number - 1] for number in ASKED)
    assert agrees(key, {3: f" {third.lower()}", 7: seventh})
    assert not agrees(key, {3: seventh, 7: third})
