"""YAML front matter as texts, lists and nothing else: no types are guessed and nothing is built."""

import re
from typing import Any

import yaml

from relbook.imports.fields import Front

DEPTH = 6
"""How deep lists may stand in lists."""

SIZE = 64 * 1024
"""The longest front matter that is read, in characters."""

_BLOCK = re.compile(
    r"---[ \t]*\r?\n(?P<inside>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)


def split(text: str) -> tuple[Front, str]:
    """The front matter of a note and what stands below it.

    What cannot be read as front matter is part of the text, so that nothing is lost.
    """
    found = _BLOCK.match(text, 0, SIZE) if text.startswith("---") else None
    if found is None:
        return {}, text
    try:
        fields = _Fields()
        for event in yaml.parse(found["inside"], Loader=yaml.BaseLoader):
            fields.take(event)
    except (yaml.YAMLError, _NotPlainError, ValueError, RecursionError):
        return {}, text
    return fields.found, text[found.end() :]


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
