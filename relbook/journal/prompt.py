"""A question worth asking oneself about a client, and how it is read from a file."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from relbook.errors import PromptFileError
from relbook.journal.circle import Circle
from relbook.journal.fact import FactKind
from relbook.journal.trigger import Trigger
from relbook.journal.triggers import TRIGGERS

TEXT_LIMIT = 140
"""The longest question, in characters (PRODUCT.md section 5, rule 6)."""

SLOT_LIMIT = 48
"""How much of a promise or a fact is quoted inside a question, in characters."""

LEAST_COOLDOWN = 60
"""The same question never comes back sooner, in days (design section 3.7)."""

ON = "on_"
"""Before the name of a slot that holds a day: "today" or "on 13 November" instead of "13 November"."""

_MARKS = " ,.;:?!"
_QUOTED = {"promise", "fact", "label"}
_SLOT = re.compile(r"\{(\w*)\}")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PRINCIPLE = re.compile(r"P\d\d")


class Product(StrEnum):
    """What an answer becomes."""

    ENTRY = "entry"
    FACT = "fact"
    PROMISE = "promise"
    QUESTION = "question"
    DATE = "date"
    CIRCLE = "circle"


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question of the library, with slots where the client's own facts go.

    `why` says what raised it. `aloud` is what one could say to the client about it, where there
    is such a thing; it stands in the brief. `product` is what the answer becomes, of `kind` where
    that is an entry or a fact. `circles` are those it is for; empty means all. `given` are the
    parameters of the trigger. `intensity` runs from 1, light, to 3, deep.
    """

    id: str
    text: str
    why: str
    principles: tuple[str, ...]
    seeds: tuple[str, ...]
    trigger: str
    given: Mapping[str, Any] = field(default_factory=dict)
    product: Product = Product.ENTRY
    kind: str = ""
    aloud: str = ""
    circles: tuple[Circle, ...] = ()
    cooldown_days: int = 90
    intensity: int = 1
    min_age_days: int = 0
    minutes: int = 2

    @property
    def raised_by(self) -> Trigger:
        """The trigger behind the name."""
        return TRIGGERS[self.trigger]

    @property
    def anyone(self) -> bool:
        """Whether it is about nobody in particular."""
        return self.raised_by.anyone

    @property
    def lead(self) -> str:
        """The principle it stands for first of all."""
        return self.principles[0]


def parse(name: str, toml_text: str) -> list[Prompt]:
    """Read the prompts of one file, in its order.

    Raises:
        PromptFileError: The file has a fault; the error names the line and what is wrong there.
    """
    prompts: list[Prompt] = []
    for row in _rows(name, toml_text):
        source = _Source(name, toml_text, str(row.get("id", "")))
        prompt = _prompt(row, source)
        if any(prompt.id == other.id for other in prompts):
            raise source.fault(f"doubled id {prompt.id!r}")
        prompts.append(prompt)
    return prompts


def fill(prompt: Prompt, slots: Mapping[str, str]) -> tuple[str, str] | None:
    """The question and its reason with every slot filled; None when one would stay empty."""
    wanted = slots_in(prompt.text) | slots_in(prompt.why)
    if any(not slots.get(slot, "").strip() for slot in wanted):
        return None
    return put(prompt.text, slots), put(prompt.why, slots)


def put(text: str, slots: Mapping[str, str]) -> str:
    """`text` with its slots replaced in one pass, so that braces in a client's words stay as typed."""
    return _SLOT.sub(lambda slot: _fitted(slots[slot[1]], quoted=slot[1] in _QUOTED), text)


def _fitted(words: str, *, quoted: bool) -> str:
    """Words as they fit inside a sentence: one line, not too long; a quotation loses its last mark."""
    line = " ".join(words.split())
    if len(line) > SLOT_LIMIT:
        cut = line[: SLOT_LIMIT - 1]
        return (cut.rpartition(" ")[0] or cut).rstrip(_MARKS) + "…"
    return (line.rstrip(_MARKS) or line) if quoted else line


def slots_in(text: str) -> set[str]:
    """The names of the slots in a text."""
    return set(_SLOT.findall(text))


@dataclass(frozen=True, slots=True)
class _Source:
    """Where a prompt stands, for a fault to point at."""

    name: str
    text: str
    id: str

    def fault(self, what: str, key: str = "id") -> PromptFileError:
        return PromptFileError(self.name, self._line(key), what)

    def _line(self, key: str) -> int:
        """The line of `key` in this prompt; that of its last id when the key is nowhere."""
        lines = self.text.splitlines()
        mark = re.compile(rf"\s*id\s*=\s*[\"']{re.escape(self.id)}[\"']")
        starts = [number for number, line in enumerate(lines) if mark.match(line)]
        start = starts[-1] if starts else 0
        for number in range(start, len(lines)):
            if number > start and lines[number].strip().startswith("[["):
                break
            if re.match(rf"\s*{re.escape(key)}\s*=", lines[number]):
                return number + 1
        return start + 1


