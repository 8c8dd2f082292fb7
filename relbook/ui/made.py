"""Parts of the window that are made when they are first asked for, and joined to the rest then."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtWidgets import QWidget

from relbook.ui.shared.portions import portion, whole

if TYPE_CHECKING:
    from relbook.ui.bringing import Bringing

P = TypeVar("P")


class Made(Generic[P]):
    """A part that is made when it is first asked for, and then kept; `put` places it once it is whole."""

    def __init__(
        self, make: Callable[[Any], P], place: str = "", put: Callable[[Any, P], object] | None = None
    ) -> None:
        self._make, self._put = make, put
        self.file = file_at(place) if place else ""  # where its class is

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, parts: Making, owner: type) -> P:
        if not parts.is_made(self._name):
            parts.hurry()  # it may be on its way
        if not parts.is_made(self._name) and self._name not in parts.begun:
            with whole():
                self.make(parts)
        made: P = (parts.__dict__ if parts.is_made(self._name) else parts.begun)[self._name]
        return made

    def make(self, parts: Making) -> None:
        """Make it; where it is made in portions, it is there behind the last of them."""
        parts.get_ready()
        made = self._make(parts)
        parts.begun[self._name] = made
        portion(partial(self._keep, parts, made))

    def _keep(self, parts: Making, made: P) -> None:
        try:
            if self._put is not None:
                self._put(parts, made)
        except BaseException:
            parts.begun.pop(self._name, None)  # it stands nowhere: whoever asks next has it made anew
            raise
        parts.keep(self._name, made)


def part(place: str, *needs: str) -> Made[Any]:
    """A part by the place of its class, as in "writing.composer.Composer", made of what these names hold.

    What it stands on is loaded with it: a start loads what it shows and nothing else.
    """
    return Made(lambda it: kind(place)(*(getattr(it, name) for name in needs)), place)


def file_at(place: str) -> str:
    """The module of a class at a place below `relbook.ui`."""
    return f"relbook.ui.{place.rpartition('.')[0]}"


def kind(place: str) -> Any:
    """The class at a place below `relbook.ui`."""
    return getattr(import_module(file_at(place)), place.rpartition(".")[2])


class Making:
    """What holds such parts, and the wires that wait for them."""

    def __init__(self) -> None:
        self._wires: dict[str, list[Callable[[], object]]] = defaultdict(list)
        self.begun: dict[str, Any] = {}  # what waits for its last portion: they alone have it so far
        self.bringing: Bringing | None = None  # who brings one in turns; else each comes at once

    @classmethod
    def names(cls) -> list[str]:
        """Every part there can be."""
        return [name for name, made in vars(cls).items() if isinstance(made, Made)]

    def get_ready(self) -> None:
        """A part is about to be made: see that what it needs is there."""

    def when_made(self, name: str, wire: Callable[[], object]) -> None:
        """Join a part to the rest once it is there, which may be now: `wire` asks for it by its name."""
        if name not in self.names():
            raise KeyError(name)
        if self.is_made(name):
            wire()
        else:
            self._wires[name].append(wire)

    def make(self, name: str) -> None:
        """Make a part, in portions, unless it is there."""
        if not self.is_made(name):
            made: Made[Any] = vars(type(self))[name]
            made.make(self)

    def keep(self, name: str, made: object) -> None:
        """Have a part from now on, and lay its wires."""
        self.__dict__[name] = made
        self.begun.pop(name, None)
        for wire in self._wires.pop(name, ()):
            wire()

    def give_up(self) -> None:
        """What waited for its last portion never comes: it is made anew when it is asked for again."""
        self.begun.clear()

    def hurry(self) -> None:
        """Have now what is on its way."""
        if self.bringing is not None:
            self.bringing.finish()

    def is_made(self, name: str) -> bool:
        """Whether it was asked for so far."""
        return name in self.__dict__

    def made(self) -> list[Any]:
        """Those that were asked for so far."""
        return [self.__dict__[name] for name in self.names() if name in self.__dict__]

    def shows(self, name: str) -> bool:
        """Whether this part is in view, without making it."""
        found = self.__dict__.get(name)
        return isinstance(found, QWidget) and found.isVisible()

    def act(self, name: str, does: str) -> Callable[[], object]:
        """An act of a part, as a slot: the part is made when it is done for the first time."""
        return partial(self.have, name, does)

    def have(self, name: str, does: str, *about: object) -> None:
        """Have a part do something; the first time it is brought before, and the window goes on meanwhile."""
        self.bring(name, partial(self._do, name, does, *about))

    def bring(self, name: str, act: Callable[[], object]) -> None:
        """Do something once this part is there, after what another one was brought for."""
        self.hurry()
        if self.bringing is None or self.is_made(name):
            act()
        else:
            self.bringing.bring(self, name, act)

    def file_of(self, name: str) -> str:
        """The module that a part stands in."""
        made: Made[Any] = vars(type(self))[name]
        return made.file

    def _do(self, name: str, does: str, *about: object) -> None:
        getattr(getattr(self, name), does)(*about)
