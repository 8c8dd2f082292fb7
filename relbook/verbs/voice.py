"""How a verb speaks: text that cannot act on the terminal, and JSON."""

import re
import sys
from collections.abc import Callable, Iterable
from datetime import date, datetime, time
from functools import partial
from typing import Any

from relbook.errors import UnsaidError
from relbook.journal.visible import ACTING, visible


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
    import json

    return ACTING.sub(_escape, json.dumps(value, ensure_ascii=False, indent=indent, default=_plain))


def _plain(value: Any) -> Any:
    """A value of ours as what JSON knows."""
    from dataclasses import fields, is_dataclass

    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"
