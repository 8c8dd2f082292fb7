"""What is called prose holds nothing for the line syntax; nobody reads it a second time."""

from datetime import date

from hypothesis import example, given
from hypothesis import strategies as st

from relbook.journal.prose import is_prose
from relbook.journal.syntax import parse

MARKS = ["[] ", "[ ]", "[x] ", "!worry ", "！need ", "? ", "？ ", ">> ", "> ", "#tag", "@Ada", "!secret "]
SPACE = [" ", "\n", "\r", "\v", "\u2028"]
REST = ["- ", "1. ", "٣) ", "•\u00a0", "a", "Tea", "!", "?", "```", "`", "7", "-", "["]
PIECES = st.sampled_from([*MARKS, *SPACE, *REST])


@given(st.lists(PIECES, max_size=8).map("".join) | st.text(max_size=20))
@example("Done?\n\n\t? how is Ada")
@example("\u2028? how is Ada")
def test_prose_says_nothing_to_the_line_syntax(text: str) -> None:
    said = parse(text, date(2026, 5, 4))
    found = (said.promises, said.facts, said.questions, said.gists, said.tags, said.mentions)
    assert not (is_prose(text) and any(found)), found


def test_most_notes_are_prose() -> None:
    assert is_prose("Tea with Ada!\n\n- Shall we go on? Yes.\n- 40 > 30, and (so on).")
