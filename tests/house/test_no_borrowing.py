"""No layout is asked for an item, and nobody who is next: PySide ties the answer to who was asked."""

import pytest

from tests.house.reading import calls, files, where


@pytest.mark.parametrize("name", ["itemAt", "itemAtPosition", "nextInFocusChain", "previousInFocusChain"])
def test_what_pyside_ties_to_another_is_not_asked_for(name: str) -> None:
    assert [where(file, call) for file in files("ui") for call in calls(file, name)] == []
