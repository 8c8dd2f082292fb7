"""A question worth asking oneself about a client, and when it is asked."""

from collections.abc import Collection, Mapping
from dataclasses import field, replace
from enum import StrEnum
from typing import Any

from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.entry import Tier
from relbook.journal.frozen import frozen
from relbook.journal.pattern import late
from relbook.journal.trigger import Found, Trigger
from relbook.journal.triggers import TRIGGERS

TEXT_LIMIT = 140
"""The longest question, in characters (PRODUCT.md section 5, rule 6)."""

SLOT_LIMIT = 48
"""How much of a promise or a fact is quoted inside a question, in characters."""

LEAST_COOLDOWN = 60
"""The same question never comes back sooner, in days (design section 3.7)."""

RANGES: Mapping[str, tuple[int, int]] = {
    "cooldown_days": (LEAST_COOLDOWN, 3650),
    "intensity": (1, 3),
    "min_age_days": (0, 36_500),
    "minutes": (1, 3),
}
"""What the numbers of a prompt may be, the first and the last."""

ON = "on_"
"""Before the name of a slot that holds a day: "today" or "on 13 November" instead of "13 November"."""

_MARKS = " ,.;:?!"
_QUOTED = {"promise", "fact", "label"}
_SLOT = late(r"\{(\w*)\}")


class Product(StrEnum):
    """What an answer becomes."""

    ENTRY = "entry"
    FACT = "fact"
    PROMISE = "promise"
    THEIR_PROMISE = "their_promise"
    QUESTION = "question"
    DATE = "date"
    CIRCLE = "circle"


@frozen
class When:
    """One of the things that raise a prompt: a trigger by its name, and what it was given."""

    name: str
    given: Mapping[str, Any] = field(default_factory=dict)

    @property
    def trigger(self) -> Trigger:
        """The trigger behind the name."""
        return TRIGGERS[self.name]

    @property
    def slots(self) -> frozenset[str]:
        """The slots it fills; the client's name is filled wherever there is a client."""
        return self.trigger.slots if self.trigger.anyone else self.trigger.slots | {"name"}

    def ask(self, now: object) -> Found | None:
        """What the snapshot `now` has to say to this, if it has anything to say."""
        return self.trigger.ask(now, self.given)


@frozen
class Prompt:
    """One question of the library, with slots where the client's own facts go.

    `why` says what raised it. `triggers` raise it, any of them. `aloud` is what one could say to
    the client about it, where there is such a thing; it stands in the brief. `product` is what the
    answer becomes, of `kind` where that is an entry or a fact, and `tier` who may read that entry once
    it is promoted: until then an answer is private, whatever a prompt says.
    `circles` and `states` are those it is for; empty means all but a tie that has ended.
    `intensity` runs from 1, light, to 3, deep.
    """

    id: str
    text: str
    why: str
    principles: tuple[str, ...]
    seeds: tuple[str, ...]
    triggers: tuple[When, ...]
    product: Product = Product.ENTRY
    kind: str = ""
    aloud: str = ""
    circles: tuple[Circle, ...] = ()
    states: tuple[State, ...] = ()
    tier: Tier = Tier.PRIVATE
    cooldown_days: int = 90
    intensity: int = 1
    min_age_days: int = 0
    minutes: int = 2

    @property
    def anyone(self) -> bool:
        """Whether it is about nobody in particular."""
        return self.triggers[0].trigger.anyone

    @property
    def lead(self) -> str:
        """The principle it stands for first of all."""
        return self.principles[0]

    @property
    def deep(self) -> bool:
        """Whether it goes as deep as a prompt may."""
        return self.intensity == RANGES["intensity"][1]

    def only(self, names: Collection[str]) -> "Prompt | None":
        """The prompt as far as these triggers raise it; None when none of them does."""
        left = tuple(when for when in self.triggers if when.name in names)
        return replace(self, triggers=left) if left else None


def fill(prompt: Prompt, slots: Mapping[str, str]) -> tuple[str, str] | None:
    """The question and its reason with every slot filled; None when one would stay empty."""
    wanted = slots_in(prompt.text) | slots_in(prompt.why)
    if any(not slots.get(slot, "").strip() for slot in wanted):
        return None
    return put(prompt.text, slots), put(prompt.why, slots)


def put(text: str, slots: Mapping[str, str]) -> str:
    """`text` with its slots replaced in one pass, so that braces in a client's words stay as typed."""
    return _SLOT.sub(lambda slot: _fitted(slots[slot[1]], quoted=slot[1] in _QUOTED), text)


def without_slots(text: str) -> str:
    """The words of a text alone."""
    return _SLOT.sub("", text)


def slots_in(text: str) -> set[str]:
    """The names of the slots in a text."""
    return set(_SLOT.findall(text))


def _fitted(words: str, *, quoted: bool) -> str:
    """Words as they fit inside a sentence: one line, not too long; a quotation loses its last mark."""
    line = " ".join(words.split())
    if len(line) > SLOT_LIMIT:
        cut = line[: SLOT_LIMIT - 1]
        return (cut.rpartition(" ")[0] or cut).rstrip(_MARKS) + "…"
    return (line.rstrip(_MARKS) or line) if quoted else line
