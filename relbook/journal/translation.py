"""The library in another language: the same prompts by their ids, in other words.

What a language has no words for stays as it came, and is named in `Library.foreign`, so that the
window can say which language it is in. The writer's own prompts are never translated.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from relbook.errors import PromptFileError
from relbook.journal.library import PRINCIPLES, Library
from relbook.journal.prompt import TEXT_LIMIT, Prompt, slots_in

WORDS = ("text", "why", "aloud")
"""What of a prompt is said to people."""


def translated(library: Library, files: Mapping[str, str]) -> Library:
    """The library in the words of these files: a table for each prompt, by its id.

    Raises:
        PromptFileError: A file names what the library does not have, or its words have other slots.
    """
    said: dict[str, Prompt] = {}
    for name, text in files.items():
        if name != PRINCIPLES:
            for key, row in _read(name, text).items():
                said[key] = _prompt(library, name, key, row)
    prompts = tuple(said.get(prompt.id, prompt) for prompt in library.prompts)
    foreign = frozenset(library.by_id) - frozenset(said)
    changed = replace(library, prompts=prompts, foreign=foreign)
    return _base(changed, _read(PRINCIPLES, files[PRINCIPLES])) if PRINCIPLES in files else changed


def _prompt(library: Library, name: str, key: str, row: Mapping[str, Any]) -> Prompt:
    prompt = library.by_id.get(key)
    if prompt is None:
        raise PromptFileError(name, 1, f"there is no prompt {key!r}")
    words = {field: str(row[field]) for field in WORDS if field in row}
    if wanting := [field for field in WORDS if bool(getattr(prompt, field)) != (field in words)]:
        raise PromptFileError(name, 1, f"{key}: {wanting[0]} is missing, or the prompt has none")
    for field, said in words.items():
        if slots_in(said) != slots_in(getattr(prompt, field)):
            raise PromptFileError(name, 1, f"{key}: other slots in {field}")
    if len(words["text"]) > TEXT_LIMIT:
        raise PromptFileError(name, 1, f"{key}: longer than {TEXT_LIMIT} characters")
    return replace(prompt, text=words["text"], why=words["why"], aloud=words.get("aloud", ""))


def _base(library: Library, data: Mapping[str, Any]) -> Library:
    """Months, days and the names of what the prompts rest on; an article keeps its title, if it has one."""
    principles = {
        key: replace(one, name=data["principle"].get(key, one.name))
        for key, one in library.principles.items()
    }
    families = {
        key: replace(one, name=data["family"].get(key, one.name)) for key, one in library.families.items()
    }
    seeds = {
        key: one if one.titled else replace(one, title=data["seed"].get(key, one.title))
        for key, one in library.seeds.items()
    }
    return replace(
        library,
        principles=principles,
        families=families,
        seeds=seeds,
        months=tuple(data["months"]),
        near={-1: data["yesterday"], 0: data["today"], 1: data["tomorrow"]},
        on=data["on"],
        day=data["day"],
        dated=data["dated"],
    )


def _read(name: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PromptFileError(name, 1, "not TOML") from error
