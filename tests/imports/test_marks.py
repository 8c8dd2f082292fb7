"""Lines of others that are no marks of ours."""

from datetime import date

import pytest

from relbook.imports.marks import unmarked
from relbook.journal.line import TextLine
from relbook.journal.syntax import parse


@pytest.mark.parametrize(
    "text", ["[Ana] sends it", "- [@Ana] pays", "? what now", "!NEED rest", ">> so", "1. >> so"]
)
def test_a_line_of_another_program_is_text(text: str) -> None:
    assert not isinstance(parse(text, date(2026, 5, 4)).lines[0], TextLine)
    assert all(isinstance(one, TextLine) for one in parse(unmarked(text), date(2026, 5, 4)).lines)


@pytest.mark.parametrize(
    "text",
    [
        "- [ ] call",
        "[x] done",
        "[1] note",
        "[a](https://b.example) c",
        "!secret x",
        "# T",
        "```\n[Ana] x\n```",
    ],
)
def test_boxes_links_and_code_stay(text: str) -> None:
    assert unmarked(text) == text
