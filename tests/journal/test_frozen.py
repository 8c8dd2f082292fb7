"""A value behaves as `dataclass(frozen=True, slots=True)` makes it behave, and is only made faster."""

import copy
import pickle
from dataclasses import FrozenInstanceError, astuple, dataclass, field, fields, is_dataclass, replace
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relbook.journal.frozen import frozen


@frozen
class Ours:
    """A value."""

    EVERY: ClassVar[int] = 7

    name: str
    count: int = 0
    tags: list[str] = field(default_factory=list, compare=False)
    hidden: str = field(default="", repr=False)

    @property
    def loud(self) -> str:
        return self.name.upper()


@dataclass(frozen=True, slots=True)
class Theirs:
    """The same as the standard library makes it."""

    EVERY: ClassVar[int] = 7

    name: str
    count: int = 0
    tags: list[str] = field(default_factory=list, compare=False)
    hidden: str = field(default="", repr=False)


@frozen
class More(Ours):
    """It has a field more."""

    more: float = 0.5


@frozen
class Nothing:
    """It has no field."""


@frozen
class Checked:
    """It looks at what it is given."""

    name: str

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("no name")


HELD = st.tuples(st.sampled_from("ab"), st.integers(0, 1), st.lists(st.just("t"), max_size=1), st.just("h"))


@given(HELD, HELD)
def test_two_are_alike_when_two_dataclasses_are(one: tuple[object, ...], other: tuple[object, ...]) -> None:
    ours, theirs = (Ours(*one), Ours(*other)), (Theirs(*one), Theirs(*other))  # type: ignore[arg-type]
    assert (ours[0] == ours[1]) == (theirs[0] == theirs[1])
    assert (hash(ours[0]) == hash(ours[1])) == (hash(theirs[0]) == hash(theirs[1]))
    assert repr(ours[0]).replace("Ours", "") == repr(theirs[0]).replace("Theirs", "")
    assert astuple(ours[0]) == astuple(theirs[0])


def test_nothing_of_it_changes() -> None:
    one = Ours("a")
    with pytest.raises(FrozenInstanceError):
        one.name = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del one.name
    with pytest.raises((AttributeError, TypeError)):
        one.other = 1  # type: ignore[attr-defined]
    assert not hasattr(one, "__dict__")


def test_the_standard_library_takes_it_for_a_dataclass() -> None:
    one = Ours("a", hidden="h")
    assert is_dataclass(one)
    assert [held.name for held in fields(Ours)] == ["name", "count", "tags", "hidden"]
    assert replace(one, count=2) == Ours("a", 2, hidden="h")
    assert (Ours.EVERY, one.loud) == (7, "A")
    match one:
        case Ours(name, 0):
            assert name == "a"
        case _:
            pytest.fail("it does not match by its order")


def test_defaults_are_made_anew_for_each() -> None:
    one, other = Ours("a"), Ours("a")
    one.tags.append("x")
    assert other.tags == []


def test_a_value_may_extend_another() -> None:
    one = More("a", 1, more=2.0)
    assert (one.name, one.more, isinstance(one, Ours)) == ("a", 2.0, True)
    assert one != Ours("a", 1)
    assert repr(one) == "More(name='a', count=1, tags=[], more=2.0)"


def test_one_without_fields_and_one_that_looks_at_what_it_gets() -> None:
    assert Nothing() == Nothing()
    assert Checked("a") == Checked("a")
    with pytest.raises(ValueError, match="no name"):
        Checked("")


def test_copies_are_alike() -> None:
    one = More("a", 1, ["t"], more=2.0)
    assert copy.deepcopy(one) == one
    assert pickle.loads(pickle.dumps(Checked("a"))) == Checked("a")
