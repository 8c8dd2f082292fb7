"""How days, clocks and instants are kept: as text that sorts and that any tool can read.

peewee's own date fields read through `strptime`, which costs a hundred times as much as the
standard library's `fromisoformat` and shows when a whole journal is exported.
"""

from copy import copy
from datetime import date, datetime, time
from typing import Any, Self

from peewee import Field


class DayField(Field):
    """A day in the calendar, never an instant: `2026-05-04`."""

    field_type = "TEXT"

    def db_value(self, value: date | None) -> str | None:
        return value.isoformat() if value is not None else None

    def python_value(self, value: Any) -> date | None:
        return date.fromisoformat(value) if value else None


class ClockField(Field):
    """A clock on a wall: `14:30`."""

    field_type = "TEXT"

    def db_value(self, value: time | None) -> str | None:
        return value.isoformat("minutes") if value is not None else None

    def python_value(self, value: Any) -> time | None:
        return time.fromisoformat(value) if value else None


class InstantField(Field):
    """A moment in UTC, for bookkeeping only: `2026-05-04T12:30:00.123456`."""

    field_type = "TEXT"

    def db_value(self, value: datetime | None) -> str | None:
        return value.isoformat(timespec="microseconds") if value is not None else None

    def __deepcopy__(self, memo: Any) -> Self:
        """For the table that inherits it: of three stamps in each of all tables a deep copy takes a fifth."""
        return copy(self)

    def python_value(self, value: Any) -> datetime | None:
        return datetime.fromisoformat(value) if value else None
