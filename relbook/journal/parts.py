"""The parts of a brief, each as offers in the order they matter; `compose` buys what fits."""

from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from relbook.journal import confidence, prices
from relbook.journal.boxes import (
    AboutBox,
    Ask,
    DateLine,
    Line,
    MindLine,
    PromiseLine,
    Truth,
)
from relbook.journal.confidence import Guarded
from relbook.journal.entry import Entry, Kind
from relbook.journal.fact import Care, Fact, FactKind, Standing
from relbook.journal.knowledge import SLOTS, WORLD, by_nearness, newest, of, standing
from relbook.journal.material import Material
from relbook.journal.meeting import ImportantDate
from relbook.journal.page import Page
from relbook.journal.promise import Promise, in_order
from relbook.journal.purse import Offer, count, trimmed, whole
from relbook.journal.since import News, Turn, news

HEADING = 8
"""The most words in the name of an entry."""

LINE, PROMISE, QUESTION = 10, 8, 16
"""The most words in a fact, a promise, a question."""

LIGHTLY = 8
"""The most words in what is to be handled lightly, unless a whole sentence takes fewer."""

NEAR = timedelta(days=30)
"""How far from today an important date may lie, before or after (PRODUCT.md: dates ±30 d)."""

ASKED = 3
"""How many questions a brief ends in."""

W = TypeVar("W", Ask, News, Truth)


def lines(facts: Iterable[Fact], around: int = 0) -> Iterator[Offer[Line]]:
    """Facts, a line each."""
    for fact in facts:
        yield Offer(fact.text, LINE, around, _line(fact))


def _line(fact: Fact) -> Callable[[str], Line]:
    return lambda text: Line(text, fact.as_of, fact.kind, fact.entry_id, fact)


def promises(material: Material, name: int) -> Iterator[Offer[PromiseLine]]:
    """The open ones, the writer's first, by day."""
    open_ones = [one for one in in_order(list(material.promises)) if one.open]
    for one in sorted(open_ones, key=lambda promise: not promise.mine):
        around = prices.promise(one, material.today, name)
        yield Offer(
            one.text,
            PROMISE,
            around,
            _pledge(one, material.today),
        )


def needs(known: list[Fact], today: date) -> Iterator[Offer[MindLine]]:
    """The newest fact of each slot."""
    for kinds in SLOTS:
        fact = newest(known, *kinds)
        if fact is not None:
            stale = standing(fact, today) is Standing.STALE
            since = prices.OPEN_FOR if fact.kind is FactKind.CHALLENGE else prices.day(fact.as_of, today)
            around = 1 + since + (prices.STILL if stale else 0)
            yield Offer(fact.text, LINE, around, _need(fact, stale=stale))


def missed(material: Material, missing: FactKind | None, name: int) -> Iterator[Offer[MindLine]]:
    """The one gap that is shown, with a question to ask."""
    asked = material.to_ask.get(missing, "") if missing else ""
    if missing and asked:
        around = prices.GAP_OF_WISH if missing is FactKind.WISH else prices.GAP
        yield Offer(asked, QUESTION, around + name, _gap(missing))


def _need(fact: Fact, *, stale: bool) -> Callable[[str], MindLine]:
    return lambda text: MindLine(fact.kind, text, fact, stale)


def _gap(kind: FactKind) -> Callable[[str], MindLine]:
    return lambda text: MindLine(kind, text)


def in_slots(lines: Iterable[MindLine]) -> tuple[MindLine, ...]:
    """What fills the needs map, in its order."""
    places = {kind: place for place, kinds in enumerate(SLOTS) for kind in kinds}
    return tuple(sorted(lines, key=lambda line: places.get(line.kind, len(places))))


def questions(material: Material) -> Iterator[Offer[Ask]]:
    """The writer's own questions, the oldest first, then lines from the library that fit."""
    own = [Ask(one.text, one.entry_id) for one in material.questions if one.asked is None]
    gaps = set(material.to_ask.values())
    fresh = [Ask(text) for text in dict.fromkeys(material.asked) if text and text not in gaps]
    for ask in (*own, *fresh):
        yield Offer(ask.text, QUESTION, 0, _reworded(ask))


def openers(known: list[Fact], box: AboutBox, today: date) -> Iterator[Offer[Line]]:
    """Personal and shared things to begin with, other than what the box already says."""
    personal = by_nearness(of(known, FactKind.PERSONAL), today)
    shared = of(known, FactKind.SHARED)
    mixed = [*personal[:1], *shared[:1], *personal[1:], *shared[1:]]
    return lines((fact for fact in mixed if fact != box.fact), prices.OPENER)


