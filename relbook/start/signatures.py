"""PySide explains itself when a call does not fit; what it needs for that is loaded when it comes to it.

With the first `import PySide6` it compiles 90 kB of Python out of its own library, anew at every start: the
reader of signatures, the writer of its error messages, and the maker of its stubs. That is a third of
what an empty window costs. Here each of them takes the place of a module that loads itself when it is
first asked for something; nothing else about them changes. Nor are sources of modules read to see whether
they want Qt under other spellings (`__feature__`), for which `inspect` would be loaded: none does. Import
this before anything of Qt.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

from relbook.start import quick_enums
from relbook.unread import Later, put_off

LATER = frozenset(
    f"shibokensupport.signature.{name}"
    for name in (
        "errorhandler",
        "layout",
        "lib.enum_sig",
        "lib.pyi_generator",
        "lib.tool",
        "mapping",
        "parser",
    )
)
"""What is only read to explain: the rest is at work from the first import on."""


MAPPING, UPDATE = "shibokensupport.signature.mapping", "update_mapping"
"""What PySide looks up in the module itself, past all that a module can do about it, and calls."""


FEATURE, ASKS = "shibokensupport.feature", "_mod_uses_pyside"
"""What asks of each module whether its source speaks of Qt."""


def _speaks_of_none(module: ModuleType) -> bool:
    return False


class _Reader:
    """Reads a module by the importer it came from, whatever it was renamed to meanwhile."""

    def __init__(self, importer: Any, module: ModuleType, name: str) -> None:
        self._importer, self._module, self._name = importer, module, name

    def __call__(self) -> None:
        spec = self._module.__spec__
        self._module.__spec__ = ModuleSpec(self._name, self._importer)
        try:
            self._importer.exec_module(self._module)
        finally:
            self._module.__spec__ = spec


def _update(mapping: ModuleType) -> None:
    """Stands where the real one will be: the module is read, and it is asked."""
    mapping.__dict__.pop("_unread")()
    mapping.__dict__[UPDATE]()


class _Finder:
    """Stands before PySide's own importer, and puts off what can wait."""

    def __init__(self, importer: Any) -> None:
        self._importer = importer

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec: ModuleSpec | None = self._importer.find_spec(fullname, path, target)
        ours = spec is not None and (fullname in LATER or fullname == FEATURE)
        return ModuleSpec(fullname, self) if ours else spec  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return Later(spec.name) if spec.name in LATER else None

    def exec_module(self, module: ModuleType) -> None:
        name = module.__name__
        if name == FEATURE:
            self._importer.exec_module(module)
            module.__dict__[ASKS] = _speaks_of_none
            return
        module.__dict__["_unread"] = _Reader(self._importer, module, name)
        if name == MAPPING:
            module.__dict__[UPDATE] = partial(_update, module)


class _Finders(list[Any]):
    """The finders of modules, while PySide adds one of its own and takes it away again."""

    def insert(self, at: Any, finder: Any) -> None:
        ours = type(finder).__name__ == "EmbeddableZipImporter"
        super().insert(at, _Finder(finder) if ours else finder)

    def remove(self, finder: Any) -> None:
        super().remove(next((one for one in self if getattr(one, "_importer", None) is finder), finder))


@contextmanager
def _unexplained() -> Iterator[None]:
    finders = sys.meta_path
    sys.meta_path = _Finders(finders)
    try:
        yield
    finally:
        finders[:] = sys.meta_path
        sys.meta_path = finders


if "PySide6" not in sys.modules:
    quick_enums.begin()
    put_off("tempfile")  # shiboken6 names it at its import, and nothing asks it: 3 ms
    with _unexplained():
        import PySide6.QtCore  # noqa: F401
