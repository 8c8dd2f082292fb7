"""A key as the caps one sees on a keyboard."""

import sys
from collections.abc import Mapping

from PySide6.QtGui import QKeySequence

from relbook.ui.shared.language import tr


def caps_of(keys: QKeySequence) -> tuple[str, ...]:
    """A key as caps: "Ctrl++" is Ctrl and +, each under the name it has on keyboards of this language."""
    if sys.platform == "darwin":  # signs that are the same everywhere
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    else:
        shown = keys.toString(QKeySequence.SequenceFormat.PortableText)
    shown = shown.split(", ")[0]
    if not shown:
        return ()
    plus = shown.endswith("+")
    names = _names()
    parts = tuple(names.get(part, part) for part in shown.removesuffix("+").split("+") if part)
    return (*parts, "+") if plus else parts


_moved: dict[str, str] = {}
"""Where a key of the design is now; empty for one that was taken away."""


def move(keys: Mapping[str, str]) -> None:
    """Name other keys than the design's from now on."""
    _moved.clear()
    _moved.update(keys)


def now(key: str) -> str:
    """The key that does what this one does by design; empty where none does."""
    return _moved.get(key, key)


def in_words(key: str) -> str:
    """A key in a line of text, such as “Strg+Umschalt+L”; empty for none."""
    return "+".join(caps_of(QKeySequence(key)))


def _names() -> dict[str, str]:
    return {
        "Ctrl": tr("Ctrl", "key"),
        "Shift": tr("Shift", "key"),
        "Alt": tr("Alt", "key"),
        "Return": tr("Return", "key"),
        "Enter": tr("Enter", "key"),
        "Esc": tr("Esc", "key"),
        "Tab": tr("Tab", "key"),
        "Space": tr("Space", "key"),
        "Del": tr("Del", "key"),
        "Backspace": tr("Backspace", "key"),
        "Home": tr("Home", "key"),
        "End": tr("End", "key"),
        "PgUp": tr("PgUp", "key"),
        "PgDown": tr("PgDown", "key"),
        "Left": tr("Left", "key"),
        "Right": tr("Right", "key"),
        "Up": tr("Up", "key"),
        "Down": tr("Down", "key"),
    }
