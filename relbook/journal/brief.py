"""What to know before a call, on one page: values only; the words around them belong to the interface."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from relbook.journal.boxes import (
    About,
    AboutBox,
    Ask,
    DateLine,
    Line,
    Mind,
    MindBox,
    MindLine,
    Opening,
    OpenWith,
    Owed,
    OwedBox,
    PromiseLine,
    Talk,
)
from relbook.journal.client import Client, State
from relbook.journal.entry import Entry, Kind, Tier
from relbook.journal.fact import Fact, FactKind, Question
from relbook.journal.knowledge import NEAR, SLOTS, STALE, WORLD, by_nearness, distance, gap, holds, newest, of
from relbook.journal.meeting import ImportantDate, Meeting
from relbook.journal.page import Page
from relbook.journal.promise import Dueness, Promise, in_order
from relbook.journal.purse import Purse, count, share, trimmed

WORDS = 190
"""How many words of content a brief holds; with some 30 words of labels it stays below 220."""

GIST, HEADING, TALKS = 20, 8, 60
"""The most words in a gist, in the name of an entry, and in the last three times together."""

BOX, LINE, PROMISE, QUESTION = 12, 10, 8, 20
"""The most words in a box, a fact, a promise, a question."""

AROUND = 5
"""How many words the interface puts around a fact to make it something to say."""

AHEAD = timedelta(days=30)
NEVER = frozenset({Kind.REFLECTION, Kind.ENERGY})
"""The kinds that are about the writer; no brief shows them."""


@dataclass(frozen=True, slots=True)
class Material:
    """Everything a brief is made from. Secret lines are stripped before; pages stand newest first.

    `asked` are lines to say to the client, from the prompts that fit (`Asked.aloud`). `to_ask`
    holds a question for each slot of the needs map (`Library.to_ask`). `rhythm_days` is the one
    in force. `conflict` is the open disagreement, if there is one.
    """

    client: Client
    today: date
    now: time | None = None
    pages: Sequence[Page] = ()
    promises: Sequence[Promise] = ()
    facts: Sequence[Fact] = ()
    questions: Sequence[Question] = ()
    meeting: Meeting | None = None
    dates: Sequence[ImportantDate] = ()
    asked: Sequence[str] = ()
    to_ask: Mapping[FactKind, str] = field(default_factory=dict)
    entries: int = 0
    rhythm_days: int | None = None
    last_contact: date | None = None
    conflict: Entry | None = None


@dataclass(frozen=True, slots=True)
class Brief:
    """One page before a call, in the order it is read."""

    client: Client
    today: date
    now: time | None
    meeting: Meeting | None
    last_contact: date | None
    reconnect: bool
    boundaries: tuple[Line, ...]
    open_with: OpenWith | None
    owed: OwedBox
    mind: MindBox
    about: AboutBox
    talks: tuple[Talk, ...]
    promises: tuple[PromiseLine, ...]
    more_promises: int
    on_mind: tuple[MindLine, ...]
    questions: tuple[Ask, ...]
    openers: tuple[Line, ...]
    shared: tuple[Line, ...]
    world: tuple[Line, ...]
    lightly: Line | None
    liked: Line | None
    dates: tuple[DateLine, ...]
    entries: int


def compose(material: Material, gist: Callable[[str], str]) -> Brief:
    """Choose what to show, most important first, until the page is full.

    `gist` finds the one line of an entry that says what it was about.
    """
    purse = Purse(WORDS)
    known = [fact for fact in material.facts if holds(fact, material.today)]
    pages = [page for page in material.pages if _shows(page.entry, material.today)]
    missing = gap(material.facts, known)
    boundaries = _lines(purse, of(known, FactKind.BOUNDARY), 2)
    open_with = _open_with(purse, material)
    owed = _owed(purse, material)
    mind = _mind(purse, known, missing)
    about = _about(purse, known, pages, material.today)
    talks = _talks(purse, pages, gist)
    promises = _promises(purse, material)
    return Brief(
        client=material.client,
        today=material.today,
        now=material.now,
        meeting=material.meeting,
        last_contact=material.last_contact,
        reconnect=_reconnect(material),
        boundaries=boundaries,
        open_with=open_with,
        owed=owed,
        mind=mind,
        about=about,
        talks=talks,
        promises=promises,
        more_promises=sum(promise.open for promise in material.promises) - len(promises),
        on_mind=_on_mind(purse, known, missing, material),
        questions=_questions(purse, material),
        openers=_openers(purse, known, about, material.today),
        shared=_shared(purse, known, pages),
        world=_lines(purse, by_nearness(of(known, *WORLD), material.today), 3),
        lightly=_one(purse, known, FactKind.DIFFERENCE),
        liked=_one(purse, known, FactKind.LIKE),
        dates=_dates(purse, material),
        entries=material.entries,
    )


def _shows(entry: Entry, today: date) -> bool:
    return entry.kind not in NEVER and entry.tier is not Tier.PRIVATE and entry.day <= today


def _reconnect(material: Material) -> bool:
    """Whether so much time has passed that one begins anew."""
    if material.client.state in (State.FORMER, State.ENDED):
        return True
    if material.last_contact is None or not material.rhythm_days:
        return False
    return (material.today - material.last_contact).days > 2 * material.rhythm_days


def _line(purse: Purse, fact: Fact, around: int = 0) -> Line | None:
    text = purse.spend(fact.text, LINE, around)
    return Line(text, fact.as_of, fact.kind, fact.entry_id, fact) if text else None


def _lines(purse: Purse, facts: Iterable[Fact], most: int, around: int = 0) -> tuple[Line, ...]:
    """The first facts that fit, whole; one that does not is left out."""
    lines: list[Line] = []
    for fact in facts:
        if len(lines) < most and (line := _line(purse, fact, around)):
            lines.append(line)
    return tuple(lines)


def _one(purse: Purse, known: list[Fact], kind: FactKind) -> Line | None:
    return next(iter(_lines(purse, of(known, kind)[:1], 1)), None)


def _open_with(purse: Purse, material: Material) -> OpenWith | None:
    """An open conflict comes first, else the writer's promise that is late the longest."""
    entry = material.conflict
    if entry is not None:
        return OpenWith(Opening.CONFLICT, purse.spend(entry.heading, LINE), entry.day, entry.id)
    for promise in in_order(list(material.promises)):
        if promise.mine and promise.due and promise.dueness(material.today) is Dueness.OVERDUE:
            text = purse.spend(promise.text, LINE)
            return OpenWith(Opening.LATE_PROMISE, text, promise.due, promise.entry_id, promise)
    return None


