"""Where the writer's work made somebody's life easier: a year, in the writer's own words."""

from datetime import date

from relbook.journal.entry import Kind
from relbook.journal.page import Page
from relbook.journal.selection import Selection
from relbook.store import entries

MOST = 200
"""How many entries of a year are read: more than one reads at once."""


def of_year(year: int) -> list[Page]:
    """What was noted as a difference made in a year, newest first; what is private is there too."""
    asked = Selection(kinds=(Kind.DIFFERENCE,), since=date(year, 1, 1), until=date(year, 12, 31))
    return entries.window(asked, limit=MOST)


def years(today: date) -> list[int]:
    """The years in which something was noted, newest first; this year is always among them."""
    found, until = {today.year}, date.max
    while page := entries.window(Selection(kinds=(Kind.DIFFERENCE,), until=until), limit=1):
        found.add(page[0].entry.day.year)
        until = date(page[0].entry.day.year - 1, 12, 31)
    return sorted(found, reverse=True)
