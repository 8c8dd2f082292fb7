"""What became of earlier askings decides what is asked next: pauses, wishes, whose turn a principle is."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.journal.asking import OFFERED, Behind, ask, considered, fitting, left_today
from relbook.journal.history import SKIPS, Asking, History, Reply, ask_less_due
from relbook.journal.tact import Rule
from tests.journal.situations import TODAY, ago, only
from tests.journal.test_asking import BARE, IDS, NEW, histories
from tests.journal.test_prompts import LIBRARY

ONE = "awake-at-three"
ANSWERED, SKIPPED, LATER = Reply.ANSWERED, Reply.SKIPPED, Reply.LATER
NEVER, WOKEN, LESS, KEEP = Reply.NEVER, Reply.WOKEN, Reply.LESS, Reply.KEEP


def replies(*said: Reply, days: Sequence[int] = ()) -> History:
    """One prompt and what was said to it, the last on the latest of the days."""
    back = days or [300 - 70 * number for number in range(len(said))]
    return History(tuple(Asking(ONE, ago(day), reply) for day, reply in zip(back, said, strict=True)))


def decided(history: History, days: int = 0) -> tuple[Rule, int | None]:
    """The rule about the prompt so many days from today, and how many days it still lasts."""
    now = replace(BARE, today=TODAY + timedelta(days))
    one = next(one for one in considered(LIBRARY, now, history) if one.prompt.id == ONE)
    return one.rule, (one.until - now.today).days if one.until else None


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ((), False),
        ((SKIPPED,), False),
        ((SKIPPED, SKIPPED), True),
        ((SKIPPED, LATER, SKIPPED), True),
        ((SKIPPED, ANSWERED, SKIPPED), False),
        ((SKIPPED, SKIPPED, ANSWERED), False),
        ((SKIPPED, SKIPPED, LESS), False),
        ((SKIPPED, SKIPPED, KEEP), False),
        ((SKIPPED, SKIPPED, KEEP, SKIPPED), False),
        ((SKIPPED, SKIPPED, KEEP, SKIPPED, SKIPPED), True),
        ((SKIPPED, SKIPPED, LESS, WOKEN, SKIPPED, SKIPPED), True),
        ((SKIPPED, SKIPPED, SKIPPED), False),
    ],
)
def test_two_skips_in_a_row_ask_whether_to_ask_less(said: tuple[Reply, ...], *, due: bool) -> None:
    days = list(range(10 * len(said), 0, -10))
    assert ask_less_due(replies(*said, days=days), ONE) is due


def test_asked_less_is_a_pause_twice_as_long_and_says_so() -> None:
    usual = replies(SKIPPED, SKIPPED, days=(100, 20))
    assert decided(usual) == (Rule.COOLING, 40)
    seldom = replies(SKIPPED, SKIPPED, LESS, days=(100, 20, 20))
    assert decided(seldom) == (Rule.COOLING, 100)
    assert decided(seldom, 50) == (Rule.SELDOM, 50)
    assert decided(seldom, 100)[0] in (Rule.ASKED, Rule.BEHIND)
    answered = replies(SKIPPED, SKIPPED, LESS, ANSWERED, days=(400, 300, 300, 0))
    assert decided(answered) == (Rule.COOLING, 180)
    woken = replies(SKIPPED, SKIPPED, LESS, WOKEN, days=(200, 100, 100, 5))
    assert decided(woken)[0] in (Rule.ASKED, Rule.BEHIND)


def test_keep_asking_is_remembered_and_a_third_skip_then_does_not_let_it_rest() -> None:
    days = (290, 220, 220, 150)
    assert decided(replies(SKIPPED, SKIPPED, KEEP, SKIPPED, days=days))[0] in (Rule.ASKED, Rule.BEHIND)
    assert decided(replies(SKIPPED, SKIPPED, LESS, SKIPPED, days=days))[0] is Rule.RESTING


@given(history=histories)
def test_at_most_three_are_offered_and_never_one_that_was_refused(history: History) -> None:
    offered = ask(LIBRARY, BARE, history)
    assert len(offered) <= left_today(TODAY, history) <= OFFERED
    for asked in offered:
        key = asked.prompt.id
        assert all(one.reply is not NEVER for one in history.of(key)[-1:])
        assert history.skips(key) < SKIPS
        assert asked.prompt.id not in history.never


@given(history=histories, never=st.sets(st.sampled_from(IDS), max_size=len(IDS)))
@settings(max_examples=25)
def test_what_is_switched_off_is_asked_of_nobody(history: History, never: set[str]) -> None:
    off = replace(history, never=frozenset(never))
    assert not never & {asked.prompt.id for asked in fitting(LIBRARY, BARE, off)}


@given(history=histories)
@settings(max_examples=40)
def test_a_pause_lasts_as_long_as_the_prompt_and_the_writer_wish(history: History) -> None:
    for asked in fitting(LIBRARY, BARE, history):
        prompt = asked.prompt
        longer = 2 if history.seldom(prompt.id) else 1
        for one in history.of(prompt.id):
            gone = (TODAY - one.day).days
            assert one.reply is not ANSWERED or gone >= longer * prompt.cooldown_days
            assert one.reply is not SKIPPED or gone >= longer * 60


@given(history=histories, later=st.lists(st.sampled_from(IDS), max_size=9))
@settings(max_examples=40)
def test_what_is_asked_elsewhere_today_changes_no_order(history: History, later: list[str]) -> None:
    before = replace(history, overall={one.prompt_id: one.day for one in history.askings if one.day < TODAY})
    after = replace(
        before, overall={**before.overall, **dict.fromkeys(set(later) - set(before.overall), TODAY)}
    )
    assert fitting(LIBRARY, BARE, after) == fitting(LIBRARY, BARE, before)


def test_a_principle_unused_with_them_comes_first_then_one_unused_with_anybody() -> None:
    fits = [
        one for one in fitting(LIBRARY, BARE, NEW) if one.urgency is fitting(LIBRARY, BARE, NEW)[0].urgency
    ]
    leads = {one.prompt.lead for one in fits}
    assert len(leads) > 2
    first = fits[0].prompt
    here = History((Asking(first.id, ago(700), ANSWERED),))
    assert fitting(LIBRARY, BARE, here)[0].prompt.lead != first.lead
    overall = replace(NEW, overall={first.id: ago(3)})
    assert fitting(LIBRARY, BARE, overall)[0].prompt.lead != first.lead
    rest = [one for one in considered(LIBRARY, BARE, overall) if one.prompt.lead == first.lead and one.rank]
    assert Behind.OVERALL in {one.behind for one in rest}


def test_over_a_year_every_principle_that_fits_comes_round() -> None:
    askings: list[Asking] = []
    for day in range(0, 365, 3):
        now = only(facts=(), last_days={}, today=ago(365 - day))
        offered = ask(LIBRARY, now, History(tuple(askings)))
        askings += [Asking(one.prompt.id, now.today, ANSWERED) for one in offered[:1]]
    fits = {one.prompt.lead for one in fitting(LIBRARY, BARE, NEW)}
    asked = {LIBRARY.by_id[one.prompt_id].lead for one in askings}
    assert fits <= asked
