"""Rituals: where one is in them, kept with the drafts, and what they end in, in one write."""

from datetime import date, datetime
from typing import Any

from peewee import ModelSelect

from relbook.journal.entry import Kind, Tier
from relbook.journal.names import Everybody
from relbook.journal.rituals import ritual
from relbook.journal.rituals.ritual import Becoming, Place
from relbook.journal.syntax import parse
from relbook.store import clients, drafts, entries, lines
from relbook.store.askings import SIGNALS
from relbook.store.drafts import Draft
from relbook.store.edit import put, write
from relbook.store.keys import new_key
from relbook.store.models import AskingRow, DraftRow, EntryRow, firsts, tuples

MARK = "ritual:"
"""How the desks begin on which unfinished rituals lie (`DraftRow.desk`)."""

DONE, LATER = "answered", "later"
"""What can have come of a ritual that was offered: it was finished, or put off."""


def begun(name: str, about: str = "") -> Place | None:
    """Where one is in a ritual that was begun and not finished; the newest, if there are several."""
    query = DraftRow.select().where(DraftRow.desk.startswith(_desk(name, about)), DraftRow.gone.is_null())
    row = query.where(DraftRow.text != "").order_by(DraftRow.desk.desc()).first()
    if row is None:
        return None
    return ritual.read(row.text, Place(name, row.day or date.min, about, desk=row.desk))


def becoming(text: str, today: date, about: str = "") -> list[Becoming]:
    """What the promise lines of an answer will become, line by line; `about` is whose the entry will be."""
    found = parse(text, today).promises if "[" in text else ()
    everybody = {who.id: who for who in clients.names()} if found else {}
    names = Everybody(everybody.values())
    told = []
    for line in found:
        named = {about} if about else set(lines.mentioned(line.sentence, today, names))
        one = everybody.get(named.pop()) if len(named) == 1 else None
        bad = line.due_words if line.bad_date else ""
        told.append(Becoming(one.first if one else "", line.due, line.by is None, bad))
    return told


@write
def keep_place(place: Place) -> str:
    """Keep where one is, and every word; returns the desk it lies on.

    Each time a ritual is begun it lies on a desk of its own, so that one whose end is taken back
    never covers one that was begun since.
    """
    desk = place.desk or f"{_desk(place.ritual, place.about)}{new_key()}"
    drafts.keep(Draft(desk, ritual.written(place), place.ritual, place.begun, client_id=place.about))
    return desk


@write
def finish(place: Place, text: str, now: datetime) -> str:
    """End a ritual: one private entry, with the promises in its lines, and nothing waits any more.

    Called within another write it is part of that one, which may make more of what was said. With a
    blank text nothing is written down, and it still counts as done. Returns the entry's key, or else
    that of the note that it was done.
    """
    entry = ""
    if text.strip():
        about = (place.about,) if place.about else ()
        entry = entries.add(
            text,
            day=now.date(),
            at=now.time().replace(second=0, microsecond=0),
            today=now.date(),
            kind=Kind.REFLECTION,
            clients=about,
            tier=Tier.PRIVATE,
        ).row_id
    if place.desk:
        drafts.clear(place.desk)
    done = _note(place.ritual, place.about, now.date(), DONE, entry=entry or None)
    return entry or done


@write
def put_off(name: str, today: date, until: date) -> str:
    """Do not offer a ritual before the day `until`."""
    return _note(name, "", today, LATER, until=until)


def last_done(name: str) -> tuple[date, str] | None:
    """The day a ritual was finished last and the key of its entry; an empty key where there is none."""
    query = AskingRow.select(AskingRow.day, AskingRow.entry).where(AskingRow.outcome == DONE)
    for day, entry in tuples(_of(query, name).order_by(AskingRow.day.desc(), AskingRow.id.desc())):
        there = EntryRow.select(EntryRow.id).where(EntryRow.id == entry, EntryRow.gone.is_null())
        if not entry or firsts(there):
            return day, entry or ""
    return None


def put_off_until(name: str) -> date | None:
    """The day before which a ritual is not offered; None where nothing was said."""
    query = _of(AskingRow.select(AskingRow.until).where(AskingRow.outcome == LATER), name)
    return next(iter(firsts(query.order_by(AskingRow.until.desc()).limit(1))), None)


def _of(query: "ModelSelect[Any]", name: str) -> "ModelSelect[Any]":
    said = AskingRow.prompt == f"{SIGNALS}{MARK}{name}"
    return query.where(said, AskingRow.client.is_null(), AskingRow.gone.is_null())


def _note(name: str, about: str, day: date, outcome: str, **more: Any) -> str:
    values = {"client": about or None, "day": day, "outcome": outcome, **more}
    return put(AskingRow, prompt=f"{SIGNALS}{MARK}{name}", **values)


def _desk(name: str, about: str) -> str:
    return f"{MARK}{name}:{about}:"
