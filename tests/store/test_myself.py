"""The writer's own page."""

from datetime import datetime, timedelta
from functools import partial

import pytest

from relbook.errors import BlankTextError
from relbook.journal.care import Care, care
from relbook.journal.entry import Kind, Tier
from relbook.journal.myself import LIFTED, LOOK_BACK, MOST_NOTES, todays
from relbook.store import entries, myself, own_time
from relbook.store.database import Journal
from tests.bench.raw import heard
from tests.store.shelf import TODAY, ask, counting, note, rows

NOW = datetime(2026, 5, 4, 20, 15, 30)
DAY = timedelta(days=1)


def test_how_one_is_is_private_and_undone(journal: Journal) -> None:
    before = rows()
    edit = myself.check(-1, "A long day, and a good end.", NOW)
    entry = entries.get(edit.row_id)
    assert (entry.kind, entry.energy, entry.tier) == (Kind.ENERGY, -1, Tier.PRIVATE)
    assert entry.at is not None
    assert entry.at.second == 0
    assert myself.look(NOW).felt == [-1]
    edit.revert()
    assert rows() == before
    with pytest.raises(BlankTextError):
        myself.check(1, "  ", NOW)


def test_only_what_was_noted_lately_counts_in_the_order_of_time(ada: str) -> None:
    for days, energy in ((40, 2), (9, 1), (3, -2), (1, 0)):
        note(f"Talk {days}", ada, day=TODAY - days * DAY, kind=Kind.CALL, energy=energy)
    found = myself.look(NOW)
    assert found.felt == [1, -2, 0]
    assert (found.gave, found.took) == (1, 1)
    assert [page.entry.heading for page in found.lifted] == ["Talk 9"]


def test_what_says_nothing_of_energy_is_not_read(ada: str) -> None:
    note("Talk", ada, kind=Kind.CALL, energy=1)
    ((sql, values),) = [one for one in heard(partial(myself.look, NOW)) if "e.energy" in one[0]]
    plan = " ".join(row[3] for row in ask(f"EXPLAIN QUERY PLAN {sql}", *values))
    assert plan.startswith("SCAN words VIRTUAL TABLE INDEX")
    assert "TEMP B-TREE" not in plan


def test_it_stays_short_however_much_there_is(journal: Journal, ada: str) -> None:
    for days in range(LOOK_BACK.days):
        note(f"Talk {days}", ada, day=TODAY - days * DAY, kind=Kind.CALL, energy=1)
    with counting(journal) as asked:
        found = myself.look(NOW)
    assert len(found.felt) == MOST_NOTES
    assert len(found.lifted) == LIFTED
    assert len(asked) < 30


def test_kind_words_come_back_one_by_one(ada: str) -> None:
    for days in (1, 400, 900):
        note(f"Words {days}", ada, day=TODAY - days * DAY, kind=Kind.APPRECIATION_RECEIVED)
    found = myself.look(NOW).kind_words
    assert [page.entry.heading for page in found] == ["Words 1", "Words 400", "Words 900"]
    assert {todays(found, TODAY + day * DAY) for day in range(3)} == {0, 1, 2}
    assert todays([], TODAY) == 0


def test_an_evening_is_kept_free_and_given_back(journal: Journal) -> None:
    before = rows()
    kept = own_time.keep_evening(TODAY, TODAY)
    own_time.keep_evening(TODAY + DAY, TODAY)
    assert own_time.evenings(TODAY) == (TODAY, TODAY + DAY)
    assert own_time.evenings(TODAY + DAY) == (TODAY + DAY,)
    assert care(myself.look(NOW).load) is Care.EVENING
    own_time.give_evening(TODAY + DAY, TODAY).revert()
    own_time.give_evening(TODAY + DAY, TODAY)
    assert own_time.evenings(TODAY) == (TODAY,)
    kept.revert()
    assert rows() == before
