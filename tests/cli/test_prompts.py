"""Why a prompt is asked or held back, from the command line."""

import json
from typing import Any

import pytest

from relbook.journal.tact import Rule
from relbook.verbs import why_words
from tests.cli.conftest import Speak


@pytest.fixture
def ada(relbook: Speak) -> None:
    relbook("client", "add", "Ada Byron", "--circle", "professional", "--state", "current")
    relbook("add", "--client", "ada", "--kind", "call", "She asked for a frank word [] send the plan @+1d")


def judged(relbook: Speak, *words: str) -> dict[str, Any]:
    said = relbook("prompts", "why", *words, "--json")
    assert (said.code, said.err) == (0, "")
    found: dict[str, Any] = json.loads(said.out)
    return found


@pytest.mark.usefixtures("ada")
def test_every_prompt_is_there_with_the_rule_that_decided(relbook: Speak) -> None:
    said = relbook("prompts", "why", "ada")
    assert (said.code, said.err) == (0, "")
    assert "Ada Byron, " in said.out
    assert "Professional circle" in said.out
    assert "not raised: “" in said.out
    rows = judged(relbook, "ada")["prompts"]
    assert len(rows) >= 100
    assert all(row["said"] and row["question"] and "{" not in row["question"] for row in rows)
    ranks = [row["rank"] for row in rows if row["rank"]]
    assert ranks == list(range(1, len(ranks) + 1))
    assert sum(row["asked"] for row in rows) == min(3, len(ranks))


@pytest.mark.usefixtures("ada")
def test_those_that_fit_or_a_single_one_can_be_asked_for(relbook: Speak) -> None:
    fits = judged(relbook, "ada", "--fits")["prompts"]
    assert fits and all(row["rank"] for row in fits)
    one = judged(relbook, "ada", "--prompt", "awake-at-three")["prompts"]
    assert [(row["id"], row["rule"]) for row in one] == [("awake-at-three", Rule.PROFESSIONAL)]
    unknown = relbook("prompts", "why", "ada", "--prompt", "no-such-thing")
    assert (unknown.code, unknown.out) == (1, "")


@pytest.mark.usefixtures("ada")
def test_without_a_name_it_is_about_nobody_in_particular(relbook: Speak) -> None:
    assert relbook("prompts", "why").out.startswith("Nobody in particular, ")


def test_somebody_unknown_is_said_so(relbook: Speak) -> None:
    relbook("client", "add", "Ada Byron")
    said = relbook("prompts", "why", "grace")
    assert (said.code, "grace" in said.err) == (1, True)


@pytest.mark.parametrize("rule", [rule for rule in Rule if rule not in (Rule.ASKED, Rule.BEHIND)])
def test_every_rule_has_words(rule: Rule) -> None:
    assert rule in why_words._HELD
