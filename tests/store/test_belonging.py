"""What belongs to a part of the journal is the same, whether it is sought or every row is read."""

from datetime import timedelta

import pytest

from relbook.journal.selection import EVERYTHING, Selection
from relbook.sample.filling import fill
from relbook.store import belonging, clients, dumping, gathering
from relbook.store.database import Journal
from tests.bench.raw import heard
from tests.store.shelf import TODAY


def _dumped(selection: Selection, *, open_: bool) -> dict[str, list[object]]:
    return {name: list(rows) for name, rows in dumping.dump(selection, private=not open_, secrets=not open_)}


@pytest.mark.usefixtures("journal")
@pytest.mark.parametrize("open_", [True, False])
def test_a_part_is_the_same_sought_or_read_whole(monkeypatch: pytest.MonkeyPatch, *, open_: bool) -> None:
    fill(TODAY)
    one, *_ = clients.names()
    for selection in (
        Selection(client_id=one.id),
        Selection(client_id=one.id, since=TODAY - timedelta(days=90)),
        Selection(since=TODAY - timedelta(days=30)),
        Selection(tag="scope"),
    ):
        monkeypatch.setattr(belonging, "FEW", 0)
        sought = _dumped(selection, open_=open_)
        monkeypatch.setattr(belonging, "FEW", 1_000_000)
        assert _dumped(selection, open_=open_) == sought
        assert sought["entry"]


def test_of_few_entries_no_table_of_theirs_is_read_whole(journal: Journal) -> None:
    fill(TODAY)
    one, *_ = clients.names()
    asked = heard(lambda: _dumped(Selection(client_id=one.id), open_=False))
    for name in ("entry", *belonging.OF_ENTRIES, *belonging.OF_LINES):
        rows = [(sql, values) for sql, values in asked if f'FROM "{name}" ' in sql and "ORDER BY id" in sql]
        assert rows
        for sql, values in rows:
            plan = journal.execute_sql(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
            assert any(f"SEARCH {name} USING" in row[3] for row in plan)


def test_what_is_held_of_a_narrow_part_is_what_came_from_its_entries_in_the_same_order(
    journal: Journal,
) -> None:
    fill(TODAY)
    whole = gathering.book(EVERYTHING, private=True, today=TODAY)
    part = gathering.book(Selection(until=TODAY), private=True, today=TODAY)
    mine, whose = {page.id for page in part.pages}, {one.client.id for one in part.portraits}
    for name in ("promises", "facts", "questions"):
        held = getattr(part, name)
        assert held == tuple(
            one for one in getattr(whole, name) if one.entry_id in mine and one.client_id in whose
        )
        assert held


def test_of_a_part_no_other_entry_is_looked_at(journal: Journal) -> None:
    fill(TODAY)
    since = Selection(since=TODAY - timedelta(days=30))
    for sql, values in heard(lambda: gathering.book(since, private=False, today=TODAY)):
        plan = [row[3] for row in journal.execute_sql(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()]
        assert not any(step.startswith("SCAN") and '"entry"' in sql for step in plan if "VIRTUAL" not in step)
