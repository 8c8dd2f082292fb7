"""Whose a selection is: the same however many entries it has, and a stop is heard on the way."""

from datetime import timedelta

import pytest

from relbook.errors import CancelledError
from relbook.journal.selection import Selection
from relbook.store import choosing, clients, entries
from relbook.store.choosing import choose
from relbook.store.database import Journal
from tests.store.shelf import TODAY, note

SINCE = Selection(since=TODAY, private=True)


def test_of_many_entries_the_ties_are_gone_through_and_say_the_same(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada, bea, cay, dot = (clients.add(name).row_id for name in ("Ada", "Bea", "Cay", "Dot"))
    note("both", ada, bea)
    note("hers", ada)
    entries.add("before", day=TODAY - timedelta(days=1), today=TODAY, clients=[cay])
    taken_off = note("taken off", dot)
    entries.remove(taken_off)
    few = choose(SINCE)
    monkeypatch.setattr(choosing, "MANY", 1)
    monkeypatch.setattr(choosing, "OFTEN", 1)
    many = choose(SINCE)
    assert many == few
    assert many.clients == {ada, bea}


def test_a_stop_is_heard_while_ties_are_gone_through(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = clients.add("Ada").row_id
    clients.add("Nobody writes of her")
    for number in range(20):
        note(f"number {number}", ada)
    monkeypatch.setattr(choosing, "MANY", 1)
    monkeypatch.setattr(choosing, "OFTEN", 1)
    looks = 0

    def heed() -> None:
        nonlocal looks
        looks += 1
        if looks == 15:
            raise CancelledError

    with pytest.raises(CancelledError):
        choose(SINCE, heed)
