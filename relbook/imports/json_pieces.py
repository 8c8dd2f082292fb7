"""JSON that may be long, read a piece at a time: of a file nothing lies in memory but the value in hand.

Objects and lists are gone into by who reads; a value within them is what `json.loads` gives, to the letter.
What one value may be is bounded (`VALUE_LIMIT`); how many follow each other is not.
"""

import codecs
import json
from collections.abc import Callable, Iterator
from typing import IO, Any

from relbook.errors import CancelledError
from relbook.imports.intake import Fault, RefusedError
from relbook.imports.json_text import VALUES_LIMIT

PIECE = 1 << 20
"""How much is read before it is asked whether to go on, in bytes: some 20 ms."""

VALUE_LIMIT = 64 * 1024 * 1024
"""The longest value, in characters: a file of `page.FILE_LIMIT` takes half of it, a row less."""

_MARK = "\ufeff"
_SPACE = " \t\n\r"
_ENDS_ITSELF = frozenset('{["')
_LONGEST = len("-Infinity")
"""How much behind a number or a bare word must be there to know that it has ended."""


class Text:
    """As much of a text as is needed to read on; `start` is where its stream stands, in bytes."""

    def __init__(self, stream: IO[bytes], stopped: Callable[[], bool], start: int = 0) -> None:
        self._stream, self._stopped = stream, stopped
        self._letters = codecs.getincrementaldecoder("utf-8")()
        self._scan = json.JSONDecoder().scan_once  # type: ignore[attr-defined]
        self._held, self._at, self._over = "", 0, False
        self._place, self._measured = start, 0  # of which sign of what is held it is known where it stands

    def place(self) -> int:
        """Where the next sign stands that is no space, in bytes from the beginning."""
        self.sign()
        return self._measure()

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
        """The next value, however much is read for it.

        Raises:
            RefusedError: It is none, is nested too deeply, or longer than `VALUE_LIMIT`.
            CancelledError: It was stopped.
        """
        least = 0 if self.sign() in _ENDS_ITSELF else _LONGEST
        while True:
            try:
                value, end = self._scan(self._held, self._at)
            except RecursionError as error:
                raise RefusedError(Fault.TOO_DEEP) from error
            except (StopIteration, ValueError) as error:  # it may be whole with what follows
                if self._over:
                    raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS) from error
            else:
                if self._over or end + least <= len(self._held):
                    self._at = end
                    return value
            self._more()

    def end(self) -> None:
        """Hold it to ending here."""
        if self.sign():
            raise RefusedError(Fault.NOT_WHAT_IT_CLAIMS)

    def _more(self) -> None:
        """Read on; as much again as waits, so that a long value is not gone through too often."""
        if self._stopped():
            raise CancelledError
        begins = self._measure() == 0
        rest = self._held[self._at :]
        if len(rest) > VALUE_LIMIT or _is_crowded(rest):
            raise RefusedError(Fault.TOO_LARGE)
        try:
            read = self._stream.read(max(PIECE, len(rest)))
        except OSError as error:
            raise RefusedError(Fault.GONE) from error
        self._over = not read
        try:
            self._held = rest + self._letters.decode(read, final=self._over)
        except UnicodeDecodeError as error:
            raise RefusedError(Fault.NOT_TEXT) from error
        self._at, self._measured = int(begins and self._held.startswith(_MARK)), 0

    def _measure(self) -> int:
        self._place += len(self._held[self._measured : self._at].encode())
        self._measured = self._at
        return self._place


def _is_crowded(text: str) -> bool:
    """Whether a long text may be of more values than one value holds: empty lists take the most room."""
    return len(text) > PIECE and sum(map(text.count, ",{[")) > VALUES_LIMIT


def members(text: Text) -> Iterator[str]:
    """The names of an object; each value is to be read before the next name is asked for."""
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
        yield name
        sign = text.past(",}")


def items(text: Text) -> Iterator[Any]:
    """The values of a list."""
    text.past("[")
    if text.sign() == "]":
        text.past("]")
        return
    sign = ","
    while sign == ",":
        yield text.value()
        sign = text.past(",]")
