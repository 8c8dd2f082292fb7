"""JSON that may be long, read a piece at a time: neither its bytes nor its text lie in memory as a whole.

What comes out is what `json.loads` gives, to the letter. Objects in a list share the words of their keys,
for of a journal's rows these would take as much room again as what they hold.
"""

import codecs
import json
from collections.abc import Callable, Iterator
from typing import IO, Any

from relbook.errors import CancelledError
from relbook.imports.intake import Fault, RefusedError

PIECE = 1 << 20
"""How much is read before it is asked whether to go on, in bytes: some 20 ms."""

_SPACE = " \t\n\r"
_ENDS_ITSELF = frozenset('{["')
_LONGEST = len("-Infinity")
"""How much behind a number or a bare word must be there to know that it has ended."""


def loaded(stream: IO[bytes], limit: int, stopped: Callable[[], bool], depth: int) -> Any:
    """What a stream of JSON holds, taken apart value by value down to so many objects and lists.

    Raises:
        RefusedError: It is not text, nested too deeply, not JSON, longer than `limit` bytes, or gone.
        CancelledError: `stopped` said so.
    """
    text = _Text(stream, limit, stopped)
    try:
        value = _value(text, depth)
    except RecursionError as error:
        raise RefusedError(Fault.TOO_DEEP) from error
    if text.sign():
        raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
    return value


class _Text:
    """As much of a text as is needed to read on."""

    def __init__(self, stream: IO[bytes], limit: int, stopped: Callable[[], bool]) -> None:
        self._stream, self._left, self._stopped = stream, limit, stopped
        self._letters = codecs.getincrementaldecoder("utf-8-sig")()
        self._scan = json.JSONDecoder().scan_once  # type: ignore[attr-defined]
        self._held, self._at, self._over = "", 0, False

    def sign(self) -> str:
        """The next sign that is no space, which stays; nothing at the end."""
        while True:
            while self._at < len(self._held):
                if (sign := self._held[self._at]) not in _SPACE:
                    return sign
                self._at += 1
            if self._over:
                return ""
            self._more()

    def past(self, signs: str) -> str:
        """Go past the next sign, which has to be one of these, and say which."""
        sign = self.sign()
        if not sign or sign not in signs:
            raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
        self._at += 1
        return sign

    def value(self) -> Any:
        """The next value, however much is read for it."""
        least = 0 if self.sign() in _ENDS_ITSELF else _LONGEST
        while True:
            try:
                value, end = self._scan(self._held, self._at)
            except (StopIteration, ValueError) as error:  # it may be whole with what follows
                if self._over:
                    raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS) from error
            else:
                if self._over or end + least <= len(self._held):
                    self._at = end
                    return value
            self._more()

    def _more(self) -> None:
        """Read on; as much again as waits, so that a long value is not gone through too often."""
        if self._stopped():
            raise CancelledError
        rest = self._held[self._at :]
        try:
            read = self._stream.read(max(PIECE, len(rest)))
        except OSError as error:
            raise RefusedError(Fault.GONE) from error
        self._left -= len(read)
        if self._left < 0:
            raise RefusedError(Fault.TOO_LARGE)
        self._over = not read
        try:
            self._held, self._at = rest + self._letters.decode(read, final=self._over), 0
        except UnicodeDecodeError as error:
            raise RefusedError(Fault.NOT_TEXT) from error


def _value(text: _Text, depth: int) -> Any:
    if depth and (sign := text.sign()) in "{[" and sign:
        return dict(_members(text, depth - 1)) if sign == "{" else _alike(_items(text, depth - 1))
    return text.value()


def _members(text: _Text, depth: int) -> Iterator[tuple[str, Any]]:
    text.past("{")
    if text.sign() == "}":
        text.past("}")
        return
    sign = ","
    while sign == ",":
        if text.sign() != '"':
            raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)
        name = text.value()
        text.past(":")
        yield name, _value(text, depth)
        sign = text.past(",}")


def _items(text: _Text, depth: int) -> Iterator[Any]:
    text.past("[")
    if text.sign() == "]":
        text.past("]")
        return
    sign = ","
    while sign == ",":
        yield _value(text, depth)
        sign = text.past(",]")


def _alike(items: Iterator[Any]) -> list[Any]:
    """A list whose objects share their keys with the one before, where these are the same."""
    found: list[Any] = []
    keys: tuple[str, ...] = ()
    for item in items:
        if not isinstance(item, dict):
            found.append(item)
            continue
        if (own := tuple(item)) != keys:
            keys = own
        found.append(dict(zip(keys, item.values(), strict=True)))
    return found
