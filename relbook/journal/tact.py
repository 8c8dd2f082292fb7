"""What a client's own state says against asking a prompt; tact, in short."""

from collections.abc import Callable
from enum import StrEnum

from relbook.journal.circle import Circle
from relbook.journal.client import Being, Closeness, State
from relbook.journal.prompt import Prompt
from relbook.journal.snapshot import Snapshot

TALKS_BEFORE_DEPTH = 4
"""Talks before a prompt of the deepest intensity may be asked (PRODUCT.md, P03)."""

PROFESSIONAL = frozenset({"P17", "P29", "P30", "P32", "P36", "P37", "P43"})
"""The only principles that lead a prompt in the Professional circle (PRODUCT.md section 5, rule 4)."""

CLOSENESS = frozenset(
    {"P03", "P04", "P05", "P06", "P22", "P23", "P24", "P25", "P31", "P33", "P34", "P39", "P42", "P49"}
)
"""Principles that bring people nearer. A prompt that holds one, be it in second place, rests in the
Professional circle and where the writer wants a cooler tie."""


LIGHT = frozenset({"P06", "P11", "P12", "P23", "P25", "P33", "P35", "P38", "P39", "P42", "P44", "P49"})
"""Principles of fair weather: they wait while a disagreement is open or a mistake is not told."""

WORK = PROFESSIONAL - {"P17", "P32"}
"""What may be asked about an organisation that is a client itself: promises, clarity, mistakes, honesty."""


class Rule(StrEnum):
    """What decided about a prompt."""

    ASKED = "asked"
    BEHIND = "behind"
    NEVER = "never"
    RESTING = "resting"
    LATER = "later"
    COOLING = "cooling"
    SELDOM = "seldom"
    TOO_YOUNG = "too young"
    TOO_FEW_TALKS = "too few talks"
    CIRCLE = "circle"
    PROFESSIONAL = "professional"
    COOLER = "cooler"
    PEACE = "peace"
    TENDER = "tender"
    ORGANISATION = "organisation"
    AWAY = "away"
    STATE = "state"
    ENDED = "ended"
    ARCHIVED = "archived"
    NOT_RAISED = "not raised"
    EMPTY_SLOT = "empty slot"


def against(prompt: Prompt, now: Snapshot) -> Rule | None:
    """The first rule by which the client's own state holds the prompt back; None when none does."""
    return next((rule for rule, holds in _AGAINST if holds(prompt, now)), None)


def is_away(now: Snapshot) -> bool:
    """Whether the client is away; on the day itself that they are away until, they are back."""
    return now.client.away_until is not None and now.today < now.client.away_until


def _professional(prompt: Prompt) -> bool:
    """Whether it is about the work alone, and not even by the way about nearness."""
    return prompt.lead in PROFESSIONAL and CLOSENESS.isdisjoint(prompt.principles)


def _ended(prompt: Prompt, now: Snapshot) -> bool:
    """A tie that has ended is asked about only by what is meant for one."""
    return now.client.state is State.ENDED and State.ENDED not in prompt.states


def _not_for_state(prompt: Prompt, now: Snapshot) -> bool:
    return bool(prompt.states) and now.client.state not in prompt.states


def _too_young(prompt: Prompt, now: Snapshot) -> bool:
    return now.age_days < prompt.min_age_days


def _too_few_talks(prompt: Prompt, now: Snapshot) -> bool:
    return prompt.deep and now.contacts < TALKS_BEFORE_DEPTH


def _unprofessional(prompt: Prompt, now: Snapshot) -> bool:
    return now.client.circle is Circle.PROFESSIONAL and not _professional(prompt)


def _not_for_circle(prompt: Prompt, now: Snapshot) -> bool:
    return bool(prompt.circles) and now.client.circle not in prompt.circles


def _too_near(prompt: Prompt, now: Snapshot) -> bool:
    return now.client.closeness is Closeness.COOLER and not CLOSENESS.isdisjoint(prompt.principles)


def _too_deep(prompt: Prompt, now: Snapshot) -> bool:
    """Who stands in the Resting circle was put there to be thought of lightly."""
    return prompt.deep and now.client.circle is Circle.RESTING


def _tender(prompt: Prompt, now: Snapshot) -> bool:
    """While something between them is open, nobody is asked what they laugh about together."""
    matter = now.conflict is not None and now.conflict.settled is None
    untold = now.mistake is not None and now.mistake.told is None
    return (matter or untold) and prompt.lead in LIGHT


def _of_a_person(prompt: Prompt, now: Snapshot) -> bool:
    """A house has no private life, and is liked for what it does."""
    return now.client.being is Being.ORGANISATION and not (_professional(prompt) and prompt.lead in WORK)


_AGAINST: tuple[tuple[Rule, Callable[[Prompt, Snapshot], bool]], ...] = (
    (Rule.ARCHIVED, lambda _, now: now.client.archived),
    (Rule.ENDED, _ended),
    (Rule.STATE, _not_for_state),
    (Rule.PROFESSIONAL, _unprofessional),
    (Rule.CIRCLE, _not_for_circle),
    (Rule.ORGANISATION, _of_a_person),
    (Rule.COOLER, _too_near),
    (Rule.PEACE, _too_deep),
    (Rule.TENDER, _tender),
    (Rule.TOO_YOUNG, _too_young),
    (Rule.TOO_FEW_TALKS, _too_few_talks),
)
"""What a client's own state may say against a prompt. The first that holds is named: what lasts comes before
what will pass."""
