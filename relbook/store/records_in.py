"""What an export of our own says beside entries: facts, promises and all that belongs to a client, taken in.

What came from a line of an entry is there as soon as the entry is; its record says what became of it.
Only entries that have just come are followed so: of those that were there, the journal knows better.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any

from relbook.errors import BadDateError, BadValueError
from relbook.journal.client import Role
from relbook.journal.meeting import ImportantDate
from relbook.journal.parcel import Records
from relbook.store import custom, important_dates, links, organisations
from relbook.store.batches import Sources
from relbook.store.edit import change, put, put_once
from relbook.store.keys import key_for
from relbook.store.models import (
    ClientRow,
    EntryRow,
    FactRow,
    MeetingClientRow,
    MeetingRow,
    PromiseMoveRow,
    PromiseRow,
    QuestionRow,
    Row,
    among,
    firsts,
)

OURS = "relbook:"
"""How the source of a record of our own begins; its key follows."""

_TABLES: Mapping[str, type[Row]] = {"facts": FactRow, "promises": PromiseRow, "questions": QuestionRow}

_COUNTED: Mapping[str, type[Row]] = {**_TABLES, "planned": MeetingRow}


def new_among(records: Iterable[Records]) -> Counter[str]:
    """How much of each kind would come of these that stands in no entry."""
    came: Counter[str] = Counter()
    for one in records:
        for name, table in _COUNTED.items():
            listed = (*one.lists.get(name, ()), *(_alone(one) if table is PromiseRow else ()))
            keys = {record["id"] for record in listed if record["id"]}
            came[table._meta.table_name] += len(keys - _there(table, keys))
    return came


class RecordsIn:
    """Takes records, within the write in hand; `came` and `there` count.

    `sources` says of the clients and entries that have just come, or were met, what they came from;
    `fresh` are the clients who were not on file before.
    """

    def __init__(self, sources: Sources, fresh: Collection[str], today: date) -> None:
        self.came: Counter[str] = Counter()
        self.there = 0
        self._sources = sources
        self._fresh = fresh
        self._today = today
        self._entries = self._keys("entry")
        self._clients: dict[str, str] = {}

    def take(self, every: Iterable[Records]) -> None:
        """All records; ties come last, once everybody is there."""
        here = firsts(ClientRow.select(ClientRow.id).where(ClientRow.gone.is_null()))
        self._clients = {key: key for key in here} | self._keys("client")
        known = [(self._clients[one.client], one) for one in every if one.client in self._clients]
        for client, one in known:
            for name in _TABLES:
                self._rows(_TABLES[name], client, one.lists.get(name, ()))
            self._rows(PromiseRow, client, _alone(one))
            self._told(client, [record for record in one.lists.get("told", ()) if record["entry"]])
            if client in self._fresh:
                self._person(client, one)
            for record in one.lists.get("planned", ()):
                self._talk(record)
        for _, one in known:
            for tie in one.lists.get("ties", ()):
                ends = [self._clients.get(tie[end], "") for end in ("source", "target")]
                if all(ends) and ends[0] != ends[1]:
                    links.tie(tie["kind"], *ends)

    def _keys(self, kind: str) -> dict[str, str]:
        """For each key that clients or entries had where the export was made, the one they have here."""
        return {
            source.removeprefix(OURS): key
            for (table, key), found in self._sources.items()
            for source in found
            if table == kind and source.startswith(OURS)
        }

    def _rows(self, table: type[Row], client: str, records: Iterable[Mapping[str, Any]]) -> None:
        born = [one for one in records if one["sentence"]]
        self._follow(table, born)
        alone = [one for one in records if one["id"] and not one["sentence"]]
        there = _there(table, [one["id"] for one in alone])
        self.there += len(there)
        for record in alone:
            if record["id"] not in there:
                entry = self._entries.get(record["entry"]) or _on_file(record["entry"])
                key = put(table, id=record["id"], client=client, entry=entry, **_values(record))
                self._moved(key, record)
                self.came[table._meta.table_name] += 1

    def _follow(self, table: type[Row], records: Iterable[Mapping[str, Any]]) -> None:
        """Let what came from a line be as its record says."""
        wanted = {
            (entry, record["sentence"]): record
            for record in records
            if (entry := self._entries.get(record["entry"]))
        }
        column: Any = table._meta.fields["entry"]
        rows: Any = table.select().where(among(column, {entry for entry, _ in wanted}), table.gone.is_null())
        for row in rows.order_by(table.created, table.id):
            if record := wanted.pop((row.entry, row.sentence), None):
                values = _values(record)
                if any(getattr(row, name) != value for name, value in values.items()):
                    change(table, row.id, **values)
                self._moved(row.id, record)

    def _told(self, client: str, records: Collection[Mapping[str, Any]]) -> None:
        """Promises of entries as a table has them: the line is not named, so they are known by their words.

        What was done here with an entry or its promise since they came is not undone.
        """
        there = _there(PromiseRow, [one["id"] for one in records])
        self.there += len(there)
        fresh = [one for one in records if one["id"] not in there]
        entries = {one["entry"]: self._entries.get(one["entry"], one["entry"]) for one in fresh}
        lines = _by_words(client, entries.values())
        as_came = _as_came(entries.values())
        for record in fresh:
            entry = entries[record["entry"]]
            found = lines[entry, record["mine"], record["text"]]
            values = {name: one for name, one in _values(record).items() if name != "told"}
            if found:
                row = found.pop(0)
                if row.created == row.updated and any(getattr(row, name) != values[name] for name in values):
                    change(PromiseRow, row.id, **values)
            elif as_came.get(entry, True):
                whose = entry if entry in as_came else None
                put(PromiseRow, id=record["id"], client=client, entry=whose, **values)
                self.came["promise"] += 1

    def _moved(self, promise: str, record: Mapping[str, Any]) -> None:
        for move in record.get("moves", ()):
            more = {"due_before": move["before"], "due_after": move["after"], "told": move["told"]}
            put(PromiseMoveRow, promise=promise, day=move["day"], **more)

    def _person(self, client: str, records: Records) -> None:
        """What belongs to somebody who has just come."""
        lists = records.lists
        if roles := [_role(client, one) for one in lists.get("roles", ())]:
            organisations.keep_roles(client, roles)
        if days := [ImportantDate(id="", client_id=client, **one) for one in lists.get("days", ())]:
            important_dates.keep_days(client, days)
        for one in lists.get("fields", ()):
            self._fill(client, one)

    def _fill(self, client: str, record: Mapping[str, Any]) -> None:
        """A value that its field does not take any more, for that has changed here, stays out."""
        field = next((known for known in custom.fields() if known.name == record["name"]), None)
        if field is None:
            custom.define(record["name"], record["kind"], record["choices"])
            field = next(known for known in custom.fields() if known.name == record["name"])
        try:
            custom.fill(client, field, record["value"], self._today)
        except (BadDateError, BadValueError):
            return

    def _talk(self, record: Mapping[str, Any]) -> None:
        if _there(MeetingRow, [record["id"]]):
            self.there += 1
            return
        values = {name: record[name] for name in ("day", "at", "title", "kind", "minutes", "zone", "uid")}
        key = put(MeetingRow, id=record["id"], where=record["place"], **values)
        for person in filter(None, map(self._clients.get, record["people"])):
            tie = key_for("meeting_client", key, person)
            put_once(MeetingClientRow, tie, meeting=key, client=person)
        self.came["meeting"] += 1


def _alone(records: Records) -> list[Mapping[str, Any]]:
    """The promises of a table that are of no entry."""
    return [record for record in records.lists.get("told", ()) if not record["entry"]]


def _by_words(client: str, entries: Collection[str]) -> defaultdict[tuple[str, bool, str], list[Any]]:
    """What a client and the writer promised each other in these entries, by entry, side and words."""
    rows = PromiseRow.select().where(among(PromiseRow.entry, set(entries)), PromiseRow.client == client)
    found = defaultdict[tuple[str, bool, str], list[Any]](list)
    for row in rows.where(PromiseRow.gone.is_null()).order_by(PromiseRow.created, PromiseRow.id):
        found[str(row.entry), row.mine, row.text].append(row)
    return found


def _as_came(entries: Collection[str]) -> dict[str, bool]:
    """Of those entries that are on file, whether each is as it was when it was made."""
    rows = EntryRow.select(EntryRow.id, EntryRow.created, EntryRow.updated, EntryRow.gone)
    found = rows.where(among(EntryRow.id, set(entries)))
    return {row.id: row.gone is None and row.created == row.updated for row in found}


def _values(record: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a row, as they lie in the file."""
    known = {"id", "entry", "sentence", "moves", "soft"}
    values = {name: getattr(one, "value", one) for name, one in record.items() if name not in known}
    return values | {"firm": not record["soft"]} if "soft" in record else values


def _role(client: str, record: Mapping[str, Any]) -> Role:
    return Role("", client, record["organisation"], record["title"], record["since"], record["until"])


def _on_file(entry: str) -> str | None:
    return entry if entry and _there(EntryRow, [entry]) else None


def _there(table: type[Row], keys: Iterable[str]) -> set[str]:
    """Which of these keys a row has, be it in the bin."""
    return set(firsts(table.select(table.id).where(among(table.id, keys))))
