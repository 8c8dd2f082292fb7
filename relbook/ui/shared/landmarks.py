"""Making an entry a landmark, and taking that back."""

from functools import partial

from relbook.journal.entry import Entry
from relbook.store import entries
from relbook.ui.desk import Desk
from relbook.ui.shared.language import tr


def mark(desk: Desk, entry: Entry) -> None:
    """Make an entry a landmark; one that is one stops being it."""
    said = tr("No landmark any more.") if entry.landmark else tr("A landmark now.")
    desk.perform(partial(entries.amend, entry.id, landmark=not entry.landmark), said)
