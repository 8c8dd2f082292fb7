"""The table of principles names files and tests that are there, and leaves no principle out."""

import re

import pytest

from tests.house.reading import ROOT

TABLE = ROOT / "docs" / "principles.md"
ROW = re.compile(r"^\| (P\d\d) \| (.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE)
ROWS = {number: (does, lives, shown) for number, does, lives, shown in ROW.findall(TABLE.read_text("utf-8"))}
NAMED = re.compile(r"`([^`]+)`")
NOT_YET = "not yet"


def test_every_principle_is_listed_once() -> None:
    numbers = [row[0] for row in ROW.findall(TABLE.read_text("utf-8"))]
    assert numbers == [f"P{number:02}" for number in range(1, 51)]


@pytest.mark.parametrize("number", ROWS)
def test_what_it_names_is_there(number: str) -> None:
    does, lives, shown = ROWS[number]
    places, tests = NAMED.findall(lives), NAMED.findall(shown)
    if not places or not tests:
        assert does.startswith(NOT_YET), f"{number} names neither a place nor a test"
    for place in places:
        assert (ROOT / place).exists(), place
    for test in tests:
        path, _, name = test.partition("::")
        assert (ROOT / path).is_file(), path
        assert not name or f"def {name}(" in (ROOT / path).read_text("utf-8"), test
