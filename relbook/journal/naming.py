"""The words somebody is known by, where they stand in a text, and the text without them.

Names are found whatever their case and accents, and whatever stands between their parts:
"Ana Ruiz" is also `ana-ruiz`, `AnaRuiz` and `ANA  RUIZ`. A telephone number is its figures.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from relbook.journal.client import Client, ContactPoint
from relbook.journal.fold import Span, fold
from relbook.journal.frozen import frozen
from relbook.journal.spelling import LEAST, pattern, seen

T = TypeVar("T")

FIGURES = 6
"""A telephone number of fewer figures is not looked for: it may be any number."""

INSTEAD = "[removed]"
"""What stands where a name stood."""


@frozen
class Known:
    """The words somebody is known by. `sure` can be nobody else; `perhaps` may be another of that name."""

    sure: tuple[str, ...]
    perhaps: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()


UNKNOWN = Known(())
"""Somebody of whom no word is known."""


def known_by(people: Iterable[Client], points: Iterable[ContactPoint], taken: Collection[str]) -> Known:
    """What these clients are known by; `taken` are the names and addresses that others answer to, too.

    What somebody else answers to as well is looked for nowhere: it would be taken from them.
    """
    others = {fold(word.strip()) for word in taken}
    whole: list[str] = []
    first: list[str] = []
    for one in people:
        whole += [one.name, one.alias]
        first += [one.called, *([one.first] if " " in one.name.strip() else [])]
    figures = []
    for point in points:
        digits = re.sub(r"\D", "", point.value)
        if point.kind == "phone" and len(digits) >= FIGURES:
            figures.append(digits)
        else:
            whole.append(point.value)
    sure = _told_apart(whole, others)
    return Known(sure, _told_apart(first, others | set(map(fold, sure))), tuple(dict.fromkeys(figures)))


def _told_apart(words: Iterable[str], others: Collection[str]) -> tuple[str, ...]:
    found = {fold(word.strip()): word.strip() for word in words}
    return tuple(word for key, word in found.items() if len(key) >= LEAST and key not in others)


class Finder:
    """Looks for some words in texts."""

    def __init__(self, words: Iterable[str], figures: Iterable[str] = ()) -> None:
        patterns = [pattern(word) for word in sorted(words, key=len, reverse=True) if fold(word).strip()]
        patterns += [r"(?<!\d)\+?" + r"[\s().\-/]*".join(number) + r"(?!\d)" for number in figures]
        self._any = re.compile("|".join(patterns)) if patterns else None

    def spans(self, text: str) -> list[Span]:
        """Where in `text` they stand, in order; an `@` before a name is part of it."""
        if self._any is None or not text:
            return []
        folded, origin = seen(text)
        found = []
        for hit in self._any.finditer(folded):
            start, end = origin[hit.start()], origin[hit.end()]
            found.append((start - (text[start - 1 : start] == "@"), end))
        return found


def under(value: T, swap: Callable[[str], str]) -> T:
    """The value with every text in it put through `swap`; keys, kinds and days stay."""
    if isinstance(value, str) and not isinstance(value, Enum):
        return swap(value)  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(under(one, swap) for one in value)  # type: ignore[return-value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed: dict[str, Any] = {
        field.name: under(getattr(value, field.name), swap)
        for field in fields(value)
        if field.name not in _KEYS
    }
    return replace(value, **changed)


_KEYS = frozenset({"id", "client_id", "entry_id", "digest", "prompt", "kind", "media", "zone"})
"""Fields that hold no words of the writer's."""


def without(text: str, spans: Iterable[Span]) -> str:
    """The text with `INSTEAD` in place of each span.

    >>> without("Ask Ana about it.", [(4, 7)])
    'Ask [removed] about it.'
    """
    pieces: list[str] = []
    here = 0
    for start, end in sorted(spans):
        if start >= here:
            pieces += (text[here:start], INSTEAD)
            here = end
    return "".join((*pieces, text[here:]))


def without_keys(line: str, keys: Collection[str]) -> str:
    """What was kept on a line, JSON or words, without what names one of these keys.

    In JSON whatever stands under such a key goes, and every list of a pair that begins with one;
    elsewhere the words themselves.

    >>> without_keys('{"guests": [["k1", "comes"], ["k2", "asked"]], "lines": {"k1": "soup"}}', {"k1"})
    '{"guests": [["k2", "asked"]], "lines": {}}'
    >>> without_keys("k1 k2", {"k1"})
    'k2'
    """
    if not any(key in line for key in keys):
        return line
    try:
        plain = json.loads(line)
    except ValueError:
        plain = line
    if isinstance(plain, dict | list):
        return json.dumps(_left(plain, keys), ensure_ascii=False)
    rest = line
    for key in keys:
        rest = re.sub(rf"[^\S\n]*{re.escape(key)}", "", rest)
    return rest.strip()


def _left(plain: Any, keys: Collection[str]) -> Any:
    if isinstance(plain, dict):
        return {name: _left(value, keys) for name, value in plain.items() if name not in keys}
    if isinstance(plain, list):
        return [_left(one, keys) for one in plain if not _names(one, keys)]
    return without_keys(plain, keys) if isinstance(plain, str) else plain


def _names(one: Any, keys: Collection[str]) -> bool:
    if isinstance(one, list) and len(one) == 2 and isinstance(one[0], str):
        return one[0] in keys
    return isinstance(one, str) and one in keys
