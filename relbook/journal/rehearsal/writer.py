"""The writer of a rehearsed year: opens the book as one does, and answers most of what it asks.

Everything comes from a seed, so that the same world has the same year.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from relbook.journal.history import Reply
from relbook.journal.meeting import HOUR
from relbook.journal.rehearsal.world import World
from relbook.journal.whom import NOBODY

MORNING = time(9, 0)
"""When Today is opened on a working day."""

BEFORE = timedelta(minutes=30)
"""How long before a talk the client's page is opened, where it is."""

AFTER = timedelta(minutes=15)
"""How long after it."""

PREPARES, NOTES, WORKS_LATE = 0.6, 0.8, 0.15
"""How often the page is opened before a talk and after it, and Today on a day without work."""

REPLIES: tuple[tuple[Reply | None, float], ...] = (
    (Reply.ANSWERED, 0.62),
    (None, 0.16),
    (Reply.SKIPPED, 0.12),
    (Reply.LATER, 0.05),
    (Reply.LESS, 0.03),
    (Reply.NEVER, 0.02),
)
"""What becomes of a question, and how often: None is that it is left alone."""


@dataclass(frozen=True, slots=True, order=True)
class Visit:
    """That a page is opened: a client's, or Today when the key is empty."""

    when: datetime
    client_id: str = NOBODY


class Writer:
    """Somebody who keeps the book."""

    def __init__(self, seed: int = 1) -> None:
        self._seed = seed

    def visits(self, world: World, day: date) -> list[Visit]:
        """What is opened on a day, in order."""
        return sorted(set(self._visits(world, day)))

    def _visits(self, world: World, day: date) -> Iterator[Visit]:
        if day.weekday() < 5 or self._likely(WORKS_LATE, day, "today"):
            yield Visit(datetime.combine(day, MORNING))
        for talk in world.meetings(day):
            begins = datetime.combine(day, talk.at or MORNING)
            over = begins + (timedelta(minutes=talk.minutes) if talk.minutes else HOUR)
            for who in talk.clients:
                if who.id in world.pasts and self._likely(PREPARES, day, "before", talk.at, who.name):
                    yield Visit(begins - BEFORE, who.id)
                if who.id in world.pasts and self._likely(NOTES, day, "after", talk.at, who.name):
                    yield Visit(over + AFTER, who.id)

    def reply(self, day: date, client_id: str, prompt_id: str, *, about_less: bool) -> Reply | None:
        """What becomes of a question; `about_less` says that the card offers to ask less about it."""
        weights = [share for _, share in REPLIES]
        (chosen,) = self._rng(day, client_id, prompt_id).choices([reply for reply, _ in REPLIES], weights)
        return Reply.SKIPPED if chosen is Reply.LESS and not about_less else chosen

    def goes_on(self, day: date, client_id: str, prompt_id: str) -> bool:
        """Whether another question is asked for after one was passed over."""
        return self._rng(day, client_id, prompt_id, "another").random() < 0.5

    def _likely(self, share: float, *what: object) -> bool:
        return self._rng(*what).random() < share

    def _rng(self, *what: object) -> Random:
        return Random("/".join(map(str, (self._seed, *what))))
