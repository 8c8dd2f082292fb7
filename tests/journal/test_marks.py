"""The optional marks of a talk, as values."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal import marks
from relbook.journal.entry import Kind, Side
from relbook.journal.marks import NOT_MARKED, Marks, Reply
from relbook.journal.snapshot import NO_REPLY, Moment

ANY = st.builds(
    Marks,
    st.none() | st.sampled_from(Side),
    st.none() | st.integers(-2, 2),
    st.text(max_size=30).map(lambda words: " ".join(words.split())),
    st.none() | st.sampled_from(Reply),
)


@given(ANY)
def test_what_is_written_on_a_line_is_read_again(said: Marks) -> None:
    line = marks.written(said)
    assert marks.read(line) == said
    assert "\n" not in line and (line == "") == (said == NOT_MARKED)


@given(st.text())
def test_any_line_can_be_read(line: str) -> None:
    assert marks.read(line).energy in {None, -2, -1, 0, 1, 2}


@pytest.mark.parametrize("kind", [Kind.NOTE, Kind.REFLECTION, Kind.CONFLICT, "of a later relbook"])
def test_what_is_no_talk_has_no_marks(kind: str) -> None:
    assert Marks(Side.ME, 2, "phone", Reply.SLOW).of(kind) is NOT_MARKED


def test_only_a_message_waits_for_an_answer() -> None:
    said = Marks(Side.ME, 2, "mail", Reply.SLOW)
    assert said.of(Kind.MESSAGE) == said
    assert said.of(Kind.CALL) == Marks(Side.ME, 2, "mail")


def test_no_answer_is_the_word_that_the_signals_know() -> None:
    assert Reply.NONE.value == NO_REPLY
    assert Moment(Kind.MESSAGE, date(2026, 5, 4), reply=Reply.NONE.value).one_way
