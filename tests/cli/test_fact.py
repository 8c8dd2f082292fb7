"""`relbook fact`: what is known, through the command line."""

import json
from datetime import date, timedelta

import pytest

from tests.cli.conftest import Speak


@pytest.fixture
def ada(relbook: Speak) -> str:
    return relbook("client", "add", "Ada Byron").out.strip()


def known(relbook: Speak, *more: str) -> list[tuple[str, str, str]]:
    listed = json.loads(relbook("fact", "list", "ada", "--json", *more).out)
    return [(fact["kind"], fact["text"], fact["standing"]) for fact in listed["facts"]]


def test_what_is_not_known_is_said_first(relbook: Speak, ada: str) -> None:
    relbook("fact", "add", "ada", "!worry", "the rent")
    said = relbook("fact", "list", "ada").out.splitlines()
    assert said[:3] == [
        "1 of 3 known of what Ada carries.",
        "not known yet  challenge",
        "not known yet  wish",
    ]
    assert "worry: the rent" in said[3]


def test_a_fact_is_added_doubted_and_confirmed(relbook: Speak, ada: str) -> None:
    old = (date.today() - timedelta(days=91)).isoformat()
    key = relbook("fact", "add", "ada", "--kind", "worry", "--as-of", old, "the rent").out.strip()
    assert known(relbook) == [("worry", "the rent", "stale")]
    assert "91 days, maybe no longer true; asked about after 90" in relbook("fact", "list", "ada").out
    assert relbook("fact", "confirm", "ada", "RENT").code == 0
    assert known(relbook) == [("worry", "the rent", "known")]
    assert key[-8:] in relbook("fact", "list", "ada").out


def test_a_fact_changes_is_closed_and_holds_again(relbook: Speak, ada: str) -> None:
    relbook("fact", "add", "ada", "--kind", "preference", "voice notes")
    relbook("fact", "change", "ada", "voice", "mail", "before", "noon")
    assert known(relbook) == [("preference", "mail before noon", "known")]
    said = relbook("fact", "close", "ada", "mail", "--ending", "calls again")
    assert "closed: calls again" in said.out
    assert known(relbook) == []
    assert {text for _, text, _ in known(relbook, "--closed")} == {"voice notes", "mail before noon"}
    assert relbook("fact", "reopen", "ada", "mail").code == 0
    assert known(relbook) == [("preference", "mail before noon", "known")]


def test_a_challenge_is_solved_when_they_say_so(relbook: Speak, ada: str) -> None:
    relbook("fact", "add", "ada", "!challenge the till crashes")
    said = relbook("fact", "close", "ada", "till")
    assert (said.code, "Has Ada confirmed that it works?" in said.err) == (1, True)
    assert relbook("fact", "close", "ada", "till", "--confirmed").code == 0


def test_whose_it_is_and_what_stays_are_said(relbook: Speak, ada: str) -> None:
    relbook("fact", "add", "ada", "--kind", "boundary", "--mine", "no weekends")
    relbook("fact", "add", "ada", "--sensitive", "her back")
    relbook("fact", "add", "ada", "? how is Ines")
    said = relbook("fact", "list", "ada").out
    assert "boundary, yours: no weekends" in said
    assert "personal: her back (sensitive)" in said
    assert "to ask  how is Ines" in said


def test_no_fact_is_guessed(relbook: Speak, ada: str) -> None:
    relbook("fact", "add", "ada", "tea at four")
    relbook("fact", "add", "ada", "tea, never coffee")
    said = relbook("fact", "confirm", "ada", "tea")
    assert said.code == 1
    assert "tea at four" in said.err
    assert relbook("fact", "confirm", "ada", "kayak").code == 1
    assert relbook("fact", "confirm", "ada", " ").code == 1
    assert relbook("fact", "add", "ada", " ").code == 1
