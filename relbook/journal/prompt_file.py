"""Prompts as a file has them: read, and checked line by line, for a file may come from anybody."""

import re
import tomllib
from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from relbook.errors import PromptFileError
from relbook.journal.circle import Circle
from relbook.journal.client import State
from relbook.journal.entry import PRIVATE_KINDS, Tier
from relbook.journal.fact import FactKind
from relbook.journal.frozen import frozen
from relbook.journal.pattern import late
from relbook.journal.prompt import (
    ON,
    RANGES,
    TEXT_LIMIT,
    Product,
    Prompt,
    When,
    slots_in,
    without_slots,
)
from relbook.journal.prompt_lines import Place, places, plain, shown, too_large
from relbook.journal.triggers import TRIGGERS

ID_LIMIT = 60
"""The longest id, in characters."""

AT_MOST = {"principles": 6, "seeds": 6, "triggers": 8, "circles": len(Circle), "states": len(State)}
"""How many of each a prompt may name."""

PROMPTS_LIMIT = 500
"""The most prompts in one file."""

_ID = late(r"[a-z0-9]+(-[a-z0-9]+)*")
_PRINCIPLE = late(r"P\d\d")
_KEYS: Mapping[str, type] = {
    "id": str,
    "text": str,
    "why": str,
    "aloud": str,
    "principles": list,
    "seeds": list,
    "trigger": dict,
    "triggers": list,
    "product": str,
    "circles": list,
    "states": list,
    "tier": str,
    **dict.fromkeys(RANGES, int),
}
_REQUIRED = ("id", "text", "why", "principles", "seeds", "product")
_WORDS = ("text", "why", "aloud")
_KINDS_OF_ENTRY = late(r"[^\W\d_][\w &-]{0,39}")

E = TypeVar("E", bound=StrEnum)


@frozen
class Sources:
    """What the prompts of a file may rest on, by id."""

    principles: Collection[str]
    seeds: Collection[str]


def parse(name: str, toml_text: str, sources: Sources | None = None) -> list[Prompt]:
    """Read the prompts of one file, in its order.

    Raises:
        PromptFileError: The file has a fault; the error names the line and what is wrong there.
    """
    rows = _rows(name, toml_text)
    found: dict[str, Prompt] = {}
    for row, place in zip(rows, places(name, toml_text, len(rows)), strict=True):
        prompt = _prompt(row, place)
        if prompt.id in found:
            raise place.fault(f"doubled id {prompt.id!r}")
        if sources is not None:
            _check_sources(prompt, sources, place)
        found[prompt.id] = prompt
    return list(found.values())


def _rows(name: str, text: str) -> list[dict[str, Any]]:
    if long := too_large(text):
        raise PromptFileError(name, long, "too much text for a file of prompts")
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        line = re.search(r"line (\d+)", str(error))
        raise PromptFileError(
            name, int(line[1]) if line else text.rstrip("\n").count("\n") + 1, "not TOML"
        ) from None
    rows = table.pop("prompt", [])
    if table:
        raise PromptFileError(name, 1, f"unknown key {shown(next(iter(table)))}")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise PromptFileError(name, 1, "prompts stand under [[prompt]]")
    if len(rows) > PROMPTS_LIMIT:
        raise PromptFileError(name, 1, f"{len(rows)} prompts, {PROMPTS_LIMIT} fit")
    return rows


def _prompt(row: Mapping[str, Any], place: Place) -> Prompt:
    _check_keys(row, place)
    triggers = _triggers(row, place)
    _check_words(row, triggers, place)
    for key, (low, high) in RANGES.items():
        if key in row and not low <= row[key] <= high:
            raise place.fault(f"{key} cannot be {shown(row[key])}", key)
    product, kind = _product(row["product"], place)
    tier = _tier(row, product, kind, place)
    return Prompt(
        id=row["id"],
        text=row["text"],
        why=row["why"],
        principles=_principles(row["principles"], place),
        seeds=_names(row["seeds"], "seeds", place),
        triggers=triggers,
        product=product,
        kind=kind,
        aloud=row.get("aloud", ""),
        circles=_members(Circle, row.get("circles", []), "circles", place),
        states=_members(State, row.get("states", []), "states", place),
        tier=tier,
        **{key: row[key] for key in RANGES if key in row},
    )


def _check_keys(row: Mapping[str, Any], place: Place) -> None:
    for key, value in row.items():
        if key not in _KEYS:
            raise place.fault(f"unknown key {shown(key)}", key)
        if not isinstance(value, _KEYS[key]) or isinstance(value, bool):
            raise place.fault(f"{key} is of the wrong kind", key)
        if isinstance(value, list) and len(value) > AT_MOST[key]:
            raise place.fault(f"{len(value)} {key}, {AT_MOST[key]} fit", key)
    for key in _REQUIRED:
        value = row.get(key)
        if not (value.strip() if isinstance(value, str) else value):
            raise place.fault(f"no {key}", key)
    if not _ID.fullmatch(row["id"]) or len(row["id"]) > ID_LIMIT:
        raise place.fault("an id is words in lower case with hyphens")


