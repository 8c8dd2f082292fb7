"""Rows of a table for spreadsheets: RFC 4180, UTF-8, and no cell that anything would reckon with."""

import csv
import io
from collections.abc import Iterable

from relbook.journal.formula import defused

MARK = "\ufeff"
"""What tells a spreadsheet that the table is UTF-8."""


def row(cells: Iterable[str | int]) -> str:
    """One row with its line end; a number stays one."""
    line = io.StringIO(newline="")
    safe = [defused(cell) if isinstance(cell, str) else cell for cell in cells]
    csv.writer(line, lineterminator="\r\n").writerow(safe)
    return line.getvalue()
