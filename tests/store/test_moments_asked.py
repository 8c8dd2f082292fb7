"""The moments prompts wait for, brought about in a real journal and asked of it."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from relbook.journal.asking import Asked, considered, considered_anyone
from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.entry import Kind, Side
from relbook.journal.fact import FactKind
from relbook.journal.history import History
from relbook.journal.promise import Outcome
from relbook.journal.tact import Rule
from relbook.store import clients, entries, facts, meetings, promises, snapshots
from relbook.store.edit import put, write
from relbook.store.models import EntryDetailRow
from relbook.store.pressing import Pressing
from tests.journal.test_prompts import LIBRARY

TODAY = date(2026, 11, 25)  # a Wednesday
NOW = datetime(2026, 11, 25, 14, 20)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def note(client: str, kind: str, days: int, **details: Any) -> str:
    kept = entries.add("Noted.", day=ago(days), today=TODAY, kind=kind, clients=[client], **details)
    return kept.row_id


@write
def detail(entry: str, name: str, value: str, day: date | None) -> str:
    return put(EntryDetailRow, entry=entry, name=name, value=value, day=day)


def asked(prompt_id: str, client: str) -> Asked | None:
    """The prompt as it would be asked about a client now, the first or behind others."""
    judged = considered(LIBRARY, snapshots.of_client(client, NOW), History())
    return next(one.asked for one in judged if one.prompt.id == prompt_id)


def first_talk(ada: str) -> None:
    meetings.plan([ada], ago(-1), time(9))


def after_a_pause(ada: str) -> None:
    note(ada, Kind.CALL, 300)
    note(ada, Kind.CALL, 0)


def a_call_of_theirs(ada: str) -> None:
    note(ada, Kind.CALL, 0, initiated=Side.THEM)


def terms_today(ada: str) -> None:
    note(ada, Kind.NEGOTIATION, 0)


def a_promise_kept_early(ada: str) -> None:
    key = promises.add(ada, "Send the deck", mine=True, made=ago(9), due=ago(-5)).row_id
    promises.settle(key, Outcome.KEPT, ago(1))


def a_promise_let_go(ada: str) -> None:
    key = promises.add(ada, "Try the new shop", mine=True, made=ago(9), firm=False).row_id
    promises.settle(key, Outcome.RELEASED, ago(1))


def a_promise_of_theirs_kept(ada: str) -> None:
    key = promises.add(ada, "Send the photos", mine=False, made=ago(9), due=ago(2)).row_id
    promises.settle(key, Outcome.KEPT, ago(2))


def a_promise_of_theirs_without_a_day(ada: str) -> None:
    promises.add(ada, "Send the photos", mine=False, made=ago(40))


def a_promise_under_way(ada: str) -> None:
    promises.add(ada, "Draw the atlas", mine=True, made=ago(40), due=ago(-40))


def a_hard_day(ada: str) -> None:
    facts.add(ada, FactKind.WORRY, "The hearing", as_of=ago(20), about=ago(-6))


def a_worry_closed(ada: str) -> None:
    facts.close(facts.add(ada, FactKind.WORRY, "The rent", as_of=ago(90)).row_id, ago(3), "paid")


def something_of_mine_told(ada: str) -> None:
    clients.amend(ada, circle=Circle.CLOSE)
    facts.add(ada, FactKind.WORRY, "that I am tired of the road", as_of=ago(40), mine=True)


def a_line_of_mine(ada: str) -> None:
    facts.add(ada, FactKind.BOUNDARY, "No calls after six", as_of=ago(200), mine=True)


def no_answer(ada: str) -> None:
    detail(note(ada, Kind.MESSAGE, 9, initiated=Side.ME), "reply", "none", None)


def a_mistake_told(ada: str) -> None:
    mistake = note(ada, Kind.REPAIR, 30)
    detail(mistake, "state", "made", ago(30))
    detail(mistake, "state", "told", ago(20))


def a_truth_before_a_talk(ada: str) -> None:
    note(ada, Kind.TRUTH, 20)
    meetings.plan([ada], TODAY, time(16))


def terms_that_stay_open(ada: str) -> None:
    note(ada, Kind.NEGOTIATION, 40)


def a_prospect(ada: str) -> None:
    clients.amend(ada, state=State.PROSPECT)
    note(ada, Kind.CALL, 40)


def something_shared(ada: str) -> None:
    note(ada, Kind.SHARED, 3)


def a_landmark(ada: str) -> None:
    for days in (300, 200, 100, 5):
        note(ada, Kind.CALL, days, landmark=days == 200)


def a_house(ada: str) -> None:
    clients.amend(ada, company="Polder Press")
    for days in (5, 10, 20):
        note(ada, Kind.CALL, days)


MOMENTS: dict[str, Callable[[str], None]] = {
    "before-you-first-speak": first_talk,
    "speaking-again": after_a_pause,
    "what-moved-them": a_call_of_theirs,
    "remembered-differently": terms_today,
    "kept-early": a_promise_kept_early,
    "took-it-how": a_promise_let_go,
    "thanks-for-keeping": a_promise_of_theirs_kept,
    "by-when-from-them": a_promise_of_theirs_without_a_day,
    "how-far-along": a_promise_under_way,
    "around-that-day": a_hard_day,
    "how-it-ended": a_worry_closed,
    "what-you-told-them": something_of_mine_told,
    "line-of-yours": a_line_of_mine,
    "easy-to-answer": no_answer,
    "put-right-by-now": a_mistake_told,
    "truth-in-this-talk": a_truth_before_a_talk,
    "what-is-missing-to-agree": terms_that_stay_open,
    "still-of-interest": a_prospect,
    "from-that-day": something_shared,
    "who-waits-there": a_house,
    "do-it-again": a_landmark,
}


@pytest.mark.parametrize("prompt_id", MOMENTS)
def test_a_moment_in_the_book_raises_its_question(ada: str, prompt_id: str) -> None:
    assert asked(prompt_id, ada) is None
    MOMENTS[prompt_id](ada)
    found = asked(prompt_id, ada)
    assert found is not None
    assert ada in Pressing(LIBRARY, NOW).possible(found.urgency), "Today looks only at those it may concern"


def test_the_days_of_the_week_have_their_own_questions(ada: str) -> None:
    note(ada, Kind.CALL, 5)
    friday = datetime(2026, 11, 27, 9)
    assert "put-down-till-monday" in asked_on(friday)
    assert "put-down-till-monday" not in asked_on(NOW)


def asked_on(now: datetime) -> set[str]:
    judged = considered_anyone(LIBRARY, snapshots.of_day(now), History())
    return {one.prompt.id for one in judged if one.rule in (Rule.ASKED, Rule.BEHIND)}
