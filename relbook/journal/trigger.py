"""A trigger: a named question to a snapshot, answered from real data or not at all."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import IntEnum
from typing import Any, get_args

from relbook.journal.frozen import frozen
from relbook.journal.pattern import late

Value = str | int | date
"""What a slot may hold; days stay days until the library puts them into words."""

LIMITS: Mapping[str, tuple[int, int]] = {
    "months": (1, 12),
    "hours": (1, 8760),
    "share": (0, 100),
    "least": (-2, 2),
    "most": (-2, 2),
}
"""What a number may be that is given under one of these names, the first and the last."""

UNITS = {"days", "hours", "minutes"}
"""The parameters whose name is the unit of their value."""

LIST_LIMIT = 12
"""How many values one parameter may have."""

ANY_NUMBER = (0, 36_500)
"""What every other number may be: none is longer than a hundred years of days."""


_NUMBER = late(r"`(\w+)`")


class Urgency(IntEnum):
    """What comes first when several prompts fit (PRODUCT.md section 5, rule 3)."""

    MEETING = 1
    AFTER = 2
    PROMISE = 3
    CONFLICT = 4
    SILENCE = 5
    NEED = 6
    SEASON = 7


@frozen
class Found:
    """The facts that raised a prompt. `urgency` is only set where it differs from the trigger's own."""

    slots: Mapping[str, Value]
    urgency: Urgency | None = None


@frozen
class Trigger:
    """A pure predicate by name, with the slots it fills and the parameters it understands."""

    name: str
    test: Callable[..., Found | None]
    urgency: Urgency
    slots: frozenset[str]
    anyone: bool = False

    def parameters(self) -> Mapping[str, Any]:
        """What may stand beside the name in a prompt file, and of which kind each is."""
        told = self.test.__annotations__.items()  # `inspect` tells the same, and is 0.6 MB for it
        return {name: kind for name, kind in told if name not in ("now", "return")}

    def usual(self) -> dict[str, Any]:
        """The parameters that have a value where nobody gives one."""
        return dict(self.test.__kwdefaults__ or {})

    def read(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Take parameters as a file gives them.

        Raises:
            ValueError: One is missing, unknown or not of its kind; the message is its name.
        """
        expected = self.parameters()
        for name in given:
            if name not in expected:
                raise ValueError(name)
        for name in expected:
            if name not in self.usual() and name not in given:
                raise ValueError(name)
        return {name: _as(expected[name], value, name) for name, value in given.items()}

    def said(self, given: Mapping[str, Any]) -> str:
        """What must hold for it to fire, in a sentence: the one its function is described by."""
        known = {**self.usual(), **given}
        sentence = (self.test.__doc__ or self.name).strip().partition("\n")[0]
        return _NUMBER.sub(lambda found: _number(found[1], known[found[1]]), sentence)

    def ask(self, now: object, given: Mapping[str, Any]) -> Found | None:
        """What the snapshot `now` has to say, if it has anything to say."""
        return self.test(now, **given)


def trigger(
    urgency: Urgency, *slots: str, anyone: bool = False
) -> Callable[[Callable[..., Found | None]], Trigger]:
    """Make a function a trigger under its own name; its keyword parameters become the file's."""

    def named(test: Callable[..., Found | None]) -> Trigger:
        return Trigger(test.__name__, test, urgency, frozenset(slots), anyone=anyone)

    return named


def _number(name: str, value: Any) -> str:
    """A parameter in a sentence: its name is its unit where it is one."""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    whole = f"{value:g}" if isinstance(value, int | float) else str(value)
    return f"{whole} {name.removesuffix('s') if value == 1 else name}" if name in UNITS else whole


def _as(wanted: Any, value: object, name: str) -> object:
    """`value` as the annotation `wanted` has it."""
    if wanted is int or wanted is float:
        low, high = LIMITS.get(name, ANY_NUMBER)
        if isinstance(value, bool) or not isinstance(value, int | wanted) or not low <= value <= high:
            raise ValueError(name)
        return wanted(value)
    if get_args(wanted):
        if not isinstance(value, list) or not 0 < len(value) <= LIST_LIMIT:
            raise ValueError(name)
        return tuple(_as(get_args(wanted)[0], part, name) for part in value)
    try:
        return wanted(value)
    except (ValueError, TypeError):
        raise ValueError(name) from None
