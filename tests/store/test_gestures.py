"""The small gesture of the day, from the shelf."""

from datetime import date, datetime, time, timedelta

from relbook.journal.circle import Circle
from relbook.journal.entry import Kind
from relbook.journal.gesture import Spring
from relbook.journal.selection import Selection
from relbook.store import askings, clients, entries, gestures
from relbook.store.database import Journal
from relbook.store.gestures import Proposal
from tests.store.shelf import TODAY, note, rows

NOON = datetime.combine(TODAY, time(12))


def near(name: str) -> str:
    return clients.add(name, circle=Circle.CLOSE).row_id


def proposed(today: date = TODAY) -> Proposal:
    """Today's, kept as the window keeps it."""
    found = gestures.today(today)
    assert found is not None
    if not found.kept:
        gestures.propose(found.client.id, today)
    return found


def test_nobody_near_nothing_proposed(ada: str) -> None:
    assert gestures.today(TODAY) is None


def test_the_same_all_day_and_somebody_else_tomorrow(journal: Journal) -> None:
    ada, bea = near("Ada"), near("Bea")
    note("!like dark chocolate\n!like !secret gold", ada, day=TODAY)
    note("Thanks.", bea, day=TODAY - timedelta(60), kind=Kind.APPRECIATION_GIVEN)
    found = proposed()
    assert (found.client.id, found.idea.spring, found.idea.words) == (ada, Spring.LIKE, "dark chocolate")
    assert found.other == bea
    assert proposed().client.id == ada
    tomorrow = TODAY + timedelta(1)
    then = proposed(tomorrow)
    assert (then.client.id, then.thanked, then.other) == (bea, TODAY - timedelta(60), "")
    assert gestures.today(TODAY + timedelta(2)) is None
    assert proposed(TODAY + timedelta(14)).client.id == ada


def test_done_is_an_entry_of_appreciation_and_one_undo(journal: Journal) -> None:
    ada = near("Ada")
    proposed()
    before = rows()
    edit = gestures.done(ada, "A card.", NOON)
    (page,) = entries.window(Selection(client_id=ada))
    assert (page.entry.kind, page.entry.text, page.entry.at) == (Kind.APPRECIATION_GIVEN, "A card.", time(12))
    assert gestures.today(TODAY) is None
    edit.revert()
    assert rows() == before
    assert gestures.today(TODAY) is not None


def test_another_and_not_today(journal: Journal) -> None:
    near("Ada"), near("Bea")
    first = proposed()
    gestures.another(first.client.id, first.other, TODAY)
    second = proposed()
    assert second.client.id == first.other
    assert not second.other
    gestures.not_today(second.client.id, TODAY).revert()
    assert proposed().client.id == second.client.id
    gestures.not_today(second.client.id, TODAY)
    assert gestures.today(TODAY) is None
    assert askings.history(second.client.id).askings == ()
