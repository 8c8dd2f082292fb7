"""The same for several clients at once: one write, one way back."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.store import circles, clients, many
from relbook.store.edit import Edit
from tests.store.shelf import TODAY, note, rows

LATER = TODAY + timedelta(14)

DEEDS: dict[str, tuple[Callable[[list[str]], Edit], Callable[[str], bool]]] = {
    "circle": (
        lambda keys: circles.move(keys, Circle.STEADY, TODAY),
        lambda key: clients.get(key).circle is Circle.STEADY,
    ),
    "state": (
        lambda keys: many.give_state(keys, State.FORMER, TODAY),
        lambda key: clients.get(key).state is State.FORMER,
    ),
    "put off": (
        lambda keys: many.put_off(keys, LATER),
        lambda key: clients.get(key).snoozed_until == LATER,
    ),
    "archive": (many.archive, lambda key: clients.get(key).archived),
    "remove": (many.remove, lambda key: key not in {who.id for who in clients.names()}),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_all_of_them_and_back_again(deed: str, ada: str) -> None:
    do, done = DEEDS[deed]
    people = [ada, clients.add("Bea").row_id, clients.add("Cyd").row_id]
    for key in people:
        note("[] mine\n!worry rent", key)
    note("of two", people[0], people[1])
    before = rows()
    edit = do(people[:2])
    assert set(people[:2]) <= edit.clients
    assert [bool(done(key)) for key in people] == [True, True, False]
    edit.revert()
    assert rows() == before


def test_those_off_the_list_come_back_together(ada: str) -> None:
    bea = clients.add("Bea").row_id
    many.archive([ada, bea])
    assert clients.everyone() == []
    many.bring_back([ada, bea])
    assert [client.id for client in clients.everyone()] == [ada, bea]
