"""Whether Caps Lock is on, as far as one can tell from what is typed.

Qt does not say. A letter does: a capital without Shift, or a small one with it.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def caps_lock(event: QKeyEvent, before: bool | None) -> bool | None:  # noqa: FBT001 - what was known
    """What is known after this key: True, False, or None while nothing is."""
    if event.type() != QEvent.Type.KeyPress:
        return before
    if event.key() == Qt.Key.Key_CapsLock:
        return None if before is None else not before
    letter = event.text()
    if len(letter) != 1 or letter.lower() == letter.upper():
        return before
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return letter.isupper() != shifted
