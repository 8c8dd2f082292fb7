"""Writing down what became of facts and of people: parts of the one write that fills a journal."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from relbook.journal.client import Client, Role
from relbook.journal.custom import FieldKind
from relbook.journal.fact import Care, Fact
from relbook.journal.fold import fold
from relbook.sample import turns
from relbook.sample.leaf import Turn
from relbook.store import clients, custom, facts, important_dates, links, moves, organisations, snoozes


def turn(fact: Fact, said: Turn) -> None:
    """Say what became of a fact."""
    match said.what:
        case "superseded":
            facts.supersede(fact.id, said.words, said.day)
        case "confirmed":
            facts.confirm(fact.id, said.day)
        case "closed":
            facts.close(fact.id, said.day, said.words)
        case "sensitive":
            facts.shelter(fact.id, sensitive=True)
        case "mine":
            facts.turn(fact.id, mine=True)
        case "safe" | "careful" | "avoid":
            facts.handle(fact.id, Care(said.what))
        case _:
            raise AssertionError(said.what)


def settle(keys: Mapping[str, str], today: date) -> None:
    """Write down what became of the people; `keys` are theirs, by name."""
    for name, what, before, after, ago in turns.MOVES:
        moves.note_move(keys[name], what, before, after, today - timedelta(ago))
    for name, firm, title, since, until in turns.JOBS:
        _job(
            keys[name], Role("", keys[name], firm, title, today - timedelta(since), today - timedelta(until))
        )
    for kind, source, target in turns.LINKS:
        links.tie(kind, keys[source], keys[target])
    for name, label, days, year in turns.DAYS:
        day = today + timedelta(days)
        important_dates.mark_day(keys[name], label, day.month, day.day, year)
    for name, label, year in turns.LEAP_DAYS:
        important_dates.mark_day(keys[name], label, 2, 29, year)
    for name, days in turns.AWAY:
        snoozes.away(keys[name], today + timedelta(days))
    _fill_field(keys, today)


def take_out_field() -> None:
    """Take the sample's field away where nobody has anything in it any more."""
    field = next((field for field in custom.fields() if fold(field.name) == fold(turns.FIELD)), None)
    if field and not any(_has(client.id, field.id) for client in _on_file()):
        custom.remove(field.id)


def _job(client_id: str, earlier: Role) -> None:
    present = (replace(role, since=earlier.until) for role in organisations.roles(client_id))
    organisations.keep_roles(client_id, (*present, earlier))


def _fill_field(keys: Mapping[str, str], today: date) -> None:
    key = custom.define(turns.FIELD, FieldKind.CHOICE, turns.FIELD_CHOICES).row_id
    field = next(field for field in custom.fields() if field.id == key)
    for name, value in turns.FIELD_VALUES:
        custom.fill(keys[name], field, value, today)


def _on_file() -> list[Client]:
    return [*clients.everyone(), *clients.everyone(archived=True)]


def _has(client_id: str, field_id: str) -> bool:
    return any(value.field.id == field_id for value in custom.values_of(client_id))
