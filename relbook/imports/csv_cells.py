"""The cells of one row by what they mean, as a person wrote them: no guard, no formula, no lost nothings."""

import re
from collections.abc import Iterator, Mapping, Sequence

from relbook.imports import csv_words
from relbook.journal.formula import GUARD, bared
from relbook.journal.frozen import frozen
from relbook.journal.table import Field, Table

BETWEEN = re.compile(r"\s*:::\s*")
"""What stands between several values of a cell, as Google and our own tables write it."""

_QUOTED = re.compile(r'="?([^"]*)"?')
_EXCEL = re.compile(r"(\d[.,]\d+)E\+(\d\d?)", re.IGNORECASE)
_NAMED = re.compile(r'"?[^"<>]*"?\s*<([^<>\s]+@[^<>\s]+)>')
_NUMBERED = re.compile(r"(?i)^organi[sz]ation( \d+ -)? |( \d+)? - value$")
_MAIL = re.compile(r"[^\s@,;<>\"]+@[^\s@,;<>\"]+")


@frozen
class Place:
    """A column: where it stands, what it is, of what kind, and to which address of several it belongs."""

    at: int
    field: Field
    header: str
    label: str
    place: str
    labelled_by: int = -1


Places = Mapping[Field, tuple[Place, ...]]
"""The columns of each meaning."""


def places(table: Table) -> tuple[Place, ...]:
    """Every column that is not left out, each with what its header adds."""
    found: list[Place] = []
    before = -1
    for at, (header, field) in enumerate(zip(table.headers, table.fields, strict=True)):
        if field is Field.LABEL:
            before = at
        elif field is not Field.LEAVE:
            mine = before if before == at - 1 or _same(table.headers, before, header) else -1
            found.append(Place(at, field, header, csv_words.label(header), csv_words.place(header), mine))
    return tuple(found)


def _same(headers: Sequence[str], before: int, header: str) -> bool:
    """Whether a label stands for this column too: that of Address 1 for all the parts of it."""
    start = csv_words.plain(headers[before]).split()[:-1] if before >= 0 else []
    return bool(start) and csv_words.plain(header).split()[: len(start)] == start


def by_meaning(table: Table) -> Places:
    """The columns of each meaning."""
    found: dict[Field, list[Place]] = {}
    for place in places(table):
        found.setdefault(place.field, []).append(place)
    return {field: tuple(several) for field, several in found.items()}


@frozen
class Row:
    """One row under the columns of its table."""

    cells: Sequence[str]
    places: Places

    def all(self, *fields: Field) -> Iterator[tuple[Place, str]]:
        """What stands in columns of these meanings, where anything does."""
        for field in fields:
            for place in self.places.get(field, ()):
                if place.at < len(self.cells) and (said := clean(self.cells[place.at])):
                    yield place, said

    def one(self, *fields: Field) -> str:
        """The first of them; empty when there is none."""
        return next((" ".join(said.split()) for _, said in self.all(*fields)), "")

    def label(self, place: Place) -> str:
        """Of what kind a value is: as the column beside it says, else as its own header does."""
        at = place.labelled_by
        said = clean(self.cells[at]) if 0 <= at < len(self.cells) else ""
        return " ".join(said.lstrip("* ").split()).lower() or place.label

    def heading(self, place: Place) -> str:
        """What a value is called: by the column beside it, else by its own without what every column has."""
        at = place.labelled_by
        said = " ".join(clean(self.cells[at]).split()) if 0 <= at < len(self.cells) else ""
        return said or _NUMBERED.sub("", place.header.strip())


def clean(cell: str) -> str:
    """A cell without what stood there for a spreadsheet.

    >>> clean("'+49 170"), clean('="0170"'), clean(" Ana "), clean("'=1")
    ('+49 170', '0170', 'Ana', '=1')
    """
    cell = cell.strip()
    if cell.startswith('="'):
        found = _QUOTED.fullmatch(cell)
        return found[1].strip() if found else cell
    return bared(cell) if cell.startswith(GUARD) else cell


def several(cell: str) -> list[str]:
    """The values of a cell that may hold more than one."""
    return list(dict.fromkeys(filter(None, BETWEEN.split(cell))))


def mails(cell: str) -> Iterator[str]:
    """Every address in a cell, without the name before it; what is none is not there.

    >>> list(mails("Ana <ana@x.org>; mailto:b@x.org ::: /o=EX/cn=7"))
    ['ana@x.org', 'b@x.org']
    """
    for one in BETWEEN.split(cell):
        for part in re.split(r"[;,\n]", one):
            named = _NAMED.fullmatch(part.strip())
            found = _MAIL.search(named[1] if named else part)
            if found:
                yield re.sub(r"(?i)^mailto:", "", found[0])


def phones(cell: str) -> Iterator[str]:
    """Every number in a cell; one a spreadsheet took for an amount is written out where no digit is lost.

    >>> list(phones("491701234567.0 ::: 4.91701234567E+11 ::: 4.917E+11"))
    ['491701234567', '491701234567', '4.917E+11']
    """
    for one in BETWEEN.split(cell):
        for part in re.split(r"[;\n]", one):
            said = " ".join(part.strip().lstrip("'").split())
            if found := _EXCEL.fullmatch(said):
                digits = re.sub(r"\D", "", found[1])
                said = digits if len(digits) == int(found[2]) + 1 else said
            if said := re.sub(r"(?i)^tel:|(?<=\d)\.0\Z", "", said):
                yield said
