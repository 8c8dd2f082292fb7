"""A rehearsed year: what the book asks in the sample world, day after day."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest

from relbook.journal.circle import Circle
from relbook.journal.client import Being, Who
from relbook.journal.history import Reply, pause
from relbook.journal.rehearsal.tally import tally
from relbook.journal.rehearsal.world import World
from relbook.journal.rehearsal.writer import Writer
from relbook.journal.rehearsal.year import Rehearsal, Shown
from relbook.journal.tact import CLOSENESS, LIGHT
from relbook.journal.trigger import Urgency
from relbook.journal.whom import ALIKE, SAME
from relbook.sample.filling import fill
from relbook.store import rehearsing
from relbook.store.opening import open_journal
from relbook.ui.shared.questions import shipped

TODAY = date(2026, 11, 25)
LIBRARY = shipped()
PRINCIPLES = {f"P{number:02}" for number in range(1, 51)} - {"P21"}  # P21 is how every prompt is worded

MOST_A_YEAR = 40
"""On at most so many days a year is anybody asked about: once in nine days, and only the nearest."""

MOST_A_FORTNIGHT = 5
"""And on no more days than this within two weeks."""


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """The sample world as of an invented Wednesday, in memory."""
    journal = open_journal(tmp_path_factory.mktemp("year") / "sample", device="test")
    fill(TODAY)
    yield _named(rehearsing.world(datetime.combine(TODAY, time(23))))
    journal.leave()


def _named(world: World) -> World:
    """The world with names for keys, so that the dice fall alike in every run."""
    names = {key: past.client.name for key, past in world.pasts.items()}

    def said(who: tuple[Who, ...]) -> tuple[Who, ...]:
        return tuple(replace(one, id=names.get(one.id, one.id)) for one in who)

    pasts = {
        names[key]: replace(
            past,
            client=replace(past.client, id=names[key]),
            entries=tuple(replace(one, who=said(one.who)) for one in past.entries),
            plans=tuple(replace(one, clients=said(one.clients)) for one in past.plans),
            brought_by=names.get(past.brought_by, ""),
        )
        for key, past in world.pasts.items()
    }
    return replace(world, pasts=pasts)


@pytest.fixture(scope="module")
def year(world: World) -> list[Shown]:
    """What a year of it asks."""
    return list(Rehearsal(world, LIBRARY, Writer()).days(TODAY - timedelta(days=364), 365))


def by_client(year: list[Shown]) -> dict[str, list[Shown]]:
    found: dict[str, list[Shown]] = defaultdict(list)
    for one in year:
        if one.client_id:
            found[one.client_id].append(one)
    return found


def test_no_client_is_asked_the_same_question_within_its_cooldown(year: list[Shown]) -> None:
    last: dict[tuple[str, str], Shown] = {}
    again = 0
    for one in year:
        key = one.client_id, one.asked.prompt.id
        before = last.get(key)
        if before and before.reply and one.day != before.day:
            again += 1
            gone = (one.day - before.day).days
            assert gone >= pause(one.asked.prompt, before.reply), (before.asked.text, before.day, one.day)
        last[key] = one
    assert again


def test_no_principle_starves(year: list[Shown]) -> None:
    led = tally(year).principles
    assert sorted(PRINCIPLES - set(led)) == []


def test_at_most_one_question_a_day_about_a_client_is_shown(year: list[Shown]) -> None:
    shown: dict[tuple[str, date], set[str]] = defaultdict(set)
    for one in year:
        if one.client_id and not one.asked_for:
            shown[one.client_id, one.day].add(one.asked.prompt.id)
    assert all(len(found) == 1 for found in shown.values())


def test_nobody_professional_is_asked_about_closeness(world: World, year: list[Shown]) -> None:
    asked = 0
    for one in year:
        if one.client_id:
            client = world.pasts[one.client_id].client_on(one.day, TODAY)
            if client.circle is Circle.PROFESSIONAL:
                asked += 1
                assert CLOSENESS.isdisjoint(one.asked.prompt.principles), one.asked.text
            assert client.being is not Being.ORGANISATION or one.asked.prompt.lead not in {"P17", "P32"}
    assert asked


def test_nothing_light_is_asked_while_something_is_open(world: World, year: list[Shown]) -> None:
    asked = 0
    for one in year:
        now = world.snapshot(one.client_id, one.when) if one.client_id else None
        if now and now.conflict and not now.conflict.settled:
            asked += 1
            assert one.asked.prompt.lead not in LIGHT, one.asked.text
    assert asked


def test_nobody_is_asked_about_too_often(year: list[Shown]) -> None:
    for found in by_client(year).values():
        days = sorted({one.day for one in found})
        assert len(days) <= MOST_A_YEAR
        for first in days:
            assert sum(first <= day < first + timedelta(14) for day in days) <= MOST_A_FORTNIGHT, first


def test_no_two_days_of_today_are_alike(year: list[Shown]) -> None:
    first_of_day = {one.day: one for one in reversed(year) if one.page == "today" and one.client_id}
    cards = [first_of_day[day] for day in sorted(first_of_day)]
    for before, after in pairwise(cards):
        assert before.asked.prompt.id != after.asked.prompt.id
        raised = before.asked.prompt.triggers[0].trigger.urgency
        alike = raised is after.asked.urgency and raised in ALIKE
        assert not alike or after.day - before.day >= ALIKE[raised]


def test_the_writer_is_asked_about_too_about_once_a_week(year: list[Shown]) -> None:
    own = sorted({one.day for one in year if not one.client_id})
    assert 15 <= len(own) <= 60


def test_the_same_seed_makes_the_same_year_and_replies_are_of_all_kinds(world: World) -> None:
    first = TODAY - timedelta(days=20)
    again = [list(Rehearsal(world, LIBRARY, Writer(2)).days(first, 10)) for _ in range(2)]
    assert again[0] == again[1] != list(Rehearsal(world, LIBRARY, Writer(3)).days(first, 10))


def test_most_questions_are_answered(year: list[Shown]) -> None:
    replies = [one.reply for one in year]
    assert replies.count(Reply.ANSWERED) > len(year) / 2
    assert {Reply.ANSWERED, Reply.SKIPPED, Reply.LATER, Reply.NEVER, None} <= set(replies)


def test_every_urgency_has_its_turn(year: list[Shown]) -> None:
    assert {one.asked.urgency for one in year} == set(Urgency)
    assert set(SAME) == set(Urgency)
