"""Going through the days one after another: what is asked, and what the writer does with it.

Every day is judged by what was known on it; what is replied goes into the same history, under the
same rules, as in the book.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property

from relbook.journal import asking
from relbook.journal.asking import OFFERED, Asked
from relbook.journal.frozen import frozen
from relbook.journal.history import Asking, History, Reply, ask_less_due
from relbook.journal.library import Library
from relbook.journal.prompt import When
from relbook.journal.rehearsal.world import World
from relbook.journal.rehearsal.writer import Visit, Writer
from relbook.journal.snapshot import Snapshot
from relbook.journal.trigger import Urgency
from relbook.journal.triggers.meetings import DAY, meeting_within
from relbook.journal.whom import NOBODY, Turn, foremost, lately

ENDING = frozenset({Reply.ANSWERED, Reply.LATER})
"""The replies that end the asking until tomorrow."""


@frozen
class Shown:
    """One question on the screen; `reply` is None where it was left alone, `asked_for` where it was another.

    `page` is "today", or "client" for the client's own page.
    """

    when: datetime
    page: str
    client_id: str
    asked: Asked
    reply: Reply | None
    asked_for: bool = False

    @property
    def day(self) -> date:
        return self.when.date()


@dataclass
class Rehearsal:
    """A year, or some days, of a world under a library."""

    world: World
    library: Library
    writer: Writer
    never: frozenset[str] = frozenset()
    only: str = ""
    """One client's page alone; everybody without."""
    _askings: dict[str, list[Asking]] = field(default_factory=lambda: defaultdict(list))
    _overall: dict[str, date] = field(default_factory=dict)
    _shown: dict[str, str] = field(default_factory=dict)
    """Whom the day has asked about, and what."""
    _left: dict[str, str] = field(default_factory=dict)
    """What stood on Today's card and was left alone."""

    @cached_property
    def raised(self) -> Mapping[Urgency, list[When]]:
        """What raises the prompts about clients, by urgency; each once."""
        found: dict[Urgency, dict[str, When]] = defaultdict(dict)
        for prompt in self.library.prompts:
            for when in prompt.triggers:
                if not prompt.anyone:
                    found[when.trigger.urgency][repr(when)] = when
        return {urgency: list(found[urgency].values()) for urgency in Urgency}

    def days(self, first: date, count: int) -> Iterator[Shown]:
        """What is shown on each day, in order."""
        for number in range(count):
            day = first + timedelta(days=number)
            self._shown.clear()
            today: list[Shown] = []
            for visit in self.writer.visits(self.world, day):
                if not self.only or visit.client_id == self.only:
                    today += self._open(visit)
            yield from today
            for one in today:
                self._overall[one.asked.prompt.id] = day
            for client_id, prompt in self._left.items():
                if not self._had(client_id, day):
                    self._askings[client_id].append(Asking(prompt, day, Reply.SHOWN))
            self._left.clear()

    def _open(self, visit: Visit) -> list[Shown]:
        return self._today(visit.when) if visit.client_id == NOBODY else self._page(visit)

    def _page(self, visit: Visit) -> list[Shown]:
        """A client's page: the question of the day, and another one where it is asked for."""
        found: list[Shown] = []
        while True:
            snapshot = self.world.snapshot(visit.client_id, visit.when)
            offered = asking.ask(self.library, snapshot, self.history(visit.client_id))
            settled = self._shown.get(visit.client_id)
            asked = next((one for one in offered if settled in (None, one.prompt.id)), None)
            if asked is None:
                return found
            found.append(self._put(visit, "client", visit.client_id, asked, asked_for=self._passed(visit)))
            if not self._another(found[-1]):
                return found

    def _passed(self, visit: Visit) -> bool:
        """Whether the client has had a question today that was passed over: then this one is another."""
        return self._had(visit.client_id, visit.when.date())

    def _today(self, when: datetime) -> list[Shown]:
        """Today's card: the best over everybody, and another one where it is asked for."""
        found: list[Shown] = []
        while len(found) < OFFERED and not self._enough(when.date()):
            look = _Look(self, when)
            before = lately(self.library, self._overall)
            best = foremost(self._turns(when.date()), look.possible, look.fitting, when.date(), before)
            if not best:
                return found
            visit, choice = Visit(when), best[0]
            found.append(self._put(visit, "today", choice.client_id, choice.asked, asked_for=bool(found)))
            if not self._another(found[-1]):
                return found
        return found

    def _put(self, visit: Visit, page: str, client_id: str, asked: Asked, *, asked_for: bool) -> Shown:
        """Show a question, and note what became of it."""
        day, prompt = visit.when.date(), asked.prompt.id
        again = self._shown.get(client_id) == prompt  # looked at once more on the same day
        self._shown[client_id] = prompt
        which = f"{prompt} at {visit.when:%H}" if again else prompt
        reply = self.writer.reply(day, client_id, which, about_less=self._tired(client_id, prompt))
        if reply is not None:
            self._askings[client_id].append(Asking(prompt, day, reply))
        elif page == "today":
            self._left[client_id] = prompt
        return Shown(visit.when, page, client_id, asked, reply, asked_for)

    def _another(self, shown: Shown) -> bool:
        passed = shown.reply in (Reply.SKIPPED, Reply.LESS, Reply.NEVER)
        if passed:
            self._shown.pop(shown.client_id, None)
        return passed and self.writer.goes_on(shown.day, shown.client_id, shown.asked.prompt.id)

    def _tired(self, client_id: str, prompt_id: str) -> bool:
        return ask_less_due(self.history(client_id), prompt_id)

    def history(self, client_id: str) -> History:
        """What was asked about somebody so far."""
        return History(tuple(self._askings[client_id]), self.never, self._overall)

    def _enough(self, day: date) -> bool:
        latest = (one for some in self._askings.values() for one in some[-OFFERED:])
        return any(one.day == day and one.reply in ENDING for one in latest)

    def _turns(self, day: date) -> list[Turn]:
        there = [past.client.id for past in self.world.there(day)]
        free = (key for key in (NOBODY, *there) if key not in self._shown and not self._had(key, day))
        return [Turn(key, self._last(key, day)) for key in free]

    def _had(self, client_id: str, day: date) -> bool:
        return any(one.day == day for one in self._askings[client_id][-OFFERED:])

    def _last(self, client_id: str, day: date) -> date | None:
        return max((one.day for one in self._askings[client_id] if one.day < day), default=None)


class _Look:
    """What there is to see of everybody at one moment, each seen once."""

    def __init__(self, rehearsal: Rehearsal, when: datetime) -> None:
        self._of = rehearsal
        self._when = when
        self._seen: dict[str, Snapshot] = {}

    def fitting(self, client_id: str) -> list[Asked]:
        """Every question that fits somebody, best first."""
        history = self._of.history(client_id)
        if client_id == NOBODY:
            return asking.fitting_anyone(self._of.library, self._of.world.day(self._when), history)
        return asking.fitting(self._of.library, self._snapshot(client_id), history)

    def possible(self, urgency: Urgency) -> set[str]:
        """Those for whom a question of this urgency is there."""
        return {key for key in self._of.world.pasts if self._presses(urgency, key)}

    def _presses(self, urgency: Urgency, client_id: str) -> bool:
        if urgency >= Urgency.NEED:
            return True
        now = self._snapshot(client_id)
        soon = urgency is Urgency.MEETING and meeting_within(now, DAY)
        return soon or any(when.ask(now) for when in self._of.raised[urgency])

    def _snapshot(self, client_id: str) -> Snapshot:
        if client_id not in self._seen:
            self._seen[client_id] = self._of.world.snapshot(client_id, self._when)
        return self._seen[client_id]
