"""What is made of values read once is what the store reads of one client: two ways, one truth."""

from dataclasses import fields
from datetime import datetime, time
from typing import Any

from relbook.journal.snapshot import Snapshot
from relbook.sample.filling import fill
from relbook.store import rehearsing, snapshots
from relbook.store.database import Journal
from tests.store.shelf import TODAY

NOW = datetime.combine(TODAY, time(23))
OTHERWISE = {"could_help", "could_help_with"}  # the store also looks at tags


def told(snapshot: Snapshot) -> dict[str, Any]:
    """A snapshot field by field; facts and promises by their keys."""
    found = {one.name: getattr(snapshot, one.name) for one in fields(snapshot) if one.name not in OTHERWISE}
    found["facts"] = {fact.id for fact in snapshot.facts}
    found["promises"] = {(one.id, one.due, one.outcome) for one in snapshot.promises}
    return found


def test_a_snapshot_made_in_memory_is_the_one_that_is_read(journal: Journal) -> None:
    fill(TODAY)
    world = rehearsing.world(NOW)
    for key in world.pasts:
        assert told(world.snapshot(key, NOW)) == told(snapshots.of_client(key, NOW))
    assert world.day(NOW) == snapshots.of_day(NOW)
