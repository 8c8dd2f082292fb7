"""A pack of prompts: one TOML file to hand to somebody, and what becomes of one that arrives.

It holds the prompts' own fields and nothing else: not whom they were asked about, how often, or
what was answered.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from enum import Enum, StrEnum
from typing import Any

from relbook.errors import PromptFileError
from relbook.journal.fold import fold, fold_with_map
from relbook.journal.frozen import frozen
from relbook.journal.library import Library
from relbook.journal.prompt import Product, Prompt, When

FAULTS_SHOWN = 20
"""So many faults of one file are told; whoever made it has enough to do then."""

HEAD = "# Prompts for relbook. Bring them in under Prompts; you see them before anything is written.\n"


class Arrival(StrEnum):
    """What a prompt of a pack is to the book it comes to."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"


@frozen
class Pack:
    """What a file holds that can be read, and the fault of each prompt that cannot."""

    prompts: tuple[Prompt, ...]
    faults: tuple[PromptFileError, ...] = ()

    def arrivals(self, library: Library) -> list[tuple[Prompt, Arrival]]:
        """What each prompt would be in this book, in the order of the file."""
        return [(prompt, _arrival(prompt, library)) for prompt in self.prompts]

    def coming(self, library: Library) -> list[Prompt]:
        """The prompts that would change something here."""
        return [prompt for prompt, arrival in self.arrivals(library) if arrival is not Arrival.SAME]


def written(prompts: Iterable[Prompt]) -> str:
    """Prompts as the text of a file; read again they are equal to what they were."""
    return HEAD + "".join(f"\n{toml(prompt)}" for prompt in prompts)


def toml(prompt: Prompt) -> str:
    """One prompt as a table of a prompt file; what it leaves at its usual value is not said."""
    return "[[prompt]]\n" + "".join(f"{key} = {value}\n" for key, value in _lines(prompt))


def read(name: str, text: str, library: Library) -> Pack:
    """Read a pack as far as it can be read: a prompt with a fault is left out and named by its line.

    `name` is what the faults call the file. Nothing in it is run, and nothing is written.
    """
    lines = text.splitlines()
    faults: list[PromptFileError] = []
    while len(faults) < FAULTS_SHOWN:
        try:
            return Pack(tuple(library.read(name, "\n".join(lines))), tuple(faults))
        except PromptFileError as fault:
            faults.append(fault)
            if not _blank(lines, fault.line - 1):
                break
    return Pack((), tuple(faults))


@frozen
class Named:
    """A place in a pack that names somebody: the prompt, its field, and the name as it stands there."""

    prompt: Prompt
    field: str
    name: str


def who_is_named(prompts: Iterable[Prompt], names: Iterable[str]) -> list[Named]:
    """Where these names, or one word of them, stand in the words of prompts, whatever their accents.

    A single word has to begin as the name does, large or small: "will you" names no Will.
    """
    wanted = {word for name in names for word in (name.strip(), *name.split()) if len(word) > 2}
    if not wanted:
        return []
    longest = sorted({fold(word) for word in wanted}, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")
    return [
        Named(prompt, field, name)
        for prompt in prompts
        for field in ("text", "why", "aloud")
        for name in _found(getattr(prompt, field), pattern, wanted)
    ]


def _found(words: str, pattern: re.Pattern[str], wanted: Iterable[str]) -> Iterator[str]:
    folded, origin = fold_with_map(words)
    large = {fold(word) for word in wanted if word[0].isupper()}
    for hit in pattern.finditer(folded):
        name = words[origin[hit.start()] : origin[hit.end() - 1] + 1]
        if name[:1].isupper() or hit[0] not in large:
            yield name


def _blank(lines: list[str], at: int) -> bool:
    """Empty the prompt that stands around this line, so that the rest keeps its numbers."""
    heads = [number for number, line in enumerate(lines) if line.lstrip().startswith("[[")]
    start = max((number for number in heads if number <= at), default=-1)
    if start < 0:
        return False
    end = min((number for number in heads if number > at), default=len(lines))
    lines[start:end] = [""] * (end - start)
    return True


def _arrival(prompt: Prompt, library: Library) -> Arrival:
    here = library.by_id.get(prompt.id)
    if here is None:
        return Arrival.NEW
    return Arrival.SAME if here == prompt else Arrival.CHANGED


_USUAL = {field.name: field.default for field in fields(Prompt)}


def _lines(prompt: Prompt) -> Iterator[tuple[str, str]]:
    for key in ("id", "text", "why", "aloud", "principles", "seeds"):
        if value := getattr(prompt, key):
            yield key, _value(value)
    if len(prompt.triggers) == 1:
        yield "trigger", _trigger(prompt.triggers[0])
    elif prompt.triggers:
        yield "triggers", "[\n" + "".join(f"  {_trigger(when)},\n" for when in prompt.triggers) + "]"
    yield "product", _value(product_words(prompt.product, prompt.kind))
    for key in ("circles", "states", "tier", "cooldown_days", "intensity", "min_age_days", "minutes"):
        value = getattr(prompt, key)
        if value != _USUAL[key]:
            yield key, _value(value)


def product_words(product: Product, kind: str) -> str:
    """What an answer becomes, as a file says it: "fact:worry"."""
    return f"{product.value}:{kind}" if kind else product.value


def _trigger(when: When) -> str:
    return _table({"name": when.name, **when.given})


def _table(values: Mapping[str, Any]) -> str:
    return "{ " + ", ".join(f"{key} = {_value(value)}" for key, value in values.items()) + " }"


def _value(value: object) -> str:
    """A value as TOML writes it."""
    match value:
        case Enum():
            return _value(value.value)
        case str():
            # JSON's escapes are TOML's, but for the one control character JSON lets stand
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case list() | tuple():
            return "[" + ", ".join(map(_value, value)) + "]"
        case _:
            return str(value)
