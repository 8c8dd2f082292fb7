"""Walking the lines of the brief by the arrow keys, in the order they are read."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from relbook.ui.brief.lines import Sourced


def next_line(
    lines: Sequence[Sourced], here: QWidget | None, key: Qt.Key, *, mirrored: bool
) -> QWidget | None:
    """The line the key leads to: down and up in reading order, sideways to the nearest of the other column.

    Down from anywhere else leads to the first line; None is back to where it began.
    """
    if not lines:
        return here
    if key == Qt.Key.Key_Home:
        return lines[0]
    if key == Qt.Key.Key_End:
        return lines[-1]
    at = lines.index(here) if isinstance(here, Sourced) and here in lines else -1
    if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        if at < 0:
            return lines[0] if key == Qt.Key.Key_Down else here
        to = at + (1 if key == Qt.Key.Key_Down else -1)
        return lines[min(to, len(lines) - 1)] if to >= 0 else None
    return _beside(lines, lines[at], right=(key == Qt.Key.Key_Right) != mirrored) if at >= 0 else here


def _beside(lines: Sequence[Sourced], here: Sourced, *, right: bool) -> QWidget:
    """The line next to this one, at about the same height."""
    spot = _middle(here)
    wide = here.width() // 2
    there = [one for one in lines if (_middle(one).x() - spot.x() > wide // 2) == right and _apart(one, here)]
    return min(there, key=lambda one: abs(_middle(one).y() - spot.y()), default=here)


def _apart(one: Sourced, here: Sourced) -> bool:
    return abs(_middle(one).x() - _middle(here).x()) > here.width() // 4


def _middle(line: Sourced) -> QPoint:
    return line.mapTo(line.window(), line.rect().center())
