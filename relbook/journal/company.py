"""Whom a gathering could bring together, and why (PRODUCT.md, P25, P49).

The reason is always said, and stands in what the writer may say aloud: a town, an organisation, a
circle, a word that two or more share. Nothing secret, sensitive or from a private entry is one,
nobody is measured, and nobody of the professional circle is proposed.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from enum import StrEnum

from relbook.journal.circle import OUTWARD, Circle
from relbook.journal.client import Being, Client, State
from relbook.journal.fact import Fact, FactKind
from relbook.journal.fold import fold
from relbook.journal.frozen import frozen
from relbook.journal.grouping import by_key
from relbook.journal.helping import may_say, topics
from relbook.journal.trip import town_key

INTERESTS = (FactKind.PERSONAL, FactKind.LIKE, FactKind.VALUE, FactKind.WORK_STYLE)
"""The kinds of facts in whose words two clients can meet."""

LIMITS = (FactKind.BOUNDARY,)
"""The kind of fact that is shown beside a name before anybody is asked (P32)."""

FIRST_SHOWN = 30
"""How many people are proposed before a town, a circle or a word is chosen."""


@frozen
class Interest:
    """A word that two or more clients share, as it was written first."""

    word: str
    clients: frozenset[str]


class Ground(StrEnum):
    """What makes somebody a candidate."""

    LIVES = "lives"
    WORKS = "works"
    SHARES = "shares"
    CIRCLE = "circle"


@frozen
class Reason:
    """Why somebody is proposed: a town, a house, a word, a circle; `others` are keys who share it."""

    ground: Ground
    said: str
    others: tuple[str, ...] = ()


@frozen
class Candidate:
    """Somebody who could be asked, why, and what to bear in mind."""

    client: Client
    reasons: tuple[Reason, ...]
    limits: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return self.client.id


@frozen
class Company:
    """Everybody on the list with what may be a reason to ask them.

    `works` gives the house somebody is at now, and its town.
    """

    people: tuple[Client, ...] = ()
    works: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    interests: tuple[Interest, ...] = ()
    limits: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def client(self, client_id: str) -> Client | None:
        """Somebody on the list."""
        return next((client for client in self.people if client.id == client_id), None)

    def towns(self) -> list[str]:
        """Every town where two or more could be asked, A to Z."""
        there: dict[str, set[str]] = defaultdict(set)
        spelt: dict[str, str] = {}
        for client in filter(may_propose, self.people):
            for town in (client.town, self.works.get(client.id, ("", ""))[1]):
                if town_key(town).strip():
                    there[town_key(town)].add(client.id)
                    spelt.setdefault(town_key(town), " ".join(town.split()))
        return [spelt[key] for key in sorted(there) if len(there[key]) > 1]


@frozen
class Wanted:
    """By what people are looked for; everything that is asked must be so."""

    circle: Circle | None = None
    town: str = ""
    word: str = ""

    @property
    def asks(self) -> bool:
        """Whether anything is asked."""
        return self != Wanted()


def may_propose(client: Client) -> bool:
    """Whether somebody may be proposed at all; anybody can be picked by hand.

    Closeness is not for the professional circle (P02), a parted way is not reopened by a list, and
    an organisation does not sit down at a table.
    """
    away = client.archived or client.state is State.ENDED or client.being is Being.ORGANISATION
    return not away and client.circle is not Circle.PROFESSIONAL


def interests(facts: Iterable[Fact]) -> tuple[Interest, ...]:
    """The words that two or more clients share, those of most people first, then A to Z.

    Facts that were told in confidence, are sensitive, are the writer's own or no longer hold are
    passed over here; whoever reads them leaves out those of private entries.
    """
    who: dict[str, dict[str, None]] = defaultdict(dict)
    spelt: dict[str, str] = {}
    for fact in facts:
        if may_say(fact, INTERESTS):
            for word, written in topics(fact.text).items():
                who[word][fact.client_id] = None
                spelt.setdefault(word, written)
    shared = [(word, frozenset(keys)) for word, keys in who.items() if len(keys) > 1]
    return tuple(
        Interest(spelt[word], keys) for word, keys in sorted(shared, key=lambda one: (-len(one[1]), one[0]))
    )


def limits(facts: Iterable[Fact]) -> dict[str, tuple[str, ...]]:
    """What lines each client, or the writer, drew: shown beside the name, and nothing secret among it."""
    said = (fact for fact in facts if may_say(replace(fact, mine=False), LIMITS))
    found = by_key((fact.client_id, fact.text) for fact in said)
    return {key: tuple(texts) for key, texts in found.items()}


def candidates(company: Company, wanted: Wanted) -> list[Candidate]:
    """Who could be asked, each with the reasons; the nearer circles first, then A to Z.

    Who shares a word is named with those it is shared with. Without a wish everybody who may be
    proposed and has a reason is there.
    """
    proposed = [client for client in company.people if may_propose(client)]
    allowed = {client.id for client in proposed}
    found = []
    for client in proposed:
        reasons = _reasons(client, company, wanted, allowed)
        if reasons:
            found.append(Candidate(client, reasons, company.limits.get(client.id, ())))
    return sorted(found, key=_order)


def by_hand(client: Client, company: Company) -> Candidate:
    """Somebody the writer picked, whatever the rules propose."""
    return Candidate(client, (), company.limits.get(client.id, ()))


def _reasons(client: Client, company: Company, wanted: Wanted, allowed: set[str]) -> tuple[Reason, ...]:
    """Why this client; empty where something that is asked is not so."""
    place = _place(client, company, wanted.town)
    shared = _shared(client, company, wanted.word, allowed)
    near = [Reason(Ground.CIRCLE, client.circle.value)] if client.circle in OUTWARD and client.circle else []
    if wanted.circle is not None and client.circle is not wanted.circle:
        return ()
    if (wanted.town and not place) or (wanted.word and not shared):
        return ()
    said = (*shared, *place) if wanted.word else (*place, *shared)
    return (*said, *(near if wanted.circle or not wanted.asks else ()))


def _place(client: Client, company: Company, town: str) -> list[Reason]:
    """That they live in the town, or work there; of no particular town, where they live."""
    house, works = company.works.get(client.id, ("", ""))
    if not town:
        return [Reason(Ground.LIVES, client.town)] if town_key(client.town).strip() else []
    if town_key(client.town) == town_key(town):
        return [Reason(Ground.LIVES, client.town)]
    return [Reason(Ground.WORKS, house)] if works and town_key(works) == town_key(town) else []


def _shared(client: Client, company: Company, word: str, allowed: set[str]) -> list[Reason]:
    """The words they share with others who could be asked too: the one asked for, else at most two."""
    found = []
    for interest in company.interests:
        others = tuple(sorted((interest.clients & allowed) - {client.id}))
        if client.id in interest.clients and others and (not word or fold(word) == fold(interest.word)):
            found.append(Reason(Ground.SHARES, interest.word, others))
    return found[:2]


def _order(one: Candidate) -> tuple[int, str, str]:
    circle = one.client.circle
    near = OUTWARD.index(circle) if circle in OUTWARD else len(OUTWARD)
    return near, fold(one.client.name), one.id
