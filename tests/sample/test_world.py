"""The made-up world has everything a real one has, and is the same every time."""

from datetime import date, timedelta

import pytest

from relbook.journal.circle import Circle
from relbook.journal.client import Being, State
from relbook.journal.entry import CONTACT, Kind, Tier
from relbook.journal.lives import course
from relbook.journal.marks import REPLY
from relbook.journal.promise import Outcome
from relbook.journal.syntax import parse
from relbook.sample import turns
from relbook.sample.papers import content
from relbook.sample.people import EVERYBODY, MARTA
from relbook.sample.world import World, world

TODAY = date(2026, 11, 25)


@pytest.fixture(scope="module")
def made() -> World:
    return world(TODAY)


def test_the_same_seed_makes_the_same_world(made: World) -> None:
    assert world(TODAY) == made
    assert world(TODAY, seed=2) != made


def test_two_dozen_clients_in_every_state_and_circle() -> None:
    assert len(EVERYBODY) == len({sketch.name for sketch in EVERYBODY}) == 24
    assert {sketch.state for sketch in EVERYBODY} == set(State)
    assert {sketch.circle for sketch in EVERYBODY} == {*Circle, None}
    assert Being.ORGANISATION in {sketch.more.get("being") for sketch in EVERYBODY}


@pytest.mark.parametrize("letter", ["ł", "И", "λ", "美", "芳", "श", "Đ", "Å", "ل"])
def test_names_come_in_many_scripts(letter: str) -> None:
    assert any(letter in sketch.name for sketch in EVERYBODY)


def test_three_years_of_entries_none_of_them_tomorrow(made: World) -> None:
    days = [leaf.day for life in made.lives for leaf in life.leaves]
    assert 600 <= len(days) <= 900
    assert TODAY - timedelta(days=365 * 3) <= min(days)
    assert max(days) < TODAY


def test_the_last_talk_is_as_long_ago_as_it_should_be(made: World) -> None:
    for life in made.lives:
        last = max(leaf.day for leaf in life.leaves if leaf.kind in CONTACT)
        assert (TODAY - last).days == life.sketch.last, life.sketch.name


def test_every_kind_of_entry_occurs(made: World) -> None:
    kinds = {leaf.kind for life in made.lives for leaf in life.leaves}
    assert kinds == {kind.value for kind in Kind}


def test_every_date_in_a_promise_is_a_date(made: World) -> None:
    for life in made.lives:
        for leaf in life.leaves:
            assert not any(line.bad_date for line in parse(leaf.text, leaf.day).promises), leaf.text


def test_promises_end_in_every_way(made: World) -> None:
    fates = {fate[0] for life in made.lives for leaf in life.leaves for fate in leaf.outcomes if fate}
    assert fates == set(Outcome)  # open where it was only moved


def test_what_is_settled_by_hand_has_a_line_to_settle(made: World) -> None:
    for leaf in (leaf for life in made.lives for leaf in life.leaves):
        lines = parse(leaf.text, leaf.day)
        assert len(leaf.outcomes) <= len(lines.promises), leaf.text
        assert len(leaf.turns) <= len(lines.facts), leaf.text


def test_lives_can_be(made: World) -> None:
    for leaf in (leaf for life in made.lives for leaf in life.leaves):
        course.check(leaf.kind, leaf.life, leaf.day, TODAY)
        assert {name for name, _ in leaf.life.parts} <= {REPLY, *course.PARTS.get(leaf.kind, ())}, leaf.text


def test_what_is_not_said_yet_is_private(made: World) -> None:
    truths = [leaf for life in made.lives for leaf in life.leaves if leaf.kind == Kind.TRUTH]
    assert [(leaf.tier, (TODAY - leaf.day).days) for leaf in truths] == [(Tier.PRIVATE, 9)]


def test_whatever_became_of_somebody_names_somebody() -> None:
    names = {sketch.name for sketch in EVERYBODY}
    told = {row[0] for row in (*turns.MOVES, *turns.JOBS, *turns.DAYS, *turns.LEAP_DAYS, *turns.AWAY)}
    assert told | {name for _, *ends in turns.LINKS for name in ends} <= names
    assert {name for name, _ in turns.FIELD_VALUES} <= names


def test_the_moves_of_each_end_where_they_stand() -> None:
    for sketch in EVERYBODY:
        mine = [move for move in turns.MOVES if move[0] == sketch.name]
        ends = {what: after for _, what, _, after, _ in mine}
        stands = {"circle": sketch.circle, "state": sketch.state, "closeness": sketch.more.get("closeness")}
        assert all(stands[what] == after for what, after in ends.items()), sketch.name
        assert [move[4] for move in mine] == sorted((move[4] for move in mine), reverse=True)


def test_no_gap_is_left_open(made: World) -> None:
    assert not [leaf for life in made.lives for leaf in life.leaves if "{" in leaf.text or "<" in leaf.text]


def test_reflections_are_private_and_answer_a_question(made: World) -> None:
    reflections = [leaf for life in made.lives for leaf in life.leaves if leaf.kind == Kind.REFLECTION]
    assert len(reflections) > 20
    assert all(leaf.tier is Tier.PRIVATE and leaf.prompt and leaf.question for leaf in reflections)


def test_marta_is_called_today_at_three(made: World) -> None:
    first, second = made.plans[:2]
    assert (first.who, first.day, f"{first.at:%H:%M}") == ((MARTA.name,), TODAY, "15:00")
    assert second.day == TODAY


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2026, 1, 1), date(2026, 12, 31)])
def test_any_day_will_do(day: date) -> None:
    assert world(day).today == day


def test_papers_are_what_they_say() -> None:
    assert content("a-plan.pdf").startswith(b"%PDF-1.4")
    assert content("a-plan.pdf").rstrip().endswith(b"%%EOF")
    assert content("a-picture.png").startswith(b"\x89PNG")
