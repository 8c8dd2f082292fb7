"""The choosing session: who comes up and in which order, where a decision leads, and when it is due."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.circle import Circle
from relbook.journal.client import Change, Client, Closeness, State
from relbook.journal.rituals.choosing import (
    HALF_YEAR,
    PORTION,
    Candidate,
    Session,
    Shift,
    Stand,
    Verdict,
    Why,
    after,
    in_turn,
    is_due,
    portion,
    shifts,
    why,
)

TODAY = date(2026, 11, 25)
LONG_AGO = TODAY - timedelta(days=400)


def one(
    name: str, circle: Circle | None = None, looked: date | None = None, state: State = State.CURRENT
) -> Candidate:
    return Candidate(Client(name.lower(), name, circle=circle, state=state), LONG_AGO, looked)


def test_unset_comes_first_then_longest_unlooked_at_then_by_name_and_former_clients_last() -> None:
    found = in_turn(
        [
            one("Zoe", Circle.CLOSE, TODAY - timedelta(days=200)),
            one("Eva", Circle.STEADY, TODAY - timedelta(days=300)),
            one("Ada", Circle.GROWING, TODAY - timedelta(days=200)),
            one("Former", Circle.CLOSE, state=State.FORMER),
            one("Ben"),
            one("Amy"),
            one("Fresh", Circle.CLOSE, TODAY - timedelta(days=20)),
        ],
        TODAY,
    )
    assert [each.client.name for each in found] == ["Amy", "Ben", "Eva", "Ada", "Zoe", "Former"]


@pytest.mark.parametrize(
    ("candidate", "reason"),
    [
        (one("A"), Why.NO_CIRCLE),
        (one("A", looked=TODAY), None),  # in no circle, and on purpose
        (one("A", looked=TODAY - HALF_YEAR), Why.NO_CIRCLE),
        (one("A", Circle.CLOSE, TODAY - HALF_YEAR), Why.LONG),
        (one("A", Circle.CLOSE, TODAY - HALF_YEAR + timedelta(days=1)), None),
        (one("A", Circle.CLOSE), Why.LONG),  # put on file with its circle, long ago
        (one("A", state=State.ENDED), Why.FORMER),
        (one("A", Circle.RESTING, TODAY - HALF_YEAR, state=State.FORMER), None),
        (replace(one("A"), rests_until=TODAY + timedelta(days=1)), None),
        (replace(one("A"), rests_until=TODAY), Why.NO_CIRCLE),
    ],
)
def test_why_somebody_comes_up(candidate: Candidate, reason: Why | None) -> None:
    assert why(candidate, TODAY) is reason


def test_who_is_off_the_list_never_comes_up() -> None:
    off = replace(one("A"), client=Client("a", "A", archived=True))
    assert why(off, TODAY) is None


@pytest.mark.parametrize(
    ("before", "verdict", "then"),
    [
        (Stand(Circle.GROWING), Verdict.CLOSER, Stand(Circle.CLOSE)),
        (Stand(Circle.GROWING), Verdict.LIGHTER, Stand(Circle.STEADY)),
        (Stand(Circle.CLOSE), Verdict.CLOSER, Stand(Circle.CLOSE, Closeness.WARMER)),
        (Stand(Circle.RESTING), Verdict.LIGHTER, Stand(Circle.RESTING, Closeness.COOLER)),
        (Stand(Circle.PROFESSIONAL), Verdict.CLOSER, Stand(Circle.STEADY)),
        (Stand(None), Verdict.CLOSER, Stand(None, Closeness.WARMER)),
        (Stand(Circle.STEADY, Closeness.COOLER), Verdict.CLOSER, Stand(Circle.GROWING)),
        (Stand(Circle.STEADY, Closeness.WARMER), Verdict.CLOSER, Stand(Circle.GROWING, Closeness.WARMER)),
        (Stand(Circle.STEADY, Closeness.WARMER), Verdict.KEEP, Stand(Circle.STEADY, Closeness.WARMER)),
    ],
)
def test_where_a_decision_leads(before: Stand, verdict: Verdict, then: Stand) -> None:
    assert after(before, verdict) == then


@given(st.sampled_from([None, *Circle]), st.sampled_from(list(Closeness)))
def test_keep_and_later_change_nothing_and_closer_always_something(
    circle: Circle | None, closeness: Closeness
) -> None:
    stand = Stand(circle, closeness)
    for verdict in (Verdict.KEEP, Verdict.LATER, Verdict.PLACE):
        assert after(stand, verdict) == stand
    nearer = after(stand, Verdict.CLOSER)
    assert nearer.circle is not circle or nearer.closeness is Closeness.WARMER


def session(waiting: int = 3, **more: date | int | None) -> Session:
    return Session(tuple(one(str(number)) for number in range(waiting)), **more)  # type: ignore[arg-type]


def test_a_sitting_has_its_portion_and_goes_on_after_it() -> None:
    assert portion(session(waiting=500)) == PORTION
    assert portion(session(waiting=500, today=5)) == PORTION - 5
    assert portion(session(waiting=500, today=PORTION)) == PORTION
    assert portion(session(waiting=4)) == 4


@pytest.mark.parametrize(
    ("found", "began", "due"),
    [
        (session(), TODAY - HALF_YEAR, True),
        (session(), TODAY - HALF_YEAR + timedelta(days=1), False),
        (session(), None, False),
        (session(waiting=0), LONG_AGO, False),
        (session(ended=TODAY - timedelta(days=20)), LONG_AGO, False),
        (session(ended=TODAY - HALF_YEAR), LONG_AGO, True),
        (session(rests_until=TODAY + timedelta(days=1)), LONG_AGO, False),
        (session(began=TODAY, seen=2, today=2), LONG_AGO, False),
        (session(began=TODAY - timedelta(days=1), seen=2), TODAY, True),
    ],
)
def test_when_it_is_mentioned(found: Session, began: date | None, due: bool) -> None:  # noqa: FBT001
    assert is_due(found, began, TODAY) is due


def test_what_moved_over_a_session_is_told_from_first_to_last() -> None:
    now = {
        "a": Client("a", "Ada", circle=Circle.CLOSE),
        "b": Client("b", "Ben", circle=Circle.STEADY, closeness=Closeness.WARMER),
        "c": Client("c", "Cy", circle=Circle.GROWING),
    }
    changes = [
        Change("a", "circle", "", "growing", TODAY),
        Change("c", "circle", "growing", "close", TODAY),
        Change("a", "circle", "growing", "close", TODAY),
        Change("b", "closeness", "as is", "warmer", TODAY),
        Change("c", "circle", "close", "growing", TODAY),
        Change("gone", "circle", "close", "growing", TODAY),
    ]
    assert shifts(changes, now) == [
        Shift("a", Stand(None), Stand(Circle.CLOSE)),
        Shift("b", Stand(Circle.STEADY), Stand(Circle.STEADY, Closeness.WARMER)),
    ]
