"""All prompts together, with what they rest on: principles, families, source articles."""

import tomllib
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from relbook.errors import PromptFileError
from relbook.journal.fact import FactKind
from relbook.journal.frozen import frozen
from relbook.journal.prompt import ON, Prompt, put
from relbook.journal.prompt_file import Sources, parse
from relbook.journal.trigger import Value

PRINCIPLES = "principles.toml"
"""The one file of a library that holds no prompts."""

OWN = "own"
"""The source of a question that is the writer's own; also how a fault names the journal's own prompts."""


@frozen
class Principle:
    """What a prompt stands for, in a few words of ours; `seed` is the article it comes from."""

    id: str
    name: str
    family: str
    seed: str


@frozen
class Family:
    """A group of principles as the library shows it."""

    id: str
    name: str
    icon: str


@frozen
class Seed:
    """A source article. A text that bears no title is described; `titled` is False then."""

    id: str
    title: str
    author: str = ""
    titled: bool = True


@dataclass(frozen=True)
class Library:
    """Everything there is to ask, in the order of the files, then the writer's own.

    `day` and `dated` say how a day is written, without its year and with it. `foreign` names what is
    not translated into the language of this library, and stands as it came (`journal/translation.py`).
    `own` names what the writer made or changed; `shipped` holds what they changed as it came with
    the book.
    """

    prompts: tuple[Prompt, ...]
    principles: Mapping[str, Principle]
    families: Mapping[str, Family]
    seeds: Mapping[str, Seed]
    months: tuple[str, ...]
    near: Mapping[int, str]
    on: str
    day: str = "{day} {month}"
    dated: str = "{day} {year}"
    foreign: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    shipped: Mapping[str, Prompt] = field(default_factory=dict)

    @cached_property
    def by_id(self) -> Mapping[str, Prompt]:
        return {prompt.id: prompt for prompt in self.prompts}

    def read(self, name: str, text: str) -> list[Prompt]:
        """The prompts of a file that is no part of this library, in its order; nothing is taken in.

        Raises:
            PromptFileError: The file has a fault, or rests on a principle or an article unknown here.
        """
        return parse(name, text, Sources(self.principles, self.seeds))

    def with_own(self, texts: Mapping[str, str]) -> "Library":
        """This library as the writer made it their own; `texts` is a prompt's TOML by its id.

        What has the id of a prompt stands in its place, what is new comes last. A text that cannot be
        read, as one from a newer relbook may be, is left out: what shipped stands.
        """
        changed: dict[str, Prompt] = {}
        for key, text in texts.items():
            with suppress(PromptFileError):
                changed.update({prompt.id: prompt for prompt in self.read(OWN, text) if prompt.id == key})
        mine = frozenset(changed)
        shipped = {prompt.id: prompt for prompt in self.prompts if prompt.id in mine}
        kept = [changed.pop(prompt.id, prompt) for prompt in self.prompts]
        prompts = (*kept, *changed.values())
        return replace(self, prompts=prompts, own=mine, shipped=shipped)

    def raised_by(self, names: Collection[str]) -> "Library":
        """The library as far as these triggers raise it."""
        return replace(self, prompts=tuple(found for one in self.prompts if (found := one.only(names))))

    def principle(self, prompt: Prompt) -> Principle:
        """What the prompt stands for first of all."""
        return self.principles[prompt.lead]

    def family(self, prompt: Prompt) -> Family:
        """The group the prompt is listed in."""
        return self.families[self.principle(prompt).family]

    def source(self, prompt: Prompt) -> Seed:
        """The article the prompt comes from, or the mark for one's own."""
        return self.seeds[prompt.seeds[0]]

    def said(self, slots: Mapping[str, Value], today: date) -> dict[str, str]:
        """Slots in words: a day as "13 November", with its year when that is not this year's.

        Every day is there a second time under `on_` and its name, as "today" or "on 13 November".
        """
        words = {name: self._say(name, value, today) for name, value in slots.items()}
        for name, value in slots.items():
            if isinstance(value, date):
                words[ON + name] = self.near.get((value - today).days) or put(self.on, {"day": words[name]})
        return words

    def to_ask(self, kind: FactKind, name: str) -> str:
        """What one could ask a client called `name` when nothing of this kind is known; may be empty."""
        for prompt in self.prompts:
            gaps = [when.given["kind"] for when in prompt.triggers if when.name == "unknown"]
            if kind in gaps and prompt.aloud:
                return put(prompt.aloud, {"name": name})
        return ""

    def _say(self, name: str, value: Value, today: date) -> str:
        if not isinstance(value, date):
            return str(value)
        month = self.months[value.month - 1]
        words = month if name == "month" else put(self.day, {"day": str(value.day), "month": month})
        return words if value.year == today.year else put(self.dated, {"day": words, "year": str(value.year)})


def gather(files: Mapping[str, str]) -> Library:
    """Build the library from the texts of its files, by file name.

    Raises:
        PromptFileError: A file has a fault, or two files use one id.
    """
    prompts: dict[str, Prompt] = {}
    base = _base(files[PRINCIPLES])
    for name in files:
        if name == PRINCIPLES:
            continue
        for prompt in base.read(name, files[name]):
            if prompt.id in prompts:
                raise PromptFileError(name, _line(files[name], prompt.id), f"doubled id {prompt.id!r}")
            prompts[prompt.id] = prompt
    return replace(base, prompts=tuple(prompts.values()))


def _base(text: str) -> Library:
    data = tomllib.loads(text)
    return Library(
        (),
        {row["id"]: Principle(**row) for row in data["principle"]},
        {row["id"]: Family(**row) for row in data["family"]},
        {row["id"]: Seed(**row) for row in data["seed"]},
        tuple(data["months"]),
        {-1: data["yesterday"], 0: data["today"], 1: data["tomorrow"]},
        data["on"],
    )


def _line(text: str, key: str) -> int:
    lines = text.splitlines()
    return next((number for number, line in enumerate(lines, 1) if f'"{key}"' in line), 1)
