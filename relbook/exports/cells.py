"""Rows of a table for spreadsheets: RFC 4180, UTF-8, and no cell that anything would reckon with."""

import csv
from collections.abc import Iterable

from relbook.journal.formula import defused

MARK = "\ufeff"
"""What tells a spreadsheet that the table is UTF-8."""


class _Echo:
    """Gives back what is written to it; a writer of rows then says each row."""

    def write(self, line: str) -> str:
        return line


_WRITER = csv.writer(_Echo(), lineterminator="\r\n")


def row(cells: Iterable[str | int]) -> str:
    """One row with its line end; a number stays one."""
    line: str = _WRITER.writerow([defused(cell) if isinstance(cell, str) else cell for cell in cells])
    return line
