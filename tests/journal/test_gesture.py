"""The small gesture of the day: whose turn it is, and what could be done."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.circle import Circle
from relbook.journal.client import Client, State
from relbook.journal.fact import Fact, FactKind, Standing
from relbook.journal.gesture import REST, Idea, Spring, Turn, choose, ideas, in_turn
from relbook.journal.meeting import ImportantDate

TODAY = date(2026, 5, 4)


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def near(name: str, **details: object) -> Client:
    return Client(name, name, circle=Circle.CLOSE, **details)  # type: ignore[arg-type]


def fact(kind: FactKind, text: str, **details: object) -> Fact:
    return Fact(text, "c", kind, text, ago(5), **details)  # type: ignore[arg-type]


def test_whose_last_thank_you_lies_furthest_back_comes_first() -> None:
    turns = [Turn(near("A"), ago(20)), Turn(near("B"), ago(90)), Turn(near("C"))]
    assert [client.id for client in in_turn(turns, TODAY)] == ["C", "B", "A"]


def test_only_the_two_nearest_circles_and_those_one_works_for() -> None:
    others = [
        Turn(Client(circle.value, "x", circle=circle))
        for circle in (Circle.STEADY, Circle.RESTING, Circle.PROFESSIONAL)
    ]
    left = [Turn(near("F", state=State.FORMER)), Turn(near("E", state=State.ENDED)), Turn(Client("n", "n"))]
    growing = Turn(Client("g", "g", circle=Circle.GROWING))
    assert [client.id for client in in_turn([*others, *left, growing], TODAY)] == ["g"]


@given(st.integers(0, 40), st.integers(0, 40))
def test_nobody_twice_in_a_fortnight(thanked: int, offered: int) -> None:
    turns = [Turn(near("A"), ago(thanked), ago(offered))]
    assert bool(in_turn(turns, TODAY)) == (min(thanked, offered) >= REST.days)


@given(st.integers(1, 30), st.integers(20, 80))
def test_over_many_days_nobody_comes_twice_in_a_fortnight_and_everybody_comes(many: int, days: int) -> None:
    offered: dict[str, date] = {}
    came: list[tuple[str, date]] = []
    for day in (TODAY + timedelta(number) for number in range(days)):
        turns = [Turn(near(str(one)), None, offered.get(str(one))) for one in range(many)]
        for client in in_turn(turns, day)[:1]:
            came.append((client.id, day))
            offered[client.id] = day
    for place, (name, day) in enumerate(came):
        assert all(day - before >= REST for other, before in came[:place] if other == name)


def test_a_day_that_is_near_tells_most() -> None:
    race = fact(FactKind.PERSONAL, "runs marathons; the race in Porto", about=TODAY + timedelta(6))
    found = ideas([fact(FactKind.LIKE, "dark chocolate"), race], [], TODAY)
    assert choose(found, TODAY) == Idea(Spring.DAY, race.text, race.about)
    birthday = ImportantDate("d", "c", "Birthday", 5, 6)
    assert ideas([race], [birthday], TODAY)[0] == Idea(Spring.DATE, "Birthday", date(2026, 5, 6))


def test_nothing_is_drawn_from_what_is_not_to_be_touched() -> None:
    found = ideas(
        [
            fact(FactKind.PERSONAL, "the operation", sensitive=True),
            fact(FactKind.LIKE, "mine", mine=True),
            fact(FactKind.WORRY, "over", standing=Standing.CLOSED),
            Fact("old", "c", FactKind.WORRY, "rent", ago(200)),
            Fact("last year", "c", FactKind.WISH, "a second shop", date(2025, 5, 4)),
            fact(FactKind.BOUNDARY, "no calls after six"),
        ],
        [],
        TODAY,
    )
    assert found == [Idea(Spring.WORK)]
    assert choose(found, TODAY) == Idea(Spring.WORK)


def test_the_gesture_changes_with_the_fortnights() -> None:
    found = ideas([fact(FactKind.LIKE, "tea"), fact(FactKind.SHARED, "the fair in Basel")], [], TODAY)
    assert {choose(found, TODAY + timedelta(days)).words for days in range(0, 60, 14)} == {
        "tea",
        "the fair in Basel",
    }
