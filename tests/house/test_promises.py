"""The table of promises names files and tests that are there, and leaves none of the goals out."""

import re

import pytest

from tests.house.reading import ROOT

TABLE = (ROOT / "docs" / "promises.md").read_text("utf-8")
ROW = re.compile(r"^\| (\d+) \| (.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE)
ROWS = {number: (lives, shown) for number, _, lives, shown in ROW.findall(TABLE)}
NAMED = re.compile(r"`([^`]+)`")
NOT_PROMISED = ("keylogger", "root", "unlocked computer", "wap and hibernation")


def test_every_goal_is_listed_once() -> None:
    assert [row[0] for row in ROW.findall(TABLE)] == [str(number) for number in range(1, 25)]


@pytest.mark.parametrize("number", ROWS)
def test_what_a_promise_names_is_there(number: str) -> None:
    lives, shown = ROWS[number]
    places, tests = NAMED.findall(lives), NAMED.findall(shown)
    assert places
    assert tests
    for place in places:
        assert (ROOT / place).exists(), place
    for test in tests:
        path, _, name = test.partition("::")
        assert f"def {name}(" in (ROOT / path).read_text("utf-8"), test


@pytest.mark.parametrize("words", NOT_PROMISED)
@pytest.mark.parametrize("page", ["docs/promises.md", "README.md"])
def test_what_is_not_promised_is_said_to_everybody(page: str, words: str) -> None:
    assert words in (ROOT / page).read_text("utf-8")
