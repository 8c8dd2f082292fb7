"""Which row of which table goes along with the entries and clients that were chosen."""

import json
from collections.abc import Callable, Collection, Iterator
from functools import cached_property
from typing import Any

from peewee import BooleanField

from relbook.journal.syntax import without_secrets
from relbook.journal.tiers import tags_lost, without_lines
from relbook.store import sensitive
from relbook.store.choosing import Chosen
from relbook.store.columns import BY_NAME, kept
from relbook.store.models import EntryRow, EntryTagRow, Row, TagRow, database, tuples


def as_kept(table: type[Row], among: tuple[str, Collection[str]] | None = None) -> Iterator[dict[str, Any]]:
    """A table's rows in the order of their keys, with the values as they lie in the file.

    `among` names a column and what it may say: of all rows, or of those alone.
    """
    fields = kept(table)
    names = [str(one.column_name) for one in fields]
    flags = {str(one.column_name) for one in fields if isinstance(one, BooleanField)}
    columns = ", ".join(f'"{name}"' for name in names)
    where, asked = "", list[str]()
    if among is not None:
        column, keys = among
        where = f"WHERE {column} IN (SELECT value FROM json_each(?))"
        asked = [json.dumps(list(keys))]
    sql = f'SELECT {columns} FROM "{table._meta.table_name}" {where} ORDER BY id'
    for values in database().execute_sql(sql, asked):
        row = dict(zip(names, values, strict=True))
        for name in flags:
            row[name] = bool(row[name])
        yield row


OF_ENTRIES = frozenset({"entry_client", "entry_tag", "entry_detail"})
"""Tables whose rows are part of an entry."""

OF_LINES = frozenset({"promise", "fact", "question"})
"""Tables whose rows came from a line of an entry, or from nowhere."""

FEW = 4
"""One in so many entries, or fewer, are sought one by one: of more, reading a whole table is as quick."""


class Belongs:
    """Whether a row goes along with the chosen entries and clients."""

    def __init__(self, chosen: Chosen, *, private: bool) -> None:
        self.chosen = chosen
        self.private = private
        self.few = len(chosen.entries) * FEW <= EntryRow.select().count()

    @cached_property
    def untied(self) -> set[str]:
        """The ties of tags that stay with the lines of sensitive facts."""
        return set() if self.private else _sheltered_ties()

    @cached_property
    def tags(self) -> set[str]:
        """The tags of the chosen entries."""
        return {row["tag"] for row in self.rows("entry_tag") if self("entry_tag", row)}

    @cached_property
    def firms(self) -> set[str]:
        """Where the chosen clients work."""
        return {row["organisation"] for row in alive("role") if self.of_client(row)}

    @cached_property
    def promises(self) -> set[str]:
        """The promises that go along."""
        return {row["id"] for row in self.rows("promise") if self("promise", row)}

    @cached_property
    def meetings(self) -> set[str]:
        """The talks planned with the chosen clients; of a narrow part none."""
        met = () if self.chosen.narrow else alive("meeting_client")
        return {row["meeting"] for row in met if self.of_client(row)}

    def __call__(self, name: str, row: dict[str, Any]) -> bool:
        rule = _RULES.get(name)
        return row["gone"] is None and (rule is None or rule(self, row))

    def rows(self, name: str) -> Iterator[dict[str, Any]]:
        """The rows of a table that may belong: of few entries theirs alone are read, of many every row."""
        chosen, among = self.chosen, None
        if name == "entry":
            among = ("id", chosen.entries)
        elif name in OF_ENTRIES or (name in OF_LINES and chosen.narrow):
            among = ("entry", chosen.entries)
        elif name in OF_LINES:
            among = ("client", chosen.clients)
        return as_kept(BY_NAME[name], among if self.few else None)

    def from_lines(self, row: dict[str, Any]) -> bool:
        """Whether what a line became belongs, and says nothing in confidence."""
        open_words = all(without_secrets(row.get(part) or "")[1] == 0 for part in ("text", "sentence"))
        return open_words and self.chosen.takes(row["client"], row["entry"])

    def known(self, row: dict[str, Any]) -> bool:
        """Whether a fact belongs: a sensitive one goes only where what is private goes."""
        return (self.private or not row["sensitive"]) and self.from_lines(row)

    def tagged(self, row: dict[str, Any]) -> bool:
        """Whether a tag of a chosen entry belongs: one that only a sensitive line has stays with it."""
        return self.of_entry(row) and row["id"] not in self.untied

    def attached(self, row: dict[str, Any]) -> bool:
        """Whether a file is of a chosen entry, or of a chosen client."""
        if row["entry"]:
            return row["entry"] in self.chosen.entries
        return row["client"] in self.chosen.clients and not self.chosen.narrow

    def of_entry(self, row: dict[str, Any]) -> bool:
        """Whether a row is part of a chosen entry."""
        return row["entry"] in self.chosen.entries

    def of_client(self, row: dict[str, Any]) -> bool:
        """Whether a row is part of a chosen client."""
        return row["client"] in self.chosen.clients


def _sheltered_ties() -> set[str]:
    """The keys of the tags that entries have only by the lines of sensitive facts."""
    shut = sensitive.lines()
    query = EntryTagRow.select(EntryTagRow.id, EntryTagRow.entry, TagRow.name, EntryRow.text)
    query = query.join(TagRow, on=EntryTagRow.tag == TagRow.id)
    query = query.join(EntryRow, on=EntryTagRow.entry == EntryRow.id)
    found = set()
    for key, entry, name, text in tuples(query.where(EntryTagRow.entry.in_(list(shut)), EntryTagRow.typed)):
        if name.casefold() in tags_lost(text, without_lines(text, shut[entry])):
            found.add(key)
    return found


def alive(name: str) -> Iterator[dict[str, Any]]:
    """The rows of a table that are not in the bin."""
    return (row for row in as_kept(BY_NAME[name]) if row["gone"] is None)


_RULES: dict[str, Callable[[Belongs, dict[str, Any]], bool]] = {
    "client": lambda here, row: row["id"] in here.chosen.clients,
    "entry": lambda here, row: row["id"] in here.chosen.entries,
    "entry_client": lambda here, row: here.of_entry(row) and here.of_client(row),
    "entry_tag": Belongs.tagged,
    "entry_detail": Belongs.of_entry,
    "tag": lambda here, row: row["id"] in here.tags,
    "promise": Belongs.from_lines,
    "fact": Belongs.known,
    "question": Belongs.from_lines,
    "promise_move": lambda here, row: row["promise"] in here.promises,
    "attachment": Belongs.attached,
    "organisation": lambda here, row: row["id"] in here.firms or row["client"] in here.chosen.clients,
    "role": Belongs.of_client,
    "contact_point": Belongs.of_client,
    "important_date": Belongs.of_client,
    "custom_value": Belongs.of_client,
    "link": lambda here, row: {row["source"], row["target"]} <= here.chosen.clients,
    "meeting": lambda here, row: row["id"] in here.meetings,
    "meeting_client": lambda here, row: row["meeting"] in here.meetings and here.of_client(row),
}
