"""`relbook prompts rehearse`: what would have been asked, through the command line."""

import json
from datetime import date, timedelta

from tests.cli.conftest import Speak


def test_a_journal_is_gone_through_day_by_day_and_nothing_is_kept(relbook: Speak) -> None:
    relbook("client", "add", "Ada Lovelace", "--circle", "close")
    for days in (30, 20, 10, 4):
        day = date.today() - timedelta(days)
        assert (
            relbook("add", "A call", "--client", "Ada Lovelace", "--kind", "call", "--at", str(day)).code == 0
        )
    said = json.loads(relbook("prompts", "rehearse", "--days", "25", "--json").out)
    assert said
    told_on = [one["day"] for one in said]
    assert told_on == sorted(told_on)
    assert {one["client"] for one in said} <= {"Ada Lovelace", None, ""}
    assert all(one["question"] and one["why"] for one in said)
    told = relbook("prompts", "rehearse", "--days", "25").out
    assert said[0]["question"] in told
    assert json.loads(relbook("prompts", "rehearse", "--days", "25", "--json").out) == said
    alone = json.loads(relbook("prompts", "rehearse", "--days", "25", "--client", "Ada", "--json").out)
    assert {one["client"] for one in alone} <= {"Ada Lovelace"}


def test_days_must_be_days(relbook: Speak) -> None:
    assert relbook("prompts", "rehearse", "--days", "none").code == 2
