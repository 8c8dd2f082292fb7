"""PySide reads the source of whatever is imported after it; ours is left unread."""

import builtins

import relbook.app


def test_python_imports_by_itself_once_the_window_is_loaded() -> None:
    assert relbook.app.__name__
    assert builtins.__import__ is getattr(builtins, "__orig_import__", None), "PySide looks for features"
