"""Desk: everything with Qt in it.

PySide takes the place of Python's `import`, and reads the source of every module loaded from then on
to see whether it wants Qt under other spellings (`__feature__`). None of ours does: Python's own takes
its place again. Over a start that was 0.13 of 0.82 s, and 17 MB of sources kept for good.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - it is with it that the import changes

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