def _owed(purse: Purse, material: Material) -> OwedBox:
    """The writer's due promise, else the client's, else nothing."""
    due = (Dueness.OVERDUE, Dueness.TODAY)
    pressing = [one for one in in_order(list(material.promises)) if one.dueness(material.today) in due]
    for promise in sorted(pressing, key=lambda one: not one.mine):
        text = purse.spend(promise.text, BOX)
        owed = Owed.BY_ME if promise.mine else Owed.BY_THEM
        return OwedBox(owed, text, promise, promise.dueness(material.today))
    return OwedBox(Owed.NOTHING)


def _mind(purse: Purse, known: list[Fact], missing: FactKind | None) -> MindBox:
    """The newest open worry, else the newest need, else the gap."""
    for mind, kinds in zip((Mind.WORRY, Mind.NEED), SLOTS, strict=False):
        if fact := newest(known, *kinds):
            return MindBox(mind, fact.kind, purse.spend(fact.text, BOX), fact)
    return MindBox(Mind.UNKNOWN, missing or FactKind.WORRY)


def _about(purse: Purse, known: list[Fact], pages: list[Page], today: date) -> AboutBox:
    """The personal fact whose day is nearest, else what was shared last, else what is known of them."""
    personal = of(known, FactKind.PERSONAL)
    near = min(personal, key=lambda fact: distance(fact, today), default=None)
    if near and distance(near, today) <= NEAR:
        return AboutBox(About.PERSONAL, purse.spend(near.text, BOX), near, near.entry_id)
    shared = newest(known, FactKind.SHARED)
    entry = next((page.entry for page in pages if page.entry.kind == Kind.SHARED), None)
    if entry and (shared is None or entry.day > shared.as_of):
        return AboutBox(About.SHARED, purse.spend(entry.heading, BOX), None, entry.id)
    if shared:
        return AboutBox(About.SHARED, purse.spend(shared.text, BOX), shared, shared.entry_id)
    if personal:
        return AboutBox(About.PERSONAL, purse.spend(personal[0].text, BOX), personal[0], personal[0].entry_id)
    return AboutBox(About.NOTHING)


