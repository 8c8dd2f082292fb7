"""The parts and steps that some kinds of entry have: the one place that knows their names.

A part is a text beside the entry's own; a step is something that happened on a day. Both are rows
of `entry_detail`: a part by its name, a step as a `STATE` whose value is the step. They stay when
the entry's kind changes, so that changing it back finds them again.
"""

from datetime import date
from enum import StrEnum

from relbook.journal.frozen import frozen

STATE = "state"
"""The name under which a step is written; its value says which."""


class Part(StrEnum):
    """A text that belongs to an entry of a certain kind."""

    GOAL = "goal"
    MY_VIEW = "my view"
    THEIR_VIEW = "their view"
    NEXT = "next step"
    TONE = "tone"
    SEVERITY = "severity"
    OPENER = "opener"
    THEIR_INTERESTS = "their interests"
    MY_INTERESTS = "my interests"
    OPTIONS = "options"
    FAIR = "fair outcome"
    TERMS = "terms"
    AMENDS = "put right how"
    CHANGE = "what changes"
    CALM = "calm"
    LETTER = "to write"
    SINCE = "written since"
    DID = "did"
    SAID = "said"
    THOUGHT = "thought"


OPEN_PARTS = frozenset(
    {Part.GOAL, Part.NEXT, Part.OPTIONS, Part.TERMS, Part.AMENDS, Part.CHANGE, Part.DID, Part.SAID}
)
"""The parts that may leave with their entry; every other one is for the writer's eyes."""


SIDES = (Part.DID, Part.SAID, Part.THOUGHT)
"""The three sides of a talk besides its words (PRODUCT.md, P20); the thought stays with the writer."""


class Severity(StrEnum):
    """How big a disagreement truly is, in the writer's judgement (PRODUCT.md, P37)."""

    MINOR = "minor"
    REAL = "real"
    SERIOUS = "serious"


class Step(StrEnum):
    """What may happen in the life of an entry."""

    RAISED = "raised"
    WORKING = "working"
    SETTLED = "settled"
    REVIEWED = "reviewed"
    AGREED = "agreed"
    FAIRNESS = "fairness reviewed"
    TOLD = "told"
    RIGHTED = "put right"
    FOLLOWED = "followed up"
    SAID = "said"


CLOSING = frozenset({Step.SETTLED, Step.REVIEWED})
"""The steps after which a disagreement is no longer open."""


@frozen
class Life:
    """What is written beside an entry: its parts by name, and the day of every step."""

    parts: tuple[tuple[str, str], ...] = ()
    steps: tuple[tuple[Step, date], ...] = ()

    def part(self, part: Part) -> str:
        """The text of a part; empty when there is none."""
        return dict(self.parts).get(part, "")

    def day(self, step: Step) -> date | None:
        """The day of a step; None while it has not happened."""
        return dict(self.steps).get(step)

    @property
    def has_goal(self) -> bool:
        """Whether it says what both want."""
        return bool(self.part(Part.GOAL).strip())


NOTHING = Life()
"""Nothing is written beside an entry."""


def is_open(name: str) -> bool:
    """Whether a detail of this name may leave with its entry.

    >>> is_open("goal"), is_open("opener"), is_open("of a later relbook")
    (True, False, False)
    """
    return name == STATE or name in OPEN_PARTS


def leaving(life: Life) -> Life:
    """What of it may leave with its entry."""
    return Life(tuple(pair for pair in life.parts if is_open(pair[0])), life.steps)
