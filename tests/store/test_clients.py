"""Clients: who answers to a name, where they work, how to reach them."""

from datetime import date, timedelta
from typing import Any

import pytest

from relbook.errors import AmbiguousNameError, BlankTextError, MissingError, NobodyError
from relbook.journal.circle import RULES, Circle, CircleRule
from relbook.journal.client import Being, Closeness, State
from relbook.store import clients, important_dates, links, organisations, reaching, roster
from relbook.store.database import Journal
from tests.store.shelf import TODAY, ask, counting, note


def test_all_that_is_known_is_kept(journal: Journal) -> None:
    details = {"called": "Zoé", "alias": "Lynx", "pronouns": "she", "state": State.PROSPECT, "town": "Łódź"}
    more = {"circle": Circle.CLOSE, "rhythm_days": 9, "closeness": Closeness.WARMER, "zone": "Europe/Warsaw"}
    dates = {"since": date(2020, 2, 29), "away_until": TODAY, "snoozed_until": TODAY}
    key = clients.add("  Zoe   Ünal ", company="Halden", role="Founder", **details, **more, **dates).row_id
    client = clients.get(key)
    for name, value in {**details, **more, **dates, "name": "Zoe Ünal", "company": "Halden"}.items():
        assert getattr(client, name) == value
    assert (client.first, client.being, client.archived) == ("Zoé", Being.PERSON, False)


def test_no_name_turns_the_sentence_around_that_it_stands_in(journal: Journal) -> None:
    client = clients.get(clients.add("\u202eAda \u2067Byron", called="\u202dAda").row_id)
    assert (client.name, client.called) == ("Ada Byron", "Ada")
    clients.amend(client.id, name="\u202bעדה")
    assert clients.get(client.id).name == "עדה"


@pytest.mark.parametrize("name", ["", "  ", "\n", "\u202e"])
def test_a_client_has_a_name(ada: str, name: str) -> None:
    with pytest.raises(BlankTextError):
        clients.add(name)
    with pytest.raises(BlankTextError):
        clients.amend(ada, name=name)


@pytest.mark.parametrize("name", ["Łukasz Żak", "lukasz zak", "LUKASZ", "luk", " Żubr ", "lukasz z", "zak"])
def test_a_client_answers_to_name_first_name_alias_and_beginning(journal: Journal, name: str) -> None:
    clients.add("Ada")
    key = clients.add("Łukasz Żak", alias="Żubr").row_id
    assert clients.find(name).id == key


def test_nobody_is_guessed(journal: Journal) -> None:
    clients.add("Ana Silva", company="Halden")
    clients.add("Ana Costa")
    with pytest.raises(AmbiguousNameError) as caught:
        clients.find("ana")
    assert caught.value.candidates == ("Ana Costa", "Ana Silva (Halden)")
    assert "Ana" not in str(caught.value)
    for name in ("Eve", "", " ", "a", "An"):
        with pytest.raises(NobodyError):
            clients.find(name)


def test_a_full_name_wins_over_a_first_name(journal: Journal) -> None:
    clients.add("Ana Silva")
    key = clients.add("Ana").row_id
    assert clients.find("ana").id == key


def test_the_list_is_a_to_z_as_folded_without_those_taken_off(journal: Journal) -> None:
    for name in ("Zoe", "Łukasz", "ada", "Émile", "Mia"):
        clients.add(name)
    edit = clients.archive(clients.find("Mia").id)
    assert [one.name for one in clients.everyone()] == ["ada", "Émile", "Łukasz", "Zoe"]
    assert [one.name for one in clients.everyone(archived=True)] == ["Mia"]
    assert clients.find("Mia").archived
    clients.bring_back(clients.find("Mia").id)
    edit.revert()
    assert len(clients.everyone()) == 5


def test_a_new_job_ends_the_old_and_keeps_it(journal: Journal) -> None:
    key = clients.add("Ada", company="Analytical", role="Author").row_id
    edit = organisations.move_to(key, "Difference Ltd", "Chief", TODAY)
    client = clients.get(key)
    assert (client.company, client.role) == ("Difference Ltd", "Chief")
    assert [(one.organisation, one.title, one.since, one.until) for one in organisations.roles(key)] == [
        ("Difference Ltd", "Chief", TODAY, None),
        ("Analytical", "Author", None, TODAY),
    ]
    edit.revert()
    assert (clients.get(key).company, len(organisations.roles(key))) == ("Analytical", 1)


def test_an_organisation_is_one_however_it_is_spelt(journal: Journal) -> None:
    for name in ("Ada", "Bea"):
        clients.add(name, company="  Łódź   Works " if name == "Ada" else "lodz works")
    assert {one.company for one in clients.everyone()} == {"Łódź Works"}
    assert ask("SELECT count(*) FROM organisation") == [(1,)]