def _talks(purse: Purse, pages: list[Page], gist: Callable[[str], str]) -> tuple[Talk, ...]:
    """The last three times; plain notes only stand in where there was no talk yet."""
    latest = (
        [page.entry for page in pages if page.entry.kind != Kind.NOTE] or [page.entry for page in pages]
    )[:3]
    headings = [trimmed(entry.heading, HEADING) for entry in latest]
    gists = [_gist(entry, gist) for entry in latest]
    room = share([count(words) for words in gists], TALKS - sum(map(count, headings)), GIST)
    return tuple(
        Talk(entry.id, entry.kind, entry.day, purse.spend(heading, HEADING), purse.spend(words, room))
        for entry, heading, words in zip(latest, headings, gists, strict=True)
    )


def _gist(entry: Entry, gist: Callable[[str], str]) -> str:
    """The gist, unless it only says the heading again."""
    words = trimmed(gist(entry.text), GIST)
    return "" if words.rstrip(".…") == trimmed(entry.heading, GIST).rstrip(".…") else words


def _promises(purse: Purse, material: Material) -> tuple[PromiseLine, ...]:
    """The first five open promises, the writer's first, by date."""
    opened = [promise for promise in in_order(list(material.promises)) if promise.open]
    first = sorted(opened, key=lambda one: not one.mine)[:5]
    spent = [(one, purse.spend(one.text, PROMISE)) for one in first]
    return tuple(PromiseLine(one, text, one.dueness(material.today)) for one, text in spent if text)


def _on_mind(
    purse: Purse, known: list[Fact], missing: FactKind | None, material: Material
) -> tuple[MindLine, ...]:
    """What fills the needs map, and the one gap with a question to ask."""
    lines: list[MindLine] = []
    for kinds in SLOTS:
        fact = newest(known, *kinds)
        if fact and (text := purse.spend(fact.text, LINE)):
            lines.append(MindLine(fact.kind, text, fact, material.today - fact.as_of > STALE))
        elif fact is None and missing == kinds[-1]:
            lines.append(MindLine(missing, purse.spend(material.to_ask.get(missing, ""), QUESTION)))
    return tuple(lines)


def _questions(purse: Purse, material: Material) -> tuple[Ask, ...]:
    """The writer's own questions first, up to three; lines from the library fill up to two."""
    own = [Ask(one.text, one.id) for one in material.questions if one.asked is None][:3]
    gaps = set(material.to_ask.values())
    fresh = [Ask(text) for text in dict.fromkeys(material.asked) if text and text not in gaps]
    chosen = own + fresh[: max(0, 2 - len(own))]
    spent = [Ask(purse.spend(one.text, QUESTION), one.question_id) for one in chosen]
    return tuple(one for one in spent if one.text)


def _openers(purse: Purse, known: list[Fact], about: AboutBox, today: date) -> tuple[Line, ...]:
    """One personal and one shared thing to begin with, other than what the box already says."""
    personal = by_nearness(of(known, FactKind.PERSONAL), today)
    shared = of(known, FactKind.SHARED)
    mixed = [*personal[:1], *shared[:1], *personal[1:], *shared[1:]]
    return _lines(purse, [fact for fact in mixed if fact != about.fact], 2, AROUND)


def _shared(purse: Purse, known: list[Fact], pages: list[Page]) -> tuple[Line, ...]:
    """Three things lived through together: facts, and entries that are shared experiences or landmarks."""
    lines = list(_lines(purse, of(known, FactKind.SHARED), 3))
    for entry in (page.entry for page in pages if page.entry.kind == Kind.SHARED or page.entry.landmark):
        seen = {line.entry_id for line in lines}
        if len(lines) < 3 and entry.id not in seen and (text := purse.spend(entry.heading, LINE)):
            lines.append(Line(text, entry.day, entry.kind, entry.id))
    return tuple(lines)


def _dates(purse: Purse, material: Material) -> tuple[DateLine, ...]:
    """Important dates of the next month, the nearest first."""
    days = sorted(((one.next_on(material.today), one) for one in material.dates), key=lambda pair: pair[0])
    near = [DateLine(one, day) for day, one in days if day - material.today <= AHEAD][:2]
    return tuple(line for line in near if purse.spend(line.known.label, LINE))
