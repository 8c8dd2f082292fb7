"""Gatherings: whom they could bring together, the plan, who came. Each act is one write.

The plan is a planned talk like any other; what only a gathering has lies among the settings of the
journal. Where the plan was changed or taken off elsewhere, that is what holds.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from relbook.errors import BlankTextError, MissingError
from relbook.journal import gathering as rules
from relbook.journal.client import Client, Who
from relbook.journal.company import INTERESTS, LIMITS, Company, interests, limits
from relbook.journal.confidence import counted, guarded
from relbook.journal.entry import PRIVATE_KINDS, Kind, Tier
from relbook.journal.fact import Fact, FactKind, Standing
from relbook.journal.gathering import Gathering, Going, Held
from relbook.journal.promise import Outcome
from relbook.store import clients, confidences, drafts, entries, meetings, promises, settings
from relbook.store.edit import write
from relbook.store.keys import new_key
from relbook.store.models import SettingRow, database, tuples
from relbook.store.noting import touch
from relbook.store.trips import works_now

_NAME = "gathering "
"""How the settings that hold a gathering are called, before its key."""

KIND = Kind.SHARED
"""What a gathering is in the plan, and what the page about it will be."""

_FACTS = f"""SELECT f.id, f.client, f.kind, f.text, f.as_of, f.sentence, f.mine, f.sensitive FROM fact f
    JOIN client c ON c.id = f.client AND c.gone IS NULL AND c.archived IS NULL
    LEFT JOIN entry e ON e.id = f.entry
    WHERE f.gone IS NULL AND f.standing <> '{Standing.CLOSED}' AND NOT f.sensitive
        AND f.kind IN ({", ".join(f"'{kind}'" for kind in (*INTERESTS, *LIMITS))})
        AND (e.id IS NULL OR (e.tier <> '{Tier.PRIVATE}'
            AND e.kind NOT IN ({", ".join(f"'{kind}'" for kind in sorted(PRIVATE_KINDS))})))
    ORDER BY f.as_of DESC, f.id DESC"""


def company() -> Company:
    """Everybody on the list with what may be a reason to ask them.

    It reads every fact that says what somebody is like: ask for it in the background.
    """
    known = [
        Fact(key, client, FactKind(kind), text, date.fromisoformat(as_of), sentence=sentence, mine=bool(mine))
        for key, client, kind, text, as_of, sentence, mine, _ in database().execute_sql(_FACTS).fetchall()
    ]
    works = {key: (house, town) for key, house, town in works_now()}
    return Company(tuple(clients.everyone()), works, interests(known), limits(known))


def guards(client_ids: Collection[str], today: date) -> list[tuple[Who, int]]:
    """Who of these told something the others must not hear, and how many lines; never what."""
    if len(client_ids) < 2:
        return []
    people = [_who(client) for client in clients.some(client_ids).values()]
    told = confidences.told([who.id for who in people], today)
    return counted(guarded(told, people))


def on_file() -> list[Gathering]:
    """Every gathering that is planned or was, those without a day first, then the latest first."""
    rows = SettingRow.select(SettingRow.name, SettingRow.value)
    rows = rows.where(SettingRow.name.startswith(_NAME), SettingRow.value != "", SettingRow.gone.is_null())
    read = (rules.read(name.removeprefix(_NAME), value) for name, value in tuples(rows))
    found = [here for one in read if one is not None and (here := _as_planned(one)) is not None]
    return sorted(found, key=lambda one: (one.day or date.max, one.id), reverse=True)


def get(key: str) -> Gathering:
    """The gathering under this key.

    Raises:
        MissingError: There is none, or its plan was taken off.
    """
    kept = rules.read(key, settings.get(_NAME + key))
    found = _as_planned(kept) if kept is not None else None
    if found is None:
        raise MissingError(key)
    return found


def of_meeting(meeting_id: str) -> Gathering | None:
    """The gathering that a planned talk is."""
    return next((one for one in on_file() if one.meeting_id == meeting_id), None)


def waiting(today: date) -> list[Gathering]:
    """Those whose day has passed and of which nothing was said yet, the latest first."""
    return [one for one in on_file() if one.over(today)]


@write
def plan(wanted: Gathering, asking: Mapping[str, str], *, today: date, desk: str = "") -> str:
    """Plan a gathering, or change one; `asking` are the promises to ask, by client, in words.

    `desk` is where it was being written; nothing waits there any more.

    With a day it stands among the planned talks. Who joined is promised to be asked, in time; who
    left the list, or was asked meanwhile, is not promised any more.

    Raises:
        BlankTextError: Nobody is asked.
    """
    if not wanted.guests:
        raise BlankTextError
    key = wanted.id or new_key()
    promised = _promised(wanted, asking, rules.ask_by(wanted.day, today), today)
    kept = replace(wanted, id=key, meeting_id=_planned(wanted), asking=promised)
    touch(*kept.keys)
    settings.put(_NAME + key, rules.written(kept))
    _clear(desk)
    return key


@write
def hold(held: Held, *, today: date, desk: str = "") -> str:
    """Write down who came: one page for all of them, and a promise to thank each, in words.

    Whoever was not asked after all is not promised any more.

    Raises:
        BlankTextError: Nobody came, or nothing is said of it.
        MissingError: There is no such gathering, or it has no day.
    """
    kept = get(held.key)
    if kept.day is None:
        raise MissingError(held.key)
    there = [one for one in kept.keys if one in held.came]
    if not there:
        raise BlankTextError
    about: dict[str, Any] = {"clients": there, "landmark": held.landmark}
    entry_id = entries.add(held.words, day=kept.day, today=today, kind=KIND, **about).row_id
    for client_id in there:
        kept = kept.mark(client_id, Going.CAME)
        if words := held.thanks.get(client_id, ""):
            promises.add(client_id, words, mine=True, made=today, due=today + rules.THANK_BY)
    _release(promise for _, promise in kept.asking)
    if kept.meeting_id:
        meetings.noted(kept.meeting_id, entry_id)
    settings.put(_NAME + held.key, rules.written(kept))
    _clear(desk)
    return entry_id


@write
def call_off(key: str) -> str:
    """Take a gathering off the plan, and the promises to ask with it."""
    held = get(key)
    _release(promise for _, promise in held.asking)
    if held.meeting_id:
        meetings.cancel(held.meeting_id)
    settings.put(_NAME + key, "")
    touch(*held.keys)
    return key


def _clear(desk: str) -> None:
    if desk:
        drafts.clear(desk)


def _as_planned(kept: Gathering) -> Gathering | None:
    """The gathering as its plan stands now; None once that was taken off."""
    if not kept.meeting_id:
        return kept
    try:
        meeting = meetings.get(kept.meeting_id)
    except MissingError:
        return None
    day, where, invited = meeting.day, meeting.place, [who.id for who in meeting.clients]
    here = replace(kept, day=day, town=where, let_be=meeting.let_be is not None)
    return replace(here.with_guests(invited), entry_id=meeting.entry_id)


def _planned(wanted: Gathering) -> str:
    """The planned talk of a gathering: made, changed, or none without a day."""
    if wanted.day is None:
        if wanted.meeting_id:
            meetings.cancel(wanted.meeting_id)
        return ""
    said: dict[str, Any] = {"title": wanted.title, "where": wanted.town}
    if not wanted.meeting_id:
        return meetings.plan(wanted.keys, wanted.day, kind=KIND, **said).row_id
    meetings.amend(wanted.meeting_id, clients=wanted.keys, day=wanted.day, **said)
    return wanted.meeting_id


def _promised(
    wanted: Gathering, asking: Mapping[str, str], due: date, today: date
) -> tuple[tuple[str, str], ...]:
    """The promises to ask, once this list holds: made, moved, kept or let go of."""
    before = dict(wanted.asking)
    _release(before[key] for key in before if key not in wanted.keys)
    for key in wanted.keys:
        made = promises.get(before.get(key, ""))
        waits = wanted.going(key) is Going.TO_ASK
        if made is None and waits and key not in before and asking.get(key):
            before[key] = promises.add(key, asking[key], mine=True, made=today, due=due).row_id
        elif made is not None and made.open and not waits:
            promises.settle(made.id, Outcome.KEPT, today, told=True)
    return tuple((key, before[key]) for key in wanted.keys if key in before)


def _release(promise_ids: Iterable[str]) -> None:
    """Let go of those that are still open: nobody waits for what they were never told of."""
    for promise_id in promise_ids:
        made = promises.get(promise_id)
        if made is not None and made.open:
            promises.remove(promise_id)


def _who(client: Client) -> Who:
    return Who(client.id, client.name, client.first)