@pytest.mark.parametrize(
    ("details", "after"),
    [
        ({"company": "New"}, ("New", "Author")),
        ({"role": "Chief"}, ("Analytical", "Chief")),
        ({"company": "", "role": ""}, ("", "")),
        ({"company": ""}, ("", "Author")),
    ],
)
def test_a_role_can_be_put_right(journal: Journal, details: dict[str, Any], after: tuple[str, str]) -> None:
    key = clients.add("Ada", company="Analytical", role="Author").row_id
    edit = clients.amend(key, **details)
    assert (clients.get(key).company, clients.get(key).role) == after
    edit.revert()
    assert (clients.get(key).company, clients.get(key).role) == ("Analytical", "Author")


def test_ways_to_reach_somebody_are_not_doubled(ada: str) -> None:
    first = reaching.reach(ada, "mail", "ada@example.com", "work").row_id
    assert reaching.reach(ada, "mail", "ADA@example.com ".strip()).row_id == first
    reaching.reach(ada, "phone", "1")
    assert [(one.kind, one.value, one.label) for one in reaching.points_of(ada)] == [
        ("mail", "ada@example.com", "work"),
        ("phone", "1", ""),
    ]
    reaching.unreach(first)
    assert len(reaching.points_of(ada)) == 1


def test_days_that_matter_come_each_year(ada: str) -> None:
    key = important_dates.mark_day(ada, "birthday", 2, 29).row_id
    assert important_dates.mark_day(ada, "birthday", 2, 29).row_id == key
    important_dates.mark_day(clients.add("Bea").row_id, "birthday", 5, 5, 1980)
    assert [one.next_on(TODAY) for one in important_dates.of_client(ada)] == [date(2027, 3, 1)]
    assert len(important_dates.everybodys()) == 2


def test_who_brought_whom(ada: str) -> None:
    bea = clients.add("Bea").row_id
    assert links.introducer(bea) is None
    edit = links.introduce(ada, bea)
    who = links.introducer(bea)
    assert who is not None
    assert (who.id, edit.clients >= {ada, bea}) == (ada, True)
    clients.remove(ada)
    assert links.introducer(bea) is None


def test_circles_have_rules_of_this_journal(ada: str) -> None:
    assert clients.circle_rules() == RULES
    edit = clients.set_circle_rule(CircleRule(Circle.CLOSE, 7, 14))
    assert clients.circle_rules()[Circle.CLOSE] == CircleRule(Circle.CLOSE, 7, 14)
    edit.revert()
    assert clients.circle_rules() == RULES
    clients.place_in(ada, Circle.CLOSE)
    assert clients.get(ada).circle is Circle.CLOSE
    clients.place_in(ada, None)
    assert clients.get(ada).circle is None


def test_one_who_is_gone_is_missing_and_answers_to_nothing(ada: str) -> None:
    clients.remove(ada)
    with pytest.raises(MissingError):
        clients.get(ada)
    with pytest.raises(NobodyError):
        clients.find("Ada")
    assert not clients.names() and not clients.alike("Ada Lovelace")


def test_alike_is_the_same_name_folded(ada: str) -> None:
    assert [one.id for one in clients.alike(" ADA  LOVELACE".replace("  ", " "))] == [ada]
    assert clients.alike("") == clients.alike("Ada") == []


def test_the_page_of_a_client_takes_as_many_queries_however_much_there_is(journal: Journal, ada: str) -> None:
    def queries() -> int:
        with counting(journal) as ran:
            clients.get(ada)
            organisations.roles(ada)
            reaching.points_of(ada)
            important_dates.of_client(ada)
            links.introducer(ada)
            roster.one(ada, TODAY)
        return len(ran)

    links.introduce(clients.add("Bea").row_id, ada)
    note("x", ada, kind="call")
    few = queries()
    for number in range(20):
        organisations.move_to(ada, f"Firm {number}", "Chief", TODAY + timedelta(days=number))
        reaching.reach(ada, "mail", f"{number}@example.com")
        note(f"[] x {number}", ada, kind="call")
    assert queries() == few <= 16


def test_a_town_is_named_once_and_of_those_on_the_list_only(journal: Journal) -> None:
    for name, town in (("Ada", "Porto"), ("Mia", "Porto"), ("Zoe", ""), ("Ben", "Lyon"), ("Eva", "Graz")):
        clients.add(name, town=town)
    clients.archive(clients.find("Ben").id)
    clients.remove(clients.find("Eva").id)
    assert clients.towns() == ["Porto"]
