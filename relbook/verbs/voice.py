"""How a verb speaks: text that cannot act on the terminal, and JSON."""

import json
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from functools import partial
from typing import Any

from relbook.errors import UnsaidError

_ACTING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]"
)
"""What moves the cursor, changes the terminal or turns text around, line feed and tab aside."""


def visible(text: str) -> str:
    """The text with symbols in place of the characters that would act on a terminal.

    >>> visible("a" + chr(27) + "[2J" + chr(0x202E))
    'a␛[2J‹U+202E›'
    """
    return _ACTING.sub(_symbol, text)


def say(text: str = "") -> None:
    """Print a line, or several."""
    _write(visible(text) + "\n")


def heard() -> None:
    """Hand over what was said so far.

    Raises:
        UnsaidError: The disk it goes to did not take it.
    """
    _or_unsaid(sys.stdout.flush if sys.stdout else None)


def complain(sentence: str) -> None:
    """Say on stderr what went wrong."""
    sys.stderr.write(f"relbook: {visible(sentence)}\n")


def say_json(value: Any) -> None:
    """Print one value as JSON."""
    _write(_json(value, indent=1) + "\n")


def say_json_list(values: Iterable[Any]) -> None:
    """Print values as one JSON list, a line each, as they come."""
    between = "[\n"
    for value in values:
        _write(between + _json(value))
        between = ",\n"
    _write("[]\n" if between == "[\n" else "\n]\n")


def _write(text: str) -> None:
    _or_unsaid(partial(sys.stdout.write, text) if sys.stdout else None)  # None: nobody wants to hear


def _or_unsaid(act: Callable[[], object] | None) -> None:
    try:
        if act:
            act()
    except BrokenPipeError:  # the reader has seen enough
        raise
    except OSError as error:
        raise UnsaidError from error


def _json(value: Any, indent: int | None = None) -> str:
    """JSON says the acting characters in its own escapes, so nothing is lost and nothing acts."""
    return _ACTING.sub(_escape, json.dumps(value, ensure_ascii=False, indent=indent, default=_plain))


def _plain(value: Any) -> Any:
    """A value of ours as what JSON knows."""
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _symbol(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"‹U+{code:04X}›"


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
