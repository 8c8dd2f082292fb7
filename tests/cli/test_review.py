"""`relbook review`: the pages of a review as text, and nothing written."""

import pytest

from tests.cli.conftest import Speak


@pytest.mark.parametrize(
    ("span", "title"), [("week", "Weekly review"), ("quarter", "Quarterly review"), ("year", "Yearly review")]
)
def test_a_review_is_said_page_by_page(relbook: Speak, span: str, title: str) -> None:
    relbook("sample")
    said = relbook("review", span)
    assert said.code == 0, said.err
    assert said.out.startswith(title)
    assert said.out.count("?\n") >= 4
