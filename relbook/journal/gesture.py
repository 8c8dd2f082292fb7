"""The small gesture of the day: for whom, and which one (PRODUCT.md, P11).

One client of the two nearest circles, the one whose last thank-you lies furthest back; and one thing
that could be done, drawn from what is known about them. Nobody is proposed twice within 14 days.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum

from relbook.journal.circle import Circle
from relbook.journal.client import LEFT, Client
from relbook.journal.dice import cast
from relbook.journal.fact import Fact, FactKind, Standing
from relbook.journal.frozen import frozen
from relbook.journal.knowledge import standing
from relbook.journal.meeting import ImportantDate

REST = timedelta(days=14)
"""How long a client is not proposed again, whatever came of it (P11: never twice in 14 days)."""

CIRCLES = (Circle.CLOSE, Circle.GROWING)
"""Among whom the gesture goes round (P11)."""

WEEK = timedelta(days=7)
"""How near a day that a fact speaks of has to be, before or behind: our own choice."""


class Spring(StrEnum):
    """What a gesture is drawn from, the most telling first."""

    DATE = "an important date"
    DAY = "a day that a fact speaks of"
    LIKE = "like"
    SHARED = "shared"
    WISH = "wish"
    WORRY = "worry"
    PERSONAL = "personal"
    WORK = "the work itself"


_OF_KIND = {
    FactKind.LIKE: Spring.LIKE,
    FactKind.SHARED: Spring.SHARED,
    FactKind.WISH: Spring.WISH,
    FactKind.WORRY: Spring.WORRY,
    FactKind.CHALLENGE: Spring.WORRY,
    FactKind.PERSONAL: Spring.PERSONAL,
}


@frozen
class Turn:
    """A client with the day of the last thank-you and the day of the last proposal, where there was one."""

    client: Client
    thanked: date | None = None
    offered: date | None = None


@frozen
class Idea:
    """One thing that could be done: what it springs from, in the writer's words, and its day, if any."""

    spring: Spring
    words: str = ""
    day: date | None = None


def resting(turn: Turn, today: date) -> bool:
    """Whether a client was thanked or proposed within the last 14 days, or the next, by a clock set back."""
    return any(day is not None and abs(today - day) < REST for day in (turn.thanked, turn.offered))


def in_turn(turns: Iterable[Turn], today: date) -> list[Client]:
    """Whom a gesture could be for, whose last thank-you lies furthest back first; a die settles a draw."""
    near = [
        turn
        for turn in turns
        if turn.client.circle in CIRCLES
        and turn.client.state not in LEFT
        and not turn.client.archived
        and not resting(turn, today)
    ]
    near.sort(key=lambda turn: (turn.thanked or date.min, _die(turn.client.id, today)))
    return [turn.client for turn in near]


def ideas(facts: Iterable[Fact], dates: Iterable[ImportantDate], today: date) -> list[Idea]:
    """What could be done for a client, the most telling first; there is always something.

    Nothing is drawn from what is sensitive, the writer's own, closed or no longer sure.
    """
    found = [Idea(Spring.DATE, one.label, one.next_on(today)) for one in dates if one.is_near(today)]
    for fact in facts:
        if fact.sensitive or fact.mine or standing(fact, today) is not Standing.KNOWN:
            continue
        if fact.about is not None and abs(fact.about - today) <= WEEK:
            found.append(Idea(Spring.DAY, fact.text, fact.about))
        elif fact.kind in _OF_KIND:
            found.append(Idea(_OF_KIND[fact.kind], fact.text))
    order = list(Spring)
    return [*sorted(found, key=lambda idea: (order.index(idea.spring), idea.day or today)), Idea(Spring.WORK)]


def choose(found: Sequence[Idea], today: date) -> Idea:
    """One of these: whatever has a day of its own, else another one every fortnight."""
    dated = [idea for idea in found if idea.day is not None]
    if dated:
        return min(dated, key=lambda idea: abs((idea.day or today) - today))
    told = [idea for idea in found if idea.spring is not Spring.WORK] or list(found)
    return told[today.toordinal() // REST.days % len(told)]


def _die(client_id: str, today: date) -> bytes:
    return cast(f"{today.isoformat()}/{client_id}")
