"""Looking in the index for whom a client could help, or be helped by."""

from datetime import date, datetime

import pytest

from relbook.journal.fact import FactKind
from relbook.journal.helping import Help
from relbook.store import clients, facts, helping, snapshots
from relbook.store.database import Journal
from tests.store.shelf import TODAY, counting, note

NOW = datetime(2026, 5, 4, 14, 20)


@pytest.fixture
def marta(journal: Journal) -> str:
    key = clients.add("Marta Reyes", company="Halden Studio", role="Founder").row_id
    facts.add(key, FactKind.WORRY, "Shipping to the islands", as_of=TODAY)
    return key


def found(client_id: str) -> list[tuple[str, Help]]:
    known = facts.of_client(client_id)
    return [(who.first, one) for who, one in helping.of_client(clients.get(client_id), known)]


def test_a_role_a_tag_and_a_strength_can_help(marta: str) -> None:
    clients.add("Jonas Lindqvist", role="Head of shipping")
    ada, rui = clients.add("Ada Lovelace").row_id, clients.add("Rui Costa").row_id
    note("How it went over #shipping", ada)
    facts.add(rui, FactKind.WORK_STYLE, "Knows the ISLANDS by heart", as_of=TODAY)
    assert {(first, one.able.source, one.word) for first, one in found(marta)} == {
        ("Jonas", "role", "Shipping"),
        ("Ada", "tag", "Shipping"),
        ("Rui", "work style", "islands"),
    }


def test_it_is_found_from_the_other_side_too(marta: str) -> None:
    jonas = clients.add("Jonas Lindqvist", role="Head of shipping").row_id
    ((first, one),) = found(jonas)
    assert (first, one.needing.source, one.needing.client_id) == ("Marta", "worry", marta)


def test_nothing_private_secret_or_sensitive_is_a_source(marta: str) -> None:
    ada = clients.add("Ada Lovelace").row_id
    note("For me #shipping", ada, tier="private")
    note("Looking back #shipping", ada, kind="reflection")
    note("Fine\n!secret they sell #shipping", ada)
    health = facts.add(ada, FactKind.WORK_STYLE, "shipping wears on the back", as_of=TODAY).row_id
    facts.shelter(health, sensitive=True)
    assert found(marta) == []


def test_who_is_off_the_list_is_not_named(marta: str) -> None:
    jonas = clients.add("Jonas Lindqvist", role="Head of shipping").row_id
    clients.archive(jonas)
    assert found(marta) == []
    clients.bring_back(jonas)
    clients.amend(jonas, on=TODAY, state="ended")
    assert found(marta) == []


def test_a_snapshot_names_the_one_and_the_word(marta: str) -> None:
    assert snapshots.of_client(marta, NOW).could_help == ""
    clients.add("Jonas Lindqvist", role="Head of shipping")
    seen = snapshots.of_client(marta, NOW)
    assert (seen.could_help, seen.could_help_with) == ("Jonas", "Shipping")


def test_it_asks_as_often_whatever_the_number_of_clients(journal: Journal, marta: str) -> None:
    clients.add("Jonas Lindqvist", role="Head of shipping")
    known = facts.of_client(marta)
    with counting(journal) as few:
        helping.of_client(clients.get(marta), known)
    for number in range(60):
        key = clients.add(f"Nobody {number}", role="Shipping clerk").row_id
        facts.add(key, FactKind.NEED, "islands and shipping", as_of=date(2026, 5, 1))
    with counting(journal) as many:
        helping.of_client(clients.get(marta), known)
    assert len(many) == len(few) <= 16
