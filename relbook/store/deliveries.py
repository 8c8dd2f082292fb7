"""Several parcels as one write: all of them come in, or none.

What was given together is one import: each parcel has a report of its own, all have one way back.
"""

from collections.abc import Callable, Sequence
from datetime import date

from relbook.journal.backup import Why
from relbook.journal.frozen import frozen
from relbook.journal.parcel import Parcel, Report
from relbook.store import arrivals, backups
from relbook.store.edit import Edit
from relbook.store.going import Going


@frozen
class Delivery:
    """What came of several parcels, and the one edit that takes all of it back."""

    edit: Edit
    reports: tuple[Report, ...]

    @property
    def total(self) -> int:
        """How many records came or added something to what was there."""
        return sum(report.total + report.merged for report in self.reports)


def take_in(
    parcels: Sequence[Parcel],
    *,
    today: date,
    progress: arrivals.Told = lambda done, of: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Delivery:
    """Take everything in that is not there yet, or nothing at all; raises what `arrivals.apply` does.

    Before it the journal is backed up, else nothing comes in.

    Raises:
        BackupFailedError: That could not be done.
        CancelledError: It was stopped; nothing came in.
    """
    going = Going(progress, cancelled)
    backups.before(Why.IMPORT, going=going.part(0, 2))
    told = going.part(1, 2).told
    edit, reports = arrivals.apply_all(parcels, today=today, progress=told, cancelled=cancelled)
    return Delivery(edit, reports)
