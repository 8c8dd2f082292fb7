"""Modules that are there by name, and read when somebody first asks them for something."""

import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from threading import RLock
from types import ModuleType
from typing import Any


class Later(ModuleType):
    """A module that is read when it is first asked for something; what is known of it so far stays.

    Who asks while another thread reads it waits for that, and for nothing else: with one lock for all of
    them a thread that imports a file, which asks for something put off, and another that reads what wants
    that file would wait for each other. `importlib.util.LazyLoader` would read it at the second `import`.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.__dict__["_lock"] = RLock()

    def __getattr__(self, name: str) -> Any:
        if name == "__path__" and self.__spec__ and self.__spec__.submodule_search_locations is None:
            raise AttributeError(name)  # `from it import` looks whether it is a package
        read_now(self)
        if name not in self.__dict__:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        return self.__dict__[name]


def put_off(*names: str) -> None:
    """Let modules wait until they are first asked for something; those read stay."""
    for name in names:
        spec = None if name in sys.modules else find_spec(name)
        if spec is not None:
            module = sys.modules[name] = Later(name)
            read = partial(_read, module, spec)
            module.__dict__.update({"__spec__": spec, "__file__": spec.origin, "_unread": read})
            package, _, own = name.rpartition(".")
            if package:
                setattr(sys.modules[package], own, module)  # as an import does once it has read one


def give(name: str, **known: object) -> None:
    """Let a module that was put off be asked for so much without being read; once it is, its own counts."""
    module = sys.modules[name]
    if isinstance(module, Later):
        module.__dict__.update(known)


def stand_in(name: str, other: str) -> None:
    """Have whoever asks for a module get another, read when it is asked; one that was read stays."""
    if name not in sys.modules:
        module = sys.modules[name] = Later(name)
        module.__dict__["_unread"] = lambda: module.__dict__.update(vars(import_module(other)))


def load(name: str) -> None:
    """Read a module now, whether it was put off or never asked for."""
    module = import_module(name)
    if isinstance(module, Later):
        read_now(module)


def read_now(module: Later) -> None:
    """Read it unless it was read; where another thread is at it, wait until it is whole."""
    with module.__dict__["_lock"]:
        read: Callable[[], object] | None = module.__dict__.pop("_unread", None)
        if read is not None:
            read()


def _read(module: ModuleType, spec: ModuleSpec) -> None:
    assert spec.loader is not None
    spec.loader.exec_module(module)
