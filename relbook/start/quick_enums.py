"""PySide makes an `enum` of Python's for each of Qt's, hundreds at a start: here in a fifth of the time.

Python's own way is made for what somebody writes by hand: it looks at every member for every mistake and
touches the class three times for each. What comes out of Qt is a list of names and whole numbers; of such
the same class is made here directly, and of anything else, or under another Python than the one whose
classes were compared (`tests/start/test_quick_enums.py`), by Python's own way as ever.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from typing import Any

KNOWN = (3, 11)
"""The Python whose enums are known member by member."""

_OWN = frozenset(
    {"__module__", "__qualname__", "__doc__", "__dict__", "__weakref__"}
    | {"_member_names_", "_member_map_", "_value2member_map_", "_unhashable_values_"}
    | {"_flag_mask_", "_singles_mask_", "_all_bits_"}
)
"""What each class has for itself; everything else is the same for all that have the same base."""

BASES = (Enum, IntEnum, Flag, IntFlag)

_TWO_MASKS = hasattr(Flag, "_singles_mask_")
"""Whether a flag knows all its bits beside those that are members: 3.11.2, of Debian 12, knows only these."""

_MAKERS: Any = EnumType  # which says nothing of how it makes them
_as_ever: Any = getattr(_MAKERS, "_create_", None)
_alike: dict[tuple[type, object], tuple[dict[str, Any], frozenset[str]]] = {}


def _kind(base: Any, boundary: object) -> tuple[dict[str, Any], frozenset[str]]:
    """What all enums of a base have in common, and the names that no member can simply take."""
    found = _alike.get((base, boundary))
    if found is None:
        model = _as_ever(base, "Model", (), module=__name__, boundary=boundary)
        shared = {name: value for name, value in vars(model).items() if name not in _OWN}
        taken = frozenset(name for one in model.__mro__ for name in vars(one)) | {"mro"}
        found = _alike[(base, boundary)] = (shared, taken)
    return found


def _plain(names: Any, taken: frozenset[str], *, flags: bool) -> bool:
    """Whether it is a list of names and whole numbers of which Python's own way would ask nothing."""
    return (
        type(names) is list
        and all(type(number) is int and not (flags and number < 0) for _, number in names)
        and not any(name in taken or name[0] == "_" for name, _ in names)
        and len({name for name, _ in names}) == len(names)
    )


def _create(
    cls: Any,
    class_name: str,
    names: Any,
    *,
    module: str | None = None,
    qualname: str | None = None,
    type: Any = None,
    start: int = 1,
    boundary: Any = None,
) -> Any:
    """The same as `EnumType._create_`."""
    if module is None:  # whoever asked, two calls above, as Python's own looks for it
        module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
    if cls in BASES and type is None and names and isinstance(names[0], tuple):
        shared, taken = _kind(cls, boundary)
        if _plain(names, taken, flags=issubclass(cls, Flag)):
            made = _made(cls, class_name, names, {**shared, "__module__": module})
            if qualname is not None:
                made.__qualname__ = qualname
            return made
    return _as_ever(
        cls,
        class_name,
        names,
        module=module,
        qualname=qualname,
        type=type,
        start=start,
        boundary=boundary,
    )


def _made(base: Any, class_name: str, names: list[tuple[str, int]], held: dict[str, Any]) -> Any:
    listed: list[str] = []
    by_name: dict[str, Any] = {}
    by_value: dict[int, Any] = {}
    held |= {"_member_names_": listed, "_member_map_": by_name, "_value2member_map_": by_value}
    held["_unhashable_values_"] = []
    made: Any = type.__new__(EnumType, class_name, (base,), held)
    flags, number = issubclass(base, Flag), issubclass(base, int)
    mask = singles = 0
    for name, value in names:
        single = value > 0 and not value & (value - 1)
        if flags:
            mask |= value
            singles |= value if single else 0
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = int.__new__(made, value) if number else object.__new__(made)
            vars(member).update(_value_=value, _name_=name, __objclass__=made, _sort_order_=len(listed))
            if single or not flags:
                listed.append(name)
        by_name[name] = member
        type.__setattr__(made, name, member)
    if flags:
        _finish_flags(made, mask, singles)
    return made


def _finish_flags(made: Any, mask: int, singles: int) -> None:
    """What holds for all members together."""
    if _TWO_MASKS:
        made._flag_mask_, made._singles_mask_ = mask, singles
    else:
        made._flag_mask_ = singles
    made._all_bits_ = 2 ** mask.bit_length() - 1
    values = [member._value_ for member in made]
    if values != sorted(values):
        made._iter_member_ = made._iter_member_by_def_


def begin() -> None:
    """Make enums this way from now on, where this Python is the one that is known."""
    if sys.version_info[:2] == KNOWN and _as_ever is not None:
        _MAKERS._create_ = _create


@contextmanager
def as_ever() -> Iterator[None]:
    """Make them Python's own way meanwhile, to compare."""
    here, _MAKERS._create_ = _MAKERS._create_, _as_ever
    try:
        yield
    finally:
        _MAKERS._create_ = here
