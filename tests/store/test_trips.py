"""Who is in a town, and seeing them there as one act."""

from datetime import date, timedelta

import pytest

from relbook.journal.client import Role
from relbook.store import clients, meetings, organisations, promises, trips
from relbook.store.database import Journal
from relbook.store.edit import change, write
from relbook.store.models import OrganisationRow
from tests.store.shelf import TODAY, counting, note, rows

FIRST = TODAY + timedelta(days=9)


@write
def move_house(name: str, town: str) -> str:
    key = organisations.organisation(name)
    change(OrganisationRow, key, town=town)
    return key


@pytest.fixture
def porto(journal: Journal) -> dict[str, str]:
    """Marta lives in Porto, Jonas works there, Rui did, Ada lives elsewhere."""
    move_house("Casa", "PORTO")
    keys = {
        "marta": clients.add("Marta Reyes", town="Pôrto").row_id,
        "jonas": clients.add("Jonas Lindqvist", town="Bergen", company="Casa", role="Chef").row_id,
        "rui": clients.add("Rui Costa").row_id,
        "ada": clients.add("Ada Lovelace", town="London").row_id,
    }
    clients.amend(keys["rui"])
    organisations.keep_roles(keys["rui"], [Role("", keys["rui"], "Casa", "Cook", until=date(2024, 1, 1))])
    note("By the river", keys["marta"], kind="in person", day=TODAY - timedelta(days=40))
    note("Menu", keys["jonas"], kind="call", day=TODAY - timedelta(days=3))
    return keys


def test_who_lives_or_works_there_now_is_found_however_it_is_spelt(porto: dict[str, str]) -> None:
    found = trips.people_in(" porto", TODAY)
    assert [(one.client.first, one.lives, one.house, one.met) for one in found] == [
        ("Marta", True, "", True),
        ("Jonas", False, "Casa", False),
    ]
    assert [one.last_contact for one in found] == [TODAY - timedelta(days=40), TODAY - timedelta(days=3)]
    assert trips.people_in("", TODAY) == trips.people_in("Oslo", TODAY) == []


def test_towns_are_those_of_people_and_of_houses_they_are_at(porto: dict[str, str]) -> None:
    assert trips.towns() == ["Bergen", "London", "Pôrto"]
    clients.archive(porto["ada"])
    assert "London" not in trips.towns()


def test_a_promise_to_each_is_soft_one_write_and_undone_whole(porto: dict[str, str]) -> None:
    before = rows()
    said = {porto["marta"]: "See Marta in Porto", porto["jonas"]: "See Jonas in Porto"}
    edit = trips.promise(said, made=TODAY, due=FIRST)
    assert edit.clients == set(said)
    for key, text in said.items():
        (made,) = promises.of_client(key)
        assert (made.text, made.mine, made.firm, made.due) == (text, True, False, FIRST)
    edit.revert()
    assert rows() == before


def test_a_plan_for_each_is_one_write_and_stands_beside_them(porto: dict[str, str]) -> None:
    before = rows()
    edit = trips.plan([porto["marta"], porto["jonas"]], FIRST, "Porto")
    assert [(one.place, one.kind, len(one.clients)) for one in meetings.between(FIRST, FIRST)] == [
        ("Porto", "in person", 1)
    ] * 2
    nearest = trips.people_in("Porto", TODAY)[0].next_meeting
    assert nearest is not None
    assert nearest.day == FIRST
    edit.revert()
    assert rows() == before


def test_looking_takes_a_handful_of_queries_however_many_clients(
    journal: Journal, porto: dict[str, str]
) -> None:
    with counting(journal) as few:
        trips.people_in("Porto", TODAY)
    for number in range(40):
        clients.add(f"Nobody {number}", town="Elsewhere")
    with counting(journal) as many:
        trips.people_in("Porto", TODAY)
    assert len(many) == len(few) <= 14
