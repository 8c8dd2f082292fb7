"""Where words stand in a text, and an excerpt around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.fold import needles
from relbook.journal.highlighter import marks, snippet, times

MARKED = [
    ("El médico llamó", "medi", ["médi"]),
    ("El me\u0301dico", "medico", ["me\u0301dico"]),
    ("Hauptstraße", "hauptstras", ["Hauptstraß"]),
    ("old friends are old", "old friend", ["old", "friend", "old"]),
    ("old friends", '"old friend"', []),
    ("an old, old friend", '"old friend"', ["old friend"]),
    ("goldfish", "old", []),
    ("old -friend", "old -friend", ["old"]),
    ("東京都に東", "東", ["東", "東"]),
    ("東京都に行く", "京都", ["京都"]),
    ("東京tower", "tower", ["tower"]),
    ("Tim O'Neill", "o'neill", ["O'Neill"]),
    ("nothing here", "((", []),
]


@pytest.mark.parametrize(("text", "query", "shown"), MARKED)
def test_what_is_highlighted(text: str, query: str, shown: list[str]) -> None:
    assert [text[start:end] for start, end in marks(text, query)] == shown


@pytest.mark.parametrize(("text", "query", "shown"), MARKED)
def test_they_are_counted_as_they_are_highlighted(text: str, query: str, shown: list[str]) -> None:
    assert times(text, query) == len(shown)


def test_a_word_is_looked_for_without_a_table_of_all_letters_there_are() -> None:
    wanted = needles("meeting budget 東京")
    assert wanted is not None
    assert len(wanted.pattern) < 80  # a class of all scripts would take 10 ms a word


def test_a_snippet_is_cut_between_words() -> None:
    text = "Some words before. " * 9 + "Then the médico\ncalled. " + "And words after. " * 20
    shown, spans = snippet(text, "medico", 60)
    assert shown.startswith("…") and shown.endswith("…")
    assert len(shown) <= 62
    assert [shown[start:end] for start, end in spans] == ["médico"]
    assert "médico called." in shown
    assert all(word in text for word in shown.strip("…").split())


@given(
    st.text(
        alphabet=st.characters() | st.sampled_from("\t\n\r\x0b\x1c\x85\u00a0\u2003\u2028\u3000 ab"),
        max_size=40,
    )
)
def test_any_white_space_of_a_snippet_is_a_space(text: str) -> None:
    shown, _ = snippet(text, "", 100)
    assert not [letter for letter in shown if letter.isspace() and letter != " "]


def test_a_snippet_of_a_short_text_is_the_text() -> None:
    assert snippet("An old friend", "old") == ("An old friend", [(3, 6)])
    assert snippet("An old friend", "kayak") == ("An old friend", [])


words = st.text(st.characters(codec="utf-8", max_codepoint=0xFFFF, categories=["L", "M", "N"]), max_size=6)
written = st.text() | st.lists(words, max_size=8).map(" ".join)
OPERATORS = '( ) - OR AND NOT " * x: {a}'
asked_for = st.text() | st.lists(words | st.sampled_from(OPERATORS.split(" "))).map(" ".join)


@given(text=written, query=asked_for, width=st.integers(1, 300))
def test_spans_lie_within_the_text(text: str, query: str, width: int) -> None:
    shown, cut = snippet(text, query, width)
    for whole, spans in ((text, marks(text, query)), (shown, cut)):
        ends = [at for span in spans for at in span]
        assert ends == sorted(ends)
        assert all(start < end for start, end in spans)
        assert all(0 <= at <= len(whole) for at in ends)
