"""What to know before a call, on one page: values only; the words around them belong to the interface."""

from collections.abc import Callable
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
from relbook.journal.entry import PRIVATE_KINDS, Entry, Tier
from relbook.journal.fact import FactKind
from relbook.journal.frozen import frozen
from relbook.journal.knowledge import gap, holds, of
from relbook.journal.material import Material
from relbook.journal.meeting import Meeting
from relbook.journal.prices import WORDS
from relbook.journal.purse import Heading, Purse, Section, count, trimmed
from relbook.journal.since import News
from relbook.journal.talks import Talks

NAME = 3
"""The most words of a name, which the page says often."""


@frozen
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
    """Buys the parts of a page: what must be known and asked, then a line of each before a second of any."""

    def __init__(self, material: Material, gist: Callable[[str], str]) -> None:
        today, name = material.today, trimmed(material.client.first, NAME)
        self.material, self.name, self.purse = material, count(f"{name}’s"), Purse(WORDS)
        self.known = [fact for fact in material.facts if holds(fact, today)]
        self.pages = [page for page in material.pages if _shows(page.entry, today)]
        self.missing = gap(material.facts, self.known)
        self._first()
        self._second(gist)
        self._third()
        self._more()

    def _first(self) -> None:
        """What is read first: what not to wait with, the boxes, and what others don't know."""
        purse, material, known, n = self.purse, self.material, self.known, self.name
        self.open_ones = sum(one.open for one in material.promises)
        purse.left -= firsts.frame(material, n) + (prices.MORE if self.open_ones else 0)
        self.boundaries = Section(purse, prices.BOUNDARIES, parts.lines(of(known, FactKind.BOUNDARY)))
        self.boundaries.take(1)
        self.open_with = firsts.open_with(purse, material)
        self.last_talk = firsts.last_talk(purse, material, self.pages)
        self.owed = firsts.owed(purse, material, n)
        self.mind = firsts.mind(purse, known, self.missing, shown=self.last_talk is None)
        self.about = firsts.about(purse, material, known, self.pages, n)
        self.guards = Section(purse, prices.GUARDED, parts.guards(material))
        self.guards.take(1)
        changed = parts.may_have_changed(material, known) if firsts.is_reunion(material) else ()
        self.changed = Section(purse, prices.MAY_HAVE_CHANGED, changed)
        self.changed.take(1)
        self.questions = Section(purse, prices.QUESTIONS, parts.questions(material))
        self.questions.take(1)  # the page ends in something to ask, however full it is

    def _second(self, gist: Callable[[str], str]) -> None:
        """What happened, what is promised and carried, three questions; then what the talks were about."""
        purse, material, known, n = self.purse, self.material, self.known, self.name
        self.talks = Talks(purse, self.pages, material.today, gist)
        self.promises = Section(purse, prices.PROMISES, parts.promises(material, n))
        self._take_promises(3)
        carried = Heading(prices.NEEDS + n)
        self.needs = Section(purse, carried, parts.needs(known, material.today))
        self.needs.take(parts.ASKED)
        self.gap = Section(purse, carried, parts.missed(material, self.missing, n))
        self.gap.take(1)
        self.questions.take(parts.ASKED - len(self.gap.lines))  # the gap asks one of the three
        self.guards.take(2)
        self.changed.take(2)
        self.talks.tell()

    def _third(self) -> None:
        """A line of everything else."""
        purse, material, known, today = self.purse, self.material, self.known, self.material.today
        facts = (self.mind.fact, self.about.fact, *(line.fact for line in self.needs.lines))
        seen = {fact.id for fact in facts if fact}
        self.news = Section(purse, prices.NEWS, parts.recent(material, seen))
        self.openers = Section(purse, prices.OPENERS, parts.openers(known, self.about, today))
        world = Heading(prices.WORLD + self.name)
        self.dates = Section(purse, world, parts.dates(material))
        self.lightly = Section(purse, world, parts.lightly(known))
        self.liked = Section(purse, world, parts.lines(of(known, FactKind.LIKE), prices.LIKED))
        self.values = Section(purse, world, parts.lines(of(known, FactKind.VALUE), prices.VALUE))
        self.truths = Section(purse, prices.TRUTHS, parts.truths(material))
        for section in (self.truths, self.news, self.dates, self.openers):
            section.take(1)
        said = {one.fact_id for one in self.news.lines}
        said |= {line.fact.id for line in self.openers.lines if line.fact}
        self.shared = Section(purse, prices.SHARED, parts.shared(known, self.pages, self.about, said))
        rest = [fact for fact in known if fact.id not in seen | said]
        self.world = Section(purse, world, parts.world(rest, today))
        for section in (self.world, self.shared, self.liked, self.lightly, self.values):
            section.take(1)

    def _more(self) -> None:
        """What there is room for."""
        self.boundaries.take(2)
        self._take_promises(5)
        self.openers.take(2)
        self.news.take(3)
        self.shared.take(3)
        self.dates.take(2)
        self.values.take(2)
        self.world.take(3)
        self.guards.take(confidence.SHOWN)
        self.truths.take(2)

    def _take_promises(self, upto: int) -> None:
        short = len(self.promises.lines) < self.open_ones
        self.promises.take(upto)
        if short and len(self.promises.lines) == self.open_ones:
            self.purse.left += prices.MORE  # there is no more to say

    def brief(self) -> Brief:
        """What was bought."""
        material = self.material
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
            talks=self.talks.lines,
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
            truths=self.truths.lines,
        )


def _shows(entry: Entry, today: date) -> bool:
    return entry.kind not in PRIVATE_KINDS and entry.tier is not Tier.PRIVATE and entry.day <= today
