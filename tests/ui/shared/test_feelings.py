"""The quiet words beside a talk: only what the writer said."""

from datetime import date

import pytest

from relbook.journal.client import Who
from relbook.journal.entry import Entry, Side
from relbook.journal.lives.parts import Life
from relbook.journal.marks import Marks, Reply
from relbook.journal.page import Page
from relbook.ui.shared import feelings

DAY = date(2026, 5, 4)


@pytest.mark.parametrize(
    ("kind", "marks", "said"),
    [
        ("call", Marks(Side.THEM, 2), "Marta called · left you lifted"),
        ("call", Marks(Side.ME), "you called"),
        ("message", Marks(Side.ME, None, "", Reply.NONE), "you wrote · no answer yet"),
        ("meeting", Marks(Side.THEM, -1), "Marta reached out · left you tired"),
        ("call", Marks(), ""),
    ],
)
def test_marks_in_a_few_words(kind: str, marks: Marks, said: str) -> None:
    assert feelings.line(marks, kind, "Marta") == said


def test_the_way_stands_with_them_where_the_length_has_its_place() -> None:
    entry = Entry("1", "call", DAY, "Hello", minutes=20, channel="video", energy=1)
    page = Page(entry, (Who("2", "Marta Reyes", "Marta"),), life=Life((("reply", "slow"),)))
    assert feelings.beside(page) == "video · did you good"


def test_a_note_has_none_whatever_was_once_said_of_it() -> None:
    assert feelings.beside(Page(Entry("1", "note", DAY, "Hello", energy=1, initiated=Side.ME))) == ""
