"""Which former clients to look at again, and what was said of each; nothing goes by itself."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

from relbook.journal import retention as rules
from relbook.journal.client import LEFT, Client
from relbook.journal.retention import Former
from relbook.store import clients, entries, moves, roster, settings
from relbook.store.edit import write
from relbook.store.models import ClientRow, SettingRow, firsts, tuples
from relbook.store.noting import touch

YEARS = "retention years"
"""The setting that says after how many years."""

LOOKED = "retention looked at"
"""The setting that says when the list was last looked at, or put off."""

KEPT = "kept until "
"""How the settings begin that say until when somebody is kept; their key stands behind."""


def years() -> int:
    """After how many years without contact a former client is put to the writer; 0 is never."""
    return rules.read(settings.get(YEARS))


@write
def choose(number: int) -> str:
    """Say after how many years."""
    return settings.put(YEARS, str(number)).row_id


def due(today: date) -> list[Former]:
    """Whom to look at again, the longest silent first, with how much is only about them."""
    return [replace(one, entries=entries.count_only_of(one.client.id)) for one in _due(today)]


def offered(today: date) -> int:
    """How many there are that Today may speak of: none for a quarter after they were looked at."""
    return len(_due(today)) if rules.may_be_said(_day(settings.get(LOOKED)), today) else 0


@write
def look(today: date) -> str:
    """Note that the list was looked at, or put off."""
    return settings.put(LOOKED, today.isoformat()).row_id


@write
def keep(client_id: str, today: date) -> str:
    """Keep somebody for another year."""
    touch(client_id)
    settings.put(f"{KEPT}{client_id}", rules.another_year(today).isoformat())
    return client_id


def _due(today: date) -> list[Former]:
    wanted = years()
    if wanted == rules.OFF:
        return []
    left = ClientRow.select(ClientRow.id).where(ClientRow.state.in_(LEFT), ClientRow.gone.is_null())
    people = list(clients.some(firsts(left)).values())  # few, where everybody is many
    if not people:
        return []
    contacts = roster.last_contacts(today)
    last = {one.id: (contacts[one.id], True) for one in people if one.id in contacts}
    last |= {one.id: (_over(one), False) for one in people if one.id not in contacts}
    return rules.due(people, last, _kept(), wanted, today)


def _over(client: Client) -> date:
    """What stands for a contact where there is none: the end of the work, else the day they came on file."""
    made = ClientRow.select(ClientRow.created).where(ClientRow.id == client.id).scalar()
    return moves.ended_on(client) or client.since or made.date()


def _kept() -> dict[str, date]:
    rows = SettingRow.select(SettingRow.name, SettingRow.value)
    rows = rows.where(SettingRow.name.startswith(KEPT), SettingRow.gone.is_null())
    found = {name.removeprefix(KEPT): _day(value) for name, value in tuples(rows)}
    return {key: day for key, day in found.items() if day is not None}


def _day(said: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(said)
    return None
