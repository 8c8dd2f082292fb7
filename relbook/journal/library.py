"""All prompts together, with what they rest on: principles, families, source articles."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from relbook.errors import PromptFileError
from relbook.journal.fact import FactKind
from relbook.journal.prompt import ON, Prompt, parse, put
from relbook.journal.trigger import Value

PRINCIPLES = "principles.toml"
"""The one file of a library that holds no prompts."""


@dataclass(frozen=True, slots=True)
class Principle:
    """What a prompt stands for, in a few words of ours; `seed` is the article it comes from."""

    id: str
    name: str
    family: str
    seed: str


@dataclass(frozen=True, slots=True)
class Family:
    """A group of principles as the library shows it."""

    id: str
    name: str
    icon: str


@dataclass(frozen=True, slots=True)
class Seed:
    """A source article. A text that bears no title is described; `titled` is False then."""

    id: str
    title: str
    author: str = ""
    titled: bool = True


@dataclass(frozen=True)
class Library:
    """Everything there is to ask, in the order of the files."""

    prompts: tuple[Prompt, ...]
    principles: Mapping[str, Principle]
    families: Mapping[str, Family]
    seeds: Mapping[str, Seed]
    months: tuple[str, ...]
    near: Mapping[int, str]
    on: str

    @cached_property
    def by_id(self) -> Mapping[str, Prompt]:
        return {prompt.id: prompt for prompt in self.prompts}

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
            if prompt.trigger == "unknown" and prompt.given["kind"] is kind and prompt.aloud:
                return put(prompt.aloud, {"name": name})
        return ""

    def _say(self, name: str, value: Value, today: date) -> str:
        if not isinstance(value, date):
            return str(value)
        month = self.months[value.month - 1]
        words = month if name == "month" else f"{value.day} {month}"
        return words if value.year == today.year else f"{words} {value.year}"


def gather(files: Mapping[str, str]) -> Library:
    """Build the library from the texts of its files, by file name; own files may follow the shipped ones.

    Raises:
        PromptFileError: A file has a fault, or two files use one id.
    """
    prompts: dict[str, Prompt] = {}
    base = _base(files[PRINCIPLES])
    for name in files:
        if name == PRINCIPLES:
            continue
        for prompt in parse(name, files[name]):
            line = _line(files[name], prompt.id)
            if prompt.id in prompts:
                raise PromptFileError(name, line, f"doubled id {prompt.id!r}")
            for key in (*prompt.principles, *prompt.seeds):
                if key not in base.principles and key not in base.seeds:
                    raise PromptFileError(name, line, f"unknown principle or seed {key!r}")
            prompts[prompt.id] = prompt
    return Library(
        tuple(prompts.values()), base.principles, base.families, base.seeds, base.months, base.near, base.on
    )


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


def _line(text: str, key: Any) -> int:
    lines = text.splitlines()
    return next((number for number, line in enumerate(lines, 1) if f'"{key}"' in line), 1)
