"""Which prompt is asked, and what holds one back."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.asking import OFFERED, ask, considered, fitting, fitting_anyone
from relbook.journal.circle import Circle
from relbook.journal.client import Closeness
from relbook.journal.entry import Kind
from relbook.journal.history import Asking, History, Reply
from relbook.journal.meeting import Meeting
from relbook.journal.snapshot import DaySnapshot, Snapshot
from relbook.journal.tact import CLOSENESS, PROFESSIONAL, Rule
from relbook.journal.trigger import Urgency
from tests.journal.situations import MARTA, QUIET, TODAY, ago, client, conflict, meeting, only, promise
from tests.journal.test_prompts import LIBRARY

NEW = History()
BARE = only(facts=(), last_days={})
IDS = [prompt.id for prompt in LIBRARY.prompts]
histories = st.builds(
    lambda askings: History(tuple(askings)),
    st.lists(
        st.builds(
            Asking,
            st.sampled_from(IDS),
            st.integers(0, 400).map(ago),
            st.sampled_from(Reply),
        ),
        max_size=60,
    ),
)


def answered(prompt_id: str, days: int, reply: Reply = Reply.ANSWERED) -> History:
    return History((Asking(prompt_id, ago(days), reply),))


def rule_of(prompt_id: str, now: Snapshot, history: History = NEW) -> Rule:
    return next(one.rule for one in considered(LIBRARY, now, history) if one.prompt.id == prompt_id)


def test_the_first_question_is_the_most_urgent_one() -> None:
    now = replace(conflict(12), next_meeting=meeting(), promises=promise(due=TODAY).promises)
    order = [asked.urgency for asked in fitting(LIBRARY, now, NEW)]
    assert order[0] is Urgency.MEETING
    assert order == sorted(order)


def test_a_gap_matters_more_just_before_a_talk() -> None:
    before = next(one for one in fitting(LIBRARY, BARE, NEW) if one.prompt.id == "awake-at-three")
    now = replace(BARE, next_meeting=meeting())
    after = next(one for one in fitting(LIBRARY, now, NEW) if one.prompt.id == "awake-at-three")
    assert (before.urgency, after.urgency) == (Urgency.NEED, Urgency.MEETING)


def test_days_are_put_into_words() -> None:
    asked = next(one for one in fitting(LIBRARY, conflict(400), NEW) if one.prompt.id == "both-want")
    assert asked.why == "The disagreement of 21 October 2025 has no shared goal written down."


@pytest.mark.parametrize(
    ("days", "why"),
    [
        (0, "Your promise is due today."),
        (1, "Your promise is due tomorrow."),
        (2, "Your promise is due on 27 November."),
    ],
)
def test_a_near_day_is_named_as_one_would_say_it(days: int, why: str) -> None:
    now = promise(due=TODAY + timedelta(days))
    asked = next(one for one in fitting(LIBRARY, now, NEW) if one.prompt.id == "keep-move-or-tell")
    assert asked.why.startswith(why)


def test_one_and_two_others_on_request_are_offered() -> None:
    assert len(ask(LIBRARY, BARE, NEW)) == OFFERED == 3


def test_passing_over_brings_the_next_and_uses_up_an_offer() -> None:
    first, second, *_ = ask(LIBRARY, BARE, NEW)
    left = ask(LIBRARY, BARE, answered(first.prompt.id, 0, Reply.SKIPPED))
    assert left[0] == second
    assert len(left) == OFFERED - 1


@pytest.mark.parametrize("reply", [Reply.ANSWERED, Reply.LATER])
def test_the_day_has_one_prompt_a_person(reply: Reply) -> None:
    first = ask(LIBRARY, BARE, NEW)[0].prompt.id
    assert ask(LIBRARY, BARE, answered(first, 0, reply)) == []
    assert fitting(LIBRARY, BARE, answered(first, 0, reply))  # the brief may still need them


def test_not_today_comes_back_tomorrow() -> None:
    history = answered("awake-at-three", 1, Reply.LATER)
    assert rule_of("awake-at-three", BARE, history) in (Rule.ASKED, Rule.BEHIND)


def test_a_prompt_passed_over_three_times_rests_until_it_is_woken() -> None:
    skips = tuple(Asking("awake-at-three", ago(days), Reply.SKIPPED) for days in (900, 700, 500))
    assert rule_of("awake-at-three", BARE, History(skips)) is Rule.RESTING
    woken = History((*skips, Asking("awake-at-three", ago(1), Reply.WOKEN)))
    assert rule_of("awake-at-three", BARE, woken) in (Rule.ASKED, Rule.BEHIND)


def test_never_means_never() -> None:
    assert rule_of("awake-at-three", BARE, answered("awake-at-three", 4000, Reply.NEVER)) is Rule.NEVER
    assert rule_of("awake-at-three", BARE, History(never=frozenset({"awake-at-three"}))) is Rule.NEVER


def test_the_reason_for_waiting_says_until_when() -> None:
    history = answered("awake-at-three", 10)
    waiting = next(o for o in considered(LIBRARY, BARE, history) if o.prompt.id == "awake-at-three")
    assert (waiting.rule, waiting.until) == (Rule.COOLING, TODAY + timedelta(80))


def test_every_prompt_about_clients_is_accounted_for() -> None:
    decided = considered(LIBRARY, BARE, NEW)
    assert {one.prompt.id for one in decided} == {p.id for p in LIBRARY.prompts if not p.anyone}
    assert [one.rank for one in decided if one.asked] == list(range(1, len(fitting(LIBRARY, BARE, NEW)) + 1))
    assert [one.rule for one in decided].count(Rule.ASKED) == 1


def test_depth_needs_a_few_talks_and_age() -> None:
    young = replace(QUIET, age_days=10)
    assert rule_of("truth-softened", young) is Rule.TOO_YOUNG
    drained = replace(QUIET, contacts=3)
    assert rule_of("keep-reset-part", drained) is Rule.TOO_FEW_TALKS


def test_the_archived_are_left_in_peace() -> None:
    assert ask(LIBRARY, client(archived=True), NEW) == []


def test_the_principle_longest_unused_comes_first() -> None:
    fits = [one for one in fitting(LIBRARY, BARE, NEW) if one.urgency is Urgency.NEED]
    lead = fits[0].prompt.lead
    other = next(p for p in LIBRARY.prompts if p.lead == lead and p.id != fits[0].prompt.id)
    later = [one for one in fitting(LIBRARY, BARE, answered(other.id, 90)) if one.urgency is Urgency.NEED]
    used = [one.prompt.lead == lead for one in later]
    assert used == sorted(used)


def test_today_has_questions_about_nobody() -> None:
    day = DaySnapshot(today=TODAY, age_days=300, clients=9, last_gesture=ago(23))
    asked = fitting_anyone(LIBRARY, day, NEW)
    assert asked[0].text == "Whom could you thank this week, with nothing attached?"
    assert asked[0].why == "The last small gesture you wrote down was on 2 November."
    rested = fitting_anyone(LIBRARY, day, answered(asked[0].prompt.id, 0))
    assert asked[0].prompt.id not in [one.prompt.id for one in rested]


@given(history=histories)
def test_the_same_question_never_returns_within_sixty_days(history: History) -> None:
    since = TODAY - timedelta(60)
    fresh = {
        one.prompt_id
        for one in history.askings
        if one.day > since and one.reply in (Reply.ANSWERED, Reply.SKIPPED)
    }
    assert not fresh & {one.prompt.id for one in fitting(LIBRARY, BARE, history)}


@given(history=histories, hour=st.integers(0, 23))
def test_the_order_holds_all_day(history: History, hour: int) -> None:
    before = History(tuple(one for one in history.askings if one.day < TODAY))
    first = fitting(LIBRARY, BARE, before)
    skipped = (
        History((*before.askings, Asking(first[0].prompt.id, TODAY, Reply.SKIPPED))) if first else before
    )
    assert fitting(LIBRARY, replace(BARE, now=None), before) == first
    assert fitting(LIBRARY, BARE, skipped) == first[1:]


@given(
    contacts=st.integers(0, 30),
    age=st.integers(0, 4000),
    silent=st.integers(0, 2000),
    kinds=st.dictionaries(st.sampled_from(Kind), st.integers(0, 400).map(ago)),
    planned=st.sampled_from([meeting(), None]),
)
def test_professional_and_cooler_ties_are_asked_only_what_suits_them(
    contacts: int, age: int, silent: int, kinds: dict[str, date], planned: Meeting | None
) -> None:
    now = replace(
        BARE,
        contacts=contacts,
        age_days=age,
        last_contact=ago(silent),
        last_days=kinds,
        next_meeting=planned,
        met=0,
        landmarks=0,
    )
    professional = replace(now, client=replace(MARTA, circle=Circle.PROFESSIONAL))
    assert all(one.prompt.lead in PROFESSIONAL for one in fitting(LIBRARY, professional, NEW))
    cooler = replace(now, client=replace(MARTA, closeness=Closeness.COOLER))
    assert not any(one.prompt.lead in CLOSENESS for one in fitting(LIBRARY, cooler, NEW))