def _rows(name: str, text: str) -> list[dict[str, Any]]:
    try:
        rows = tomllib.loads(text).get("prompt", [])
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        raise PromptFileError(name, int(line[1]) if line else len(text.splitlines()), "not TOML") from error
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise PromptFileError(name, 1, "prompts stand under [[prompt]]")
    return rows


_KEYS = {
    "id": str,
    "text": str,
    "why": str,
    "aloud": str,
    "principles": list,
    "seeds": list,
    "trigger": dict,
    "product": str,
    "circles": list,
    "cooldown_days": int,
    "intensity": int,
    "min_age_days": int,
    "minutes": int,
}
_REQUIRED = ("id", "text", "why", "principles", "seeds", "trigger", "product")


def _prompt(row: Mapping[str, Any], source: _Source) -> Prompt:
    _check_keys(row, source)
    name, given = _trigger(row["trigger"], source)
    _check_words(row, TRIGGERS[name], source)
    _check_numbers(row, source)
    product, kind = _product(row["product"], source)
    return Prompt(
        id=row["id"],
        text=row["text"],
        why=row["why"],
        principles=_principles(row["principles"], source),
        seeds=tuple(map(str, row["seeds"])),
        trigger=name,
        given=given,
        product=product,
        kind=kind,
        aloud=row.get("aloud", ""),
        circles=_circles(row.get("circles", []), source),
        **{key: row[key] for key in ("cooldown_days", "intensity", "min_age_days", "minutes") if key in row},
    )


def _check_keys(row: Mapping[str, Any], source: _Source) -> None:
    for key, value in row.items():
        if key not in _KEYS:
            raise source.fault(f"unknown key {key!r}", key)
        if not isinstance(value, _KEYS[key]) or isinstance(value, bool):
            raise source.fault(f"{key} is of the wrong kind", key)
    for key in _REQUIRED:
        if not row.get(key):
            raise source.fault(f"no {key}", key)
    if not _ID.fullmatch(row["id"]):
        raise source.fault("an id is words in lower case with hyphens")


def _trigger(table: Mapping[str, Any], source: _Source) -> tuple[str, dict[str, Any]]:
    name = table.get("name")
    if not isinstance(name, str) or name not in TRIGGERS:
        raise source.fault(f"unknown trigger {name!r}", "trigger")
    given = {key: value for key, value in table.items() if key != "name"}
    try:
        return name, TRIGGERS[name].read(given)
    except ValueError as error:
        raise source.fault(f"trigger {name!r} cannot read {str(error)!r}", "trigger") from error


def _check_words(row: Mapping[str, Any], raised_by: Trigger, source: _Source) -> None:
    own = raised_by.slots if raised_by.anyone else raised_by.slots | {"name"}
    for key in ("text", "why", "aloud"):
        words = str(row.get(key, ""))
        if len(words) > TEXT_LIMIT:
            raise source.fault(f"{key} is {len(words)} characters long, {TEXT_LIMIT} fit", key)
        if unknown := sorted(slot for slot in slots_in(words) if slot.removeprefix(ON) not in own):
            raise source.fault(f"unknown slot {unknown[0]!r}", key)
    for key in ("text", "aloud"):
        marks = str(row.get(key, "?")).count("?")
        if marks != 1:
            raise source.fault(f"{key} has {marks} question marks instead of one", key)


def _check_numbers(row: Mapping[str, Any], source: _Source) -> None:
    fits: dict[str, Callable[[int], bool]] = {
        "cooldown_days": lambda days: days >= LEAST_COOLDOWN,
        "intensity": lambda step: 1 <= step <= 3,
        "min_age_days": lambda days: days >= 0,
        "minutes": lambda minutes: 1 <= minutes <= 3,
    }
    for key, fit in fits.items():
        if key in row and not fit(row[key]):
            raise source.fault(f"{key} cannot be {row[key]}", key)


def _principles(names: list[Any], source: _Source) -> tuple[str, ...]:
    for name in names:
        if not isinstance(name, str) or not _PRINCIPLE.fullmatch(name):
            raise source.fault(f"unknown principle {name!r}", "principles")
    return tuple(names)


def _circles(names: list[Any], source: _Source) -> tuple[Circle, ...]:
    try:
        return tuple(map(Circle, names))
    except ValueError as error:
        raise source.fault("unknown circle", "circles") from error


def _product(words: str, source: _Source) -> tuple[Product, str]:
    name, _, kind = words.partition(":")
    try:
        product = Product(name)
        if product is Product.FACT:
            FactKind(kind)
    except ValueError as error:
        raise source.fault(f"unknown product {words!r}", "product") from error
    return product, kind
