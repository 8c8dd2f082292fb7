"""A contact of Monica as a client."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from relbook.imports.fields import tag
from relbook.imports.intake import source
from relbook.imports.json_text import Record, inside, raw, string, strings
from relbook.imports.links import tame
from relbook.imports.monica_account import Account, Person, told, when
from relbook.journal.client import State
from relbook.journal.parcel import Card, Day, Reach

_LINES = (
    ("first_met_where", "first met"),
    ("first_met_additional_info", "first met"),
    ("food_preferences", "food"),
)
RHYTHM = 36_500
"""The longest rhythm, in days."""


def card(person: Person, account: Account, relations: list[str]) -> Card:
    """Someone with a page of their own."""
    known = person.told
    dead = known.get("is_dead") is True
    every = known.get("stay_in_touch_frequency")
    details: dict[str, Any] = {
        "called": " ".join(string(known, "nickname").split())[:100],
        "town": next(filter(None, (string(told(one), "city") for one in person.each("address"))), ""),
        "state": State.ENDED.value if dead else "",
        "rhythm_days": every if type(every) is int and 0 < every <= RHYTHM else None,
        "since": _since(inside(known, "first_met_date")),
        "about": "\n\n".join(part for part in _about(person, account, relations) if part.strip()),
    }
    if details["called"] == person.name:
        details["called"] = ""
    return Card(
        source=source("monica", "contact", person.key or raw(known)),
        name=person.name,
        company=" ".join(string(known, "company").split())[:300],
        role=" ".join(string(known, "job").split())[:300],
        details={name: value for name, value in details.items() if value},
        reach=tuple(dict.fromkeys(_reach(person, account.types("contact_field_types")))),
        days=tuple(dict.fromkeys(_days(person))),
        archived=dead or known.get("is_active") is False,
        raw=raw({"uuid": person.key, "properties": known}),
    )


def _about(person: Person, account: Account, relations: list[str]) -> Iterator[str]:
    """What is told of somebody beside what has a field: in the writer's words, then line by line."""
    known = person.told
    yield tame(string(known, "description").strip())
    through = account.names.get(string(known, "first_met_through"), "")
    lines = [f"{label}: {text}" for name, label in _LINES if (text := " ".join(string(known, name).split()))]
    lines += [f"first met through: {through}"] if through else []
    lines += [f"birth year: {year}"] if (year := _year(inside(known, "birthdate"))) else []
    lines += [*relations, *_pets(person)]
    yield tame("\n".join(f"- {line}" for line in lines))
    yield " ".join(f"#{name}" for name in dict.fromkeys(map(tag, strings(known, "tags"))) if name)


def _pets(person: Person) -> Iterator[str]:
    for one in person.each("pet"):
        words = [string(told(one), name) for name in ("name", "category")]
        if said := " ".join(", ".join(filter(None, words)).split()):
            yield f"pet: {said}"


def _reach(person: Person, types: Mapping[str, Record]) -> Iterator[Reach]:
    for one in person.each("contact_field"):
        value = " ".join(string(told(one), "data").split())[:500]
        sort = types.get(string(told(one), "type"), {})
        if value:
            yield _way(value, sort)
    for one in person.each("address"):
        place = told(one)
        town = " ".join(filter(None, (string(place, "postal_code"), string(place, "city"))))
        lines = (string(place, "street"), town, string(place, "province"), string(place, "country"))
        if whole := ", ".join(" ".join(line.split()) for line in lines if line.strip()):
            yield Reach("address", whole[:500], string(place, "name").strip().lower()[:60])


def _way(value: str, sort: Record) -> Reach:
    """One way to reach somebody, by what its type says, else by what it looks like."""
    kind, protocol = string(sort, "type").lower(), string(sort, "protocol").lower()
    bare = re.sub(r"(?i)^(?:mailto|tel):", "", value)
    if kind == "email" or protocol == "mailto:" or (not sort and re.fullmatch(r"\S+@\S+\.\S+", bare)):
        return Reach("mail", bare)
    if kind == "phone" or protocol == "tel:" or (not sort and re.fullmatch(r"[+\d][\d\s()/.-]{4,}", bare)):
        return Reach("phone", bare)
    label = string(sort, "name").strip().lower()[:60]
    whole = value if "://" in value or not protocol.startswith("http") else f"{protocol}{value.lstrip('@')}"
    return Reach("link", whole, label)


def _days(person: Person) -> Iterator[Day]:
    for name, label in (("birthdate", "birthday"), ("deceased_date", "deceased")):
        day = inside(person.told, name)
        found = when(day, "date")
        if found and day.get("is_age_based") is not True:
            year = None if day.get("is_year_unknown") is True else found[0].year
            yield Day(label, found[0].month, found[0].day, year)
    for one in person.each("reminder"):
        if is_yearly(told(one)) and (found := when(told(one), "initial_date")):
            label = " ".join(string(told(one), "title").split())[:100]
            yield Day(label, found[0].month, found[0].day)


def is_yearly(reminder: Record) -> bool:
    """Whether a reminder is a day that comes every year, and the writer's: that of a birthday is Monica's."""
    own = reminder.get("delible") is not False and reminder.get("inactive") is not True
    every = reminder.get("frequency_type") == "year" and reminder.get("frequency_number") in (1, None)
    return own and every and bool(string(reminder, "title").strip())


def _since(day: Record) -> date | None:
    """The day they met, where all of it is known."""
    found = when(day, "date")
    sure = day.get("is_age_based") is not True and day.get("is_year_unknown") is not True
    return found[0] if found and sure else None


def _year(day: Record) -> int | None:
    """The year somebody was born in, where Monica reckoned it from an age."""
    found = when(day, "date")
    return found[0].year if found and day.get("is_age_based") is True else None
