"""What keeps a prompt that is being written from being asked, named at the field it is about."""

import tomllib
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

from relbook.errors import PromptFileError
from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.entry import Tier
from relbook.journal.frozen import frozen
from relbook.journal.pack import toml
from relbook.journal.prompt import ON, RANGES, TEXT_LIMIT, Product, Prompt, When, slots_in, without_slots
from relbook.journal.prompt_file import parse
from relbook.journal.prompt_lines import plain
from relbook.journal.triggers import TRIGGERS


class Flaw(StrEnum):
    """What is wrong."""

    EMPTY = "empty"
    NO_QUESTION = "no question"
    SEVERAL_QUESTIONS = "several questions"
    TOO_LONG = "too long"
    UNKNOWN_SLOT = "unknown slot"
    UNFILLED_SLOT = "unfilled slot"
    BRACE = "brace"
    NOT_PLAIN = "not plain"
    NO_TRIGGER = "no trigger"
    MIXED = "mixed"
    OTHER = "other"


@frozen
class Fault:
    """A flaw at a field of the prompt.

    `count` is how many questions there are, or by how many characters the words are too long; `slot`
    is the slot that stays empty, and `trigger` the one that does not fill it.
    """

    field: str
    flaw: Flaw
    count: int = 0
    slot: str = ""
    trigger: str = ""


def faults(prompt: Prompt) -> list[Fault]:
    """Everything to mend before the prompt can be asked, in the order of its fields; the first of each field.

    The rules are those of a prompt file (`prompt_file.parse`); these are their words for a form.
    """
    found: dict[str, Fault] = {}
    for fault in _all(prompt):
        found.setdefault(fault.field, fault)
    if not found and not _reads(prompt):
        return [Fault("text", Flaw.OTHER)]
    return list(found.values())


def fillable(prompt: Prompt) -> list[str]:
    """The slots that every trigger of the prompt fills: what its words may hold."""
    if not prompt.triggers:
        return ["name"]
    slots = frozenset.intersection(*(when.slots for when in prompt.triggers))
    return sorted(slots, key=lambda slot: (slot != "name", slot))


def unfinished(text: str) -> Prompt | None:
    """A prompt that was put down before it was done, with whatever faults it has; None for other text."""
    try:
        row = tomllib.loads(text)["prompt"][0]
        product, _, kind = row["product"].partition(":")
        tables = row.get("triggers") or ([row["trigger"]] if "trigger" in row else [])
        return Prompt(
            id=row["id"],
            text=row.get("text", ""),
            why=row.get("why", ""),
            principles=tuple(row.get("principles", ())),
            seeds=tuple(row.get("seeds", ())),
            triggers=tuple(_when(table) for table in tables),
            product=Product(product),
            kind=kind,
            aloud=row.get("aloud", ""),
            circles=tuple(map(Circle, row.get("circles", ()))),
            states=tuple(map(State, row.get("states", ()))),
            tier=Tier(row.get("tier", Tier.PRIVATE)),
            **{key: row[key] for key in RANGES if key in row},
        )
    except (ValueError, KeyError, IndexError, TypeError, AttributeError):
        return None


def _when(table: dict[str, Any]) -> When:
    given = {key: value for key, value in table.items() if key != "name"}
    return When(table["name"], TRIGGERS[table["name"]].read(given))


def _all(prompt: Prompt) -> Iterator[Fault]:
    for key in ("text", "why", "aloud"):
        yield from _of_words(prompt, key, getattr(prompt, key))
    if not prompt.triggers:
        yield Fault("triggers", Flaw.NO_TRIGGER)
    elif len({when.trigger.anyone for when in prompt.triggers}) > 1:
        yield Fault("triggers", Flaw.MIXED)


def _of_words(prompt: Prompt, key: str, words: str) -> Iterator[Fault]:
    if not words.strip():
        if key != "aloud":
            yield Fault(key, Flaw.EMPTY)
        return
    marks = words.count("?")
    if key != "why" and marks != 1:
        yield Fault(key, Flaw.SEVERAL_QUESTIONS if marks else Flaw.NO_QUESTION, marks)
    if len(words) > TEXT_LIMIT:
        yield Fault(key, Flaw.TOO_LONG, len(words) - TEXT_LIMIT)
    if not plain(words):
        yield Fault(key, Flaw.NOT_PLAIN)
    for slot in sorted(slots_in(words)):
        yield from _of_slot(prompt, key, slot)
    if set(without_slots(words)) & set("{}"):
        yield Fault(key, Flaw.BRACE)


def _of_slot(prompt: Prompt, key: str, slot: str) -> Iterator[Fault]:
    bare = slot if slot == ON + "name" else slot.removeprefix(ON)
    without = [when.name for when in prompt.triggers if bare not in when.slots]
    if len(without) == len(prompt.triggers):
        if prompt.triggers or bare != "name":
            yield Fault(key, Flaw.UNKNOWN_SLOT, slot=slot)
    elif without and key != "aloud":
        yield Fault(key, Flaw.UNFILLED_SLOT, slot=slot, trigger=without[0])


def _reads(prompt: Prompt) -> bool:
    """Whether a file with it could be read: the rules there are the ones that count."""
    try:
        return parse("", toml(prompt)) == [prompt]
    except PromptFileError:
        return False
