"""Keeping the records that were left out, beside the files they came from."""

from collections.abc import Sequence
from pathlib import Path

from relbook.journal.parcel import Report
from relbook.store import rejected
from relbook.ui.importing.opened import Source


def count(reports: Sequence[Report]) -> int:
    """How many records were left out of which there is something to keep."""
    return sum(len(rejected.kept(report.skipped)) for report in reports)


def keep(reports: Sequence[Report], sources: Sequence[Source]) -> list[Path]:
    """Write them beside each file that left some out; says where they are.

    Raises:
        ExportInTheWayError, FolderUnwritableError, StoreUnavailableError: As `rejected.put` does.
    """
    made = []
    for report, source in zip(reports, sources, strict=True):
        if rejected.kept(report.skipped):
            target = rejected.place_for(source.path, source.given.part, several=source.several)
            rejected.put(target, report.skipped, several=source.several)
            made.append(target)
    return made
