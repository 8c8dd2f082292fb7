"""What the columns of a table mean: by their headers first, then by what stands in them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from relbook.imports import csv_words
from relbook.imports.csv_days import day_first, like_days
from relbook.imports.csv_text import Record
from relbook.journal.table import DATES, ROWS_SHOWN, Field, Table

LOOKED_AT = 200
"""In how many rows it is looked at what a column holds."""

PREAMBLE = 12
"""How many lines of explanation may stand above the header (LinkedIn writes three)."""

_MAIL = re.compile(
    r"[^\s@,;<>]{1,64}@[^\s@,;<>]{1,190}\.[^\s@,;<>]{2,24}|.{0,100}<[^\s@]{1,64}@[^\s@]{1,190}>"
)
_PHONE = re.compile(r"'?\+?[\d\s()/.\-–]{6,24}(?:(?:x|ext\.?)\s*\d+)?|\d[.,]\d{2,14}E\+\d\d", re.IGNORECASE)
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_REACH = {Field.MAIL, Field.PHONE, Field.LINK, Field.ADDRESS, Field.STREET}
_OF_PEOPLE = _REACH | {Field.COMPANY, Field.ROLE, Field.BIRTHDAY, Field.TOWN, Field.LAST}
_DAYS = {*DATES, Field.BIRTHDAY, Field.ANNIVERSARY, Field.OCCASION, Field.SINCE}
_PARTNERS = {"ansprechpartner", "ansprechpartnerin", "contact", "contact name", "contact person", "kontakt"}
_CUSTOMERS = {"kunde", "kunden", "kundenname", "client", "client name", "customer", "customer name"}
_ENGLISH = {
    "date",
    "birthday",
    "subject",
    "start date",
    "first name",
    "name",
    "notes",
    "e mail address",
    "anniversary",
    "time",
}
_OF_ENTRIES = {*DATES, Field.TIME, Field.TITLE, Field.KIND, Field.MINUTES}


def head_of(records: Sequence[Record]) -> int:
    """The number of the row that names the columns; -1 where none does.

    Lines of explanation above it are passed over: it is the first of the first rows that is as wide as
    the table and whose cells are names of columns.
    """
    widths = [len(record.cells) for record in records if len(record.cells) > 1]
    usual = max(set(widths), key=widths.count, default=1)
    for number, record in enumerate(records[:PREAMBLE]):
        if record.broken or record.blank or len(record.cells) < min(usual, 2):
            continue
        known = sum(csv_words.meaning(cell) is not None for cell in record.cells)
        if known >= 2 or (known and usual == 1):
            return number
    first = next((at for at, record in enumerate(records) if len(record.cells) >= usual), -1)
    return first if first >= 0 and _names(records[first], records[first + 1 :]) else -1


def _names(record: Record, below: Sequence[Record]) -> bool:
    """Whether a row of unknown words may be names: all short, all different, none a number or an address."""
    cells = [cell.strip() for cell in record.cells if cell.strip()]
    if not cells or not below or len(set(cells)) < len(cells):
        return False
    if any(len(cell) > 60 or _holds(cell) or re.search(r"\d{3}", cell) for cell in cells):
        return False
    return any(_holds(cell) or re.search(r"\d", cell) for row in below[:20] for cell in row.cells)


def _holds(cell: str) -> Field | None:
    """What a cell is by itself."""
    cell = cell.strip()[:400]
    if not cell:
        return None
    if _MAIL.fullmatch(cell):
        return Field.MAIL
    if _LINK.fullmatch(cell):
        return Field.LINK
    if like_days(cell):
        return Field.DATE
    return Field.PHONE if _PHONE.fullmatch(cell) and sum(map(str.isdigit, cell)) > 5 else None


@dataclass
class Survey:
    """What a first walk through all rows finds: the first of them, what is filled, which days are plain."""

    headers: tuple[str, ...] = ()
    first: list[Record] = field(default_factory=list)
    filled: set[int] = field(default_factory=set)
    orders: dict[int, bool] = field(default_factory=dict)
    count: int = 0

    def see(self, record: Record) -> None:
        """Look at one row."""
        self.count += 1
        if len(self.first) < LOOKED_AT:
            self.first.append(record)
        for at, cell in enumerate(record.cells):
            if cell and at not in self.orders:
                if at not in self.filled and cell.strip():
                    self.filled.add(at)
                if cell[0].isdigit() and 5 < len(cell) < 40 and (shown := day_first([cell])) is not None:
                    self.orders[at] = shown

    @property
    def names(self) -> tuple[str, ...]:
        """What the columns are called; where nothing says it, their numbers."""
        wide = max((len(record.cells) for record in self.first), default=0)
        return self.headers or tuple(str(number) for number in range(1, wide + 1))

    def table(self, chosen: Mapping[int, str] | None = None) -> Table:
        """The table; `chosen` says of some columns what they are, the rest is guessed."""
        names = self.names
        wide = len(names)
        columns = [[row.cells[at] for row in self.first if at < len(row.cells)] for at in range(wide)]
        fields = _guessed(self.headers, columns, wide)
        for at, said in (chosen or {}).items():
            if at < wide and said in set(Field):
                fields[at] = Field(said)
        rows = tuple(tuple(_to(row.cells, wide)) for row in self.first[:ROWS_SHOWN])
        filled = tuple(at in self.filled for at in range(wide))
        return Table(names, tuple(fields), rows, filled, self._order(names, fields), chosen is not None)

    def _order(self, headers: Sequence[str], fields: Sequence[Field]) -> bool:
        """Which number of 3/4/2026 is the day: as chosen, as some column shows, as the language has it."""
        if Field.DATE_DAY_FIRST in fields or Field.DATE_MONTH_FIRST in fields:
            return Field.DATE_DAY_FIRST in fields
        shown = [self.orders[at] for at, one in enumerate(fields) if one in _DAYS and at in self.orders]
        return shown[0] if shown else not _ENGLISH & {csv_words.plain(header) for header in headers}


def _to(cells: Sequence[str], wide: int) -> list[str]:
    return [*cells[:wide], *[""] * (wide - len(cells))]


def _guessed(headers: Sequence[str], columns: Sequence[Sequence[str]], wide: int) -> list[Field]:
    fields = [_one(headers[at] if headers else "", columns[at]) for at in range(wide)]
    _settle_names(headers, fields, columns)
    if not headers and Field.NAME not in fields:
        at = next((at for at, one in enumerate(fields) if one is Field.LEAVE and any(columns[at])), None)
        if at is not None:
            fields[at] = Field.NAME
    _settle_birth(fields)
    _settle_text(fields, columns)
    return _settle_sort(fields)


def _one(header: str, column: Sequence[str]) -> Field:
    """One column by itself: what the header says, unless what stands in it says that it is not so."""
    said = csv_words.meaning(header) if header.strip() else None
    cells = [cell for cell in column[:LOOKED_AT] if cell.strip()]
    if said in (Field.MAIL, Field.PHONE, Field.LINK) and cells:
        fits = {Field.MAIL: _is_mail, Field.PHONE: _is_phone, Field.LINK: _is_link}[said]
        return said if sum(map(fits, cells)) * 2 >= len(cells) else Field.LEAVE
    if said is not None:
        return said
    held = [_holds(cell) for cell in cells]
    best = max(set(held), key=held.count, default=None)
    if best is None or held.count(best) * 4 < len(held) * 3:
        return Field.LEAVE
    return best if best is not Field.PHONE or not header.strip() or csv_words.label(header) else Field.LEAVE


def _is_mail(cell: str) -> bool:
    return "@" in cell


def _is_phone(cell: str) -> bool:
    return sum(map(str.isdigit, cell)) > 2


def _is_link(cell: str) -> bool:
    return "." in cell or "@" in cell


def _settle_names(headers: Sequence[str], fields: list[Field], columns: Sequence[Sequence[str]]) -> None:
    """Where a first name stands by itself, the column called Name is the family's: Vorname, Name."""
    spanish = [at for at, header in enumerate(headers) if csv_words.plain(header) in {"nombre", "nome"}]
    if spanish and Field.LAST in fields and Field.FIRST not in fields:
        fields[spanish[0]] = Field.FIRST
    if Field.FIRST in fields and Field.LAST not in fields and Field.NAME in fields:
        first, name = columns[fields.index(Field.FIRST)], columns[fields.index(Field.NAME)]
        pairs = [(a.strip(), b) for a, b in zip(first, name, strict=False) if a.strip() and b.strip()]
        if sum(a in b for a, b in pairs) * 2 < len(pairs):
            fields[fields.index(Field.NAME)] = Field.LAST
    partners = [at for at, header in enumerate(headers) if csv_words.plain(header) in _PARTNERS]
    for at, header in enumerate(headers):
        if partners and fields[at] is Field.NAME and csv_words.plain(header) in _CUSTOMERS:
            fields[at] = Field.COMPANY  # whose contact is named beside
    named = {Field.ROLE, Field.SUFFIX} & set(fields)
    for at, one in enumerate(fields):
        if one is Field.TITLE and Field.TEXT not in fields and set(fields) & _OF_PEOPLE:
            fields[at] = Field.PREFIX if named and Field.LAST in fields else Field.ROLE


