"""What lies where in an account of Monica: collections of records, which name each other by key."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, time
from typing import Any

from relbook.imports.fields import moment
from relbook.imports.json_text import Record, inside, records, string
from relbook.journal.frozen import frozen

Told = tuple[date, time | None]


@frozen
class Person:
    """Someone in the account: what is told of them, and their records by sort."""

    key: str
    name: str
    told: Record
    things: Mapping[str, list[Any]]

    @property
    def partial(self) -> bool:
        """Whether they are only known as somebody's relation, without a page of their own."""
        return self.told.get("is_partial") is True

    def each(self, sort: str) -> Iterator[Record]:
        yield from (one for one in self.things.get(sort, ()) if isinstance(one, dict))

    def keys(self, sort: str) -> Iterator[str]:
        """The keys of records that lie in the account itself."""
        for one in self.things.get(sort, ()):
            if isinstance(one, str):
                yield one


class Account:
    """A whole account."""

    def __init__(self, whole: Record) -> None:
        account = inside(whole, "account")
        self._things = collected(account)
        self._instance = inside(account, "instance")
        self.journal = list(records(told(account), "journal_entries"))
        self.people = [_person(one) for one in self._things.get("contact", ()) if isinstance(one, dict)]
        self.names = {person.key: person.name for person in self.people if person.key}
        self.alike = Counter(person.name for person in self.people if not person.partial)

    @property
    def empty(self) -> bool:
        return not self._things and not self.journal

    def each(self, sort: str) -> Iterator[Record]:
        yield from (one for one in self._things.get(sort, ()) if isinstance(one, dict))

    def by_key(self, sort: str) -> dict[str, Record]:
        """The records of the account itself, by key."""
        return {string(one, "uuid"): one for one in self.each(sort) if string(one, "uuid")}

    def types(self, sort: str) -> dict[str, Record]:
        """What the account's own words mean, by key: kinds of ways to reach somebody, of what happens."""
        return {string(one, "uuid"): told(one) for one in records(self._instance, sort)}

    def relations(self) -> dict[str, list[str]]:
        """For each person, by key, who is what to them: "child: Bob"."""
        found: dict[str, list[str]] = defaultdict(list)
        for one in self.each("relationship"):
            tie = told(one)
            other = self.names.get(string(tie, "of_contact"), "")
            kind = string(tie, "type").replace("_", " ")
            if other and kind:
                found[string(tie, "contact_is")].append(f"{kind}: {other}")
        return found


def told(record: Record) -> Record:
    """The properties of a record."""
    return inside(record, "properties")


def collected(record: Record) -> dict[str, list[Any]]:
    """What lies in a record, by sort; each sort is known by its one, whatever number it is written in."""
    found: dict[str, list[Any]] = defaultdict(list)
    for one in records(record, "data"):
        values = one.get("values")
        found[_singular(string(one, "type"))] += values if isinstance(values, list) else []
    return dict(found)


def when(record: Record, *names: str) -> Told | None:
    """The first of some fields that tells a moment; midnight is how Monica says that it is a day."""
    for name in names:
        if found := moment(string(record, name)):
            return found[0], found[1] if found[1] != time(0, 0) else None
    return None


def _person(record: Record) -> Person:
    known = told(record)
    parts = (string(known, name) for name in ("first_name", "middle_name", "last_name"))
    name = " ".join(" ".join(parts).split()) or " ".join(string(known, "nickname").split())
    return Person(string(record, "uuid"), name[:300], known, collected(record))


def _singular(name: str) -> str:
    """The sort of a collection, told in one or in many.

    >>> [_singular(name) for name in ("activities", "addresses", "life_events", "address")]
    ['activity', 'address', 'life_event', 'address']
    """
    plain = name.lower().replace("-", "_")
    if plain.endswith("ies"):
        return f"{plain[:-3]}y"
    if plain.endswith("sses"):
        return plain[:-2]
    return plain if plain.endswith("ss") else plain.removesuffix("s")
