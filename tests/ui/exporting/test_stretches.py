"""A long entry on paper is set a stretch at a time, and looks as if it were set at once."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from relbook.errors import CancelledError
from relbook.exports.pictures import nothing
from relbook.exports.tongue import IN_ENGLISH
from relbook.ui.exporting.passage import Passage
from relbook.ui.exporting.plain import prose
from relbook.ui.exporting.prose import BETWEEN
from relbook.ui.exporting.stretches import LONG, MOST, stretches
from relbook.ui.shared.press import DOTS
from tests.exports.books import MARTA, TODAY, page

PARAGRAPH = "Walked through the spring scope, and talked about the garden for a while."
LINES = st.sampled_from(
    ["- one", "> quoted", "", "  ", "| a | b |", "x" * (LONG // 3), "words " * 9_000, "* *"]
)


def letters(text: str) -> str:
    return "".join(text.split())


@given(st.lists(LINES, max_size=30))
def test_no_letter_is_lost_and_none_is_longer_than_it_may_be(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = list(stretches(text))
    assert letters("".join(found)) == letters(text)
    assert all(len(one) <= MOST + 1 for one in found)


def test_a_short_text_is_one_stretch() -> None:
    assert list(stretches("- a\n\nb\n")) == ["- a\n\nb\n"]


def test_a_stretch_ends_where_a_paragraph_does() -> None:
    text = "\n\n".join([PARAGRAPH, "- a list", "- and more of it"] * 1_000)
    found = list(stretches(text))
    assert len(found) > 1
    assert all(one.startswith(PARAGRAPH) and before.endswith("\n") for before, one in pairwise(found))
    assert "\n".join(found) == text


def test_code_that_is_cut_is_code_on_both_sides() -> None:
    text = "\n".join(["```", *["some code"] * (MOST // 5), "```", "", PARAGRAPH])
    found = list(stretches(text))
    assert len(found) > 1
    assert all(one.count("```") == 2 for one in found)
    assert found[-1].endswith(PARAGRAPH)


def test_stretches_lie_on_paper_where_the_whole_would(qapp: QApplication) -> None:
    text = "\n\n".join([PARAGRAPH] * 1_200)
    whole, top = list(prose(text, 300).rows()), 0.0
    found = []
    for one in stretches(text):
        part = prose(one, 300)
        found += [(above + top, below + top, stays) for above, below, stays in part.rows()]
        top += (part.tall + BETWEEN) * DOTS
    assert [stays for *_, stays in found] == [stays for *_, stays in whole]
    assert [above for above, *_ in found] == pytest.approx([above for above, *_ in whole])


def test_an_entry_can_be_stopped_while_it_is_laid_out(qapp: QApplication) -> None:
    long = "\n\n".join([PARAGRAPH] * 5_000)
    asked: list[bool] = []

    def check() -> None:
        asked.append(True)
        if len(asked) == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        Passage(
            page(1, f"Long\n\n{long}", MARTA), TODAY, 500, nothing, IN_ENGLISH, whose=MARTA.id, check=check
        )
    assert len(asked) == 3
