"""The small gesture of the day, from the shelf."""

from datetime import datetime, time, timedelta

from relbook.journal.circle import Circle
from relbook.journal.entry import Kind
from relbook.journal.gesture import Spring
from relbook.journal.selection import Selection
from relbook.store import askings, clients, entries, gestures
from relbook.store.database import Journal
from tests.store.shelf import TODAY, note, rows

NOON = datetime.combine(TODAY, time(12))


def near(name: str) -> str:
    return clients.add(name, circle=Circle.CLOSE).row_id


def test_nobody_near_nothing_proposed(ada: str) -> None:
    assert not gestures.wanting(TODAY)
    assert gestures.propose(TODAY).row_id == ""
    assert gestures.proposed(TODAY) is None


def test_the_same_all_day_and_somebody_else_tomorrow(journal: Journal) -> None:
    ada, bea = near("Ada"), near("Bea")
    note("!like dark chocolate", ada, day=TODAY)
    note("Thanks.", bea, day=TODAY - timedelta(60), kind=Kind.APPRECIATION_GIVEN)
    gestures.propose(TODAY)
    found = gestures.proposed(TODAY)
    assert found is not None
    assert (found.client.id, found.idea.spring, found.idea.words) == (ada, Spring.LIKE, "dark chocolate")
    assert found.others
    assert not gestures.wanting(TODAY)
    tomorrow = TODAY + timedelta(1)
    gestures.propose(tomorrow)
    then = gestures.proposed(tomorrow)
    assert then is not None
    assert (then.client.id, then.thanked, then.others) == (bea, TODAY - timedelta(60), False)
    assert not gestures.wanting(TODAY + timedelta(2))
    assert gestures.wanting(TODAY + timedelta(14))


def test_done_is_an_entry_of_appreciation_and_one_undo(journal: Journal) -> None:
    ada = near("Ada")
    gestures.propose(TODAY)
    before = rows()
    edit = gestures.done(ada, "A card.", NOON)
    (page,) = entries.window(Selection(client_id=ada))
    assert (page.entry.kind, page.entry.text, page.entry.at) == (Kind.APPRECIATION_GIVEN, "A card.", time(12))
    assert gestures.proposed(TODAY) is None
    assert not gestures.wanting(TODAY)
    edit.revert()
    assert rows() == before
    assert gestures.proposed(TODAY) is not None


def test_another_and_not_today(journal: Journal) -> None:
    near("Ada"), near("Bea")
    gestures.propose(TODAY)
    first = gestures.proposed(TODAY)
    assert first is not None
    gestures.another(first.client.id, TODAY)
    second = gestures.proposed(TODAY)
    assert second is not None
    assert second.client.id != first.client.id
    assert not second.others
    gestures.another(second.client.id, TODAY)
    assert gestures.proposed(TODAY) == second
    gestures.not_today(second.client.id, TODAY).revert()
    assert gestures.proposed(TODAY) == second
    gestures.not_today(second.client.id, TODAY)
    assert gestures.proposed(TODAY) is None
    assert not gestures.wanting(TODAY)
    assert askings.history(second.client.id).askings == ()
