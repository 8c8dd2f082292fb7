"""Gatherings: whom they could bring together, planned and held, each in one write that can be taken back."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from relbook.errors import BlankTextError, MissingError
from relbook.journal.company import Wanted, candidates
from relbook.journal.entry import Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.gathering import Gathering, Going, Held, What
from relbook.store import clients, entries, facts, gatherings, meetings, promises
from relbook.store.database import Journal
from tests.store.shelf import TODAY, note, rows

SUNDAY = TODAY + timedelta(days=27)


@pytest.fixture
def marta(journal: Journal) -> str:
    return clients.add("Marta Reyes", circle="close", town="Lisbon").row_id


@pytest.fixture
def jonas(journal: Journal) -> str:
    return clients.add("Jonas Lind", circle="steady", town="Lisbon").row_id


def dinner(*guests: str, day: date | None = SUNDAY) -> Gathering:
    return Gathering(what=What.MEAL, title="A meal", town="Lisbon", day=day).with_guests(guests)


def planned(*guests: str, day: date | None = SUNDAY) -> str:
    asking = dict.fromkeys(guests, "Ask them to the meal")
    return gatherings.plan(dinner(*guests, day=day), asking, today=TODAY).row_id


def test_a_plan_is_a_talk_with_all_and_a_promise_to_ask_each(marta: str, jonas: str) -> None:
    key = planned(marta, jonas)
    (talk,) = meetings.between(SUNDAY, SUNDAY)
    assert (talk.kind, talk.title, {who.id for who in talk.clients}) == (
        Kind.SHARED,
        "A meal",
        {marta, jonas},
    )
    (made,) = promises.of_client(marta)
    assert (made.text, made.due) == ("Ask them to the meal", SUNDAY - timedelta(days=21))
    assert gatherings.of_meeting(talk.id) == gatherings.get(key)


def test_without_a_day_there_is_no_talk_until_one_is_found(marta: str) -> None:
    key = planned(marta, day=None)
    assert meetings.between(TODAY, date.max) == []
    (one,) = gatherings.on_file()
    gatherings.plan(replace(one, day=SUNDAY), {}, today=TODAY)
    assert gatherings.get(key).meeting_id
    assert len(promises.of_client(marta)) == 1


def test_whoever_was_asked_is_promised_no_more(marta: str, jonas: str) -> None:
    key = planned(marta, jonas)
    gatherings.plan(gatherings.get(key).mark(marta, Going.YES), {}, today=TODAY)
    assert not promises.of_client(marta)[0].open
    assert promises.of_client(jonas)[0].open
    gatherings.plan(gatherings.get(key).with_guests([marta]), {}, today=TODAY)
    assert promises.of_client(jonas) == []
    assert [who.id for who in meetings.between(SUNDAY, SUNDAY)[0].clients] == [marta]


def test_everything_about_a_plan_is_taken_back_at_once(marta: str, jonas: str) -> None:
    before = rows()
    edit = gatherings.plan(dinner(marta, jonas), {marta: "Ask"}, today=TODAY)
    assert edit.clients >= {marta, jonas}
    edit.revert()
    assert rows() == before


def test_afterwards_one_page_holds_all_who_came_and_each_is_thanked(marta: str, jonas: str) -> None:
    key = planned(marta, jonas)
    after = SUNDAY + timedelta(days=1)
    assert [one.id for one in gatherings.waiting(after)] == [key]
    before = rows()
    was = Held(key, (marta,), "Soup and stories", {marta: "Thank her"}, landmark=True)
    edit = gatherings.hold(was, today=after)
    page = entries.page(edit.row_id)
    assert (page.entry.kind, page.entry.landmark, [who.id for who in page.clients]) == (
        Kind.SHARED,
        True,
        [marta],
    )
    assert page.entry.day == SUNDAY
    assert "Thank her" in [one.text for one in promises.of_client(marta)]
    assert gatherings.get(key).going(marta) is Going.CAME
    assert promises.of_client(jonas) == []
    assert gatherings.waiting(after) == []
    assert meetings.unwritten(datetime.combine(after, time(12))) == []
    edit.revert()
    assert rows() == before


def test_a_gathering_can_be_let_be_or_called_off(marta: str) -> None:
    key = planned(marta)
    meetings.let_be(gatherings.get(key).meeting_id, SUNDAY + timedelta(days=1))
    assert gatherings.waiting(SUNDAY + timedelta(days=1)) == []
    gatherings.call_off(key)
    with pytest.raises(MissingError):
        gatherings.get(key)
    assert promises.of_client(marta) == []


def test_what_was_changed_in_the_plan_holds(marta: str, jonas: str) -> None:
    key = planned(marta)
    meetings.amend(gatherings.get(key).meeting_id, clients=[marta, jonas], day=SUNDAY + timedelta(days=7))
    one = gatherings.get(key)
    assert (one.day, set(one.keys)) == (SUNDAY + timedelta(days=7), {marta, jonas})
    meetings.cancel(one.meeting_id)
    assert gatherings.on_file() == []


def test_nobody_asked_is_no_gathering(marta: str) -> None:
    with pytest.raises(BlankTextError):
        gatherings.plan(Gathering(title="Alone"), {}, today=TODAY)
    key = planned(marta)
    with pytest.raises(BlankTextError):
        gatherings.hold(Held(key, (), "Nobody"), today=SUNDAY)


def test_what_is_private_sensitive_or_secret_brings_nobody_together(marta: str, jonas: str) -> None:
    facts.add(marta, FactKind.PERSONAL, "Sings in a choir", as_of=TODAY)
    facts.add(jonas, FactKind.PERSONAL, "Choir on Tuesdays", as_of=TODAY)
    facts.add(marta, FactKind.PERSONAL, "Going through a divorce", as_of=TODAY, sensitive=True)
    facts.add(jonas, FactKind.PERSONAL, "divorce last year", as_of=TODAY, sensitive=True)
    for key in (marta, jonas):
        note("Quiet\n!fact debts and a lawsuit", key, tier=Tier.PRIVATE)
        note("!fact !secret insolvency", key)
    assert [one.word.casefold() for one in gatherings.company().interests] == ["choir"]
    found = candidates(gatherings.company(), Wanted(word="choir"))
    assert {one.id for one in found} == {marta, jonas}


def test_only_that_something_was_told_in_confidence_is_said(marta: str, jonas: str) -> None:
    note("Long talk\n!secret she may sell", marta)
    for _ in range(20):
        note("The Secret Garden again", marta)
    assert [(who.first, lines) for who, lines in gatherings.guards([marta, jonas], TODAY)] == [("Marta", 1)]
    assert gatherings.guards([marta], TODAY) == []
