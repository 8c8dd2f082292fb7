"""A pattern that is made late is the pattern it stands for."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.pattern import late

NOW = re.compile(r"(?P<word>[a-c]+)(\d?)", re.IGNORECASE)
LATE = late(r"(?P<word>[a-c]+)(\d?)", re.IGNORECASE)


@given(st.text("abC1 ", max_size=8))
def test_it_finds_the_same(text: str) -> None:
    assert [one.groups() for one in LATE.finditer(text)] == [one.groups() for one in NOW.finditer(text)]
    assert bool(LATE.fullmatch(text)) == bool(NOW.fullmatch(text))
    assert LATE.sub("-", text) == NOW.sub("-", text)
    assert LATE.pattern == NOW.pattern


def test_it_is_made_when_it_is_asked() -> None:
    wrong = late("(")  # nobody has asked yet
    with pytest.raises(re.error):
        wrong.match("")
