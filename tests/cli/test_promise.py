"""Promises and what is due, from the command line."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from relbook.store import important_dates, meetings
from relbook.store.opening import open_journal
from tests.cli.conftest import Speak

SOON = timedelta(days=3)


@pytest.fixture
def ada(relbook: Speak) -> str:
    return relbook("client", "add", "Ada Byron").out.strip()


def listed(relbook: Speak, *more: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(relbook("promise", "list", "--json", *more).out)
    return found


def test_a_promise_is_noted_listed_and_kept(relbook: Speak, ada: str, today: date) -> None:
    key = relbook("promise", "add", "ada", "send", "the deck", "--due", "+3d").out.strip()
    assert relbook("promise", "list").out == (
        f"due {today + SOON}  You to Ada Byron: send the deck  [{key[-8:]}]\n"
    )
    said = relbook("promise", "keep", key[-8:], "--told")
    assert (said.code, said.out) == (0, f"kept  You to Ada Byron: send the deck  [{key[-8:]}]\n")
    assert relbook("promise", "list").out == ""
    shown = relbook("promise", "list", "--settled").out
    assert shown.endswith("Of yours: 1 of 1 kept.\n")
    assert listed(relbook, "--settled")[0]["told"] == today.isoformat()


def test_theirs_and_what_was_said_softly(relbook: Speak, ada: str) -> None:
    relbook("promise", "add", "ada", "pay", "--theirs")
    relbook("promise", "add", "ada", "look into it", "--soft")
    out = relbook("promise", "list").out
    assert "no day  Ada Byron to you: pay" in out
    assert "You to Ada Byron: look into it  (softly)" in out
    assert [one["mine"] for one in listed(relbook, "--client", "ada")] == [True, False]


def test_a_move_says_the_new_day_and_remembers_the_old(relbook: Speak, ada: str, today: date) -> None:
    key = relbook("promise", "add", "ada", "send", "--due", "today").out.strip()
    assert f"due {today + SOON}" in relbook("promise", "move", key, "@+3d", "--told").out
    moves = listed(relbook)[0]["moves"]
    assert moves == [
        {
            "day": today.isoformat(),
            "before": today.isoformat(),
            "after": (today + SOON).isoformat(),
            "told": True,
        }
    ]


@pytest.mark.parametrize(
    ("deed", "outcome"), [("release", "released"), ("break", "broken"), ("keep", "kept")]
)
def test_what_is_settled_is_not_settled_twice_but_opened_again(
    relbook: Speak, ada: str, deed: str, outcome: str
) -> None:
    key = relbook("promise", "add", "ada", "send").out.strip()
    assert relbook("promise", deed, key).out.startswith(outcome)
    again = relbook("promise", deed, key)
    assert (again.code, again.out) == (1, "")
    assert "Nothing was changed" in again.err
    assert relbook("promise", "open", key).out.startswith("no day")


def test_a_late_one_is_counted_as_late(relbook: Speak, ada: str) -> None:
    key = relbook("promise", "add", "ada", "send", "--due", "2020-01-01").out.strip()
    assert relbook("promise", "keep", key).out.startswith("late")
    assert relbook("promise", "list", "--settled").out.endswith("Of yours: 0 of 1 kept, 1 late.\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("keep", "00000000"), "no longer in the book"),
        (("keep", "%%%%"), "no longer in the book"),
        (("add", "grace", "x"), "Nobody here"),
        (("add", "ada", "x", "--due", "the day of the cat"), "not a date"),
        (("add", "ada", " "), "no text"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    relbook: Speak, ada: str, words: tuple[str, ...], said: str
) -> None:
    found = relbook("promise", *words)
    assert (found.code, found.out) == (1, "")
    assert said in found.err
    assert listed(relbook, "--settled") == []


@pytest.mark.parametrize("words", [(), ("sing",), ("keep",), ("move", "x")])
def test_what_is_not_understood_is_usage(relbook: Speak, words: tuple[str, ...]) -> None:
    assert relbook("promise", *words).code == 2


def test_due_says_promises_both_ways_talks_and_days_as_far_as_one_looks(
    relbook: Speak, ada: str, path: Path, today: date
) -> None:
    later = today + timedelta(days=20)
    journal = open_journal(path)
    meetings.plan([ada], later, title="Terms")
    important_dates.mark_day(ada, "Birthday", later.month, later.day, later.year - 40)
    important_dates.mark_day(ada, "First talk", later.month, later.day, later.year - 1)
    journal.leave()
    relbook("promise", "add", "ada", "pay", "--theirs", "--due", "+1d")
    relbook("promise", "add", "ada", "send", "--due", "+2d")
    near = relbook("due").out
    assert near.index("You to Ada Byron: send") < near.index("Ada Byron to you: pay")
    assert "Terms" not in near
    far = relbook("due", "--days", "30").out
    assert "Terms" in far
    assert f"{later}  Ada Byron: Birthday (40 years)" in far
    assert f"{later}  Ada Byron: First talk (1 year)" in far
    found = json.loads(relbook("due", "--days", "30", "--json").out)
    assert [one["label"] for one in found["dates"]] == ["Birthday", "First talk"]
    assert relbook("due", "--days", "-1").code == 2
