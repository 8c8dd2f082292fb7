"""How the characters of a line look: said in roles of the design, each look made a format of Qt's once."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat

from relbook.ui.shared.theme import theme

KEPT = 200
"""How many formats are kept: a few dozen, and one for each name in a promise's box."""


class Look(NamedTuple):
    """What is other than in plain words: `font` and `color` are roles, `spacing` is in pixels a character."""

    font: str = ""
    weight: int = 0
    color: str = ""
    italic: bool = False
    struck: bool = False
    hidden: bool = False
    doubtful: bool = False
    spacing: float = 0


PLAIN = Look()


class Looks:
    """The looks of one line, from its first unit of UTF-16 to its last.

    They are laid over one another here, for asking Qt what a character looks like so far took longer
    than all else that is done with a line.
    """

    def __init__(self, length: int) -> None:
        self._runs = [(0, length, PLAIN)]

    def paint(self, begin: int, end: int, **changes: Any) -> None:
        """Add to how these characters look; what is not said stays."""
        runs = []
        for start, stop, look in self._runs:
            if stop <= begin or start >= end:
                runs.append((start, stop, look))
                continue
            if start < begin:
                runs.append((start, begin, look))
            runs.append((max(start, begin), min(stop, end), look._replace(**changes)))
            if stop > end:
                runs.append((end, stop, look))
        self._runs = runs

    def __iter__(self) -> Iterator[tuple[int, int, Look]]:
        """Where characters of one look that is not plain begin and end."""
        return (run for run in self._runs if run[2] is not PLAIN and run[0] < run[1])


class Formats:
    """Looks as formats of Qt's, in the colours and fonts of the moment."""

    def __init__(self) -> None:
        self._made: dict[Look, QTextCharFormat] = {}

    def forget(self) -> None:
        """Colours or fonts are others."""
        self._made.clear()

    def of(self, look: Look) -> QTextCharFormat:
        """The format of a look."""
        made = self._made.get(look)
        if made is None:
            if len(self._made) >= KEPT:
                self._made.clear()
            made = self._made[look] = _format(look)
        return made


def _format(look: Look) -> QTextCharFormat:
    made = QTextCharFormat()
    if look.font:
        font = QFont(theme().font(look.font))
        if look.spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, look.spacing)
        made.setFont(font)
    if look.weight:
        made.setFontWeight(look.weight)
    if look.hidden or look.color:
        made.setForeground(Qt.GlobalColor.transparent if look.hidden else theme().color(look.color))
    if look.italic:
        made.setFontItalic(True)
    if look.struck:
        made.setFontStrikeOut(True)
    if look.doubtful:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(theme().color("honey"))
    return made
