"""Enums made quickly are those that Python itself would have made, member by member."""

import pickle
from collections.abc import Iterator
from enum import Enum, EnumType, Flag, FlagBoundary, IntEnum, IntFlag
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui

from relbook.start import quick_enums

BASES = (Enum, IntEnum, Flag, IntFlag)
NAMES = st.from_regex(r"\A[A-Za-z_][A-Za-z0-9_]{0,6}\Z") | st.sampled_from(["name", "value", "mro", "real"])
PAIRS = st.lists(st.tuples(NAMES, st.integers(-4, 70)), unique_by=lambda pair: pair[0], max_size=9)


def made(base: Any, name: str, pairs: list[tuple[str, int]]) -> Any:
    """As PySide asks for one."""
    return base(name, pairs, module=__name__, boundary=FlagBoundary.KEEP)


def both(base: Any, name: str, pairs: list[tuple[str, int]]) -> tuple[Any, Any]:
    """The same enum in Python's own way and in the quick one; an error is as good as an enum."""
    found = []
    with quick_enums.as_ever():
        found.append(tried(base, name, pairs))
    quick_enums.begin()
    found.append(tried(base, name, pairs))
    return found[0], found[1]


def tried(base: Any, name: str, pairs: list[tuple[str, int]]) -> Any:
    try:
        return told(made(base, name, pairs))
    except (TypeError, ValueError) as error:
        return type(error), str(error)


def told(kind: Any) -> dict[str, Any]:
    """Everything there is to an enum, as plain values."""

    def plain(value: Any) -> Any:
        if isinstance(value, kind):
            own = {key: held for key, held in vars(value).items() if key != "__objclass__"}
            return own, repr(value), str(value), format(value), hash(value), value.__objclass__ is kind
        if isinstance(value, dict):
            return [(key, plain(held)) for key, held in value.items()]
        if type(value).__name__ in {"property", "DynamicClassAttribute"}:
            return plain(value.member)
        return getattr(value, "__func__", value)

    left_out = {"__dict__", "__weakref__", "_generate_next_value_"}
    found = {key: plain(value) for key, value in vars(kind).items() if key not in left_out}
    return found | {"listed": [plain(one) for one in kind], "kinds": kind.__mro__[1:], "doc": kind.__doc__}


def of_qt() -> Iterator[tuple[Any, str, list[tuple[str, int]]]]:
    """The enums of Qt's that a window meets first."""
    for module in (QtCore, QtGui):
        for owner in (getattr(module, name) for name in dir(module)):
            for name, kind in vars(owner).items() if isinstance(owner, type) else ():
                if isinstance(kind, EnumType):
                    yield (
                        kind.__bases__[0],
                        name,
                        [(key, one._value_) for key, one in kind._member_map_.items()],
                    )


def test_enums_of_qt_are_what_python_would_have_made() -> None:
    seen = 0
    for base, name, pairs in of_qt():
        if base in BASES:
            ours, theirs = both(base, name, pairs)
            assert ours == theirs, name
            seen += 1
    assert seen > 200


@given(st.sampled_from(BASES), PAIRS)
def test_any_list_of_names_and_numbers_makes_the_same_enum(base: Any, pairs: list[tuple[str, int]]) -> None:
    ours, theirs = both(base, "Kind", pairs)
    assert ours == theirs


def test_they_act_as_enums_do() -> None:
    assert QtCore.Qt.AlignmentFlag(33) == QtCore.Qt.AlignmentFlag.AlignLeft | QtCore.Qt.AlignmentFlag.AlignTop
    assert QtCore.Qt.Key["Key_A"] is QtCore.Qt.Key(65)
    assert pickle.loads(pickle.dumps(QtCore.Qt.Key.Key_A)) is QtCore.Qt.Key.Key_A
