"""Rows of a table for spreadsheets: RFC 4180, UTF-8, and no cell that anything would reckon with."""

import csv
import io
from collections.abc import Iterable

BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would reckon with (OWASP, CSV injection)."""

GUARD = "'"
"""What stands before such a cell: a spreadsheet then takes it for words."""

MARK = "\ufeff"
"""What tells a spreadsheet that the table is UTF-8."""


def defused(cell: str) -> str:
    """Words that are words to every spreadsheet.

    What begins with a guard of its own gets another, so that taking one off gives it back.

    >>> defused("=1+1"), defused("Marta"), defused("'=x")
    ("'=1+1", 'Marta', "''=x")
    """
    return GUARD + cell if cell.lstrip(GUARD).startswith(BEGINS_A_FORMULA) else cell


def row(cells: Iterable[str | int]) -> str:
    """One row with its line end; a number stays one."""
    line = io.StringIO(newline="")
    safe = [defused(cell) if isinstance(cell, str) else cell for cell in cells]
    csv.writer(line, lineterminator="\r\n").writerow(safe)
    return line.getvalue()
