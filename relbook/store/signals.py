"""The signals about clients: what fires, what was put away, and what is switched off."""

from collections import Counter
from datetime import date, datetime, timedelta

from relbook.journal.signals import SIGNALS
from relbook.journal.signals.choosing import Hush, foremost
from relbook.journal.signals.signal import Reason
from relbook.journal.signals.thresholds import REST_DAYS
from relbook.store import settings, snapshots
from relbook.store.askings import SIGNALS as PREFIX
from relbook.store.edit import put_once, write
from relbook.store.keys import key_for
from relbook.store.models import AskingRow, SettingRow, firsts, tuples
from relbook.store.swaths import drop_all

OFF = "off"


def of_client(client_id: str, now: datetime) -> Reason | None:
    """What is worth noticing about a client at this moment, if anything is.

    Raises:
        MissingError: There is no such client.
    """
    return foremost(snapshots.of_client(client_id, now), hushes(client_id), switched_off())


def hushes(client_id: str) -> list[Hush]:
    """What was put away about a client."""
    return [hush for who, hush in _hushed() if who == client_id]


def all_hushes() -> dict[str, list[Hush]]:
    """What was put away, by client."""
    found: dict[str, list[Hush]] = {}
    for who, hush in _hushed():
        found.setdefault(who, []).append(hush)
    return found


def kept_quiet() -> Counter[str]:
    """About how many clients each signal was put away for good."""
    return Counter(hush.signal for _, hush in _hushed() if hush.until is None)


def switched_off() -> frozenset[str]:
    """The signals that never show."""
    rows = SettingRow.select(SettingRow.name).where(
        SettingRow.name.startswith(PREFIX), SettingRow.value == OFF, SettingRow.gone.is_null()
    )
    return frozenset(name.removeprefix(PREFIX) for name in firsts(rows)) & SIGNALS.keys()


@write
def not_now(signal: str, client_id: str, today: date) -> str:
    """Put a signal about a client away for a month."""
    return _hush(signal, client_id, today, today + timedelta(REST_DAYS))


@write
def not_about(signal: str, client_id: str, today: date) -> str:
    """Do not show this signal about this client again."""
    return _hush(signal, client_id, today, None)


@write
def hear_again(signal: str) -> str:
    """Show a signal about everybody again for whom it was put away."""
    rows = AskingRow.select(AskingRow.id).where(AskingRow.prompt == PREFIX + signal, AskingRow.gone.is_null())
    drop_all(AskingRow, firsts(rows))
    return signal


@write
def switch(signal: str, *, on: bool) -> str:
    """Show a signal about nobody, or again about everybody."""
    settings.put(PREFIX + signal, "" if on else OFF)
    return signal


def _hushed() -> list[tuple[str, Hush]]:
    rows = AskingRow.select(AskingRow.client, AskingRow.prompt, AskingRow.until)
    rows = rows.where(AskingRow.prompt.startswith(PREFIX), AskingRow.gone.is_null())
    return [
        (client, Hush(prompt.removeprefix(PREFIX), until))
        for client, prompt, until in tuples(rows)
        if prompt.removeprefix(PREFIX) in SIGNALS
    ]


def _hush(signal: str, client_id: str, today: date, until: date | None) -> str:
    key = key_for("asking", PREFIX + signal, client_id)
    outcome = "later" if until else "never"
    return put_once(
        AskingRow, key, prompt=PREFIX + signal, client=client_id, day=today, outcome=outcome, until=until
    )
