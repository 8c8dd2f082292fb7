"""What is put into words once says the same as what peewee words each time."""

from datetime import date, datetime, time
from typing import Any

import peewee
import pytest

from relbook.journal.fact import FactKind
from relbook.journal.selection import Selection
from relbook.store import (
    askings,
    clients,
    entries,
    facts,
    files,
    important_dates,
    meetings,
    moves,
    notes,
    organisations,
    promises,
    snoozes,
    stream,
)
from relbook.store.database import Journal
from relbook.store.edit import change, write
from relbook.store.models import TABLES, ClientRow, EntryClientRow, EntryRow, tuples
from relbook.store.worded import asked, row
from tests.bench.raw import heard

DAY = date(2026, 11, 25)
NOTE = "About the garden\n\n[] Send the sketch @fri\n!likes gravel better\n? How was it\n- a bullet #beds"


def test_a_row_reads_as_peewee_reads_it(journal: Journal) -> None:
    marta = clients.add("Marta Reyes", called="Mia").row_id
    notes.keep(NOTE, day=DAY, today=DAY, kind="call", clients=[marta], at=time(9, 15), minutes=20)
    for table in TABLES:
        there: dict[str, Any]
        for there in table.select().dicts():  # type: ignore[assignment]
            assert row(table, there["id"]) == there


def test_columns_nobody_names_get_what_the_table_says(journal: Journal) -> None:
    key = entries.add("A line.", day=DAY, today=DAY).row_id
    plain = EntryRow.get_by_id(key)
    assert (plain.tier, plain.pinned, plain.channel, plain.minutes) == ("shareable", False, "", None)


def test_a_field_whose_column_has_another_name_is_written(journal: Journal) -> None:
    key = clients.add("Marta Reyes").row_id
    _rename(key)
    assert ClientRow.get_by_id(key).pseudonym == "Ada"


def test_a_question_answers_the_same_every_time(journal: Journal) -> None:
    marta, jon = (clients.add(name).row_id for name in ("Marta Reyes", "Jon Field"))
    key = entries.add("A line.", day=DAY, today=DAY, clients=[marta, jon]).row_id
    other = entries.add("Another.", day=DAY, today=DAY, clients=[jon]).row_id
    for entry_id in (key, other, key, "nobody's"):
        query = EntryClientRow.select(EntryClientRow.client, EntryClientRow.created)
        query = query.where(EntryClientRow.entry == entry_id, EntryClientRow.gone.is_null())
        assert _ties(entry_id) == tuples(query)


def test_keeping_a_note_asks_the_same_however_many_clients_there_are(journal: Journal) -> None:
    """A date behind an @ needs nobody's name: five hundred of them were read three times for it."""
    marta = clients.add("Marta Reyes").row_id
    few = len(heard(lambda: _keep(marta)))
    for number in range(30):
        clients.add(f"Client {number}")
    again = heard(lambda: _keep(marta))
    assert len(again) <= few <= 45
    assert not [sql for sql, _ in again if '"name", "t1"."called"' in sql]


def test_nothing_is_asked_of_an_entry_that_has_just_been_written(journal: Journal) -> None:
    """But by the index, which asks of whatever changed."""
    marta = clients.add("Marta Reyes").row_id
    text = "About the garden\n\n[] Send the sketch @fri\n? How was it"
    asked = heard(lambda: notes.keep(text, day=DAY, today=DAY, clients=[marta]))
    said = [sql for sql, _ in asked if "json_each" not in sql]
    for table in ("entry", "entry_client", "promise", "question"):
        assert [sql for sql in said if sql.startswith(f'INSERT INTO "{table}" ')]
        assert not [sql for sql in said if f'FROM "{table}" ' in sql]


def test_what_a_page_is_looked_at_with_is_worded_once(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    marta = clients.add("Marta Reyes", company="Quay", role="Owner").row_id
    important_dates.mark_day(marta, "birthday", 3, 9)
    promises.add(marta, "A word at the door", mine=True, made=DAY)
    facts.add(marta, FactKind.LIKE, "gravel", as_of=DAY)
    meetings.plan([marta], DAY, time(9))

    def look() -> list[object]:
        return [
            *(organisations.roles(marta), important_dates.of_client(marta), moves.history(marta)),
            *(snoozes.waiting(marta), files.of_client(marta), clients.circle_rules()),
            *(entries.window(Selection(client_id=marta)), entries.window(Selection(client_id=marta), 7, 2)),
            *(askings.last_answer("awake", marta), stream.beside(marta, datetime.combine(DAY, time(12)))),
        ]

    looked = [look(), look()]
    worded: list[object] = []
    monkeypatch.setattr(peewee.BaseQuery, "sql", worded.append)
    assert looked == [look()] * 2
    assert worded == []


def _keep(client_id: str) -> None:
    notes.keep(NOTE, day=DAY, today=DAY, clients=[client_id])


@write
def _rename(key: str) -> str:
    change(ClientRow, key, pseudonym="Ada")
    return key


@asked
def _ties(entry_id: str) -> Any:
    query = EntryClientRow.select(EntryClientRow.client, EntryClientRow.created)
    return query.where(EntryClientRow.entry == entry_id, EntryClientRow.gone.is_null())
