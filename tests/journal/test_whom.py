"""Whom today's question is about."""

from collections.abc import Mapping
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from relbook.journal.asking import Asked
from relbook.journal.prompt import Prompt, When
from relbook.journal.trigger import Urgency
from relbook.journal.whom import NOBODY, OWN_TURN, REST, Choice, Turn, foremost, rested

TODAY = date(2026, 11, 25)
PROMPT = Prompt("any", "Any?", "So.", ("P01",), ("S0",), (When("long_tie"),))

Fits = Mapping[str, list[Urgency]]


def asked(urgency: Urgency) -> Asked:
    return Asked(PROMPT, "Any?", "So.", urgency)


def chosen(last: Mapping[str, date | None], fits: Fits, most: int = 1) -> list[Choice]:
    def possible(urgency: Urgency) -> set[str]:
        return {who for who, found in fits.items() if urgency in found}

    turns = [Turn(who, day) for who, day in last.items()]
    return foremost(
        turns, possible, lambda who: [asked(one) for one in sorted(fits.get(who, []))], TODAY, most=most
    )


def ago(days: int) -> date:
    return TODAY - timedelta(days)


def test_the_most_urgent_comes_first() -> None:
    fits = {"ada": [Urgency.NEED], "bo": [Urgency.MEETING], "cy": [Urgency.PROMISE]}
    found = chosen(dict.fromkeys(fits), fits, 3)
    assert [one.client_id for one in found] == ["bo", "cy", "ada"]


def test_of_several_alike_whoever_was_not_asked_about_for_longest_comes_first() -> None:
    fits = {who: [Urgency.NEED] for who in ("ada", "bo", "cy")}
    found = chosen({"ada": ago(40), "bo": ago(90), "cy": ago(30)}, fits, 3)
    assert [one.client_id for one in found] == ["bo", "ada", "cy"]


def test_somebody_asked_about_lately_is_left_in_peace() -> None:
    fits = {"ada": [Urgency.NEED]}
    assert chosen({"ada": ago(REST[Urgency.NEED].days - 1)}, fits) == []
    assert chosen({"ada": ago(REST[Urgency.NEED].days)}, fits)


def test_a_rest_holds_back_only_what_can_wait() -> None:
    fits = {"ada": [Urgency.MEETING, Urgency.SEASON]}
    (found,) = chosen({"ada": ago(REST[Urgency.MEETING].days)}, fits)
    assert found.asked.urgency is Urgency.MEETING
    assert not rested(ago(REST[Urgency.MEETING].days), Urgency.SEASON, TODAY)


def test_once_a_week_the_question_is_the_writers_own() -> None:
    fits = {NOBODY: [Urgency.SEASON], "ada": [Urgency.MEETING]}
    week = OWN_TURN.days
    assert [one.client_id for one in chosen({NOBODY: ago(21), "ada": None}, fits, 2)] == [NOBODY, "ada"]
    assert chosen({NOBODY: ago(week - 1), "ada": None}, fits)[0].client_id == "ada"
    assert chosen({NOBODY: None, "ada": None}, fits)[0].client_id == "ada"  # a book that never asked yet


def test_the_writers_own_is_there_when_nobody_is_to_be_asked_about() -> None:
    assert chosen({NOBODY: None}, {NOBODY: [Urgency.SEASON]})[0].client_id == NOBODY


def test_nobody_is_looked_at_who_cannot_win() -> None:
    looked: list[str] = []

    def look(who: str) -> list[Asked]:
        looked.append(who)
        return [asked(Urgency.MEETING if who == "bo" else Urgency.NEED)]

    def possible(urgency: Urgency) -> set[str]:
        return {"bo"} if urgency is Urgency.MEETING else {"ada", "bo", "cy"}

    foremost([Turn(who) for who in ("ada", "bo", "cy")], possible, look, TODAY)
    assert looked == ["bo"]


days = st.none() | st.integers(1, 60).map(ago)
classes = st.lists(st.sampled_from(Urgency), max_size=3, unique=True)


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.tuples(days, classes), min_size=1))
@settings(max_examples=60)
def test_it_is_the_best_there_is(world: dict[str, tuple[date | None, list[Urgency]]]) -> None:
    last = {who: day for who, (day, _) in world.items()}
    fits = {who: found for who, (_, found) in world.items()}
    best = min(
        (
            (urgency, last[who] or date.min)
            for who, found in fits.items()
            for urgency in found
            if rested(last[who], urgency, TODAY)
        ),
        default=None,
    )
    found = chosen(last, fits)
    assert [(one.asked.urgency, last[one.client_id] or date.min) for one in found] == ([best] if best else [])
    assert found == chosen(dict(reversed(last.items())), fits)
