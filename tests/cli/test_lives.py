"""What lies between two people, from the command line."""

import json

import pytest

from tests.cli.conftest import Speak


@pytest.fixture
def fight(relbook: Speak) -> str:
    relbook("client", "add", "Ada Byron")
    said = relbook("add", "--client", "ada", "--kind", "conflict", "--at", "yesterday", "The scope grew")
    return said.out.strip()


def test_a_disagreement_settles_only_with_a_goal(relbook: Speak, fight: str) -> None:
    refused = relbook("between", "ada", "--step", "settled")
    assert refused.code == 1
    assert "--goal" in refused.err
    assert "open" in relbook("between", "ada").out
    done = relbook("between", "ada", "--entry", fight[-8:], "--step", "settled", "--goal", "A calm spring")
    assert (done.code, done.err) == (0, "")
    assert "[settled, " in relbook("between", "ada").out
    groups = json.loads(relbook("between", "ada", "--json").out)
    assert ["goal", "A calm spring"] in groups[0]["items"][0]["life"]["parts"]


def test_a_goal_can_be_written_down_alone(relbook: Speak, fight: str) -> None:
    assert relbook("between", "ada", "--goal", "A calm spring").code == 0
    assert relbook("between", "ada", "--step", "settled", "--on", "today").code == 0


def test_a_step_before_it_began_is_refused_in_plain_words(relbook: Speak, fight: str) -> None:
    refused = relbook("between", "ada", "--step", "raised", "--on", "2020-01-01")
    assert refused.code == 1
    assert "2020-01-01" in refused.err


def test_which_entry_is_never_guessed(relbook: Speak, fight: str) -> None:
    relbook("add", "--client", "ada", "--kind", "conflict", "Another one")
    assert relbook("between", "ada", "--step", "raised").code == 1
    assert relbook("between", "ada", "--step", "raised", "--entry", fight[-8:]).code == 0
