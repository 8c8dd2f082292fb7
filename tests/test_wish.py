"""A wish comes over as it was sent, and whatever is none is refused without harm."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook import wish as wishes
from relbook.wish import HEAD, LONGEST_NAME, LONGEST_TEXT, MOST_FILES, Act, GarbledError, Wish, clean, read

WORDS = st.text(max_size=200).map(clean)
PLACES = st.lists(st.sampled_from(["/a.ics", "/Ä b/c", "/\udce4.vcf"]), max_size=3).map(tuple)
TOKENS = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20)


@given(st.builds(Wish, st.sampled_from(Act), WORDS, PLACES, TOKENS))
def test_a_wish_comes_over_as_it_was_sent(wish: Wish) -> None:
    sent = wishes.spell(wish)
    assert [wishes.missing(sent[:end]) for end in (0, 3, HEAD, len(sent))] == [
        HEAD,
        HEAD - 3,
        len(sent) - HEAD,
        0,
    ]
    assert read(sent) == wish


@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(sent: bytes) -> None:
    for came in (sent, f"{len(sent):0{HEAD}x}".encode() + sent):
        with pytest.raises(GarbledError):
            read(came)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.sampled_from(list(Act)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=8,
)


@given(JSON)
def test_nothing_but_a_wish_is_read_as_one(said: object) -> None:
    body = json.dumps(said).encode()
    sent = f"{len(body):0{HEAD}x}".encode() + body
    try:
        wish = read(sent)
    except GarbledError:
        return
    assert read(wishes.spell(wish)) == wish


@pytest.mark.parametrize(
    "wish",
    [
        Wish(Act.WRITE, "x" * (LONGEST_TEXT + 1)),
        Wish(Act.SEARCH, "x" * (LONGEST_NAME + 1)),
        Wish(Act.WRITE, "a\x1b[31mb"),
        Wish(Act.WRITE, "\ud800"),
        Wish(Act.BRING, files=("relative.ics",)),
        Wish(Act.BRING, files=("/a\0b",)),
        Wish(Act.BRING, files=("/" + "a" * 5000,)),
        Wish(Act.BRING, files=("/a",) * (MOST_FILES + 1)),
        Wish(token="ü"),
        Wish(token="a\nb"),
    ],
)
def test_what_goes_beyond_a_bound_is_neither_sent_nor_read(wish: Wish) -> None:
    with pytest.raises(GarbledError):
        wishes.spell(wish)
    body = json.dumps([wish.act, wish.words, wish.files, wish.token]).encode()
    with pytest.raises(GarbledError):
        read(f"{len(body):0{HEAD}x}".encode() + body)


def test_the_largest_wish_is_handed_over() -> None:
    files = ("/" + "\udce4" * 4_000,) * 24
    wish = Wish(Act.WRITE, "\U0001f600" * LONGEST_TEXT, files, "~" * LONGEST_NAME)
    assert read(wishes.spell(wish)) == wish


def test_words_are_cleaned_of_what_a_terminal_obeys() -> None:
    assert clean("a\r\nb\rc\x1b[1m\x00\td\u0085") == "a\nb\nc[1m\td"
    assert wishes.fits(Wish(Act.BRING, files=(str(Path("/a").absolute()),)))
