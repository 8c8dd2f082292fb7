"""What is for nobody else's eyes leaves in no form of a brief."""

import json
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relbook.exports.brief import html, markdown, text
from relbook.exports.brief_json import plain
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.promise import Outcome
from relbook.store import briefs, clients, entries, facts, meetings, promises
from relbook.store.models import FactRow

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 14, 20)
CANARY = "CANARY"

lines = st.sampled_from(
    [
        "!secret CANARY sells",
        "- !secret CANARY",
        "> a quote !SECRET CANARY",
        "[] CANARY !secret @fri",
        "!worry CANARY !secret",
        "? CANARY !secret",
        ">> CANARY !secret",
        "```\n!secret CANARY",
        "A plain line.",
        "[] send the deck @fri",
        "!worry payroll",
    ]
)
kinds = st.sampled_from([Kind.CALL, Kind.CONFLICT, Kind.SHARED, Kind.NOTE, Kind.MILESTONE, Kind.IN_PERSON])


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.tuples(kinds, st.lists(lines, min_size=1, max_size=5)), min_size=1, max_size=4))
def test_no_secret_line_is_in_any_form(ada: str, texts: list[tuple[Kind, list[str]]]) -> None:
    bob = clients.add(f"Bob {len(clients.everyone())}").row_id
    meetings.plan([ada, bob], TODAY, time(15, 0))
    for number, (kind, said) in enumerate(texts):
        words = "\n".join(["A title", *said])
        day = TODAY - timedelta(number)
        entries.add(words, day=day, today=day, kind=kind, clients=[ada])
    for leaving in (False, True):
        made = briefs.brief(ada, NOW, leaving=leaving)
        assert CANARY not in repr(made)
        for form in (text(made), markdown(made), html(made), json.dumps(plain(made), default=str)):
            assert CANARY not in form


def private(ada: str) -> None:
    body = "CANARY\nx\n[] CANARY @2026-11-25\n!worry CANARY\n? CANARY"
    entries.add(body, day=TODAY, today=TODAY, kind=Kind.CALL, clients=[ada], tier=Tier.PRIVATE)


def reflection(ada: str) -> None:
    entries.add("CANARY\nx\n!wish CANARY", day=TODAY, today=TODAY, kind=Kind.REFLECTION, clients=[ada])


def truth(ada: str) -> None:
    entries.add("CANARY\nx", day=TODAY, today=TODAY, kind=Kind.TRUTH, clients=[ada])


def sensitive(ada: str) -> None:
    key = facts.add(ada, FactKind.PERSONAL, "CANARY at the doctor", as_of=TODAY, about=TODAY).row_id
    FactRow.update(sensitive=True).where(FactRow.id == key).execute()


def ending(ada: str) -> None:
    key = facts.add(ada, FactKind.WORRY, "Payroll", as_of=TODAY - timedelta(9)).row_id
    entries.add("Talk", day=TODAY - timedelta(5), today=TODAY, kind=Kind.CALL, clients=[ada])
    facts.close(key, TODAY, ending="It came in !secret CANARY")


def settled(ada: str) -> None:
    entries.add("Talk", day=TODAY - timedelta(5), today=TODAY, kind=Kind.CALL, clients=[ada])
    key = promises.add(ada, "CANARY !secret", mine=True, made=TODAY).row_id
    promises.settle(key, Outcome.KEPT, TODAY)


@pytest.mark.parametrize("told", [private, reflection, truth, sensitive, ending, settled])
def test_what_is_private_is_in_no_form_that_leaves(ada: str, told: Callable[[str], None]) -> None:
    told(ada)
    made = briefs.brief(ada, NOW, leaving=True)
    assert CANARY not in repr(made)
    assert CANARY not in text(made) + markdown(made) + html(made) + json.dumps(plain(made), default=str)
