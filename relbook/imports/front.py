"""What stands above a note: YAML, TOML or `key:: value`, as texts and lists of them; no types are guessed."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import yaml

from relbook.imports.fields import Front
from relbook.imports.loose_front import loosely, properties

DEPTH = 6
"""How deep lists may stand in lists."""

SIZE = 64 * 1024
"""The longest front matter that is read, in characters."""

_BLOCK = re.compile(
    r"---[ \t]*\r?\n(?P<inside>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_TOML = re.compile(r"\+\+\+[ \t]*\r?\n(?P<inside>.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)


def split(text: str) -> tuple[Front, str]:
    """The front matter of a note and what stands below it.

    What cannot be read as front matter is part of the text, so that nothing is lost.
    """
    if text.startswith("---"):
        found, read = _BLOCK.match(text, 0, SIZE), _yaml
    elif text.startswith("+++"):
        found, read = _TOML.match(text, 0, SIZE), _toml
    else:
        return properties(text)
    fields = read(found["inside"]) if found else None
    return (fields, text[found.end() :]) if found and fields is not None else ({}, text)


def _yaml(inside: str) -> Front | None:
    try:
        fields = _Fields()
        for event in yaml.parse(inside, Loader=yaml.BaseLoader):
            fields.take(event)
    except (_NotPlainError, RecursionError):
        return None
    except (yaml.YAMLError, ValueError):
        return loosely(inside)
    return fields.found


def _toml(inside: str) -> Front | None:
    try:
        fields: dict[str, list[str]] = {}
        for name, text in _flat("", tomllib.loads(inside.replace("\r\n", "\n")), 0):
            fields.setdefault(name.strip().lower(), []).append(text)
    except (ValueError, RecursionError):
        return None
    return fields


def _flat(name: str, value: Any, depth: int) -> Iterator[tuple[str, str]]:
    """The texts of a value under the name nearest to them."""
    if depth > DEPTH:
        raise ValueError
    if isinstance(value, dict):
        for inner, one in value.items():
            yield from _flat(str(inner), one, depth + 1)
    elif isinstance(value, list):
        for one in value:
            yield from _flat(name, one, depth + 1)
    elif hasattr(value, "isoformat"):
        yield name, value.isoformat()
    elif str(value):
        yield name, str(value).lower() if isinstance(value, bool) else str(value)


class _NotPlainError(Exception):
    """Deeper, or cleverer, than front matter is."""


class _Fields:
    """The fields of the outermost mapping; whatever stands deeper is taken as their texts."""

    def __init__(self) -> None:
        self.found: dict[str, list[str]] = {}
        self._depth = 0
        self._name = ""
        self._names = True  # a name comes next, not a value

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise _NotPlainError  # texts that repeat themselves can grow without end
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event.value)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(outermost=isinstance(event, yaml.MappingStartEvent))
        elif isinstance(event, yaml.CollectionEndEvent):
            self._depth -= 1
            self._names = self._depth == 1

    def _scalar(self, text: str) -> None:
        if self._depth == 0:
            raise _NotPlainError
        if self._depth == 1 and self._names:
            self._name = text.strip().lower()
        elif text:
            self.found.setdefault(self._name, []).append(text)
        self._names = self._depth == 1 and not self._names

    def _open(self, *, outermost: bool) -> None:
        if (self._depth == 0 and not outermost) or self._depth > DEPTH:
            raise _NotPlainError
        self._depth += 1
