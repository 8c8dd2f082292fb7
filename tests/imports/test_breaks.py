"""Lines that stay lines."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.imports.breaks import kept


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("T\none\ntwo\n\nthree\nfour", "T\none  \ntwo\n\nthree  \nfour"),
        ("T\n- a\n- b\n# H\nx", "T\n- a\n- b\n# H\nx"),
        ("T\n| a |\n| - |\nx\n===\n> q\ny", "T\n| a |\n| - |\nx\n===\n> q\ny"),
        ("T\n```\na\nb\n```\nx\ny", "T\n```\na\nb\n```\nx  \ny"),
        ("one\ntwo", "one\ntwo"),
        ("T\na  \nb\\\nc", "T\na  \nb\\\nc"),
    ],
)
def test_lines_of_words_end_where_they_were_ended(text: str, shown: str) -> None:
    assert kept(text) == shown


@given(st.text(st.sampled_from("ab \n-#>|`=*\\"), max_size=60))
@settings(max_examples=60, deadline=None)
def test_no_word_is_changed_and_twice_is_once(text: str) -> None:
    assert kept(text).split() == text.split()
    assert kept(kept(text)) == kept(text)
