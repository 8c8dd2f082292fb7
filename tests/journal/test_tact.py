"""What a client's own state says against a prompt."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.asking import considered, fitting
from relbook.journal.circle import Circle
from relbook.journal.client import Closeness, State
from relbook.journal.history import History
from relbook.journal.prompt import Prompt, When
from relbook.journal.snapshot import Moment, Snapshot
from relbook.journal.tact import CLOSENESS, PROFESSIONAL, Rule, against
from tests.journal.situations import MARTA, TODAY, ago, client, only
from tests.journal.test_prompts import LIBRARY

PLAIN = Prompt("plain", "Is it so, {name}?", "It is.", ("P29",), ("S2",), (When("long_tie"),))


@pytest.mark.parametrize(
    ("prompt", "now", "rule"),
    [
        ({}, client(), None),
        ({}, client(archived=True), Rule.ARCHIVED),
        ({}, client(state=State.ENDED), Rule.ENDED),
        ({"states": (State.ENDED,)}, client(state=State.ENDED), None),
        ({"states": (State.CURRENT,)}, client(state=State.FORMER), Rule.STATE),
        ({"states": (State.CURRENT,)}, client(state=State.CURRENT), None),
        ({}, client(state=State.FORMER), None),
        ({"min_age_days": 9}, only(age_days=8), Rule.TOO_YOUNG),
        ({"min_age_days": 9}, only(age_days=9), None),
        ({"intensity": 3}, only(contacts=3), Rule.TOO_FEW_TALKS),
        ({"intensity": 3}, only(contacts=4), None),
        ({"principles": ("P29", "P16")}, client(circle=Circle.PROFESSIONAL), None),
        ({"principles": ("P16", "P29")}, client(circle=Circle.PROFESSIONAL), Rule.PROFESSIONAL),
        ({"principles": ("P29", "P22")}, client(circle=Circle.PROFESSIONAL), Rule.PROFESSIONAL),
        ({"circles": (Circle.CLOSE,)}, client(circle=Circle.STEADY), Rule.CIRCLE),
        ({"circles": (Circle.CLOSE,)}, client(circle=None), Rule.CIRCLE),
        ({}, client(circle=None), None),
        ({"principles": ("P29", "P22")}, client(closeness=Closeness.COOLER), Rule.COOLER),
        ({"principles": ("P29", "P22")}, client(closeness=Closeness.WARMER), None),
        ({"intensity": 3}, client(circle=Circle.RESTING), Rule.PEACE),
        ({"intensity": 2}, client(circle=Circle.RESTING), None),
    ],
)
def test_each_rule_holds_when_it_should_and_not_otherwise(
    prompt: dict[str, object], now: Snapshot, rule: Rule | None
) -> None:
    assert against(replace(PLAIN, **prompt), now) is rule  # type: ignore[arg-type]


def test_who_is_away_is_not_asked_about_for_their_silence() -> None:
    mine = tuple(Moment("call", ago(day), reply="none") for day in (5, 9, 14, 20))
    here, away = only(moments=mine), client(away_until=TODAY + timedelta(4))
    library = LIBRARY.raised_by({"one_sided"})
    assert fitting(library, here, History())
    held = considered(library, replace(away, moments=mine), History())
    assert {(one.rule, one.until) for one in held if one.rule is Rule.AWAY} == {(Rule.AWAY, ago(-4))}
    assert not [one for one in held if one.asked]
    assert fitting(library, replace(client(away_until=TODAY), moments=mine), History())


@given(
    principles=st.lists(st.sampled_from(sorted(PROFESSIONAL | CLOSENESS | {"P16"})), min_size=1, unique=True),
    circle=st.sampled_from(Circle),
    state=st.sampled_from(State),
    closeness=st.sampled_from(Closeness),
)
def test_nobody_professional_or_meant_to_be_cooler_is_asked_about_closeness(
    principles: list[str], circle: Circle, state: State, closeness: Closeness
) -> None:
    prompt = replace(PLAIN, principles=tuple(principles))
    now = only(client=replace(MARTA, circle=circle, state=state, closeness=closeness))
    held = against(prompt, now) is not None
    near = not CLOSENESS.isdisjoint(principles)
    assert held or not (near and (circle is Circle.PROFESSIONAL or closeness is Closeness.COOLER))


def test_the_library_has_something_for_everybody_who_may_be_asked_about() -> None:
    for circle in Circle:
        asked = only(client=replace(MARTA, circle=circle))
        fit = [one for one in LIBRARY.prompts if not one.anyone and against(one, asked) is None]
        assert len(fit) >= 14, circle
