"""What a mail repeats at its end steps back; what its writer said stays."""

import pytest

from relbook.journal.entry import Kind
from relbook.journal.repeated import first_said

TAIL = "> One\n>\n> Two\n> > Three"
SAID = [
    (f"Yes.\n\nOn Monday Ana wrote:\n\n{TAIL}", "Yes."),
    (f"Yes.\n\nOn Monday, 4 May 2026 at 10:00\nAna <ana@example.org> wrote:\n\n{TAIL}\n", "Yes."),
    (f"Yes.\n\nThis.\nAnd:\n{TAIL}", "Yes."),
    (f"One.\nTwo.\nAnd:\n{TAIL}", "One.\nTwo."),
    (f"Yes.\n\n{TAIL}", "Yes."),
    (f"{TAIL}\n\nYes.", f"{TAIL}\n\nYes."),
    ("Yes.\n\n> One\n> Two", "Yes.\n\n> One\n> Two"),
    (TAIL, TAIL),
    (f"Ana wrote:\n\n{TAIL}", f"Ana wrote:\n\n{TAIL}"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_a_message_is_what_it_says_itself(text: str, said: str) -> None:
    assert first_said(Kind.MESSAGE, text) == said


def test_other_entries_are_shown_whole() -> None:
    assert first_said(Kind.NOTE, f"Yes.\n\n{TAIL}") == f"Yes.\n\n{TAIL}"
