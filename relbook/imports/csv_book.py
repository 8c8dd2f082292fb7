"""Tables: address books of other programs, lists of whatever kind, notes by the row, and our own tables.

| what | from | see |
| --- | --- | --- |
| bytes, cells, rows | UTF-8, UTF-16, Windows; `,` `;` tab `|`; `sep=;`; quotes over lines | csv_text.py |
| columns | Google, Outlook, Thunderbird, LinkedIn, HubSpot, any other | csv_words.py, csv_columns.py |
| days | 2026-05-04, 4.5.2026, 5/4/26, 4 May 2026, --05-04, 46146 | csv_days.py |
| a row about somebody | a client to make or to meet | csv_people.py |
| a row with a text | an entry | csv_notes.py |
| a row of our own | the same client, the same entry | csv_own.py, csv_ties.py |
| a table of our own as we write it | the same, however long | csv_long.py |

What a column means is guessed and may be said otherwise: `Asked.columns` for this table, `Asked.remembered`
for every table with these headers. A row that cannot come is kept with the header above it.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from relbook.errors import CancelledError
from relbook.imports import csv_long, csv_notes, csv_own, csv_people
from relbook.imports.csv_cells import Places, Row, by_meaning
from relbook.imports.csv_columns import PREAMBLE, Survey, head_of
from relbook.imports.csv_long import Long
from relbook.imports.csv_text import Record, as_text, delimiter_of, records, refuse_none
from relbook.imports.csv_ties import Beside
from relbook.imports.given import Given
from relbook.imports.intake import FILE_LIMIT, RECORDS_LIMIT, Fault, RefusedError
from relbook.imports.reader import Asked, Reader
from relbook.journal.parcel import Card, Format, Note, Parcel, Reason, Records, Skipped
from relbook.journal.reread import AT_HAND, Reread
from relbook.journal.table import NAMING, Field, Table

LOOK = 16 * 1024
"""How much of a file is looked at to tell whether it is a table, in bytes."""

_SIGN = re.compile(rb"[,;\t|]")
_CALLED = frozenset({".csv", ".tsv", ".tab"})
_OTHER = re.compile(r"\s*(?:[{\[<]|---\s|#{1,6} |BEGIN:|%PDF|From )", re.IGNORECASE)
_REACH = {Field.MAIL, Field.PHONE, Field.COMPANY, Field.BIRTHDAY, Field.ADDRESS, Field.LINK}


def look(text: str, asked: Asked) -> tuple[str, int, Survey]:
    """The sign between the cells, how many rows stand above the first, and what a first walk finds.

    Raises:
        RefusedError: It is no table, or has more than `RECORDS_LIMIT` rows.
        CancelledError: `asked.stopped` said so.
    """
    delimiter = delimiter_of(text) or ","
    first = [record for _, record in zip(range(PREAMBLE + 30), records(text, delimiter), strict=False)]
    head = head_of([record for record in first if not record.blank])
    above = [at for at, record in enumerate(first) if not record.blank][: head + 1][-1:] if head >= 0 else []
    survey = Survey(tuple(cell.strip() for cell in first[above[0]].cells) if above else ())
    start = above[0] + 1 if above else 0
    for number, record in enumerate(records(text, delimiter, asked.stopped)):
        if number >= start and not record.blank:
            survey.see(record)
        if survey.count > RECORDS_LIMIT:
            raise RefusedError(Fault.TOO_LARGE)
    if asked.stopped():
        raise CancelledError
    return delimiter, start, survey


def read(content: bytes, asked: Asked, name: str = "") -> Parcel:
    """Every row that can come; the others are kept as they stand, below the header.

    Raises:
        RefusedError: It is no text, no table, or has more than `RECORDS_LIMIT` rows.
        CancelledError: `asked.stopped` said so.
    """
    text = refuse_none(as_text(content))
    delimiter, start, survey = look(text, asked)
    if not survey.count and not survey.headers:
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    ours = csv_own.sort_of(survey.headers)
    chosen = asked.columns if asked.columns is not None else asked.remembered(survey.names)
    table = survey.table(None if ours else chosen)
    box = _Box(table, asked.today, name, ours)
    for number, record in enumerate(records(text, delimiter, asked.stopped), 1):
        if number <= start:
            box.head = record.raw if number == start else ""
        elif not record.blank or record.broken:
            box.take(record, number - start)
    if asked.stopped():
        raise CancelledError
    return box.parcel(tuple(box.notes))


@dataclass
class _Box:
    """What has come so far of a table."""

    table: Table
    today: date
    name: str
    ours: str
    head: str = ""
    places: Places = field(default_factory=dict)
    cards: list[Card] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    promised: dict[str, list[Mapping[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    beside: Beside = field(default_factory=Beside)

    def __post_init__(self) -> None:
        self.places = by_meaning(self.table)
        self._left = [
            (at, header)
            for at, header in enumerate(self.table.headers)
            if (self.table.fields[at] is Field.LEAVE if not self.ours else header in csv_own.UNPLACED)
        ]

    def parcel(self, notes: Sequence[Note]) -> Parcel:
        """All that came; the notes may be more than lie here."""
        came, skipped = tuple(self.cards), tuple(self.skipped)
        table = None if self.ours else self.table
        told = (Records(whose, {"told": tuple(them)}) for whose, them in self.promised.items())
        beside = (*told, *self.beside.records())
        return Parcel(
            Format.CSV, came, notes, skipped=skipped, left_out=self.left_out, table=table, records=beside
        )

    def take(self, record: Record, number: int) -> None:
        """One row: it comes, or it is kept with the reason."""
        where = f"{self.name}:{number}" if self.name else str(number)
        reason = self._reason(record) or self._came(record, where)
        if reason:
            raw = record.raw.rstrip("\r\n")
            above = f"{self.head.rstrip()}\r\n" if self.head and not self.skipped else ""
            self.skipped.append(Skipped(reason, str(number), f"{above}{raw}".encode(errors="replace")))
            return
        self.left_out.update(
            header for at, header in self._left if at < len(record.cells) and record.cells[at]
        )

    def _reason(self, record: Record) -> Reason | None:
        """What is wrong with a row before anybody looks what it says."""
        if record.broken:
            return Reason.BAD_VALUE
        wide = len(self.table.headers)
        return (
            Reason.BAD_VALUE if any(map(str.strip, record.cells[wide:])) and self._shifted(record) else None
        )

    def _shifted(self, record: Record) -> bool:
        """Whether a row with more cells than the header has its cells in other columns: none fits there."""
        mails = [place.at for place in self.places.get(Field.MAIL, ())]
        return not mails or any(record.cells[at].strip() and "@" not in record.cells[at] for at in mails)

    def _came(self, record: Record, where: str) -> Reason | None:
        """Take a row in; else why not."""
        first = self.table.day_first
        if self.ours == "promises":
            return self._promised(record)
        if self.ours == "entries" or (not self.ours and self.table.notes):
            row = Row(record.cells, self.places)
            note = (
                csv_own.note(self.table.headers, record.cells, where)
                if self.ours
                else csv_notes.note(row, where, today=self.today, first=first)
            )
            if note is None:
                return Reason.BAD_VALUE
            self.notes.append(note)
            return None if note.text.strip() else self._blank()
        card = (
            csv_own.card(self.table.headers, record.cells, record.raw.encode(errors="replace"))
            if self.ours
            else csv_people.card(Row(record.cells, self.places), first=first)
        )
        if card is None:
            return Reason.NO_NAME
        if self.ours:
            self.beside.take(csv_own.fields(self.table.headers, record.cells))
        self.cards.append(card)
        return None

    def _promised(self, record: Record) -> Reason | None:
        """Take in a row of our own promises; else why not."""
        found = csv_own.promise(self.table.headers, record.cells)
        if found is None:
            return Reason.BAD_VALUE
        client, promise = found
        self.promised[client].append(promise)
        return None

    def _blank(self) -> Reason:
        self.notes.pop()
        return Reason.BLANK


def samples(table: Table, today: date) -> Iterator[Card | Note]:
    """What the first rows of a table become, as its columns are taken now."""
    here = by_meaning(table)
    for number, cells in enumerate(table.rows, 1):
        row = Row(cells, here)
        if table.notes:
            made: Card | Note | None = csv_notes.note(row, str(number), today=today, first=table.day_first)
        else:
            made = csv_people.card(row, first=table.day_first)
        if made is not None:
            yield made


def _knows(given: Given) -> bool:
    """Whether it is a table: by its rows; a list without any sign between cells by its name as well."""
    if given.only is None:
        return False
    called = given.only.suffix in _CALLED
    start = given.only.start(LOOK)
    if not start.strip(b"\0\r\n\t ") or not (called or _SIGN.search(start[:4096])):
        return False
    text = as_text(start)
    return text is not None and (called or not _OTHER.match(text)) and _is_table(text, given, called=called)


def _is_table(text: str, given: Given, *, called: bool) -> bool:
    """Whether the beginning of a text is that of a table; of one file among many there may be no doubt."""
    try:
        _, _, survey = look(text, Asked(date.min))
    except RefusedError:
        return False
    known = set(survey.table().fields) - {Field.LEAVE}
    sure = bool(survey.headers) and _is_plain(known, survey) and (not given.part or _is_of_others(known))
    if csv_own.sort_of(survey.headers) or given.part or not called:
        return sure or bool(csv_own.sort_of(survey.headers))
    return bool(survey.headers or delimiter_of(text))


def _is_plain(known: set[Field], survey: Survey) -> bool:
    """Whether its columns say by themselves what they are: people one can reach, or texts under a date."""
    people = bool(known & NAMING) and bool(known & _REACH)
    return len(survey.headers) > 1 and survey.count > 0 and (people or {Field.DATE, Field.TEXT} <= known)


def _is_of_others(known: set[Field]) -> bool:
    """Whether one file of many is about people one knows: LinkedIn also lists whom the writer follows."""
    named = Field.NAME in known or {Field.FIRST, Field.LAST} <= known
    return named and bool(known & {Field.MAIL, Field.PHONE, Field.TEXT})


def _read(given: Given, asked: Asked) -> Parcel:
    if given.only is None:
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    if table := csv_long.long(given):
        try:
            return _long(table, asked)
        except RefusedError as error:
            if error.fault is not Fault.NOT_TEXT:
                raise
    return read(given.only.read(FILE_LIMIT), asked, given.only.name)


def _long(table: Long, asked: Asked) -> Parcel:
    """Every row of a table of ours; notes beyond `KEPT` are read again when they are taken in."""
    leave = (Field.LEAVE,) * len(table.headers)

    def fresh() -> _Box:
        return _Box(Table(table.headers, leave), asked.today, table.member.name, table.sort)

    def again() -> Iterator[Note]:
        box = fresh()
        for number, record in table.rows_again(asked.today):
            box.take(record, number)
            yield from box.notes
            box.notes.clear()
            box.skipped.clear()

    box, count, notes, others = fresh(), 0, 0, 0
    for number, record in table.rows(asked):
        before = len(box.notes)
        box.take(record, number)
        if len(box.notes) == before:
            others += len(record.raw)
        else:
            count, notes = count + 1, notes + len(record.raw)
        if notes > csv_long.KEPT:
            del box.notes[AT_HAND:]
        if others > csv_long.HELD:
            raise RefusedError(Fault.TOO_LARGE)
    return box.parcel(tuple(box.notes) if count == len(box.notes) else Reread(count, box.notes, again))


READER = Reader(Format.CSV, _knows, _read, apart=True)
