"""A key as the caps one sees on a keyboard."""

from PySide6.QtGui import QKeySequence


def caps_of(keys: QKeySequence) -> tuple[str, ...]:
    """A key as caps: "Ctrl++" is Ctrl and +."""
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText).split(", ")[0]
    if not shown:
        return ()
    plus = shown.endswith("+")
    parts = tuple(part for part in shown.removesuffix("+").split("+") if part)
    return (*parts, "+") if plus else parts
