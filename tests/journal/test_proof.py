"""Words are found where a dictionary can say something of them, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal import proof

ODD = st.text(st.sampled_from("ab’'-.#@/`[]()!\n\u0301ß東 é2X"), max_size=40)


def found(line: str) -> list[str]:
    return [line[begin:end] for begin, end in proof.words(line)]


@pytest.mark.parametrize(
    "line",
    [
        "https://halden.example/launch?x=flyr",
        "www.haldn.example",
        "marta@haldn.example",
        "#flyr #neue-broschüre #[lange marke]",
        "@Mrta @[Mrta Reyes]",
        "`gti comit`",
        "/home/mrta/flyr.odt C:\\mrta\\flyr",
        "brief.odtt",
        "GmbH HTML B2B x2 iPhone 3D",
        "東京で会った",
        "a I",
        "12:30 2026-11-22",
    ],
)
def test_what_is_no_word_of_a_language_is_left_alone(line: str) -> None:
    assert found(line) == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("!wish wants a holidy", ["wants", "holidy"]),
        ("- [ ] send the flyr", ["send", "the", "flyr"]),
        ("[Marta] calls bak.", ["calls", "bak"]),
        ("see [the flyr](https://x.example/flyr)", ["see", "the", "flyr"]),
        ("Marta’s well-knwon don't", ["Marta’s", "well", "knwon", "don't"]),
        ("cafe\u0301 und Straße", ["cafe\u0301", "und", "Straße"]),
        ("**bold** _ital_", ["bold", "ital"]),
    ],
)
def test_words_are_found_among_all_else(line: str, words: list[str]) -> None:
    assert found(line) == words


@given(ODD)
def test_every_span_is_a_word_in_its_order(line: str) -> None:
    ends = 0
    for begin, end in proof.words(line):
        assert ends <= begin < end <= len(line)
        assert line[begin:end].strip() == line[begin:end] and "\n" not in line[begin:end]
        ends = end


@given(ODD, st.integers(0, 40), st.integers(0, 40))
def test_nothing_is_found_in_what_is_apart(line: str, one: int, other: int) -> None:
    apart = (min(one, other), max(one, other))
    for begin, end in proof.words(line, [apart]):
        assert end <= apart[0] or begin >= apart[1]


def test_a_very_long_line_is_not_looked_through() -> None:
    assert list(proof.words("wrod " * proof.LONGEST)) == []
