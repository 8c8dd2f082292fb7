"""A month of RedNotebook: YAML as texts, with days, categories and their items, and nothing else.

Tags such as `!!python/unicode` are passed over and nothing is built from them; only `!!binary` is read, for
that is how versions for Python 2 wrote text that is not English.
"""

import binascii
import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from relbook.imports.charsets import text_of

DEPTH = 8
"""How deep items may stand in items."""

_BINARY = "tag:yaml.org,2002:binary"
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})

Tree = dict[str, "Tree"]
"""Categories and the items in them; what holds nothing is a tag."""


@dataclass
class Day:
    """A day: its text, and what stands under its categories."""

    number: str
    text: str = ""
    tree: Tree = field(default_factory=dict)

    def items(self) -> Iterator[tuple[str, ...]]:
        """Each category or item that holds nothing more, with what it stands in."""
        yield from _leaves(self.tree, ())


class NotAMonthError(Exception):
    """It is not YAML, or deeper or cleverer than a month is."""


def days(content: str) -> list[Day]:
    """The days of a month, in the order of the file.

    Raises:
        NotAMonthError: It is none.
    """
    loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # the one in C, where there is one
    reader = _Reader()
    try:
        for event in yaml.parse(_CONTROLS.sub("", content), Loader=loader):
            reader.take(event)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise NotAMonthError from error
    if not reader.seen:
        raise NotAMonthError
    return reader.days


class _Reader:
    """Reads the events of YAML: at depth 1 names are days, at depth 2 `text` or categories, below items."""

    def __init__(self) -> None:
        self.days: list[Day] = []
        self.seen = False
        self._path: list[str | None] = []  # the name last read in each open mapping; None where one is next
        self._lists: list[bool] = []

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise NotAMonthError  # texts that repeat themselves can grow without end
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(_value(event), plain=event.implicit[0])
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(is_list=isinstance(event, yaml.SequenceStartEvent))
        elif isinstance(event, yaml.CollectionEndEvent):
            self._path.pop()
            self._lists.pop()
            self._done()

    def _open(self, *, is_list: bool) -> None:
        if len(self._path) > DEPTH or (not self._path and is_list):
            raise NotAMonthError
        if self._path and not self._lists[-1] and self._path[-1] is None:
            raise NotAMonthError  # a name that is no text
        self.seen = True
        self._path.append(None)
        self._lists.append(is_list)

    def _scalar(self, value: str, *, plain: bool) -> None:
        if not self._path:
            raise NotAMonthError
        if self._lists[-1]:
            self._put([*self._named(), value])
        elif self._path[-1] is None:
            self._path[-1] = value
            if len(self._path) == 1:
                self.days.append(Day(value.strip()))
            elif value != "text" or len(self._path) > 2:
                self._put(self._named())
        else:
            self._say(value, nothing=plain and value in _NULLS)
            self._done()

    def _say(self, value: str, *, nothing: bool) -> None:
        """A value that is text: the day's own, or one item."""
        named = self._named()
        if nothing:
            return
        if named == ["text"] or not named:
            self.days[-1].text += value
        else:
            self._put([*named, value])

    def _put(self, named: list[str]) -> None:
        tree = self.days[-1].tree
        for name in named:
            tree = tree.setdefault(name, {})

    def _named(self) -> list[str]:
        """What the present place is called, below its day."""
        return [name for name in self._path[1:] if name is not None]

    def _done(self) -> None:
        """A value is read: a name comes next."""
        if self._path and not self._lists[-1]:
            self._path[-1] = None


def _value(event: Any) -> str:
    if event.tag != _BINARY:
        return str(event.value)
    try:
        return text_of(b64decode(event.value))
    except binascii.Error:
        return str(event.value)


def _leaves(tree: Tree, above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for name, inside in tree.items():
        if inside:
            yield from _leaves(inside, (*above, name))
        else:
            yield (*above, name)
