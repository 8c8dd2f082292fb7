"""Rows of a table for spreadsheets: RFC 4180, UTF-8, and no cell that anything would reckon with."""

import csv
from collections.abc import Iterable

from relbook.journal.formula import MARKS, defused
from relbook.journal.visible import visible

MARK = "\ufeff"
"""What tells a spreadsheet that the table is UTF-8."""


class _Echo:
    """Gives back what is written to it; a writer of rows then says each row."""

    def write(self, line: str) -> str:
        return line


_WRITER = csv.writer(_Echo(), lineterminator="\r\n")


def row(cells: Iterable[str | int]) -> str:
    """One row with its line end; a number stays one, and what would act is shown as a symbol."""
    line: str = _WRITER.writerow([_harmless(cell) if _may_act(cell) else cell for cell in cells])
    return line


def _may_act(cell: str | int) -> bool:
    return type(cell) is str and (not cell.isprintable() or cell[:1] in MARKS)


def _harmless(cell: str | int) -> str:
    return defused(visible(str(cell)))
