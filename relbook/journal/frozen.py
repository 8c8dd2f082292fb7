"""A value: a dataclass that is frozen and has slots, made in a quarter of the time.

A start makes hundreds of these classes. `dataclass(frozen=True, slots=True)` words and compiles six
functions for each (0.5 ms on the machine of the figures); all but `__init__` do the same for every
class, and are made without a compiler here; `__init__` is compiled when the first value is made.
`fields`, `replace`, `astuple` and `match` treat such a class as any dataclass. `init`, `kw_only` and
what is only given to `__post_init__` are not known here.
"""

from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Make a class with annotations a value; the fields of the values it extends come first."""
    said = dict(cls.__dict__)
    bare: Any = dataclass(init=False, repr=False, eq=False)(cls)
    held = fields(bare)
    own = tuple(one.name for one in held if one.name in said.get("__annotations__", ()))
    body = {name: what for name, what in bare.__dict__.items() if name not in {*own, *_NO_SLOTS}}
    body |= {"__slots__": own, "__qualname__": cls.__qualname__, "__reduce__": _reduce}
    body |= {"__setattr__": _refuse, "__delattr__": _refuse}
    body |= {name: made for name, made in _alike(held).items() if name not in said}
    made: Any = type(cls)
    made = made(cls.__name__, cls.__bases__, body)
    made.__init__ = _late(made, held)
    kept: type[T] = made
    return kept


_NO_SLOTS = ("__dict__", "__weakref__")


def _late(cls: Any, held: Sequence[Field[Any]]) -> Callable[..., None]:
    """Stands where `__init__` will be: the window needs a quarter of all values for its first picture."""

    def __init__(one: Any, *given: Any, **named: Any) -> None:  # noqa: N807 - it goes by that name
        cls.__init__ = made = _init(cls, held)
        made(one, *given, **named)

    __init__.__qualname__, __init__.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    return __init__


def _init(cls: Any, held: Sequence[Field[Any]]) -> Callable[..., None]:
    """The one function that is worded for its class: it fills each slot, which nothing else may."""
    known: dict[str, Any] = {"_missing": MISSING}
    asked, lines = [], []
    for at, one in enumerate(held):
        name, default = one.name, ""
        given = name
        if one.default_factory is not MISSING:
            known[f"_make{at}"] = one.default_factory
            default, given = "=_missing", f"_make{at}() if {name} is _missing else {name}"
        elif one.default is not MISSING:
            known[f"_default{at}"] = one.default
            default = f"=_default{at}"
        known[f"_set{at}"] = getattr(cls, name).__set__
        asked.append(f"{name}{default}")
        lines.append(f"_set{at}(self, {given})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    exec(f"def __init__(self, {', '.join(asked)}):\n " + "\n ".join(lines or ["pass"]), known)
    made: Callable[..., None] = known["__init__"]
    made.__qualname__, made.__module__ = f"{cls.__qualname__}.__init__", cls.__module__
    return made


def _alike(held: Sequence[Field[Any]]) -> dict[str, Callable[..., Any]]:
    """Two of one class are alike when all that counts is; what one holds is how it is shown."""
    content = _content([one.name for one in held if one.compare])
    shown = [one.name for one in held if one.repr]

    def equal(left: Any, right: Any) -> Any:
        if right.__class__ is not left.__class__:
            return NotImplemented
        return left is right or content(left) == content(right)

    def hashed(one: Any) -> int:
        return hash(content(one))

    @recursive_repr()
    def told(one: Any) -> str:
        return f"{type(one).__qualname__}({', '.join(f'{name}={getattr(one, name)!r}' for name in shown)})"

    return {"__eq__": equal, "__hash__": hashed, "__repr__": told}


def _content(names: Sequence[str]) -> Callable[[Any], Any]:
    if len(names) > 1:
        return attrgetter(*names)
    return lambda one: tuple(getattr(one, name) for name in names)


def _refuse(one: Any, name: str, *_: object) -> None:
    raise FrozenInstanceError(f"{name} of {type(one).__qualname__} stays as it is")


def _reduce(one: Any) -> tuple[Any, tuple[Any, ...]]:
    """A copy is made as the first one was."""
    return type(one), tuple(getattr(one, held.name) for held in fields(one))
