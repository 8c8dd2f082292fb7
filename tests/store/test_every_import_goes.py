"""Whatever comes in by whatever format comes once, and can be taken back row for row, at once or later."""

from datetime import date
from pathlib import Path

import pytest

from relbook.errors import UnknownFormatError, UnreadableFileError
from relbook.imports import door
from relbook.imports.reader import Asked
from relbook.journal.parcel import Parcel
from relbook.store import arrivals, clients, entries, taking_back
from tests.store.shelf import places, rows

TODAY = date(2026, 5, 4)
GIVEN = Path(__file__).parents[1] / "imports" / "given"
KINDS = sorted(path.name for path in GIVEN.iterdir() if path.is_dir())


def parcels(folder: Path) -> list[Parcel]:
    """All that can be read below a folder, each file or bundle by itself."""
    found = []
    for path in sorted(folder.iterdir()):
        try:
            found += [door.read(given, Asked(TODAY)) for given in door.laid_out(path)]
        except (UnknownFormatError, UnreadableFileError):
            continue  # some are there to be refused
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_rows_are_as_before_once_an_import_is_taken_back(journal: object, kind: str) -> None:
    marta = clients.add("Marta Reyes", company="Halden").row_id
    entries.add("Before\n[] stay @fri\n#calm", day=TODAY, today=TODAY, clients=[marta])
    before = (rows(), places())
    brought = parcels(GIVEN / kind)
    edit, reports = arrivals.apply_all(brought, today=TODAY)
    assert any(report.total or report.merged for report in reports)
    after = (rows(), places())

    _, again = arrivals.apply_all(brought, today=TODAY)
    assert sum(report.total for report in again) == 0
    assert (rows(), places()) == after

    back = edit.revert()
    assert (rows(), places()) == before
    back.revert()
    assert (rows(), places()) == after

    assert taking_back.would_stay(edit.row_id) == {}
    undone = taking_back.undo_import(edit.row_id)
    assert (rows(), places()) == before
    undone.revert()
    assert (rows(), places()) == after