def shared(
    known: list[Fact], pages: list[Page], box: AboutBox, said: Container[str] = ()
) -> Iterator[Offer[Line]]:
    """Things lived through together: facts, and entries that are shared experiences or landmarks.

    What the box asks about is not said twice, nor are the facts whose keys were `said`.
    """
    facts = of(known, FactKind.SHARED)
    yield from lines(fact for fact in facts if fact != box.fact and fact.id not in said)
    told = {fact.entry_id for fact in facts} | ({box.entry_id} if box.fact is None else set())
    for entry in (page.entry for page in pages if page.entry.kind == Kind.SHARED or page.entry.landmark):
        if entry.id not in told:
            told.add(entry.id)
            yield Offer(
                entry.heading,
                LINE,
                0,
                _told(entry),
            )


def world(known: list[Fact], today: date) -> Iterator[Offer[Line]]:
    """What a client's world is made of, the near days first."""
    return lines(by_nearness(of(known, *WORLD), today))


def lightly(known: list[Fact]) -> Iterator[Offer[Line]]:
    """What two people see differently, unless one can speak of it safely; what to avoid comes first."""
    differences = [fact for fact in of(known, FactKind.DIFFERENCE) if fact.care is not Care.SAFE]
    for fact in sorted(differences, key=lambda fact: fact.care is not Care.AVOID):
        yield Offer(whole(fact.text, LIGHTLY), LIGHTLY, prices.CARE, _line(fact))


def may_have_changed(material: Material, known: list[Fact]) -> Iterator[Offer[Line]]:
    """What was so when one last spoke and has had the longest time to change."""
    client = material.client
    job = ", ".join(filter(None, (client.role, client.company)))
    if job and material.last_contact:
        yield Offer(job, LINE, 0, lambda text: Line(text, material.last_contact or material.today, "job"))
    carried = (FactKind.WORRY, FactKind.CHALLENGE, FactKind.NEED, FactKind.PERSONAL, FactKind.PREFERENCE)
    yield from lines(
        sorted(of(known, *carried), key=lambda fact: (fact.kind is not FactKind.WORRY, fact.as_of))
    )


def recent(material: Material, shown: set[str]) -> Iterator[Offer[News]]:
    """What is new since the last talk, and not said elsewhere on the page."""
    if material.last_contact is None:
        return
    found = news(
        material.last_contact,
        facts=material.facts,
        settled=material.settled,
        roles=material.roles,
        changes=material.moves,
    )
    for one in found:
        if one.fact_id not in shown or one.turn is Turn.CLOSED:
            said = ": ".join(filter(None, (one.text.rstrip("."), one.ending)))
            around = prices.STATE if one.turn is Turn.STATE else prices.TURN
            yield Offer(said, LINE, around, _reworded(one))


def dates(material: Material) -> Iterator[Offer[DateLine]]:
    """Important dates within a month before or after, those to come first, the nearest first."""
    today = material.today
    near = []
    for one in material.dates:
        ahead, behind = one.next_on(today), _last_on(one, today)
        if ahead - today <= NEAR:
            near.append((0, ahead - today, ahead, one))
        elif behind <= today and today - behind <= NEAR:
            near.append((1, today - behind, behind, one))
    for _, _, on, one in sorted(near, key=lambda found: found[:3]):
        around = prices.day(on, today)
        yield Offer(one.label, LINE, around, _dated(one, on))


def _last_on(one: ImportantDate, today: date) -> date:
    """The last such day before today."""
    return one.next_on(today - timedelta(days=NEAR.days + 1))


def guards(material: Material) -> Iterator[Offer[Guarded]]:
    """What attendees of the next talk told in confidence, each in words that do not tell it."""
    attendees = material.meeting.clients if material.meeting else ()
    for one in confidence.guarded(material.told, attendees):
        first = trimmed(one.who.first, 2)
        around = count(first) + max(prices.CONFIDENCE, 1 + prices.day(one.day, material.today))
        yield Offer(
            one.heading or "…", HEADING, around, _guard(replace(one, who=replace(one.who, first=first)))
        )


def _pledge(one: Promise, today: date) -> Callable[[str], PromiseLine]:
    return lambda text: PromiseLine(one, text, one.dueness(today))


def _told(entry: Entry) -> Callable[[str], Line]:
    return lambda text: Line(text, entry.day, entry.kind, entry.id)


def _dated(one: ImportantDate, on: date) -> Callable[[str], DateLine]:
    return lambda text: DateLine(one, on, text)


def _reworded(one: W) -> Callable[[str], W]:
    return lambda text: replace(one, text=text)


def _guard(one: Guarded) -> Callable[[str], Guarded]:
    return lambda text: replace(one, heading=text if one.heading else "")


def truths(material: Material) -> Iterator[Offer[Truth]]:
    """What is not said yet, the oldest first."""
    for one in sorted(material.truths, key=lambda truth: (truth.day, truth.entry_id)):
        yield Offer(one.text, QUESTION, 0, _reworded(one))
