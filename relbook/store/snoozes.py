"""When reminders about a client rest: put off to a day, until the next talk, or while they are away."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from peewee import ModelSelect

from relbook.journal.client import Client
from relbook.journal.rhythm import UNTIL_NEXT_TALK
from relbook.store.edit import change, drop, put_once, write
from relbook.store.keys import key_for
from relbook.store.models import AskingRow, ClientRow, database, tuples
from relbook.store.seating import day_at, end
from relbook.store.worded import asked

RHYTHM = "signal:rhythm"
"""Under this name it is kept that reminders rest until the next talk; `day` is the last talk before."""


def waiting(only: str = "") -> dict[str, date]:
    """Whose reminders, or only whether one client's, rest until the next talk.

    Each comes with the day of the last talk when that was said.
    """
    return dict(_waiting(only) if only else tuples(_on_file()))


@asked
def _waiting(client_id: str) -> Any:
    return _on_file().where(AskingRow.client == client_id)


def _on_file() -> "ModelSelect[Any]":
    rows = AskingRow.select(AskingRow.client, AskingRow.day)
    return rows.where(AskingRow.prompt == RHYTHM, AskingRow.gone.is_null())


def heed(client: Client, last: date | None, waits: Mapping[str, date]) -> Client:
    """The client as reminders see them: put off for good while the next talk has not come.

    `last` is the day of the last talk up to today.
    """
    before = waits.get(client.id)
    if before is None or (last is not None and last > before):
        return client
    return replace(client, snoozed_until=UNTIL_NEXT_TALK)


@write
def put_off(client_id: str, until: date) -> str:
    """Let reminders rest; on the day `until` they are back."""
    _stop_waiting(client_id)
    change(ClientRow, client_id, snoozed_until=until)
    return client_id


@write
def until_next_talk(client_id: str, today: date) -> str:
    """Let reminders rest until after the next talk; a talk noted for the same day is not the next one."""
    change(ClientRow, client_id, snoozed_until=None)
    last = _last_talk(client_id, today) or today - timedelta(days=1)
    put_once(
        AskingRow, _key(client_id), prompt=RHYTHM, client=client_id, day=last, outcome="later", until=None
    )
    return client_id


@write
def away(client_id: str, until: date | None) -> str:
    """Note until when a client is away, or that they are back; on that day reminders are back too."""
    change(ClientRow, client_id, away_until=until)
    return client_id


@write
def wake(client_id: str) -> str:
    """Let reminders come again, whatever was said."""
    _stop_waiting(client_id)
    change(ClientRow, client_id, snoozed_until=None, away_until=None)
    return client_id


def _stop_waiting(client_id: str) -> None:
    key = _key(client_id)
    if AskingRow.select().where(AskingRow.id == key, AskingRow.gone.is_null()).exists():
        drop(AskingRow, key)


def _last_talk(client_id: str, today: date) -> date | None:
    sql = "SELECT max(contact_place) FROM entry_client WHERE client = ? AND contact_place < ?"
    place = database().execute_sql(sql, (client_id, end(today))).fetchone()[0]
    return day_at(place) if place is not None else None


def _key(client_id: str) -> str:
    return key_for("asking", RHYTHM, client_id)
