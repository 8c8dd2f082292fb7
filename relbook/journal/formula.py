"""Cells that a spreadsheet would reckon with: how one begins, and the guard that makes words of it."""

BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would reckon with (OWASP, CSV injection)."""

GUARD = "'"
"""What stands before such a cell: a spreadsheet then takes it for words."""

MARKS = frozenset({*BEGINS_A_FORMULA, GUARD})
"""How every cell begins that `defused` has to look at."""


def defused(cell: str) -> str:
    """Words that are words to every spreadsheet.

    What begins with a guard of its own gets another, so that taking one off gives it back.

    >>> defused("=1+1"), defused("Marta"), defused("'=x")
    ("'=1+1", 'Marta', "''=x")
    """
    return GUARD + cell if cell[:1] in MARKS and _acts(cell) else cell


def bared(cell: str) -> str:
    """What `defused` was given.

    >>> bared("'=1+1"), bared("'Marta'"), bared("''=x")
    ('=1+1', "'Marta'", "'=x")
    """
    return cell.removeprefix(GUARD) if _acts(cell) else cell


def _acts(cell: str) -> bool:
    return cell.lstrip(GUARD).startswith(BEGINS_A_FORMULA)
