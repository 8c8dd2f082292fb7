"""What our own widgets are to a screen reader: Qt calls one it does not know "client", which says little.

A class says what it is by `spoken_as`, a name of `QAccessible.Role`; its words are its accessible name.
"""

from functools import cache
from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget


@cache
def speak_roles() -> None:
    """Answer for our widgets from now on; what has none of its own is answered for by Qt."""
    QAccessible.installFactory(_answer)


def _answer(_: str, thing: Any) -> QAccessibleWidget | None:
    role = getattr(type(thing), "spoken_as", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    return QAccessibleWidget(thing, role)
