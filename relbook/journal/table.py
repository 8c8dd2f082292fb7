"""A table that came from elsewhere: what its columns are called, and what each of them means to a journal."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from relbook.journal.frozen import frozen


class Field(StrEnum):
    """What a column may mean. The words are those of the command line; `LEAVE` is left out."""

    LEAVE = "-"
    NAME = "name"
    FIRST = "first name"
    MIDDLE = "middle name"
    LAST = "last name"
    PREFIX = "before the name"
    SUFFIX = "after the name"
    CALLED = "called"
    COMPANY = "company"
    ROLE = "role"
    MAIL = "mail"
    PHONE = "phone"
    LINK = "link"
    ADDRESS = "address"
    STREET = "street"
    TOWN = "town"
    REGION = "region"
    POSTCODE = "postcode"
    COUNTRY = "country"
    BIRTHDAY = "birthday"
    BIRTH_YEAR = "birth year"
    BIRTH_MONTH = "birth month"
    BIRTH_DAY = "birth day"
    ANNIVERSARY = "anniversary"
    OCCASION = "occasion"
    SINCE = "since"
    PRONOUNS = "pronouns"
    ABOUT = "about"
    TAGS = "tags"
    LABEL = "label"
    DATE = "date"
    DATE_DAY_FIRST = "date d/m"
    DATE_MONTH_FIRST = "date m/d"
    TIME = "time"
    TITLE = "title"
    TEXT = "text"
    KIND = "kind"
    MINUTES = "duration"


DATES = (Field.DATE, Field.DATE_DAY_FIRST, Field.DATE_MONTH_FIRST)
"""The day of an entry; the last two say which number of 3/4/2026 is the day."""

NAMING = frozenset({Field.NAME, Field.FIRST, Field.LAST, Field.COMPANY, Field.MAIL, Field.CALLED})
"""With one of these a row says who it is about."""

ROWS_SHOWN = 5
"""How many rows are kept to be shown."""


@frozen
class Table:
    """Columns, what each is taken for, and the first rows.

    `headers` are as they stand in the file, one for each column; where it has none they are numbers.
    `filled` says of each column whether any row has something in it. `day_first` is how days such
    as 3/4/2026 are read where nobody says otherwise. `chosen` says that somebody decided.
    """

    headers: tuple[str, ...]
    fields: tuple[Field, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    filled: tuple[bool, ...] = ()
    day_first: bool = True
    chosen: bool = False

    @property
    def notes(self) -> bool:
        """Whether each row becomes an entry; else it becomes a client."""
        return Field.TEXT in self.fields

    @property
    def understood(self) -> bool:
        """Whether anything at all would come of it."""
        return self.notes or bool(NAMING & set(self.fields))

    def taken_as(self, fields: Sequence[Field]) -> "Table":
        """The same table with other meanings, as somebody chose them."""
        return replace(self, fields=tuple(fields), chosen=True)
