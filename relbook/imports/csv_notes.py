"""A row of a table as an entry.

| columns | become |
| --- | --- |
| text, and a title above it | the text, each line as it is |
| date, perhaps with a clock; time | the day and the clock as they are written there |
| a name, first and last name, a mail | whose entry it is: a column that names the client says so outright |
| labels; kind; duration in minutes | tags; kind; duration |
| other notes | lines below the text, each under its heading |
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from relbook.imports import csv_days, csv_words
from relbook.imports.csv_cells import Row, mails, several
from relbook.imports.csv_people import tags
from relbook.imports.fields import number
from relbook.imports.intake import source
from relbook.journal.entry import Kind
from relbook.journal.parcel import Note
from relbook.journal.table import DATES, Field

_KINDS = {"call": "call", "anruf": "call", "phone": "call", "telefonat": "call", "treffen": "meeting"}
_MANY = frozenset({"people", "attendees", "participants", "teilnehmer", "clients", "kunden", "with", "mit"})


def note(row: Row, where: str, *, today: date, first: bool) -> Note | None:
    """What a row says; None when its day makes no sense. With no day at all it is of today."""
    said = row.one(*DATES)
    when = csv_days.moment(said, first=first) if said else (today, None)
    if when is None:
        return None
    details: dict[str, Any] = {}
    if at := csv_days.clock(row.one(Field.TIME)) or when[1]:
        details["at"] = at
    if minutes := number(row.one(Field.MINUTES).removesuffix(".0"), 1, 100_000):
        details["minutes"] = minutes
    return Note(
        source=source("csv", "\x1f".join(cell.strip() for cell in row.cells if cell.strip())),
        text=_text(row),
        day=when[0],
        kind=_kind(row.one(Field.KIND).lower()),
        people=tuple(dict.fromkeys(_people(row))),
        mails=tuple(dict.fromkeys(mail for _, cell in row.all(Field.MAIL) for mail in mails(cell))),
        tags=tuple(dict.fromkeys(tags(row))),
        details=details,
        where=where,
    )


def _kind(said: str) -> str:
    return said if said in set(Kind) else _KINDS.get(said, "note")


def _text(row: Row) -> str:
    said = [re.sub(r"\r\n?", "\n", text).strip("\n") for _, text in row.all(Field.TEXT)]
    text = "\n\n".join(said)
    title = row.one(Field.TITLE)
    if title and text.partition("\n")[0].strip(" #") != title:
        text = f"{title}\n\n{text}" if text else title
    more = "\n".join(f"{row.heading(place)}: {cell}" for place, cell in row.all(Field.ABOUT))
    return f"{text}\n\n{more}" if text and more else text or more


def _people(row: Row) -> Iterator[str]:
    for place, said in row.all(Field.NAME):
        apart = r"[;,\n]" if csv_words.plain(place.header) in _MANY else r"[;\n]"
        for one in several(said):
            for name in re.split(apart, one):
                if (cleaned := " ".join(name.split())) and "@" not in cleaned:
                    yield cleaned
    if row.one(Field.FIRST) or row.one(Field.LAST):
        yield " ".join(filter(None, (row.one(Field.FIRST), row.one(Field.LAST))))
