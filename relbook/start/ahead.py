"""What a start has of a second core: Qt's libraries are mapped and bound there while Python loads its own.

Binding them takes 30 of the 200 ms of a start and reading which fonts there are 5 more, all of it without
Python: a thread does it meanwhile, and whoever imports Qt then finds it done. It is only ever a head start:
what this thread cannot find or load, the import finds, or says so. Once it is through, the second core is
free for a process that reads the first page (`beside.py`): before, each would only slow the other down.

Libraries are bound one at a time in a process: those of Python itself come first, or each of them would
wait for one of Qt's. This file stands on as little as it can: each millisecond before that thread begins is
one that the other process is forked later (`pathlib` alone takes 6).
"""

import gc
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from importlib.machinery import all_suffixes
from importlib.util import find_spec
from threading import Thread

from relbook.unread import give, put_off

BINDINGS = ("QtCore", "QtGui", "QtWidgets", "QtSvg")
"""What a window stands on, the lowest first, so that an import waits for as little as it needs."""

NATIVE = (
    *("_ctypes", "_datetime", "_json", "_bisect", "_struct", "math", "_typing", "unicodedata", "zlib"),
    *("binascii", "_heapq", "resource", "fcntl", "select", "_pickle"),
)
"""What is bound first: parts of Python that a start loads anyway, where they are libraries."""


def has_room() -> bool:
    """Whether there is a second core, on a system where this was tried."""
    return sys.platform == "linux" and (os.cpu_count() or 1) > 1


def begin() -> Thread | None:
    """Load Qt's libraries in a thread of their own; None where that saves nothing."""
    if not has_room():
        return None
    spec = find_spec("PySide6")
    folder = next(iter(spec.submodule_search_locations or ()), None) if spec else None
    if folder is None:
        return None
    for name in NATIVE:
        with suppress(ImportError):  # built in otherwise
            import_module(name)
    return _beside(_load, folder)


def look_for_fonts() -> Thread:
    """Have it read which fonts there are, in a thread of its own."""
    return _beside(_look_for_fonts)


def _beside(work: Callable[..., None], *what: object) -> Thread:
    thread = Thread(target=work, args=what, name="ahead", daemon=True)
    thread.start()
    return thread


def _load(folder: str) -> None:
    import ctypes

    bind = ctypes.CDLL(None).dlopen  # a call lets go of Python, CDLL itself would hold on to it
    bind.argtypes, bind.restype = (ctypes.c_char_p, ctypes.c_int), ctypes.c_void_p
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] or "xcb"
    for place in (*(f"{name}.abi3.so" for name in BINDINGS), f"Qt/plugins/platforms/libq{platform}.so"):
        bind(os.fsencode(f"{folder}/{place}"), os.RTLD_LAZY | os.RTLD_LOCAL)


def _look_for_fonts() -> None:
    import ctypes

    with suppress(OSError, AttributeError):  # a Qt that looks for fonts in some other way
        ctypes.CDLL("libfontconfig.so.1").FcInit()


def _is_class(thing: object) -> bool:
    """The same as `inspect.isclass`."""
    return isinstance(thing, type)


def _module_name(path: str) -> str | None:
    """The same as `inspect.getmodulename`."""
    file = os.path.basename(path)  # noqa: PTH119 - `pathlib` would be read for it
    ends = [end for end in all_suffixes() if file.endswith(end)]
    return file[: -max(map(len, ends))] if ends else None


binding: Thread | None = None
"""Who binds them in this start, where somebody does."""

if "PySide6" not in sys.modules:
    put_off("inspect")  # of dataclasses, for those without a docstring: 3 ms
    give("inspect", isclass=_is_class, getmodulename=_module_name)  # for peewee and `pkgutil`: 0.6 MB
    put_off("ipaddress")  # of pathlib, for addresses: 1 ms
    put_off("shutil", "bz2", "lzma")  # of zipfile, which PySide reads itself with: 2 ms
    put_off("traceback")  # of shiboken6, for the day when a call does not fit: 2 ms
    put_off("copy")  # of dataclasses, for `asdict`: 1 ms
    gc.disable()  # `garbage` does it once a screen stands: while it loads it took 50 of 500 ms
    binding = begin()