def _triggers(row: Mapping[str, Any], place: Place) -> tuple[When, ...]:
    """What raises the prompt: one table under `trigger`, or several under `triggers`."""
    key = "triggers" if "triggers" in row else "trigger"
    tables = row.get("triggers") if key == "triggers" else [row["trigger"]] if row.get("trigger") else []
    if not tables:
        raise place.fault("no trigger", key)
    if "trigger" in row and "triggers" in row:
        raise place.fault("either trigger or triggers", "triggers")
    found: list[When] = []
    for number, table in enumerate(tables):
        when = _when(table, place.nth(key, number))
        if when in found:
            raise place.nth(key, number)(f"doubled trigger {when.name!r}")
        found.append(when)
    if len({when.trigger.anyone for when in found}) > 1:
        raise place.fault("its triggers are partly about clients, partly about nobody in particular", key)
    return tuple(found)


def _when(table: object, fault: Callable[[str], PromptFileError]) -> When:
    name = table.get("name") if isinstance(table, dict) else None
    if not isinstance(table, dict) or not isinstance(name, str) or name not in TRIGGERS:
        raise fault(f"unknown trigger {shown(name)}")
    given = {key: value for key, value in table.items() if key != "name"}
    try:
        return When(name, TRIGGERS[name].read(given))
    except ValueError as error:
        raise fault(f"trigger {name!r} cannot read {shown(str(error))}") from None


def _check_words(row: Mapping[str, Any], triggers: tuple[When, ...], place: Place) -> None:
    for key in _WORDS:
        words = str(row.get(key, ""))
        if len(words) > TEXT_LIMIT:
            raise place.fault(f"{key} is {len(words)} characters long, {TEXT_LIMIT} fit", key)
        if not plain(words):
            raise place.fault(f"{key} is not one line of plain characters", key)
        if set(without_slots(words)) & set("{}"):
            raise place.fault(f"{key} has a brace that is no slot", key)
        for slot in sorted(slots_in(words)):
            _check_slot(slot, key, triggers, place)
    for key in ("text", "aloud"):
        marks = str(row.get(key) or "?").count("?")
        if marks != 1:
            raise place.fault(f"{key} has {marks} question marks instead of one", key)


def _check_slot(slot: str, key: str, triggers: tuple[When, ...], place: Place) -> None:
    """Every trigger must fill what the question and its reason need; a line to say aloud may stay away."""
    bare = slot if slot == ON + "name" else slot.removeprefix(ON)
    without = [when.name for when in triggers if bare not in when.slots]
    if len(without) == len(triggers):
        raise place.fault(f"unknown slot {shown(slot)}", key)
    if without and key != "aloud":
        raise place.fault(f"trigger {without[0]!r} does not fill slot {slot!r}", key)


def _check_sources(prompt: Prompt, sources: Sources, place: Place) -> None:
    for key, names, known in (
        ("principles", prompt.principles, sources.principles),
        ("seeds", prompt.seeds, sources.seeds),
    ):
        if unknown := [name for name in names if name not in known]:
            raise place.fault(f"unknown {key[:-1]} {shown(unknown[0])}", key)


def _principles(names: list[Any], place: Place) -> tuple[str, ...]:
    for name in names:
        if not isinstance(name, str) or not _PRINCIPLE.fullmatch(name):
            raise place.fault(f"unknown principle {shown(name)}", "principles")
    return _names(names, "principles", place)


def _names(names: list[Any], key: str, place: Place) -> tuple[str, ...]:
    for name in names:
        if not isinstance(name, str) or not name.isalnum() or names.count(name) > 1:
            raise place.fault(f"{shown(name)} does not belong into {key}", key)
    return tuple(names)


def _members(kind: type[E], names: list[Any], key: str, place: Place) -> tuple[E, ...]:
    known = {member.value: member for member in kind}
    for name in names:
        if not isinstance(name, str) or name not in known:
            raise place.fault(f"unknown {key.removesuffix('s')} {shown(name)}", key)
    return tuple(dict.fromkeys(known[name] for name in names))


def _product(words: str, place: Place) -> tuple[Product, str]:
    name, _, kind = words.partition(":")
    kinds = {Product.ENTRY: bool(_KINDS_OF_ENTRY.fullmatch(kind) or not kind)}
    kinds[Product.FACT] = kind in {known.value for known in FactKind}
    if name not in set(Product) or not kinds.get(Product(name), not kind):
        raise place.fault(f"unknown product {shown(words)}", "product")
    return Product(name), kind


def _tier(row: Mapping[str, Any], product: Product, kind: str, place: Place) -> Tier:
    """Who may read what the answer becomes; only an entry of a kind that may leave is ever shareable."""
    tier = _members(Tier, [row.get("tier", Tier.PRIVATE)], "tier", place)[0]
    leaves = product is Product.ENTRY and kind and kind not in PRIVATE_KINDS
    if tier is Tier.SHAREABLE and not leaves:
        raise place.fault(f"what {shown(row['product'])} becomes cannot be shareable", "tier")
    return tier
