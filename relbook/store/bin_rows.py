"""The smaller things in the bin: promises, facts, questions, planned talks and files removed by themselves.

What went along with an entry or a client comes back with it and is not listed here; what a line
became goes and comes with the line.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from relbook.errors import MissingError
from relbook.journal.frozen import frozen
from relbook.store.edit import change, touch, write
from relbook.store.index import clients_of
from relbook.store.models import (
    AttachmentRow,
    FactRow,
    MeetingClientRow,
    MeetingRow,
    PromiseRow,
    QuestionRow,
    Row,
    database,
    firsts,
)


@frozen
class Lone:
    """Something small that was removed: its table's name, its words, whom it was about."""

    kind: str
    id: str
    words: str
    gone: datetime
    of: tuple[str, ...] = ()


TABLES: dict[str, type[Row]] = {
    "promise": PromiseRow,
    "fact": FactRow,
    "question": QuestionRow,
    "meeting": MeetingRow,
    "attachment": AttachmentRow,
}
"""The tables whose rows are listed by themselves."""

_LINES = """SELECT row.id, row.text, row.gone, client.name FROM {table} row
    JOIN client ON client.id = row.client AND client.gone IS NULL
    LEFT JOIN entry ON entry.id = row.entry
    WHERE row.gone >= ? AND (row.entry IS NULL OR (entry.gone IS NULL AND row.sentence <> ''
        AND instr(entry.text, row.sentence))) ORDER BY row.gone DESC LIMIT ?"""

_MEETINGS = """SELECT row.id, row.title || '', row.gone, (SELECT group_concat(client.name, char(31))
        FROM meeting_client tie JOIN client ON client.id = tie.client
        WHERE tie.meeting = row.id AND tie.gone IS NULL) FROM meeting row
    WHERE row.gone >= ? AND EXISTS (SELECT 1 FROM meeting_client tie JOIN client ON client.id = tie.client
        AND client.gone IS NULL WHERE tie.meeting = row.id AND tie.gone IS NULL)
    ORDER BY row.gone DESC LIMIT ?"""

_FILES = """SELECT row.id, row.name, row.gone, NULL FROM attachment row
    JOIN entry ON entry.id = row.entry AND entry.gone IS NULL
    WHERE row.gone >= ? ORDER BY row.gone DESC LIMIT ?"""


def lone(since: datetime, most: int) -> Iterator[Lone]:
    """What was removed by itself since then, at most so many of each sort."""
    asked = {table: _LINES.format(table=table) for table in ("promise", "fact", "question")}
    asked |= {"meeting": _MEETINGS, "attachment": _FILES}
    for kind, sql in asked.items():
        rows: Any = database().execute_sql(sql, (since.isoformat(timespec="microseconds"), most)).fetchall()
        for key, words, gone, names in rows:
            of = tuple(sorted(names.split("\x1f"))) if names else ()
            yield Lone(kind, key, words, datetime.fromisoformat(gone), of)


@write
def restore_row(kind: str, key: str) -> str:
    """Bring one of them back.

    Raises:
        MissingError: It is not in the bin any more.
    """
    table = TABLES[kind]
    row = table.get_or_none(table.id == key)
    if row is None:
        raise MissingError(key)
    change(table, key, gone=None)
    if kind == "meeting":
        ties = MeetingClientRow.select(MeetingClientRow.client).where(MeetingClientRow.meeting == key)
        touch(*firsts(ties.where(MeetingClientRow.gone.is_null())))
    elif isinstance(row, AttachmentRow) and row.entry:
        touch(*clients_of(str(row.entry)))
    return key