def _settle_birth(fields: list[Field]) -> None:
    """Thunderbird calls the number of the day by the word for the whole of it where it is German."""
    if Field.BIRTH_YEAR in fields and Field.BIRTH_DAY not in fields and Field.BIRTHDAY in fields:
        fields[fields.index(Field.BIRTHDAY)] = Field.BIRTH_DAY


def _settle_text(fields: list[Field], columns: Sequence[Sequence[str]]) -> None:
    """Beside days, and where nobody can be reached, a column of sentences is what was written then."""
    if not set(fields) & set(DATES) or set(fields) & {*_OF_PEOPLE, Field.TEXT, Field.ABOUT}:
        return
    written = {at: _sentences(columns[at]) for at, one in enumerate(fields) if one is Field.LEAVE}
    longest = max(written, key=lambda at: written[at], default=-1)
    if longest >= 0 and written[longest] > 0:
        fields[longest] = Field.TEXT


def _sentences(column: Sequence[str]) -> float:
    """How long the cells are where most have several words; nothing where they are numbers or names."""
    cells = [cell for cell in column[:LOOKED_AT] if cell.strip()]
    if sum(len(cell.split()) > 2 for cell in cells) * 2 <= len(cells):
        return 0
    return sum(map(len, cells)) / len(cells)


def _settle_sort(fields: list[Field]) -> list[Field]:
    """Whether rows are people or entries: notes under a date and with no way to reach anybody are entries."""
    here = set(fields)
    if Field.TEXT not in here and here & set(DATES) and Field.ABOUT in here and not here & _OF_PEOPLE:
        fields[fields.index(Field.ABOUT)] = Field.TEXT
    if Field.TEXT in fields and here & _OF_PEOPLE and not here & {*DATES}:
        fields = [Field.ABOUT if field is Field.TEXT else field for field in fields]
    unfit = set() if Field.TEXT in fields else _OF_ENTRIES
    return [Field.LEAVE if field in unfit else field for field in fields]
