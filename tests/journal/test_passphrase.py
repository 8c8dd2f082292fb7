"""Which words can be a passphrase, and how hard they are to guess."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook import assets
from relbook.errors import PassphraseError, PassphraseFault
from relbook.journal.passphrase import WORDS, normal, six_words, strength

LIST = tuple(assets.text("words/eff-large.txt").split())
KNOWN = frozenset(LIST)

typed = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=40)


@given(typed.filter(str.strip))
def test_however_it_is_composed_it_is_the_same_passphrase(words: str) -> None:
    assert normal(normalize("NFD", words)) == normal(words)
    assert normal(normal(words)) == normal(words)


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("", PassphraseFault.EMPTY),
        (" \t ", PassphraseFault.EMPTY),
        ("a\0b", PassphraseFault.UNSPEAKABLE),
        ("a\ud800b", PassphraseFault.UNSPEAKABLE),
        ("x'" + "ab" * 32 + "'", PassphraseFault.RAW),
    ],
)
def test_what_cannot_be_a_passphrase(words: str, fault: PassphraseFault) -> None:
    with pytest.raises(PassphraseError) as refused:
        normal(words)
    assert refused.value.fault is fault
    assert not words.strip() or words not in str(refused.value)


def test_spaces_at_the_ends_are_part_of_it() -> None:
    assert normal(" a b ") == " a b "


@given(typed, st.sampled_from(LIST))
def test_a_word_more_never_makes_it_easier(words: str, more: str) -> None:
    assert strength(f"{words} {more}", KNOWN).bits >= strength(words, KNOWN).bits
    assert strength(f"{more} {words}", KNOWN).words_more <= strength(words, KNOWN).words_more


@pytest.mark.parametrize(
    ("words", "more"),
    [
        ("", 5),
        ("password", 5),
        ("qwertyuiop", 4),
        ("aaaaaaaaaaaaaaaaaaaa", 4),
        ("Password123", 4),
        ("abcdefghijkl", 4),
        ("hunter hunter hunter hunter hunter hunter", 4),
        ("correct horse battery staple", 1),
        ("edginess entitle trifle humiliate disagree", 0),
        ("hT7$kq9!Zx2&Lm", 0),
    ],
)
def test_how_many_words_more_would_make_it_hard(words: str, more: int) -> None:
    assert strength(words, KNOWN).words_more == more


def test_six_words_are_drawn_from_the_whole_list_and_hard_to_guess() -> None:
    assert len(KNOWN) == len(LIST) == 7776
    made = six_words(LIST)
    assert len(made.split(" ")) == WORDS and set(made.split(" ")) <= KNOWN
    assert strength(" ".join(sorted(KNOWN)[:: 7776 // WORDS][:WORDS]), KNOWN).words_more == 0
    assert six_words(LIST) != made
