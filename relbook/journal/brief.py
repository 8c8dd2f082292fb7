"""What to know before a call, on one page: values only; the words around them belong to the interface."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time

from relbook.journal import confidence, firsts, parts, prices
from relbook.journal.boxes import (
    AboutBox,
    Ask,
    DateLine,
    LastTalk,
    Line,
    MindBox,
    MindLine,
    OpenWith,
    OwedBox,
    PromiseLine,
    Talk,
    Truth,
)
from relbook.journal.client import Client
from relbook.journal.confidence import Guarded
from relbook.journal.entry import PRIVATE_KINDS, Entry, Kind, Tier
from relbook.journal.fact import FactKind
from relbook.journal.knowledge import gap, holds, of
from relbook.journal.material import Material
from relbook.journal.meeting import Meeting
from relbook.journal.prices import WORDS
from relbook.journal.purse import Purse, Section, count, trimmed
from relbook.journal.since import News

__all__ = ["NAME", "NEVER", "WORDS", "Brief", "Material", "compose"]

NAME = 3
"""The most words of a name, which the page says often."""

NEVER = frozenset({*PRIVATE_KINDS, Kind.ENERGY})
"""The kinds that are about the writer; no brief shows them."""


@dataclass(frozen=True, slots=True)
class Brief:
    """One page before a call, in the order it is read.

    For the screen only, and in nothing that leaves it: `truths`, `open_with.said`, and which
    entries `guards` are.
    """

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
    last_talk: LastTalk | None = None
    may_have_changed: tuple[Line, ...] = ()
    news: tuple[News, ...] = ()
    values: tuple[Line, ...] = ()
    guards: tuple[Guarded, ...] = ()
    more_guards: int = 0
    truths: tuple[Truth, ...] = ()

    @property
    def name(self) -> str:
        """What the page calls the client."""
        return trimmed(self.client.first, NAME)


def compose(material: Material, gist: Callable[[str], str]) -> Brief:
    """Choose what to show, most important first, until the page is full.

    `gist` finds the one line of an entry that says what it was about. Every word of ours is paid
    for too (`prices`): the page as printed has no more than `WORDS`.
    """
    return _Page(material, gist).brief()


class _Page:
    """Buys the parts of a page: the first line of each before the second of any."""

    def __init__(self, material: Material, gist: Callable[[str], str]) -> None:
        today, name = material.today, trimmed(material.client.first, NAME)
        self.material, self.name, self.purse = material, count(name), Purse(WORDS)
        self.known = [fact for fact in material.facts if holds(fact, today)]
        self.pages = [page for page in material.pages if _shows(page.entry, today)]
        missing = gap(material.facts, self.known)
        purse, known, n = self.purse, self.known, self.name
        open_ones = sum(one.open for one in material.promises)
        purse.left -= firsts.frame(material, n) + (prices.MORE if open_ones else 0)
        self.boundaries = Section(purse, prices.BOUNDARIES, parts.lines(of(known, FactKind.BOUNDARY)))
        self.boundaries.take(1)
        self.open_with = firsts.open_with(purse, material)
        self.last_talk = firsts.last_talk(purse, material, self.pages)
        self.owed = firsts.owed(purse, material, n)
        self.mind = firsts.mind(purse, known, missing)
        self.about = firsts.about(purse, material, known, self.pages, n)
        self.guards = Section(purse, prices.GUARDED, parts.guards(material))
        self.guards.take(2)
        changed = parts.may_have_changed(material, known) if firsts.is_reunion(material) else ()
        self.changed = Section(purse, prices.MAY_HAVE_CHANGED, changed)
        self.changed.take(2)
        self.talks = parts.talks(purse, self.pages, material.today, gist)
        self.promises = Section(purse, prices.PROMISES, parts.promises(material, n))
        self.promises.take(3)
        if open_ones and len(self.promises.lines) == open_ones:
            purse.left += prices.MORE  # there is no more to say
        self.questions = Section(purse, prices.QUESTIONS, parts.questions(material))
        self.questions.take(1)
        self.needs = Section(purse, prices.NEEDS + n, parts.needs(known, today))
        self.needs.take(parts.ASKED)
        self._rest(missing)

    def _rest(self, missing: FactKind | None) -> None:
        """A line of everything else, then what there is room for."""
        purse, material, known, today = self.purse, self.material, self.known, self.material.today
        facts = (self.mind.fact, self.about.fact, *(line.fact for line in self.needs.lines))
        seen = {fact.id for fact in facts if fact}
        self.news = Section(purse, prices.NEWS, parts.recent(material, seen))
        self.dates = Section(purse, 0, parts.dates(material))
        self.lightly = Section(purse, 0, parts.lightly(known))
        self.liked = Section(purse, 0, parts.lines(of(known, FactKind.LIKE), prices.LIKED))
        self.values = Section(purse, 0, parts.lines(of(known, FactKind.VALUE), prices.VALUE))
        self.shared = Section(purse, prices.SHARED, parts.shared(known, self.pages, self.about))
        self.openers = Section(purse, prices.OPENERS, parts.openers(known, self.about, today))
        self.truths = Section(purse, 0, parts.truths(material))
        purse.left -= prices.WORLD + self.name
        for take in (self.dates.take, self.liked.take, self.news.take, self.lightly.take, self.truths.take):
            take(1)
        heading = 0 if self.needs.lines else prices.NEEDS + self.name
        self.gap = Section(purse, heading, parts.missed(material, missing, self.name))
        self.gap.take(1)
        self.shared.take(1)
        self.values.take(1)
        seen |= {one.fact_id for one in self.news.lines}
        world = parts.world([fact for fact in known if fact.id not in seen], today)
        self.world = Section(purse, 0, world)
        self.world.take(1)
        self.questions.take(parts.ASKED - len(self.gap.lines))  # the gap asks one of the three
        self.openers.take(1)
        self.boundaries.take(2)
        self.promises.take(5)
        self.news.take(3)
        self.dates.take(2)
        self.shared.take(3)
        self.openers.take(2)
        self.values.take(2)
        self.world.take(3)
        self.guards.take(confidence.SHOWN)
        self.truths.take(2)

    def brief(self) -> Brief:
        """What was bought."""
        material = self.material
        attendees = material.meeting.clients if material.meeting else ()
        guarded = len(confidence.guarded(material.told, attendees))
        return Brief(
            client=material.client,
            today=material.today,
            now=material.now,
            meeting=material.meeting,
            last_contact=material.last_contact,
            reconnect=firsts.is_reunion(material),
            boundaries=self.boundaries.lines,
            open_with=self.open_with,
            owed=self.owed,
            mind=self.mind,
            about=self.about,
            talks=self.talks,
            promises=self.promises.lines,
            more_promises=sum(one.open for one in material.promises) - len(self.promises.lines),
            on_mind=parts.in_slots((*self.needs.lines, *self.gap.lines)),
            questions=self.questions.lines,
            openers=self.openers.lines,
            shared=self.shared.lines,
            world=self.world.lines,
            lightly=next(iter(self.lightly.lines), None),
            liked=next(iter(self.liked.lines), None),
            dates=self.dates.lines,
            entries=material.entries,
            last_talk=self.last_talk,
            may_have_changed=self.changed.lines,
            news=self.news.lines,
            values=self.values.lines,
            guards=self.guards.lines,
            more_guards=guarded - len(self.guards.lines),
            truths=self.truths.lines,
        )


def _shows(entry: Entry, today: date) -> bool:
    return entry.kind not in NEVER and entry.tier is not Tier.PRIVATE and entry.day <= today
